import { columnsOf, isHeader } from './header';
import type { Row, Table } from './model';

/** Fewest rows of a table whose columns only blanks part. */
const FEWEST_ALIGNED = 2;
/** Header lines above the values, at most. */
const MOST_HEADERS = 3;

/** Consecutive lines that are one table: how many of them head it, and what its rows have in common. */
export interface Found {
  readonly table: Table;
  readonly headers: number;
  readonly length: number;
}

/**
 * The table that begins with the first of the lines; null where they are none.
 * @param lines what each line from there on is, a line that is no row as null
 * @param unit what a caption before it gives.
 */
export function tableAt(lines: readonly (Row | null)[], from: number, unit: string): Found | null {
  const first = lines[from];
  if (first === null || first === undefined) return null;
  let length = 1;
  while (goesOn(first, lines[from + length])) length++;
  const rows = lines.slice(from, from + length) as Row[];
  const rule = rows.findIndex(({ isRule }) => isRule);
  const headers = rule > 0 ? rule + 1 : rows.findIndex((row) => !isHeader(row));
  if (headers < 1 || headers > MOST_HEADERS + 1) return null;
  const data = rows.slice(headers);
  const values = data.filter(({ values: count }) => count > 0).length;
  if (values < (first.kind === 'blank' ? FEWEST_ALIGNED : 1)) return null;
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const heading = withCorner(
    rows.slice(0, headers).filter(({ isRule }) => !isRule),
    data,
    width,
  );
  const columns = columnsOf(heading, width);
  if (!columns.some(({ holds }) => holds === 'value' || holds === 'comparison')) return null;
  return { table: { columns, unit, key: JSON.stringify([columns, unit]) }, headers, length };
}

const goesOn = (first: Row, row: Row | null | undefined): boolean =>
  row !== null &&
  row !== undefined &&
  row.kind === first.kind &&
  (row.kind !== 'blank' || row.cells.length === first.cells.length);

/**
 * The header lines with the cell above the names of the rows, where each leaves it out: | 2025年 | 同比（%） | above
 * 营业收入 | 3.2 | 5.1 |.
 */
function withCorner(heading: readonly Row[], data: readonly Row[], width: number): readonly Row[] {
  const lacking =
    heading.every(({ cells }) => cells.length === width - 1) &&
    data.every(({ cells, values }) => cells.length === width && values < width);
  return lacking ? heading.map((row) => ({ ...row, cells: [{ start: 0, end: 0, text: '' }, ...row.cells] })) : heading;
}
