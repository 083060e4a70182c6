import { compare } from '../arithmetic/decimal';
import type { Figure } from '../figures/model';
import { change, growth } from '../relations/equations';
import type { Filled } from '../relations/equations';
import { judge } from '../relations/judge';
import type { Option } from '../relations/judge';
import { columnClaims } from '../relations/rows/columns';
import type { ReadClaim } from '../relations/rows/model';
import { sceneOf } from '../relations/terms';
import type { Scene, Term } from '../relations/terms';
import { judgedIn } from '../relations/verdicts';
import type { Judged } from '../relations/verdicts';
import { atConstantPrices } from '../relations/constantPrices';
import type { PlacedParagraph } from './context';
import { gatheredBy } from './gathered';
import type { Gathered, Gatherer } from './gathered';
import type { History } from './history';
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

/** What is kept of a paragraph that has figures or goes on in the line before it. */
interface Piece {
  readonly passage: PlacedParagraph;
  readonly continues: boolean;
  readonly hasFigures: boolean;
  /** Whether it is a row of a table. */
  readonly isRow: boolean;
  /** Whether a claim in it names the year of its base. */
  readonly namesYear: boolean;
  judged: { readonly earlier: readonly PlacedParagraph[]; readonly judged: readonly Judged[] } | null;
}

const pieces = gatheredBy(() => new NamedValues());
const last = new WeakMap<History, Relations & { readonly of: readonly Gathered<Piece>[] }>();

/** The judged claims of a report, in reading order; what an edit leaves as it was is not judged again. */
export function relationsOf(report: Report): Relations {
  const { entries: of, gatherer } = pieces(report);
  const before = last.get(report.history);
  if (before?.of === of) return before;
  const entries: JudgedParagraph[] = [];
  const byColumn = judgedColumns(of);
  of.forEach(({ paragraph, found }, i) => {
    if (!found.hasFigures) return;
    const ownOnes = gatherer.added(found, judgedOf(found, earlierPieces(of, i)), report.year);
    const ofTable = byColumn.get(found);
    const judged = ofTable === undefined ? ownOnes : ownOnes.concat(ofTable);
    if (judged.length > 0) entries.push({ paragraph, judged });
  });
  const isSame =
    before !== undefined &&
    before.entries.length === entries.length &&
    before.entries.every(({ paragraph, judged }, i) => {
      const now = entries[i] as JudgedParagraph;
      return paragraph === now.paragraph && (judged === now.judged || sameVerdicts(judged, now.judged));
    });
  const relations = { entries: isSame ? before.entries : entries, of };
  const kept = isSame ? Object.assign(before, { of }) : relations;
  last.set(report.history, kept);
  return kept;
}

function judgedOf(piece: Piece, earlier: readonly PlacedParagraph[]): readonly Judged[] {
  const known = piece.judged;
  if (known !== null && known.earlier.length === earlier.length && known.earlier.every((one, i) => one === earlier[i]))
    return known.judged;
  piece.judged = { earlier, judged: judgedIn(piece.passage, earlier) };
  return piece.judged.judged;
}

const sameVerdicts = (a: readonly Judged[], b: readonly Judged[]): boolean =>
  a.length === b.length && a.every((one, i) => one === b[i]);

/** The claims of the tables by the rows of their totals, by the row that they are said in. */
function judgedColumns(of: readonly Gathered<Piece>[]): ReadonlyMap<Piece, readonly Judged[]> {
  const judged = new Map<Piece, readonly Judged[]>();
  let rows: Gathered<Piece>[] = [];
  const close = (): void => {
    if (rows.length > 2)
      for (const [piece, found] of judgedTable(rows.map(({ found }) => found))) judged.set(piece, found);
    rows = [];
  };
  for (const row of of) {
    const { isRow } = row.found;
    if (!isRow || rows.at(-1)?.paragraph !== row.paragraph - 1) close();
    if (isRow) rows.push(row);
  }
  close();
  return judged;
}

interface KnownTable {
  readonly rows: readonly Piece[];
  readonly judged: ReadonlyMap<Piece, readonly Judged[]>;
}
const tables = new WeakMap<Piece, KnownTable>();

/** What the rows of one table say of each other; the same objects while they are the same rows. */
function judgedTable(rows: readonly Piece[]): ReadonlyMap<Piece, readonly Judged[]> {
  const first = rows[0] as Piece;
  const known = tables.get(first);
  if (known !== undefined && known.rows.length === rows.length && known.rows.every((row, i) => row === rows[i]))
    return known.judged;
  const byScene = new Map(rows.map((row) => [sceneOf(row.passage), row]));
  const judged = new Map(
    [...columnClaims([...byScene.keys()])].map(([scene, claims]) => [
      byScene.get(scene) as Piece,
      claims.map((claim) => ({ claim, verdict: judge(claim.options, claim.kind) })),
    ]),
  );
  tables.set(first, { rows, judged });
  return judged;
}

