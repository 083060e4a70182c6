import { ratio } from '../equations';
import { isTrue } from '../instance';
import type { Filled } from '../instance';
import { isRate } from '../terms';
import { cellClaims } from './cells';
import { ratesIn } from './rates';
import type { Scene, Term } from '../terms';
import type { ReadClaim } from '../rows/model';
import { readRatio } from '../rows/ratios';
import { NEVER_ADDED, sumOfAll } from '../rows/sums';

/** What the row of a total is called. */
const TOTAL =
  /^(?:全(?:[市县区省州旗盟镇乡村校院司部局馆所站场厂行社队园港库矿网线]|街道|集团|公司|系统|行业)|.{0,8}(?:合计|总计|共计|总数|总额|总量|小计))$/;
/** What it is called under the parts of a year, and these: 一季度, 二季度, 三季度, 四季度, 全年. */
const ALL_YEAR = /^(?:全年|本年|年度|上半年|下半年|前三季度|累计)(?:累计)?$/;
const OF_YEAR = /^(?:第?[一二三四1-4]季度?|[上下]半年|(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月份?)$/;
/** Rows that are part of the row above, or no part at all: with one of them a column is no plain sum. */
const NO_PARTS = /^(?:其中|#|小计|人均|平均|[(（]?[一二三四五六七八九十]+[)）、])|率$/;
const SHORTEST = 2;

const nameOf = ({ passage }: Scene): string => passage.figures[0]?.cell?.row.replace(/\s/g, '') ?? '';

/** The cell of a row in a column, where it is a plain number. */
function cellIn(scene: Scene, column: string): Term | null {
  const cells = scene.terms.filter(
    ({ isFigure, figure }) => isFigure && scene.passage.figures[figure]?.cell?.column === column,
  );
  return cells.length === 1 ? (cells[0] as Term) : null;
}

/**
 * What a table says by its rows, and by its row of totals: each column adds up to it, and a share column divides by it.
 * Claims by the row that they are said in; none of totals where no row or more than one is called one, or where rows are
 * parts of others.
 * @param rows the rows of one table below each other, each as the scene of its line
 */
export function columnClaims(rows: readonly Scene[]): ReadonlyMap<Scene, readonly ReadClaim[]> {
  const claims = new Map<Scene, readonly ReadClaim[]>();
  for (const row of rows) {
    const own = cellClaims(row);
    if (own.length > 0) claims.set(row, own);
  }
  for (const { row, claim } of ratesIn(rows)) claims.set(row, [...(claims.get(row) ?? []), claim]);
  const totals = totalsOf(rows);
  const [total] = totals;
  const parts = rows.filter((row) => row !== total);
  if (
    total === undefined ||
    totals.length > 1 ||
    parts.length < SHORTEST ||
    parts.some((row) => NO_PARTS.test(nameOf(row)))
  )
    return claims;
  const add = (row: Scene, claim: ReadClaim): void => {
    claims.set(row, [...(claims.get(row) ?? []), claim]);
  };
  const columns: Column[] = [];
  for (const whole of total.terms) {
    const column = total.passage.figures[whole.figure]?.cell?.column;
    if (!whole.isFigure || !whole.isExact || column === undefined || NEVER_ADDED.has(whole.dimension)) continue;
    const cells = parts.flatMap((scene): Filled[] => {
      const term = cellIn(scene, column);
      return term !== null && term.isExact && term.dimension === whole.dimension ? [{ scene, term }] : [];
    });
    if (cells.length !== parts.length) continue;
    const all = { scene: total, term: whole };
    add(total, sumOfAll('column', all, cells, 'placed', '表中同一列'));
    columns.push({ whole: all, cells });
  }
  for (const { row, claim } of sharesIn(columns)) add(row, claim);
  return claims;
}

/** The rows that tell a total; of parts of a year the last may. */
function totalsOf(rows: readonly Scene[]): readonly Scene[] {
  const totals = rows.filter((row) => TOTAL.test(nameOf(row)));
  const last = rows.at(-1);
  return totals.length === 0 && last !== undefined && ALL_YEAR.test(nameOf(last)) && isOfYear(rows.slice(0, -1))
    ? [last]
    : totals;
}

const isOfYear = (rows: readonly Scene[]): boolean => rows.every((row) => OF_YEAR.test(nameOf(row)));

/** A column with its total. */
interface Column {
  readonly whole: Filled;
  readonly cells: readonly Filled[];
}

/** So many rows whose shares are of a column say that the others are, too. */
const FEWEST_ALIKE = 2;

/**
 * The shares of the rows: of the column that most of them are shares of, wherever it stands; where none is, of the one
 * that they stand beside.
 */
function sharesIn(columns: readonly Column[]): readonly { readonly row: Scene; readonly claim: ReadClaim }[] {
  const read = columns.map(({ whole, cells }) =>
    cells.flatMap((cell) => {
      const claim = shareClaim(cell, whole);
      return claim === null ? [] : [{ row: cell.scene, claim }];
    }),
  );
  const fits = read.map(
    (all) => all.filter(({ claim }) => claim.options.some(({ instance }) => isTrue(instance))).length,
  );
  const most = Math.max(...fits);
  const isSole = read.flat().every(({ row }) => sharesOf(row).length === 1);
  const meant =
    isSole && most >= FEWEST_ALIKE && fits.filter((count) => count === most).length === 1 ? fits.indexOf(most) : -1;
  return meant >= 0 ? (read[meant] ?? []) : read.flat().filter(({ claim }) => isOfOwn(claim));
}

/** Whether a share stands beside the number that it is read to be of. */
const isOfOwn = ({ comparison, subject: { passage, index } }: ReadClaim): boolean =>
  comparison !== null && passage.figures[index]?.comparisons.includes(comparison) === true;

const sharesOf = ({ terms }: Scene): readonly Term[] =>
  terms.filter(
    ({ isFigure, comparison, isExact, dimension }) =>
      !isFigure && comparison?.kind === 'share' && isExact && dimension === '%',
  );

/** The only share of a cell's row, or that which stands beside the cell. */
function shareClaim(part: Filled, whole: Filled): ReadClaim | null {
  const { scene, term } = part;
  const shares = sharesOf(scene);
  const told = shares.length === 1 ? shares[0] : shares.find(({ figure }) => figure === term.figure);
  if (told === undefined || isRate(term)) return null;
  const instance = ratio(part, whole, { scene, term: told });
  return instance === null
    ? null
    : readRatio('share-column', 'share', scene, term, told, [{ instance, ground: 'placed', why: '表中的合计数' }]);
}
