import stringWidth from 'string-width';
import type { Locale } from '../../core/text/message';
import { STDIN_NAME } from '../messages';

/** Text of a report made fit for a terminal: control and direction characters, which could drive it, become blanks. */
export const plain = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, ' ');

/** Text of at most `columns` columns, East Asian characters counted as two; what is cut off is shown by `…`. */
export function clip(text: string, columns: number): string {
  if (text.length * 2 <= columns || columnsOf(text) <= columns) return text;
  let kept = '';
  let width = 1;
  for (const character of text) {
    width += columnsOf(character);
    if (width > columns) break;
    kept += character;
  }
  return `${kept}…`;
}

/** How many columns a text takes. Plain Chinese and ASCII text, nearly all there is, needs no segmentation. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x20 && code < 0x7f) columns += 1;
    else if ((code >= 0x4e00 && code < 0xa000) || (code >= 0x3001 && code <= 0x3011)) columns += 2;
    else return stringWidth(text);
  }
  return columns;
}

/** Text filled up with blanks to `columns` columns. */
export const pad = (text: string, columns: number): string => text + ' '.repeat(Math.max(0, columns - columnsOf(text)));
/** The text with blanks before it, so that it takes so many columns of a terminal. */
export const padLeft = (text: string, columns: number): string =>
  ' '.repeat(Math.max(0, columns - columnsOf(text))) + text;

/** The name of a file as people read it. */
export const nameOf = (path: string, locale: Locale): string => (path === '-' ? STDIN_NAME[locale] : plain(path));
