import { toHalfWidth } from '../../text/width';
import type { Span } from '../../text/span';

/**
 * What the writer has typed so far, just before the cursor: a call for patterns (/, /wt), pinyin (tbzz), Chinese (占比),
 * or nothing that a completion could begin with. Spans in the coordinates of the text.
 */
export type Query =
  | { readonly form: 'slash' | 'pinyin' | 'chinese'; readonly text: string; readonly span: Span }
  | { readonly form: 'none' };

/** Longer runs of letters are words of another language; in UTF-16 code units. */
export const LONGEST_PINYIN = 24;
/** So much Chinese before the cursor is looked at: the longest name that is worth completing. */
const LONGEST_CHINESE = 16;
const NONE: Query = { form: 'none' };
const CHINESE = /\p{Script=Han}/u;
/** After these a slash parts two things, and calls for nothing: 元/平方米, 24/7, and/or, http://. */
const NO_CALL_AFTER = /[\p{Script=Han}\p{Letter}\p{Number}:/<)\]）》”%]/u;

/** A marker that opens the line or a sentence: (一)/, 一是/, 首先/. */
const BEHIND_MARKER =
  /(?:^|[。!?;:\s])(?:\([一二三四五六七八九十\d]{1,3}\)|[一二三四五六七八九十]{1,2}[是要]|首先|其次|再次|最后)$/;
/** So much before the slash is looked at for one. */
const LONGEST_MARKED = 6;

/**
 * Reads the query that ends at the end of the text. `/` calls for patterns where it can be no fraction or alternative;
 * so does 、, which an input method writes for that key, where no enumeration can stand: at the start of a line or after
 * the end of a sentence.
 * @param before the paragraph up to the cursor
 */
export function queryAt(before: string): Query {
  const halfWidth = toHalfWidth(before);
  const end = halfWidth.length;
  const letters = runBefore(halfWidth, end, LONGEST_PINYIN + 1, /[A-Za-z]/);
  const chinese = runBefore(before, end, LONGEST_CHINESE, CHINESE);
  const typed = Math.min(letters, chinese);
  if (isCall(halfWidth, typed - 1))
    return { form: 'slash', text: halfWidth.slice(typed), span: { start: typed - 1, end } };
  const length = end - letters;
  if (
    length > 0 &&
    length <= LONGEST_PINYIN &&
    !/[\d/@.\-_:]/.test(halfWidth.charAt(letters - 1)) &&
    !/[A-Z]/.test(halfWidth.slice(letters))
  ) {
    return { form: 'pinyin', text: halfWidth.slice(letters), span: { start: letters, end } };
  }
  return chinese < end ? { form: 'chinese', text: before.slice(chinese), span: { start: chinese, end } } : NONE;
}

function isCall(halfWidth: string, at: number): boolean {
  const mark = halfWidth.charAt(at);
  const previous = halfWidth.charAt(at - 1);
  if (mark === '/')
    return (
      previous === '' ||
      /\s/.test(previous) ||
      !NO_CALL_AFTER.test(previous) ||
      BEHIND_MARKER.test(halfWidth.slice(Math.max(0, at - LONGEST_MARKED), at))
    );
  return mark === '、' && /^$|[\s。!?;]/.test(previous);
}

/** Where the run of such characters begins that ends at `end`; at most `longest` are looked at. */
export function runBefore(text: string, end: number, longest: number, character: RegExp): number {
  let start = end;
  while (start > 0 && end - start < longest && character.test(text.charAt(start - 1))) start--;
  return start;
}
