import { evenRows } from '../imported';
import type { ImportedBlock, Losses } from '../imported';
import { isElement } from '../markup/element';
import type { Element } from '../markup/element';
import { WORD_LOSSES } from '../word/in/losses';

/** No table that a person made is larger; what a file states beyond is not believed. */
const MOST_SPAN = 200;
const MOST_COLUMNS = 200;

/**
 * Reads a table; merged cells have their text in the first cell, the others are empty. A table of one cell lays out a
 * page and is no table: its text comes as paragraphs.
 */
export function readHtmlTable(
  table: Element,
  losses: Losses,
  cellText: (cell: Element) => string,
): ImportedBlock | null {
  const rows: string[][] = [];
  /** For each column, through how many more rows a merged cell reaches. */
  const reaching: number[] = [];
  for (const row of rowsOf(table)) {
    const line: string[] = [];
    const skip = (): void => {
      while ((reaching[line.length] ?? 0) > 0 && line.length < MOST_COLUMNS) {
        reaching[line.length] = (reaching[line.length] as number) - 1;
        line.push('');
      }
    };
    for (const cell of row.children.filter(isElement)) {
      if (cell.name !== 'td' && cell.name !== 'th') continue;
      skip();
      const text = cellText(cell);
      const [columns, down] = [span(cell.attributes['colspan']), span(cell.attributes['rowspan'])];
      if (columns > 1 || down > 1) losses.add('merged', WORD_LOSSES.merged);
      for (let i = 0; i < columns && line.length < MOST_COLUMNS; i++) {
        reaching[line.length] = down - 1;
        line.push(i === 0 ? text : '');
      }
    }
    skip();
    if (line.length > 0) rows.push(line);
  }
  const filled = rows.filter((row) => row.some((text) => text !== ''));
  if (filled.length === 0) return null;
  const [only = [], ...others] = filled;
  if (only.length === 1 && others.length === 0) return { kind: 'paragraph', marker: '', text: only[0] ?? '', level: 0 };
  return { kind: 'table', rows: evenRows(filled) };
}

const span = (stated: string | undefined): number => {
  const count = Number(stated ?? 1);
  return Number.isInteger(count) && count > 0 ? Math.min(count, MOST_SPAN) : 1;
};

/** The rows of a table, not those of tables in its cells. */
const rowsOf = (node: Element): readonly Element[] =>
  node.children.flatMap((each) => {
    if (!isElement(each)) return [];
    if (each.name === 'tr') return [each];
    return ['tbody', 'thead', 'tfoot', 'form'].includes(each.name) ? rowsOf(each) : [];
  });
