import { indicatorKey } from '../figures/key';
import type { Figure } from '../figures/model';
import { judge } from '../relations/judge';
import { additionsApart } from '../relations/apart/additions';
import { basesApart } from '../relations/apart/bases';
import { meansApart } from '../relations/apart/means';
import { listsOfNamed, namesOfWhole } from '../relations/apart/lists';
import { columnClaims } from '../relations/tables/columns';
import type { Passage, Verdict } from '../relations/model';
import { sceneOf } from '../relations/terms';
import type { Scene } from '../relations/terms';
import { blamed, joined, judgedIn } from '../relations/verdicts';
import type { Judged } from '../relations/rows/model';
import { remembered } from '../text/remembered';
import { additionKey, claimOfAddition, claimOfBase, claimOfList, claimOfMean, countKeys } from './claimsApart';
import type { PlacedParagraph } from './context';
import { gatheredBy } from './gathered';
import type { Gathered, Gatherer } from './gathered';
import type { History } from './history';
import { leavesUnsaid, NamedValues, nameWanted } from './namedValues';
import type { Report } from './report';
import { stretchReported } from './stretches';
import type { Stretch } from './stretches';

/** The judged claims of a paragraph. */
export interface JudgedParagraph {
  /** Index of the paragraph. */
  readonly paragraph: number;
  readonly judged: readonly Judged[];
}

/**
 * What the figures of a report say of each other; the same object while edits change nothing of it but where it stands.
 */
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
  /** Names under which what its claims rest on may be told elsewhere. */
  readonly wanted: ReadonlySet<string>;
  judged: { readonly earlier: readonly PlacedParagraph[]; readonly judged: readonly Judged[] } | null;
  /** Its claims with those that rest on what is told elsewhere, while none of that comes or goes. */
  completed: {
    readonly of: readonly Judged[];
    readonly own: Stretch | null;
    readonly versions: readonly number[];
    readonly judged: readonly Judged[];
  } | null;
}

const pieces = gatheredBy(() => new Pieces());
const last = new WeakMap<History, Relations & { readonly of: readonly Gathered<Piece>[] }>();

/** Where the passages of a report stand. */
const places = remembered(
  (of: readonly Gathered<Piece>[]) => new Map<Passage, number>(of.map(({ found }, at) => [found.passage, at])),
);

