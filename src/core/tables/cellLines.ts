import { repeatsOf, runsOf } from '../text/lines';
import type { Run } from '../text/lines';
import { captionUnit } from './row';
import { columnsOf, isNamesHeader } from './header';
import type { Column, Row, Table } from './model';

/** A line of one cell, with its place among the units of the report. */
export interface CellLine {
  readonly index: number;
  readonly row: Row;
}

/** A value, or a mark that says that there is none. */
const EMPTY = /^[-—–−/…]{1,3}$/;
/** A year or a stretch of a year: the header of a column, though it begins with a digit. */
const TIME = /^(?:19|20)\d{2}(?:年.{0,8})?$|^(?:(?:19|20)\d{2}年)?\d{1,2}(?:月?[-—~至]\d{1,2})?月(?:份|末|底)?$/;
/** So many rows at least; of a table of one column of values more, since a list may look like that. */
const FEWEST_ROWS = 2;
const FEWEST_PAIRS = 3;
/** A name and a unit stand before the values at most. */
const MOST_NAMES = 2;
/** A table with more columns than this is none. */
const MOST_COLUMNS = 24;

const textOf = ({ row }: CellLine): string => row.cells[0]?.text ?? '';
const isValue = (line: CellLine): boolean => line.row.values > 0 || EMPTY.test(textOf(line));

/**
 * A table pasted one cell a line, as web pages and PDF files give it: the cells of the header, then those of each row. The
 * table of each line with a value, null for a line with a header or a name; no lines where they are no table. What tells a
 * table from a list is that the rows repeat: as many names and as many values in each.
 * @param lines that follow each other, blank ones left out
 * @param unit what a caption before them gives.
 */
export function cellLines(lines: readonly CellLine[], unit: string): ReadonlyMap<number, Table | null> {
  const found = new Map<number, Table | null>();
  const runs = runsOf(lines, isValue).filter(
    ({ start, length }) => !lines.slice(start, start + length).every((line) => TIME.test(textOf(line))),
  );
  const repeats = repeatsOf(runs);
  let from = 0; // where the table before ends
  for (let i = 0; i + 1 < runs.length; ) {
    const shape = shapeOf(runs, i, repeats[i] as number, from);
    const table = shape === null ? null : tableIn(lines, shape, from, unit);
    if (shape === null || table === null) {
      i++;
      continue;
    }
    for (const [index, cell] of table) found.set(index, cell);
    from = shape.first + shape.rows * (shape.names + shape.values);
    i += shape.rows;
  }
  return found;
}

/** The tables of the lines of one table, by index; null where what stands above the rows is no header. */
function tableIn(
  lines: readonly CellLine[],
  { names, values, first, rows }: Shape,
  from: number,
  unit: string,
): ReadonlyMap<number, Table | null> | null {
  const width = names + values;
  const header = headerOf(lines.slice(Math.max(from, first - longestHeader(names, values)), first), names, values);
  if (header === null) return null;
  const columns = columnsOf([asRow(header.cells)], width);
  if (columns[0]?.holds !== 'name' || (width === 2 && !isNamesHeader(columns[0].header))) return null;
  if (names === MOST_NAMES && columns[1]?.holds !== 'unit') return null;
  if (!columns.slice(names).some(({ holds }) => holds === 'value' || holds === 'comparison')) return null;
  const caption = captionIn(lines, from, first) ?? unit;
  const found = new Map<number, Table | null>();
  for (const line of lines.slice(first - header.length, first)) found.set(line.index, null);
  for (let r = 0; r < rows; r++) {
    const cells = lines.slice(first + r * width, first + (r + 1) * width);
    const named = cells.slice(0, names).map(textOf);
    for (const line of cells.slice(0, names)) found.set(line.index, null);
    cells.slice(names).forEach((line, i) => {
      found.set(line.index, tableOf(columns[names + i] as Column, named[0] ?? '', named[1] ?? '', caption));
    });
  }
  return found;
}

/** The unit that the lowest caption among the lines gives; null where none gives one. */
function captionIn(lines: readonly CellLine[], from: number, to: number): string | null {
  for (let i = to - 1; i >= from; i--) {
    const unit = captionUnit(textOf(lines[i] as CellLine));
    if (unit !== '') return unit;
  }
  return null;
}

const asRow = (cells: readonly string[]): Row => ({
  kind: 'line',
  cells: cells.map((text) => ({ start: 0, end: 0, text })),
  isRule: false,
  values: 0,
});

function tableOf(column: Column, name: string, unit: string, caption: string): Table {
  return { columns: [column], unit: caption, row: { name, unit }, key: JSON.stringify([column, name, unit, caption]) };
}

/** How many names and values each row has, where the first begins, how many there are. */
interface Shape {
  readonly names: number;
  readonly values: number;
  readonly first: number;
  readonly rows: number;
}

/**
 * The rows that begin with the `i`th run of values; null where they do not repeat, or the last lacks a cell or has one too
 * many.
 * @param rows how many follow each other from there on
 * @param from where the lines begin that may be of this table.
 */
function shapeOf(runs: readonly Run[], i: number, rows: number, from: number): Shape | null {
  const [one, two] = [runs[i] as Run, runs[i + 1] as Run];
  const values = one.length;
  const names = two.start - (one.start + one.length);
  const width = names + values;
  if (names < 1 || names > MOST_NAMES || width > MOST_COLUMNS) return null;
  const next = runs[i + rows];
  const isRegular = next === undefined || next.start - (one.start + rows * width - names) > MOST_NAMES;
  const first = one.start - names;
  return isRegular && first - from >= width && rows >= (width > 2 ? FEWEST_ROWS : FEWEST_PAIRS)
    ? { names, values, first, rows }
    : null;
}

/**
 * How many lines a header takes at most: one a column, or groups of two columns and more, each with a name of its
 * own.
 */
const longestHeader = (names: number, values: number): number => values + Math.max(names, 1 + Math.floor(values / 2));

/**
 * The header of each column, and how many lines it takes: one a column, or groups that the same headers stand below
 * (总收入, 总支出; 2024年, 2025年, 2024年, 2025年). Null where the lines above the rows are none.
 */
function headerOf(
  above: readonly CellLine[],
  names: number,
  values: number,
): { readonly cells: readonly string[]; readonly length: number } | null {
  const texts = above.map(textOf);
  const lowest = texts.slice(-values);
  for (let groups = 2; names === 1 && groups <= values / 2; groups++) {
    const each = values / groups;
    const length = 1 + groups + values;
    if (!Number.isInteger(each) || texts.length < length || lowest.some((text, i) => text !== lowest[i % each]))
      continue;
    const top = texts.slice(-length);
    const heads = top.slice(1, 1 + groups);
    if (new Set(heads).size < groups || heads.some((head) => TIME.test(head))) continue;
    return { cells: [top[0] ?? '', ...lowest.map((text, i) => `${heads[Math.floor(i / each)] ?? ''}${text}`)], length };
  }
  const cells = texts.slice(-(names + values));
  const isHeader = above.slice(-(names + values)).every((line) => !isValue(line) || TIME.test(textOf(line)));
  return isHeader && new Set(cells).size === cells.length ? { cells, length: cells.length } : null;
}
