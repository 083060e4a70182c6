import type { Comparison } from '../../figures/model';
import type { ClaimNumber, ClaimSummary, WeighedReading } from '../../relations/summary';
import { summaryOf, weighedReadings } from '../../relations/summary';
import type { Kind, Passage, Verdict } from '../../relations/model';
import type { Judged } from '../../relations/rows/model';
import { remembered } from '../../text/remembered';
import type { Span } from '../../text/span';
import type { PlacedParagraph } from '../context';
import { relationsOf } from '../relations';
import type { PlacedFigure, Report } from '../report';

/** Words of a claim or a number of it, in absolute offsets. */
export interface CheckPlace extends Span {
  readonly written: string;
  /** From 0. */
  readonly line: number;
  /** Index of the paragraph, and of the figure there that the number is, or whose comparison it is. */
  readonly paragraph: number;
  readonly figure: number;
  /** Whether it is a figure by itself. */
  readonly isFigure: boolean;
}

/** A reading of a claim, with the places of its numbers. */
export interface CheckReading extends Pick<WeighedReading, 'left' | 'computation' | 'ground' | 'why' | 'fits'> {
  readonly told: CheckPlace;
  readonly others: readonly CheckPlace[];
}

/** A claim of the report and what became of it. */
export interface Check {
  readonly kind: Kind;
  readonly outcome: Verdict['kind'];
  readonly words: CheckPlace;
  /** The reading that the verdict rests on; null where it rests on none. */
  readonly reading: CheckReading | null;
  /** The number that is probably wrong, and what it should be; null and "" where nothing is known of one. */
  readonly wrong: CheckPlace | null;
  readonly meant: string;
  /** The claim; null for a comparison with nothing in the report to work it out from. */
  readonly judged: Judged | null;
}

/**
 * How many claims were checked: those confirmed, those that do not hold, and those of which the report says too little.
 */
export interface CheckCounts {
  readonly confirmed: number;
  readonly contradicted: number;
  readonly open: number;
}

/** The comparisons that could be worked out, were their other numbers told, by the kind of claim. */
const COMPARED: Readonly<Partial<Record<Comparison['kind'], Kind>>> = {
  yoy: 'growth',
  mom: 'growth',
  growth: 'growth',
  share: 'share',
  multiple: 'multiple',
  completion: 'completion',
};

/**
 * Every claim of the report in reading order: those that were judged, and the comparisons that nothing in the report
 * bears on.
 */
export const checksOf = remembered((report: Report): readonly Check[] => {
  const place = placesIn(report);
  const judgedAt = new Map(relationsOf(report).entries.map(({ paragraph, judged }) => [paragraph, judged]));
  return report.paragraphs.flatMap((passage, paragraph) => {
    const judged = judgedAt.get(paragraph) ?? [];
    const checks = judged.map((one) => checkOf(one, paragraph, place));
    const told = new Set(judged.map(({ claim }) => claim.words.end));
    for (const more of untold(passage, told))
      checks.push({
        kind: more.kind,
        outcome: 'open',
        words: place({ ...more, passage }, paragraph),
        reading: null,
        wrong: null,
        meant: '',
        judged: null,
      });
    return checks.sort((a, b) => a.words.end - b.words.end);
  });
});

/** The comparisons of results that no claim was made of. @param told where the words of the claims end */
function untold(
  { figures }: PlacedParagraph,
  told: ReadonlySet<number>,
): readonly (Omit<ClaimNumber, 'passage'> & { readonly kind: Kind })[] {
  return figures.flatMap(({ nature, comparisons }, index) =>
    nature === 'target'
      ? []
      : comparisons.flatMap(({ kind, span }) => {
          const claimed = COMPARED[kind];
          return claimed === undefined || told.has(span.end) ? [] : [{ kind: claimed, index, span, isFigure: false }];
        }),
  );
}

type Placing = (number: ClaimNumber, near: number) => CheckPlace;

