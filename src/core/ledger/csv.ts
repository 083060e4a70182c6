/** A cell of an exported table: a number stays a number; null is empty. */
export type Cell = string | number | null;

/**
 * What a spreadsheet would take for a formula: the signs that begin one, full-width forms included, also after blanks
 * and breaks; and a tab or break at the start, behind which one can hide.
 */
const FORMULA = /^[\s\p{Cc}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** The text with an apostrophe before it where a spreadsheet would run it as a formula. */
export const inert = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** What makes Excel open a file as UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff';

/**
 * Rows as CSV (RFC 4180: CRLF after every row), texts made inert. Reading CSV would want a library;
 * writing it is these lines, since what makes a text inert is needed for the clipboard, too. The tests read what is
 * written here with Papa Parse.
 */
export const csvRows = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');

function csvCell(cell: Cell): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell);
  const text = inert(cell);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
