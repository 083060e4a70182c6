import type { Cell, Run, TableBlock } from '../model';
import type { Line } from './lines';
import { runsOf } from './lines';

/** A table among the lines, from one index up to another. */
export interface FoundTable {
  readonly table: TableBlock;
  readonly end: number;
}

/** A table has so many rows and columns at least. */
const FEWEST_ROWS = 2;
const FEWEST_COLUMNS = 2;
const EMPTY: Cell = [];

/**
 * The table that begins at a line: Markdown's (with its rule of dashes), or rows of cells parted by tabs as Excel gives
 * them.
 */
export function tableAt(
  lines: readonly Line[],
  index: number,
  inline: (runs: readonly Run[]) => readonly Run[],
): FoundTable | null {
  const line = lines[index] as Line;
  if (line.text.startsWith('|')) return markdownTable(lines, index, inline);
  return line.text.includes('\t') ? tabbedTable(lines, index, inline) : null;
}

function markdownTable(
  lines: readonly Line[],
  index: number,
  inline: (runs: readonly Run[]) => readonly Run[],
): FoundTable | null {
  const rule = lines[index + 1];
  if (rule === undefined || !isRule(rule.text)) return null;
  const rows = [cellsOf(lines[index] as Line, inline)];
  let end = index + 2;
  for (; end < lines.length && (lines[end] as Line).text.startsWith('|'); end++)
    rows.push(cellsOf(lines[end] as Line, inline));
  return { table: even(rows), end };
}

/** | --- | :-: |: nothing but bars, dashes, colons and blanks, and a dash. */
function isRule(text: string): boolean {
  if (!text.includes('-') || !text.includes('|')) return false;
  for (const character of text) if (!'|-: \t'.includes(character)) return false;
  return true;
}

/** The cells between the bars of a line; \| is a bar of the text. */
function cellsOf(line: Line, inline: (runs: readonly Run[]) => readonly Run[]): Cell[] {
  const { text } = line;
  const cells: Cell[] = [];
  let from = 1;
  for (let i = 1; i <= text.length; i++) {
    if (i < text.length && (text[i] !== '|' || text[i - 1] === '\\')) continue;
    if (i === text.length && from === i) break; // behind the last bar
    cells.push(inline(trimmed(line, from, i)).map(withoutEscapes));
    from = i + 1;
  }
  return cells;
}

function withoutEscapes(run: Run): Run {
  return run.text.includes('\\|') ? { ...run, text: run.text.replaceAll('\\|', '|') } : run;
}

function trimmed(line: Line, from: number, to: number): Run[] {
  let start = from;
  let end = to;
  while (start < end && line.text.slice(start, start + 1).trim() === '') start++;
  while (end > start && line.text.slice(end - 1, end).trim() === '') end--;
  return runsOf(line, start, end);
}

function tabbedTable(
  lines: readonly Line[],
  index: number,
  inline: (runs: readonly Run[]) => readonly Run[],
): FoundTable | null {
  const columns = tabs(lines[index] as Line) + 1;
  let end = index;
  while (end < lines.length && tabs(lines[end] as Line) + 1 === columns) end++;
  if (columns < FEWEST_COLUMNS || end - index < FEWEST_ROWS) return null;
  const rows = lines.slice(index, end).map((line) => {
    const cells: Cell[] = [];
    let from = 0;
    for (const cell of line.text.split('\t')) {
      cells.push(inline(trimmed(line, from, from + cell.length)));
      from += cell.length + 1;
    }
    return cells;
  });
  return { table: even(rows), end };
}

const tabs = ({ text }: Line): number => text.split('\t').length - 1;

function even(rows: readonly Cell[][]): TableBlock {
  const columns = Math.max(...rows.map((row) => row.length), 1);
  return {
    kind: 'table',
    rows: rows.map((row) => [...row, ...Array.from({ length: columns - row.length }, () => EMPTY)]),
    headerRows: 1,
  };
}