/** The judged claims of a report, in reading order; what an edit leaves as it was is not judged again. */
export function relationsOf(report: Report): Relations {
  const { entries: of, gatherer } = pieces(report);
  const before = last.get(report.history);
  if (before?.of === of) return before;
  const entries: JudgedParagraph[] = [];
  const byColumn = judgedColumns(of);
  const own = stretchReported(report);
  of.forEach(({ paragraph, found }, i) => {
    if (!found.hasFigures) return;
    const ownOnes = gatherer.added(found, judgedOf(found, earlierPieces(of, i)), own, () => places(of));
    const ofTable = byColumn.get(found);
    const judged = ofTable === undefined ? ownOnes : joined(ownOnes, ofTable);
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
    if (rows.length > 0)
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
  const claims = [...columnClaims([...byScene.keys()])];
  const all = blamed(claims.flatMap(([, own]) => own.map((claim) => ({ claim, verdict: judge(claim) }))));
  let next = 0;
  const judged = new Map(
    claims.map(([scene, own]) => [byScene.get(scene) as Piece, all.slice(next, (next += own.length))]),
  );
  tables.set(first, { rows, judged });
  return judged;
}

/** So many pieces of the line before one are read with it. */
const PIECES = 2;
const NO_PIECES: readonly PlacedParagraph[] = [];

function earlierPieces(of: readonly Gathered<Piece>[], index: number): readonly PlacedParagraph[] {
  const earlier: PlacedParagraph[] = [];
  for (let i = index; earlier.length < PIECES && (of[i] as Gathered<Piece>).found.continues; i--) {
    const [here, before] = [of[i] as Gathered<Piece>, of[i - 1]];
    if (before?.paragraph !== here.paragraph - 1) break; // the line's first piece has no figure
    earlier.unshift(before.found.passage);
  }
  return earlier.length === 0 ? NO_PIECES : earlier;
}

/** Fewer figures make no list. */
const LEAST_LISTED = 3;

const isSettled = (verdict: Verdict): boolean =>
  verdict.kind !== 'open' && !(verdict.kind === 'contradicted' && verdict.reading.ground === 'near');

const isTableRow = ([first]: readonly Figure[]): boolean => first !== undefined && first.cell !== null;

/** Adds the claims of a paragraph whose base or whole is told elsewhere in the report, under the same name. */
class Pieces implements Gatherer<Piece> {
  private readonly values = new NamedValues<Piece>();

  read(passage: PlacedParagraph): Piece | null {
    const { figures, continues } = passage;
    if (figures.length === 0 && !continues) return null;
    const piece: Piece = {
      passage,
      continues,
      hasFigures: figures.length > 0,
      isRow: isTableRow(figures),
      wanted: new Set([
        ...figures.flatMap((figure) =>
          figure.comparisons.flatMap((comparison) => nameWanted(figure, comparison) ?? []),
        ),
        ...(figures.length < LEAST_LISTED
          ? []
          : listsOfNamed(sceneOf(passage)).flatMap(({ name }) =>
              namesOfWhole(name).flatMap((one) => indicatorKey(one.name) ?? []),
            )),
        ...(figures.length < 2
          ? []
          : [
              ...additionsApart(sceneOf(passage)).map(({ total, name }) =>
                additionKey(passage.figures[total.figure] as Figure, name),
              ),
              ...basesApart(sceneOf(passage)).flatMap(({ name }) => indicatorKey(name) ?? []),
              ...meansApart(sceneOf(passage)).flatMap(countKeys),
            ]),
      ]),
      judged: null,
      completed: null,
    };
    this.values.add(piece);
    return piece;
  }

  release(piece: Piece): void {
    this.values.remove(piece);
  }

  /**
   * The judged claims of a paragraph with those added that rest on what is told elsewhere.
   * @param own the stretch that the report is on
   */
  added(
    piece: Piece,
    judged: readonly Judged[],
    own: Stretch | null,
    places: () => ReadonlyMap<Passage, number>,
  ): readonly Judged[] {
    const { passage, wanted } = piece;
    if (wanted.size === 0) return judged;
    const versions = [...wanted].map((key) => this.values.versionOf(key));
    const known = piece.completed;
    if (
      known !== null &&
      known.of === judged &&
      known.own?.year === own?.year &&
      known.own?.from === own?.from &&
      known.own?.to === own?.to &&
      versions.every((version, i) => version === known.versions[i])
    )
      return known.judged;
    const scene = sceneOf(passage);
    const more = versions.some((version) => version > 0)
      ? scene.terms.flatMap((told): readonly Judged[] => {
          const isUnsaid =
            told.comparison !== null &&
            leavesUnsaid(passage.figures[told.figure] as Figure, told.comparison) &&
            !judged.some(({ claim, verdict }) => claim.words.end === told.end && isSettled(verdict));
          const claim = isUnsaid ? this.values.claimOf(scene, told, own, places()) : null;
          if (claim === null) return [];
          const verdict = judge(claim);
          // what stands near and does not fit is not the whole where one elsewhere does
          const isKnown = judged.some(
            ({ claim: { words }, verdict: { kind } }) => words.end === told.end && kind !== 'open',
          );
          return isKnown && verdict.kind !== 'confirmed' ? [] : [{ claim, verdict }];
        })
      : [];
    const apart = versions.some((version) => version > 0) ? this.claimsApart(scene, own, places) : [];
    const ends = new Set(more.map(({ claim }) => claim.words.end));
    const all =
      more.length + apart.length === 0
        ? judged
        : judged.filter(({ claim }) => !ends.has(claim.words.end)).concat(more, apart);
    piece.completed = { of: judged, own, versions, judged: all };
    return all;
  }

  /** The claims of which a number is told elsewhere. */
  private claimsApart(
    scene: Scene,
    own: Stretch | null,
    places: () => ReadonlyMap<Passage, number>,
  ): readonly Judged[] {
    const [lists, additions, bases] = [listsOfNamed(scene), additionsApart(scene), basesApart(scene)];
    const means = meansApart(scene);
    if (lists.length + additions.length + bases.length + means.length === 0) return [];
    const elsewhere = { values: this.values, own, places: places() };
    return [
      ...lists.map((list) => claimOfList(scene, list, elsewhere)),
      ...additions.map((addition) => claimOfAddition(scene, addition, elsewhere)),
      ...bases.map((base) => claimOfBase(scene, base, elsewhere)),
      ...means.map((mean) => claimOfMean(scene, mean, elsewhere)),
    ].flatMap((claim) => (claim === null ? [] : [{ claim, verdict: judge(claim) }]));
  }
}
