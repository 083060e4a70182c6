import { characterSet } from './characters';
import type { Characters } from './characters';
import { isHan } from './fold';
import type { Span } from './span';

/** A place where characters were lost or doubled in conversion: 12.58.6亿元, 23.，, 堤防二期、?水灌区, a replacement character. */
export interface LostCharacter extends Span {
  readonly what: 'points' | 'point' | 'character';
}

/** Two points in one number that a magnitude or % follows; versions, dates and numbered clauses are not followed by one. */
const POINTS = /(?<![\dA-Za-z.第])\d+\.\d+\.\d+(?=\s?[万亿%％‰元])/g;
/** A point with no digits behind it, before a mark: 完成23.，. At a line's start it is a number of the list. */
const POINT = /(?<=[\u4e00-\u9fff])\d+\.(?=[，；、。,;])/g;
/**
 * What stands where a rare character was: a question mark behind 、 before a Chinese character, a half-width one behind any mark that
 * opens a clause or a name (，?州港; 《?水县志》), or the replacement character.
 */
const CHARACTER = /(?<=、)[?？](?=[\u4e00-\u9fff])|(?<=[，；：。“《（,;:(])\?(?=[\u4e00-\u9fff])|\ufffd+/g;
const [ENUMERATES, QUESTION, WIDE_QUESTION] = [...'、?？'].map((mark) => mark.charCodeAt(0)) as [
  number,
  number,
  number,
];
const OPENS = characterSet('，；：。“《（,;:(');
const HINT = /[?？\ufffd]|\d\./;
const NONE: readonly LostCharacter[] = [];

/** The places in order. @param text as written, not folded. */
export function readLostCharacters(text: string): readonly LostCharacter[] {
  if (!HINT.test(text)) return NONE;
  const found = (['points', 'point', 'character'] as const).flatMap((what) =>
    [...text.matchAll(what === 'points' ? POINTS : what === 'point' ? POINT : CHARACTER)].map(
      ({ 0: written, index }) => ({
        start: index,
        end: index + written.length,
        what,
      }),
    ),
  );
  return found.length === 0 ? NONE : found.sort((a, b) => a.start - b.start);
}

/** Whether the question mark at the offset stands where a rare character was, and so is no punctuation. */
export function isLostCharacter(text: Characters, at: number): boolean {
  const code = text.charCodeAt(at);
  const before = text.charCodeAt(at - 1);
  return (
    isHan(text.charCodeAt(at + 1)) &&
    (((code === QUESTION || code === WIDE_QUESTION) && before === ENUMERATES) ||
      (code === QUESTION && OPENS[before] === 1))
  );
}
