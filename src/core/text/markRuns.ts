import { characterSet } from './characters';
import type { Characters } from './characters';
import { isDigit, isHan, isLatin } from './width';
import { isLostCharacter } from './lostDigits';
import type { Span } from './span';

/** Clause marks that stand one after another, and the one of them to keep. */
export interface MarkRun extends Span {
  readonly keep: string;
  /** Whether it is one call told again (！！): a report has no use for it, but writing allows it. */
  readonly isEmphasis: boolean;
}

const FULL_STOP = '.'.charCodeAt(0);
/** The stronger mark decides where the clause ends; of equally strong ones the first. */
const BY_STRENGTH = ['。.', '！？!?', '；：;:', '，,', '、'];
const isMark = characterSet(BY_STRENGTH.join(''));
const strength = new Map(BY_STRENGTH.flatMap((marks, i) => [...marks].map((mark) => [mark.charCodeAt(0), i] as const)));
const weaker = (a: number, b: number): boolean => (strength.get(a) as number) > (strength.get(b) as number);
const isCall = characterSet('！？!?');
/** What a mark of Chinese prose stands behind. */
const CLOSES = characterSet('”’》〉）】」』%％‰)"');
const SLASH = '/'.charCodeAt(0);
/** So many stops in a row mean an omission (……). */
const OMISSION = 3;
const NONE: readonly MarkRun[] = [];

/** Every run of two or more clause marks behind Chinese text. ？！ and the like, ...... and :: of Latin text are none. */
export function readMarkRuns(text: Characters): readonly MarkRun[] {
  const found: MarkRun[] = [];
  for (let i = 0; i < text.length; i++) {
    if (isMark[text.charCodeAt(i)] !== 1) continue;
    const start = i;
    while (isMark[text.charCodeAt(i + 1)] === 1) i++;
    if (i > start) {
      const keep = kept(text, start, i + 1);
      if (keep !== null)
        found.push({
          start,
          end: i + 1,
          keep,
          isEmphasis: isCall[keep.charCodeAt(0)] === 1 && isOne(text, start, i + 1),
        });
    }
  }
  return found.length === 0 ? NONE : found;
}

/** Whether a stretch is one character over and over. */
function isOne(text: Characters, start: number, end: number): boolean {
  for (let i = start + 1; i < end; i++) if (text.charCodeAt(i) !== text.charCodeAt(start)) return false;
  return true;
}

function kept(text: Characters, start: number, end: number): string | null {
  const before = text.charCodeAt(start - 1);
  const isChinese = text.charCodeAt(start) > 0x2000; // behind a letter or a digit a half-width mark may be of Latin text
  if (!isHan(before) && CLOSES[before] !== 1 && !(isChinese && (isDigit(before) || isLatin(before)))) return null;
  if (isLostCharacter(text, end - 1)) return null;
  // 1.2%、.7%: the point of a number that lost the digit before it
  if (text.charCodeAt(end - 1) === FULL_STOP && isDigit(text.charCodeAt(end)) && text.charCodeAt(end - 2) !== 0x3002)
    return null;
  let calls = 0;
  let stops = 0;
  let best = text.charCodeAt(start);
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (isCall[code] === 1) calls++;
    if (code === FULL_STOP || code === 0x3002) stops++;
    if (weaker(best, code)) best = code;
  }
  const length = end - start;
  // ？？人次 is a number still to come
  if (calls === length)
    return isOne(text, start, end) && !isHan(text.charCodeAt(end)) ? String.fromCharCode(best) : null;
  if (stops === length && length >= OMISSION) return text.charCodeAt(start) === FULL_STOP ? null : '……';
  if (stops === length && text.charCodeAt(end) === SLASH) return null; // ../
  return String.fromCharCode(best === FULL_STOP ? 0x3002 : best);
}
