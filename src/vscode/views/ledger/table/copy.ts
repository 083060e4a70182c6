import { inert } from '../../../../core/ledger/csv';
import { COLUMNS } from '../../../../core/ledger/sort';
import type { ColumnId } from '../../../../core/ledger/sort';
import { cellText } from './cells';
import type { TableRow, Texts } from './messages';

/** A table for the clipboard: tab-separated for a spreadsheet, HTML for a word processor. */
export interface Copied {
  readonly text: string;
  readonly html: string;
}

/** The rows as a table with its header. Texts that a spreadsheet would run as a formula are made inert. */
export function copyRows(rows: readonly TableRow[], texts: Texts): Copied {
  const table = [
    COLUMNS.map((column) => texts[column]),
    ...rows.map((row) => COLUMNS.map((column) => copiedCell(row, column, texts))),
  ];
  const text = table.map((cells) => `${cells.map((cell) => cell.replace(/[\t\r\n]+/g, ' ')).join('\t')}\r\n`).join('');
  const html = table
    .map((cells, i) => `<tr>${cells.map((cell) => element(i === 0 ? 'th' : 'td', cell)).join('')}</tr>`)
    .join('');
  return { text, html: `<meta charset="utf-8"><table border="1" style="border-collapse:collapse">${html}</table>` };
}

/** A value begins with its number or a word that approximates it: a fall below zero is no formula. */
const copiedCell = (row: TableRow, column: ColumnId, texts: Texts): string =>
  column === 'value' ? cellText(row, column, texts) : inert(cellText(row, column, texts));

const element = (name: string, text: string): string => `<${name}>${escaped(text)}</${name}>`;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES[character] as string);
