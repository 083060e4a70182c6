import { child, childrenOf, textIn } from '../markup/element';
import type { Element } from '../markup/element';
import { parseMarkup } from '../markup/parse';
import { refuse } from '../refusal';
import { textOfPart, unpack } from '../zip';

/** What a cell holds; null where it is empty. */
export type SheetCell = string | number | null;

/** A sheet of a workbook as its cells show it: formulas with their last result. */
export interface Sheet {
  /** Cells by row and column; what is not there is missing or null. */
  readonly rows: readonly (readonly SheetCell[])[];
}

const WORKSHEET = /^xl\/worksheets\/sheet(\d+)\.xml$/;
const SHARED = 'xl/sharedStrings.xml';
/** What Excel itself has at most. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** Cells of a whole workbook, those left empty included: what a file has beyond was made to be absurd. */
const MOST_CELLS = 4_000_000;

/** Reads the cells of an Excel workbook, sheet after sheet. @throws RefusedError for what is none */
export function readSheets(workbook: Uint8Array): readonly Sheet[] {
  const parts = unpack(workbook, (name) => name === SHARED || WORKSHEET.test(name), '.xlsx');
  const shared = parts.get(SHARED);
  const strings =
    shared === undefined ? [] : childrenOf(parseMarkup(textOfPart(shared), 'xml'), 'si').map((item) => stringIn(item));
  const room = { left: MOST_CELLS };
  return [...parts]
    .filter(([name]) => WORKSHEET.test(name))
    .sort(([a], [b]) => Number(WORKSHEET.exec(a)?.[1]) - Number(WORKSHEET.exec(b)?.[1]))
    .map(([, bytes]) => ({ rows: rowsOf(parseMarkup(textOfPart(bytes), 'xml'), strings, room) }));
}

/** The text of a string with its runs, without how it is pronounced. */
const stringIn = (item: Element): string =>
  childrenOf(item)
    .filter(({ name }) => name === 't' || name === 'r')
    .map((part) => (part.name === 't' ? textIn(part) : childrenOf(part, 't').map(textIn).join('')))
    .join('');

/** @param room how many more cells and rows the workbook may have */
function rowsOf(sheet: Element, strings: readonly string[], room: { left: number }): readonly (readonly SheetCell[])[] {
  const rows: SheetCell[][] = [];
  for (const row of childrenOf(child(sheet, 'sheetData'), 'row')) {
    const number = Number(row.attributes['r'] ?? rows.length + 1);
    if (!Number.isInteger(number) || number <= rows.length || number > MOST_ROWS) continue;
    take(room, number - rows.length);
    while (rows.length < number - 1) rows.push([]);
    const cells: SheetCell[] = [];
    for (const cell of childrenOf(row, 'c')) {
      const column = columnOf(cell.attributes['r'] ?? '') ?? cells.length;
      if (column < cells.length || column >= MOST_COLUMNS) continue;
      take(room, column + 1 - cells.length);
      while (cells.length < column) cells.push(null);
      cells.push(valueOf(cell, strings));
    }
    rows.push(cells);
  }
  return rows;
}

function take(room: { left: number }, cells: number): void {
  room.left -= cells;
  if (room.left < 0) refuse('表格大得不正常，不读。', 'The workbook is absurdly large and is not read.');
}

/** The column of a reference such as AB12, from 0; null where it names none. */
function columnOf(reference: string): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0];
  return letters === undefined
    ? null
    : [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function valueOf(cell: Element, strings: readonly string[]): SheetCell {
  const inline = child(cell, 'is');
  if (inline !== undefined) return stringIn(inline);
  const value = child(cell, 'v');
  if (value === undefined) return null;
  const written = textIn(value);
  switch (cell.attributes['t']) {
    case 's':
      return strings[Number(written)] ?? null;
    case 'str':
    case 'e':
    case 'b':
      return written;
    default:
      return written === '' || Number.isNaN(Number(written)) ? written : Number(written);
  }
}
