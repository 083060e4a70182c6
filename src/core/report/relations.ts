import { compare } from '../arithmetic/decimal';
import type { Figure } from '../figures/model';
import { change, growth } from '../relations/equations';
import { judge } from '../relations/judge';
import type { Option } from '../relations/judge';
import type { ReadClaim } from '../relations/rows/model';
import { sceneOf } from '../relations/terms';
import type { Scene, Term } from '../relations/terms';
import { judgedIn } from '../relations/verdicts';
import type { Judged } from '../relations/verdicts';
import { atConstantPrices } from '../relations/constantPrices';
import type { PlacedParagraph } from './context';
import type { History } from './gathered';
import type { Report } from './report';

/** The judged claims of a paragraph. */
export interface JudgedParagraph {
  /** Index of the paragraph. */
  readonly paragraph: number;
  readonly judged: readonly Judged[];
}

/** What the figures of a report say of each other; the same object while edits change nothing of it but where it stands. */
export interface Relations {
  readonly entries: readonly JudgedParagraph[];
}

const bySnapshot = new WeakMap<readonly PlacedParagraph[], Relations>();
const last = new WeakMap<History, Relations>();

/** The judged claims of a report, in reading order; what an edit leaves as it was is not judged again. */
export function relationsOf(report: Report): Relations {
  const known = bySnapshot.get(report.paragraphs);
  if (known !== undefined) return known;
  const named = new NamedValues(report.paragraphs, report.year);
  const entries: JudgedParagraph[] = [];
  report.paragraphs.forEach((paragraph, i) => {
    if (paragraph.figures.length === 0) return;
    const judged = named.added(paragraph, judgedIn(paragraph, earlierPieces(report.paragraphs, i)));
    if (judged.length > 0) entries.push({ paragraph: i, judged });
  });
  const before = last.get(report.history);
  const isSame =
    before !== undefined &&
    before.entries.length === entries.length &&
    before.entries.every(({ paragraph, judged }, i) => {
      const now = entries[i] as JudgedParagraph;
      return paragraph === now.paragraph && (judged === now.judged || sameVerdicts(judged, now.judged));
    });
  const relations = isSame ? (before as Relations) : { entries };
  last.set(report.history, relations);
  bySnapshot.set(report.paragraphs, relations);
  return relations;
}

const sameVerdicts = (a: readonly Judged[], b: readonly Judged[]): boolean =>
  a.length === b.length && a.every((one, i) => one === b[i]);

/** So many pieces of the line before one are read with it. */
const PIECES = 2;

function earlierPieces(paragraphs: readonly PlacedParagraph[], index: number): readonly PlacedParagraph[] {
  let from = index;
  while (from > 0 && index - from < PIECES && (paragraphs[from] as PlacedParagraph).continues) from--;
  return from === index ? NO_PIECES : paragraphs.slice(from, index);
}
const NO_PIECES: readonly PlacedParagraph[] = [];

/** A claim that names the year of its base: 比2024年增长8.7%. */
const YEAR = /(20\d\d)年(?!代)/;
/** So many values of one name are candidates. */
const MOST = 4;

/** Bases that a claim names by their year and that stand elsewhere in the report, under the same name. */
class NamedValues {
  private index: Map<string, { readonly scene: Scene; readonly term: Term }[]> | null = null;

  constructor(
    private readonly paragraphs: readonly PlacedParagraph[],
    private readonly year: number | null,
  ) {}

