import type { FigureEdit } from '../figures';
import { valueToFill } from '../fillIn';
import type { Scanned } from '../scanned';

const NUMBER = /^[-+]?\d[\d,]*(?:\.\d+)?(?=[%％]?$)/;
const YEAR = /^(?:19|20)\d{2}$/;

/**
 * Numbers that fill cells of a table row by themselves, where the row's heading has their unit. The first cell numbers
 * the row.
 */
export function replaceCells({
  text,
  halfWidth,
  tokens,
}: Pick<Scanned, 'text' | 'halfWidth' | 'tokens'>): readonly FigureEdit[] {
  const edits: FigureEdit[] = [];
  let start = 0;
  let first = true;
  for (let end = 0; end <= text.length; end++) {
    if (end < text.length && text[end] !== '|' && text[end] !== '\t') continue;
    const cell = halfWidth.slice(start, end);
    const from = start + cell.length - cell.trimStart().length;
    const number = NUMBER.exec(cell.trim())?.[0];
    const isRead = tokens.some((token) => token.kind === 'quantity' && token.start < end && start < token.end);
    if (number !== undefined && !isRead && !YEAR.test(number) && !(first && /^\d+$/.test(number))) {
      const written = text.slice(from, from + number.length);
      edits.push({
        span: { start: from, end: from + number.length },
        newText: valueToFill(written),
        text: text.slice(from, start + cell.trimEnd().length),
        indicator: '',
      });
    }
    if (cell.trim() !== '') first = false;
    start = end + 1;
  }
  return edits;
}

/** Whether the line is a row of a table, in Markdown or with tabs. */
export const isTableRow = (halfWidth: string, text: string): boolean =>
  /^\s*\|.*\|/.test(halfWidth) || text.includes('\t', text.search(/\S/));
