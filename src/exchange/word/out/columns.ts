import type { Cell, TableBlock } from '../../model';
import { textOfRuns } from '../../model';
import { isWide, widthOf } from '../../pages/metrics';
import { twips } from '../../settings';
import type { PageSettings } from '../../settings';

/** A column is at least so many characters wide, and no cell asks for more than the other number. */
const NARROWEST = 2;
const WIDEST = 24;
/** So many characters of a cell stay in one line where there is room: 单位, 完成率, 责任单位. The most first. */
const KEPT = [4, 3, 2, 0] as const;
/** Left and right of a cell's text, in twips (Word's default). */
export const CELL_PADDING = 216;
/** What rounding and borders take of a cell's room, in twips. */
const SLACK = 20;

/**
 * The widths of a table's columns in twips, which add up to the room. A column holds the numbers and Latin words of its
 * cells whole, and short cells in one line, as long as there is room; what is left is shared by the longest cells.
 */
export function columnWidths(
  rows: readonly (readonly Cell[])[],
  room: number,
  { sizes }: PageSettings,
): readonly number[] {
  const size = twips(sizes.table);
  const columns = Array.from({ length: rows[0]?.length ?? 0 }, (_, c) => rows.map((row) => textOfRuns(row[c] ?? [])));
  const widthFor = (characters: number): number => Math.max(NARROWEST, characters) * size + CELL_PADDING + SLACK;
  const wanted = columns.map((texts) => widthFor(Math.min(WIDEST, Math.max(...texts.map(widthOf)))));
  const atLeast = (kept: number): readonly number[] =>
    columns.map((texts) => widthFor(Math.max(...texts.map((text) => Math.max(longestWord(text), keptOf(text, kept))))));
  const least = KEPT.map(atLeast).find((widths) => sum(widths) <= room) ?? atLeast(0);
  const spare = room - sum(least);
  const asked = wanted.map((width, c) => Math.max(0, width - (least[c] as number)));
  // more than all cells ask for, or less than numbers need: in proportion
  const widths =
    spare < 0
      ? least.map((width) => Math.floor((width * room) / sum(least)))
      : sum(asked) > spare
        ? least.map((width, c) => width + Math.floor(((asked[c] as number) * spare) / sum(asked)))
        : least.map((width, c) => Math.floor(((width + (asked[c] as number)) * room) / (sum(least) + sum(asked))));
  const rest = room - sum(widths);
  return widths.map((width, c) => (c === widths.length - 1 ? width + rest : width));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

const keptOf = (text: string, kept: number): number => {
  const width = widthOf(text);
  return width <= kept ? width : 0;
};

/** The width of the longest number or Latin word: what no line is broken in. */
function longestWord(text: string): number {
  let longest = 0;
  let word = '';
  for (const character of `${text} `) {
    if (character !== ' ' && !isWide(character)) word += character;
    else {
      longest = Math.max(longest, widthOf(word));
      word = '';
    }
  }
  return longest;
}

const IS_NUMBER = /^[-+−]?[\d,.]+\s*[%‰]?$/;
/** Stands for a value that there is none of. */
const NO_VALUE = /^(?:[-—–/]+|\.{3}|…+)?$/;

/** How the text of a cell is set. */
export type CellAlignment = 'center' | 'right' | 'left';

/**
 * How the cells of a table are set: heads in the middle, a column of numbers to the right with what stands for none.
 */
export function cellAlignment({ rows, headerRows }: TableBlock): (row: number, column: number) => CellAlignment {
  const text = (row: number, column: number): string => textOfRuns(rows[row]?.[column] ?? []);
  const ofNumbers = (rows[0] ?? []).map((_, c) =>
    rows.some((_row, r) => r >= headerRows && IS_NUMBER.test(text(r, c))),
  );
  return (row, column) => {
    if (row < headerRows) return 'center';
    const cell = text(row, column);
    return IS_NUMBER.test(cell) || (ofNumbers[column] === true && NO_VALUE.test(cell)) ? 'right' : 'left';
  };
}
