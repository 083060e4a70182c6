import { characterSet } from './characters';
import type { Characters } from './characters';
import { isDigit, isHan } from './width';
import { isLostCharacter } from './lostDigits';
import type { Span } from './span';

/** A half-width mark that stands in Chinese prose, with the blanks after it that stood in for its width. */
export interface HalfWidthMark extends Span {
  /** Which it is: an index into `HALF_WIDTH_MARKS`. */
  readonly mark: number;
}

/** The half-width marks (半角标点) that have a full-width form, and those forms, in the same order. */
export const HALF_WIDTH_MARKS = ',;:()!?.';
/** Marks that Chinese text sets in full width. */
export const FULL_WIDTH_MARKS = '，；：（）！？。';

/**
 * What stands beside a mark, blanks, quotes, brackets and % left out: Chinese, a digit, Latin and other ASCII, or
 * nothing.
 */
type Side = 'han' | 'digit' | 'latin' | 'edge';

const CLAUSE = characterSet(',;:!?');
const SEEN_THROUGH = characterSet(' \u00a0\u3000\t\n\r()（）[]"\'“”‘’%％‰*_—–-');
const BLANK = characterSet(' \u00a0\t');

const code = (character: string): number => character.charCodeAt(0);
const [OPEN, CLOSE, OPEN_FULL, CLOSE_FULL, BACKTICK, COLON, SEMICOLON, BANG, LESS, SQUARE, SLASH] = [
  '(',
  ')',
  '（',
  '）',
  '`',
  ':',
  ';',
  '!',
  '<',
  ']',
  '/',
].map(code) as [number, number, number, number, number, number, number, number, number, number, number];
const QUESTION = code('?');
const STOP = code('.');
const BLANK_CODE = code(' ');
const NUMERALS = characterSet('一二三四五六七八九十零〇百');
const GREATER = code('>');
const SQUARE_OPEN = code('[');
const AMPERSAND = code('&');
const LONGEST_ENTITY = 9;

interface OpenBracket {
  readonly at: number;
  readonly full: boolean;
  readonly left: Side;
  /** How many Chinese characters came before it. */
  readonly han: number;
}

/**
 * The half-width marks of a paragraph that stand in Chinese prose, in order. Decimals, times, ratios, Latin runs, web
 * addresses and what belongs to Markdown (code, links, images, comments) are left out. Looks at each character a
 * bounded number of times.
 */
export function readHalfWidth(text: Characters): readonly HalfWidthMark[] {
  const found: HalfWidthMark[] = [];
  const open: OpenBracket[] = [];
  const seek = seeker(text);
  const sideAfter = sideReader(text);
  let left: Side = 'edge';
  let han = 0;
  const add = (at: number): void =>
    void found.push({ start: at, end: withBlanks(text, at), mark: HALF_WIDTH_MARKS.indexOf(text.slice(at, at + 1)) });
  for (let i = 0; i < text.length; i++) {
    const here = text.charCodeAt(i);
    const skipped = skipTo(text, i, here, seek);
    if (skipped > i) {
      i = skipped;
      left = 'latin';
    } else if (here === OPEN || here === OPEN_FULL) {
      open.push({ at: i, full: here === OPEN_FULL, left, han });
    } else if (here === CLOSE || here === CLOSE_FULL) {
      const opened = open.pop();
      if (opened === undefined || (here === CLOSE_FULL && opened.full)) continue;
      const chinese =
        opened.full ||
        here === CLOSE_FULL ||
        han > opened.han ||
        (opened.left !== 'latin' && opened.left !== 'digit' && sideAfter(i + 1) === 'han');
      if (chinese && !opened.full)
        found.push({ start: opened.at, end: opened.at + 1, mark: HALF_WIDTH_MARKS.indexOf('(') });
      if (chinese && here === CLOSE) found.push({ start: i, end: i + 1, mark: HALF_WIDTH_MARKS.indexOf(')') });
    } else if (CLAUSE[here] === 1) {
      if (isProse(text, i, here, left, sideAfter(i + 1))) add(i);
    } else if (here === STOP && isChineseStop(text, i)) {
      add(i);
    } else if (SEEN_THROUGH[here] !== 1) {
      left = sideOf(here);
      if (left === 'han') han++;
    }
  }
  return found.length < 2 ? found : found.sort((a, b) => a.start - b.start);
}