/** So many pieces of the line before one are read with it. */
const PIECES = 2;

function earlierPieces(of: readonly Gathered<Piece>[], index: number): readonly PlacedParagraph[] {
  const earlier: PlacedParagraph[] = [];
  for (let i = index; earlier.length < PIECES && (of[i] as Gathered<Piece>).found.continues; i--) {
    const [here, before] = [of[i] as Gathered<Piece>, of[i - 1]];
    if (before?.paragraph !== here.paragraph - 1) break; // the line's first piece has no figure
    earlier.unshift(before.found.passage);
  }
  return earlier.length === 0 ? NO_PIECES : earlier;
}
const NO_PIECES: readonly PlacedParagraph[] = [];

/** A claim that names the year of its base: 比2024年增长8.7%. */
const YEAR = /(20\d\d)年(?!代)/;
const isTableRow = ([first]: readonly Figure[]): boolean => first !== undefined && first.cell !== null;
/** So many values of one name are candidates. */
const MOST = 4;

interface Named extends Filled {
  readonly figure: Figure;
}

/** Bases that a claim names by their year and that stand elsewhere in the report, under the same name. */
class NamedValues implements Gatherer<Piece> {
  private readonly index = new Map<string, Set<Piece>>();
  private year: number | null = null;

  read(passage: PlacedParagraph): Piece | null {
    const { figures, continues } = passage;
    if (figures.length === 0 && !continues) return null;
    const namesYear = figures.some(({ comparisons }) => comparisons.some(({ base }) => YEAR.test(base ?? '')));
    const piece: Piece = {
      passage,
      continues,
      hasFigures: figures.length > 0,
      isRow: isTableRow(figures),
      namesYear,
      judged: null,
    };
    for (const { indicator } of figures) {
      if (indicator.key === null) continue;
      const known = this.index.get(indicator.key);
      if (known === undefined) this.index.set(indicator.key, new Set([piece]));
      else known.add(piece);
    }
    return piece;
  }

  release(piece: Piece): void {
    for (const { indicator } of piece.passage.figures)
      if (indicator.key !== null) this.index.get(indicator.key)?.delete(piece);
  }

  /** The judged claims of a paragraph with those added that find their base elsewhere. @param year the report's */
  added({ passage, namesYear }: Piece, judged: readonly Judged[], year: number | null): readonly Judged[] {
    if (!namesYear) return judged;
    this.year = year;
    const scene = sceneOf(passage);
    const more = scene.terms.flatMap((told): readonly Judged[] => {
      const named = told.comparison === null ? null : YEAR.exec(told.comparison.base ?? '');
      if (
        named === null ||
        judged.some(({ claim, verdict }) => claim.words.end === told.end && verdict.kind !== 'open')
      )
        return [];
      const claim = this.claimOf(scene, told, Number(named[1]));
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
      .filter(
        ({ term }) =>
          term.dimension === value.dimension && term.isExact && compare(term.amount.low, term.amount.value) <= 0,
      )
      .flatMap((base): readonly Option[] => {
        const [at, by] = [
          { scene, term: value },
          { scene, term: told },
        ];
        const direction = comparison.direction as 'up' | 'down';
        const instance =
          told.dimension === '%'
            ? growth(base, at, by, direction)
            : told.dimension === value.dimension
              ? change(base, at, by, direction)
              : null;
        return instance === null ? [] : [{ instance, ground: 'named', why: `别处的${year}年同名数`, namesYear: true }];
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
  private valuesOf(figure: Figure, year: number): readonly Named[] {
    const { key, text } = figure.indicator;
    if (key === null || text.length < SHORTEST_NAME) return [];
    const found: Named[] = [];
    for (const { passage } of this.index.get(key) ?? [])
      for (const term of sceneOf(passage).terms) {
        const other = passage.figures[term.figure] as Figure;
        if (
          term.isFigure &&
          other.indicator.key === key &&
          other !== figure &&
          other.scope === figure.scope &&
          other.nature === 'result' &&
          this.yearOf(other) === year &&
          term.comparison === null
        )
          found.push({ scene: sceneOf(passage), term, figure: other });
      }
    return found.length > MOST ? [] : found;
  }

  /** The whole year that a figure is of; null where it is of another stretch. */
  private yearOf({ period }: Figure): number | null {
    if (period === null) return this.year;
    if (period.start === null) return null;
    const [from, to] = [period.start, period.end ?? ''];
    return from.endsWith('-01') &&
      (to === '' || to.endsWith('-12')) &&
      (to === '' || from.slice(0, 4) === to.slice(0, 4))
      ? Number(from.slice(0, 4))
      : null;
  }
}
const SHORTEST_NAME = 3;
