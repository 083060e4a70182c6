import { characterSet } from './characters';
import type { Characters } from './characters';
import { isDigit, isHan, isLatin } from './width';
import type { Span } from './span';

/** A sentence reduced to what it says, so that two places can be compared without reading them again. */
export interface SentencePrint extends Span {
  /** Its place among the sentences of the paragraph. */
  readonly index: number;
  /** Its characters, digits and letters without marks, blanks and particles, at half width. */
  readonly key: string;
  /** Hashes of the whole key, of its first and of its last `EDGE` characters. */
  readonly hash: number;
  readonly head: number;
  readonly tail: number;
}

const PARTICLES = characterSet('的了地着也都还并且又');
const EDGE = 12;
const NONE: readonly SentencePrint[] = [];

/** The prints of the sentences that have at least `shortest` characters. Reads each character once. */
export function readPrints(text: Characters, sentences: readonly Span[], shortest: number): readonly SentencePrint[] {
  const found: SentencePrint[] = [];
  for (const [index, { start, end }] of sentences.entries()) {
    const codes: number[] = [];
    let han = 0;
    let from = -1;
    for (let i = start; i < end; i++) {
      const code = half(text.charCodeAt(i));
      if (from < 0 && code > 32 && code !== 0x3000) from = i;
      if (PARTICLES[code] === 1 || !(isHan(code) || isDigit(code) || isLatin(code) || code === 37)) continue;
      if (isHan(code)) han++;
      codes.push(code);
    }
    if (han >= shortest)
      found.push({
        start: from,
        end,
        index,
        key: textOf(codes),
        hash: hash(codes, 0, codes.length),
        head: hash(codes, 0, EDGE),
        tail: hash(codes, codes.length - EDGE, codes.length),
      });
  }
  return found.length === 0 ? NONE : found;
}

const PIECE = 4096;

/** The text of code units; as arguments of one call they would overflow the stack in an endless sentence. */
function textOf(codes: readonly number[]): string {
  let text = '';
  for (let i = 0; i < codes.length; i += PIECE) text += String.fromCharCode(...codes.slice(i, i + PIECE));
  return text;
}

const half = (code: number): number => (code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code);

/** FNV-1a over code units. */
function hash(codes: readonly number[], from: number, to: number): number {
  let value = 0x811c9dc5;
  for (let i = Math.max(0, from); i < to && i < codes.length; i++)
    value = Math.imul(value ^ (codes[i] as number), 0x01000193);
  return value;
}

/**
 * So long must keys be to count as the same with a slip between them; so much may be put in at one place, or be another
 * character.
 */
const LONG = 24;
const VERY_LONG = 40;
const INSERTED = 3;
/** What makes parallel sentences different: numbers, sides, places. */
const TELLING = characterSet(
  '0123456789%零一二两三四五六七八九十百千万亿半首次东西南北中上下左右前后内外甲乙丙丁省市县区镇乡村年月日增减升降不未无男女新老大小高低',
);

/** Whether a key is long enough for others to be nearly the same. */
export const isComparable = (key: string): boolean => key.length >= LONG;

/** Whether keys of these lengths may be nearly the same. */
export const lengthsMatch = (a: number, b: number): boolean =>
  Math.min(a, b) >= LONG && Math.abs(a - b) <= INSERTED && (a !== b || a >= VERY_LONG);

/** Whether two keys differ in one place only, by a few characters that do not change what is told. */
export function nearlySame(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (!lengthsMatch(a.length, b.length)) return false;
  const more = long.length - short.length;
  let start = 0;
  while (start < short.length && short.charCodeAt(start) === long.charCodeAt(start)) start++;
  let end = 0;
  while (
    end < short.length - start &&
    short.charCodeAt(short.length - 1 - end) === long.charCodeAt(long.length - 1 - end)
  )
    end++;
  const replaced = short.length - start - end;
  if (replaced > (more === 0 ? 1 : 0)) return false;
  for (let i = start; i < long.length - end; i++) if (TELLING[long.charCodeAt(i)] === 1) return false;
  return replaced === 0 || TELLING[short.charCodeAt(start)] !== 1;
}
