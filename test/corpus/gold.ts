import type { Section } from '../../src/core/outline/model';
import type { PlacedFigure, Report } from '../../src/core/report/report';

/** What an editor marked in a real report: the parts that are compared here. Lines count from 1, columns from 0. */
export interface Gold {
  readonly outline: readonly GoldHeading[];
  readonly figures: readonly GoldFigure[];
  readonly nonFigures?: readonly GoldFigure[];
}

interface GoldHeading {
  readonly line: number;
  readonly col: number;
  /** A section that has no heading of its own: welcome, not required. */
  readonly implicit?: boolean;
  readonly optional?: boolean;
}

interface GoldFigure {
  readonly line: number;
  readonly col: number;
  readonly text: string;
  /** A structural count (四个重点产业): welcome, not required. */
  readonly weak?: boolean;
  readonly optional?: boolean;
  readonly confidence?: string;
  /** What is no figure, and may be read as one all the same. */
  readonly neutral?: boolean;
}

export interface Score {
  readonly hit: number;
  readonly gold: number;
  readonly predicted: number;
}

export const sum = (scores: readonly Score[]): Score => ({
  hit: scores.reduce((n, score) => n + score.hit, 0),
  gold: scores.reduce((n, score) => n + score.gold, 0),
  predicted: scores.reduce((n, score) => n + score.predicted, 0),
});

/** The harmonic mean of precision and recall. */
export const f1 = ({ hit, gold, predicted }: Score): number =>
  gold + predicted === 0 ? 1 : (2 * hit) / (gold + predicted);

/** Headings by the place where they start. */
export function scoreOutline(gold: readonly GoldHeading[], report: Report): Score {
  const starts = new Set(report.allSections().map((section) => startOf(report, section)));
  const found = gold.filter(({ line, col }) => starts.has(`${line - 1}:${col}`));
  const excused = gold.filter((heading) => (heading.implicit ?? heading.optional) === true && !found.includes(heading));
  return { hit: found.length, gold: gold.length - excused.length, predicted: report.allSections().length };
}

function startOf(report: Report, section: Section): string {
  const { line, character } = report.positionAt(section.headingSpan.start);
  return `${line}:${character}`;
}

/** Figures by their exact span. Each is taken once: by the mark it equals, else by the first one it overlaps. */
export function scoreFigures(gold: readonly GoldFigure[], neutral: readonly GoldFigure[], report: Report): Score {
  const left = new Set(report.figures().map((figure) => place(report, figure)));
  const predicted = left.size;
  const overlaps = (a: Placed, b: GoldFigure): boolean =>
    a.line === b.line - 1 && a.col < b.col + b.text.length && b.col < a.end;
  let hit = 0;
  let required = gold.length;
  for (const mark of gold) {
    const near = [...left].filter((figure) => overlaps(figure, mark));
    const exact = near.find((figure) => figure.col === mark.col && figure.text === mark.text);
    const taken = exact ?? near[0];
    if (taken !== undefined) left.delete(taken);
    else if (mark.weak === true || mark.optional === true || mark.confidence === 'low') required--;
    if (exact !== undefined) hit++;
  }
  const excused = [...left].filter((figure) => neutral.some((mark) => overlaps(figure, mark)));
  return { hit, gold: required, predicted: predicted - excused.length };
}

interface Placed {
  readonly line: number;
  readonly col: number;
  readonly end: number;
  readonly text: string;
}

function place(report: Report, { span }: PlacedFigure): Placed {
  const start = report.positionAt(span.start);
  return {
    line: start.line,
    col: start.character,
    end: report.positionAt(span.end).character,
    text: report.slice(span),
  };
}