/** A line's pieces that are read together stand so near to each other. */
const PIECES = 2;

/**
 * Puts a number of a passage in its place. The same words may stand in two paragraphs: the piece of the claim's own
 * line counts first.
 */
function placesIn(report: Report): Placing {
  let all: ReadonlyMap<Passage, number> | null = null;
  const find = (passage: Passage, near: number): number => {
    for (let i = near; i >= Math.max(0, near - PIECES); i--) if (report.paragraphs[i] === passage) return i;
    all ??= new Map(report.paragraphs.map((one, i) => [one, i]));
    return all.get(passage) ?? near;
  };
  return ({ passage, index, span, isFigure }, near) => {
    const paragraph = find(passage, near);
    const at = report.starts[paragraph] as number;
    const start = at + span.start;
    const written = passage.reading.text.slice(span.start, span.end);
    const { line } = report.positionAt(start);
    return { start, end: at + span.end, written, line, paragraph, figure: index, isFigure };
  };
}

function checkOf(judged: Judged, paragraph: number, place: Placing): Check {
  const { kind, outcome, passage, words, best, wrong, meant } = summaryOf(judged);
  return {
    kind,
    outcome,
    words: place({ passage, index: judged.claim.subject.index, span: words, isFigure: false }, paragraph),
    reading: best === null ? null : placed(best, paragraph, place),
    wrong: wrong === null ? null : place(wrong, paragraph),
    meant,
    judged,
  };
}

const placed = (from: WeighedReading, paragraph: number, place: Placing): CheckReading => ({
  left: from.left,
  computation: from.computation,
  ground: from.ground,
  why: from.why,
  fits: from.fits,
  told: place(from.told, paragraph),
  others: from.others.map((one) => place(one, paragraph)),
});

/** The name of the figure that the claim tells of, as written; "" where the text names none. */
export function subjectOf({ paragraphs }: Report, { words, reading }: Check): string {
  const { paragraph, figure } = reading?.told ?? words;
  return paragraphs[paragraph]?.figures[figure]?.indicator.text ?? '';
}

/** Every reading of a claim that was weighed. */
export function readingsOf(report: Report, { judged, words }: Check): readonly CheckReading[] {
  const place = placesIn(report);
  return judged === null ? [] : weighedReadings(judged).map((reading) => placed(reading, words.paragraph, place));
}

/** The claims that a figure or a comparison of it stands in, told or as what another rests on. */
export const checksOfFigure = (report: Report, { paragraph, index }: PlacedFigure): readonly Check[] =>
  checksByFigure(report).get(keyOf(paragraph, index)) ?? [];

const keyOf = (paragraph: number, figure: number): string => `${paragraph} ${figure}`;

const checksByFigure = remembered((report: Report): ReadonlyMap<string, readonly Check[]> => {
  const found = new Map<string, Check[]>();
  for (const check of checksOf(report)) {
    const { words, reading } = check;
    const keys = new Set(
      [words, ...(reading === null ? [] : [reading.told, ...reading.others])].map(({ paragraph, figure }) =>
        keyOf(paragraph, figure),
      ),
    );
    for (const key of keys) {
      const known = found.get(key);
      if (known === undefined) found.set(key, [check]);
      else known.push(check);
    }
  }
  return found;
});

/**
 * How many of the claims hold, do not, and cannot be told. What is but consistent could have come by chance: it counts
 * as not told.
 */
export function countChecks(checks: readonly Check[]): CheckCounts {
  const confirmed = checks.filter(({ outcome }) => outcome === 'confirmed').length;
  const contradicted = checks.filter(isContradicted).length;
  return { confirmed, contradicted, open: checks.length - confirmed - contradicted };
}

/** Whether the claim does not hold, be it by its own number or by one that another claim names. */
export const isContradicted = ({ outcome }: Pick<ClaimSummary, 'outcome'>): boolean =>
  outcome === 'contradicted' || outcome === 'consequent';