/**
 * Whether a stop ends a Chinese sentence: behind a Chinese character, and before another or at the end; 一.总体情况 is a
 * number.
 */
function isChineseStop(text: Characters, at: number): boolean {
  let last = at - 1;
  while (BLANK[text.charCodeAt(last)] === 1) last--;
  if (!isHan(text.charCodeAt(last))) return false;
  let numeral = last;
  while (NUMERALS[text.charCodeAt(numeral)] === 1) numeral--;
  if (numeral < last && !isHan(text.charCodeAt(numeral))) return false;
  let next = at + 1;
  while (BLANK[text.charCodeAt(next)] === 1) next++;
  const after = text.charCodeAt(next);
  return next >= text.length || after < BLANK_CODE || (isHan(after) && (next === at + 1) === (last === at - 1));
}

function isProse(text: Characters, at: number, mark: number, left: Side, right: Side): boolean {
  if (left === 'edge' || (left !== 'han' && right !== 'han')) return false;
  if (mark === COLON && left === 'latin' && BLANK[text.charCodeAt(at + 1)] === 1) return false; // a key of front matter
  if (mark === QUESTION && isLostCharacter(text, at)) return false;
  if (mark === BANG && text.charCodeAt(at + 1) === SQUARE_OPEN) return false; // an image
  return mark !== SEMICOLON || left !== 'latin' || !endsEntity(text, at);
}

/**
 * The last character of what is no prose at `at`: code, a link's target, a comment, a web address; else `at` itself.
 */
function skipTo(text: Characters, at: number, here: number, seek: (code: number, from: number) => number): number {
  if (here === BACKTICK) return Math.max(at, seek(BACKTICK, at + 1));
  if (here === LESS && text.charCodeAt(at + 1) === BANG) return Math.max(at, seek(GREATER, at + 1));
  if (here === SQUARE && text.charCodeAt(at + 1) === OPEN) return Math.max(at, seek(CLOSE, at + 1));
  if (here !== COLON || text.charCodeAt(at + 1) !== SLASH || text.charCodeAt(at + 2) !== SLASH) return at;
  let end = at + 2;
  while (end + 1 < text.length && text.charCodeAt(end + 1) > 32 && text.charCodeAt(end + 1) < 128) end++;
  return end;
}

/** Finds the next place of a character, remembering it, so that looking ahead from place after place stays linear. */
function seeker(text: Characters): (code: number, from: number) => number {
  const next = new Map<number, number>();
  return (wanted, from) => {
    let at = next.get(wanted) ?? -1;
    if (at < from && at < text.length) {
      at = from;
      while (at < text.length && text.charCodeAt(at) !== wanted) at++;
      next.set(wanted, at);
    }
    return at < text.length ? at : -1;
  };
}

function sideOf(here: number): Side {
  if (isDigit(here) || (here >= 0xff10 && here <= 0xff19)) return 'digit';
  return isHan(here) || here > 0x2000 ? 'han' : 'latin';
}

/**
 * Tells what stands after a place, remembering how far it looked, for many places in a row may see through to the same.
 */
function sideReader(text: Characters): (from: number) => Side {
  let seen = -1;
  let side: Side = 'edge';
  return (from) => {
    if (from > seen) {
      seen = from;
      while (seen < text.length && SEEN_THROUGH[text.charCodeAt(seen)] === 1) seen++;
      side = seen >= text.length ? 'edge' : sideOf(text.charCodeAt(seen));
    }
    return side;
  };
}

/** Behind a mark and the blanks after it, unless these end the line. */
function withBlanks(text: Characters, at: number): number {
  let end = at + 1;
  while (end < text.length && BLANK[text.charCodeAt(end)] === 1) end++;
  return end === text.length || text.charCodeAt(end) === 10 || text.charCodeAt(end) === 13 ? at + 1 : end;
}

/** Whether a ; ends a character reference (&nbsp;). */
function endsEntity(text: Characters, at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - LONGEST_ENTITY; i--) if (text.charCodeAt(i) === AMPERSAND) return true;
  return false;
}