  /** The judged claims of a paragraph with those added that find their base elsewhere. */
  added(paragraph: PlacedParagraph, judged: readonly Judged[]): readonly Judged[] {
    const wanted = paragraph.figures.some(({ comparisons }) => comparisons.some(({ base }) => YEAR.test(base ?? '')));
    if (!wanted) return judged;
    const scene = sceneOf(paragraph);
    const more = scene.terms.flatMap((told): readonly Judged[] => {
      const year = told.comparison === null ? null : YEAR.exec(told.comparison.base ?? '');
      if (year === null || judged.some(({ claim, verdict }) => claim.words.end === told.end && verdict.kind !== 'open'))
        return [];
      const claim = this.claimOf(scene, told, Number((year as RegExpExecArray)[1]));
      return claim === null ? [] : [{ claim, verdict: judge(claim.options, claim.kind) }];
    });
    if (more.length === 0) return judged;
    const ends = new Set(more.map(({ claim }) => claim.words.end));
    return judged.filter(({ claim }) => !ends.has(claim.words.end)).concat(more);
  }

  private claimOf(scene: Scene, told: Term, year: number): ReadClaim | null {
    const { comparison } = told;
    const value = scene.terms.find(({ isFigure, figure }) => isFigure && figure === told.figure);
    const figure = scene.passage.figures[told.figure] as Figure;
    if (
      value === undefined ||
      value === told ||
      comparison === null ||
      comparison.direction === null ||
      !told.isExact ||
      !value.isExact ||
      atConstantPrices(figure, scene.passage.reading.text.slice(comparison.span.start, told.end))
    )
      return null;
    const options = this.valuesOf(figure, year)
      .filter(({ term }) => term.dimension === value.dimension && term.isExact && compare(term.amount.low, term.amount.value) <= 0)
      .flatMap((base): readonly Option[] => {
        const [at, by] = [{ scene, term: value }, { scene, term: told }];
        const direction = comparison.direction as 'up' | 'down';
        const instance =
          told.dimension === '%'
            ? growth(base, at, by, direction)
            : told.dimension === value.dimension
              ? change(base, at, by, direction)
              : null;
        return instance === null
          ? []
          : [{ instance, ground: 'named', why: `别处的${year}年同名数`, namesYear: true }];
      });
    return options.length === 0
      ? null
      : {
          equation: 'growth',
          kind: told.dimension === '%' ? 'growth' : 'change',
          row: 'named-year',
          subject: { passage: scene.passage, index: told.figure },
          comparison,
          words: comparison.span,
          options,
        };
  }

  /** The values of a figure's name in a year, told elsewhere. */
  private valuesOf(figure: Figure, year: number): readonly { readonly scene: Scene; readonly term: Term }[] {
    const key = figure.indicator.key;
    if (key === null || figure.indicator.text.length < SHORTEST_NAME) return [];
    const found = (this.values().get(key) ?? []).filter(({ scene, term }) => {
      const other = scene.passage.figures[term.figure] as Figure;
      return (
        other !== figure &&
        other.scope === figure.scope &&
        other.nature === 'result' &&
        this.yearOf(other) === year &&
        other.comparisons.every(({ span }) => span.end !== term.end)
      );
    });
    return found.length > MOST ? [] : found;
  }

  /** The whole year that a figure is of; null where it is of another stretch. */
  private yearOf({ period }: Figure): number | null {
    if (period === null) return this.year;
    if (period.start === null) return null;
    const [from, to] = [period.start, period.end ?? ''];
    return from.endsWith('-01') && (to === '' || to.endsWith('-12')) && (to === '' || from.slice(0, 4) === to.slice(0, 4))
      ? Number(from.slice(0, 4))
      : null;
  }

  private values(): Map<string, { readonly scene: Scene; readonly term: Term }[]> {
    if (this.index !== null) return this.index;
    const index = new Map<string, { readonly scene: Scene; readonly term: Term }[]>();
    for (const paragraph of this.paragraphs) {
      if (paragraph.figures.length === 0) continue;
      const scene = sceneOf(paragraph);
      for (const term of scene.terms) {
        const key = term.isFigure ? ((paragraph.figures[term.figure] as Figure).indicator.key ?? null) : null;
        if (key === null) continue;
        const known = index.get(key);
        if (known === undefined) index.set(key, [{ scene, term }]);
        else known.push({ scene, term });
      }
    }
    return (this.index = index);
  }
}
const SHORTEST_NAME = 3;
