import { isDigit, isHan } from './width';
import type { Unwrapped } from './wrapping';

/**
 * What pasting and Markdown leave beside words and numbers: emphasis, code and bullet marks, invisible characters,
 * blanks between a number and its neighbours. Figures are read without them, so that none changes what is read.
 */

/** Something of it may be there: emphasis, bullets, invisible characters, a blank after the indent. */
const SUSPECT = /[*`_~\u200B-\u200D\u2060\uFEFF•●◆■▪◇◼]|\S[ \t][^ \t]/;
const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF]/;
const BULLET = /^\s*(?:(?:[*+\-•●◆■▪◇◼]|>)(?=\s)|[•●◆■▪◇◼])\s*/;
/** Marks that stand in pairs around words, the longest first. */
const PAIRS = ['***', '**', '__', '~~', '`', '*'] as const;
/** Between two numbers these make a range, whatever blanks stand around them. */
const BETWEEN_NUMBERS = new Set([...'-—–~至到']);
const MAGNITUDES = new Set([...'百千万亿余多来']);
const NUMERALS = new Set([...'一二三四五六七八九十百']);
/** More blanks than this part columns. */
const MOST_BLANKS = 2;

/**
 * The text without paste marks, and where each of its characters stood; null where it has none.
 * @param halfWidth its half-width view.
 */
export function withoutPasteMarks(text: string, halfWidth: string): Unwrapped | null {
  if (!SUSPECT.test(halfWidth)) return null;
  const dropped = new Set<number>();
  dropBullet(halfWidth, dropped);
  dropPairs(halfWidth, dropped);
  for (let i = 0; i < halfWidth.length; i++) if (INVISIBLE.test(halfWidth[i] as string)) dropped.add(i);
  dropBlanks(text, halfWidth, dropped);
  if (dropped.size === 0) return null;
  const origins: number[] = [];
  let kept = '';
  for (let i = 0; i < text.length; i++) {
    if (dropped.has(i)) continue;
    kept += text[i];
    origins.push(i);
  }
  return {
    text: kept,
    start: (offset) => origins[offset] ?? text.length,
    end: (offset) => (offset === 0 ? 0 : (origins[offset - 1] ?? text.length - 1) + 1),
  };
}

function dropBullet(halfWidth: string, dropped: Set<number>): void {
  const bullet = BULLET.exec(halfWidth)?.[0].length ?? 0;
  for (let i = 0; i < bullet; i++) dropped.add(i);
}

/** Emphasis and code: each mark with the next of its kind. A * before a unit (*处) is a value still to come. */
function dropPairs(halfWidth: string, dropped: Set<number>): void {
  const open = new Map<string, number>();
  for (let i = 0; i < halfWidth.length; ) {
    const mark = '*`_~'.includes(halfWidth[i] as string)
      ? PAIRS.find((pair) => halfWidth.startsWith(pair, i) && halfWidth[i + pair.length] !== pair[0])
      : undefined;
    if (mark === undefined || dropped.has(i)) {
      i++;
      continue;
    }
    const before = open.get(mark);
    const closes = before !== undefined && halfWidth[i - 1] !== ' ';
    const opens = halfWidth[i + mark.length] !== ' ' && i + mark.length < halfWidth.length;
    if (closes && !(mark === '*' && !isEmphasis(halfWidth, before, i))) {
      for (let n = 0; n < mark.length; n++) dropped.add(before + n).add(i + n);
      open.delete(mark);
    } else if (opens) open.set(mark, i);
    i += mark.length;
  }
}

/** Single asterisks: around words of one clause, where neither is a times sign or stands for a number. */
const isEmphasis = (halfWidth: string, open: number, close: number): boolean =>
  !isDigit(halfWidth.charCodeAt(open - 1)) &&
  !/^[万亿个家人名次处项件条元吨亩年月日级]/.test(halfWidth.slice(open + 1, open + 2)) &&
  !/[,;。]/.test(halfWidth.slice(open, close)) &&
  !/^[万亿个家名次处项件条元吨亩年月日级\d]/.test(halfWidth.slice(close + 1, close + 2));

function dropBlanks(text: string, halfWidth: string, dropped: Set<number>): void {
  for (let i = halfWidth.indexOf(' '); i >= 0; i = halfWidth.indexOf(' ', i + 1)) {
    let end = i;
    while (halfWidth[end] === ' ' || (end < halfWidth.length && dropped.has(end))) end++;
    let before = i - 1;
    while (before >= 0 && dropped.has(before)) before--;
    const blanks = text.slice(i, end);
    if (
      before >= 0 &&
      end < halfWidth.length &&
      !/[\t\n\r]/.test(blanks) &&
      end - i <= MOST_BLANKS + countIn(dropped, i, end)
    )
      if (belongTogether(halfWidth, before, end)) for (let n = i; n < end; n++) dropped.add(n);
    i = Math.max(i, end - 1);
  }
}

const countIn = (dropped: ReadonlySet<number>, from: number, to: number): number => {
  let count = 0;
  for (let i = from; i < to; i++) if (dropped.has(i)) count++;
  return count;
};

/**
 * Whether the characters on both sides of a blank are of one figure: a number with its unit, its noun, its sign, the
 * other end of its range.
 */
function belongTogether(halfWidth: string, before: number, after: number): boolean {
  const [left, right] = [halfWidth.charCodeAt(before), halfWidth.charCodeAt(after)];
  const [l, r] = [halfWidth[before] as string, halfWidth[after] as string];
  if (isDigit(left)) return isHan(right) || r === '%' || r === '‰' || r === '℃' || rangeFollows(halfWidth, after);
  if (isDigit(right)) return (isHan(left) && !isNumberOfLine(halfWidth, before)) || rangeStands(halfWidth, before);
  if (l === '%') return rangeFollows(halfWidth, after) || isHan(right);
  return isHan(right) && MAGNITUDES.has(l) && isDigit(halfWidth.charCodeAt(lastBefore(halfWidth, before)));
}

const lastBefore = (halfWidth: string, at: number): number => {
  let i = at - 1;
  while (i > 0 && (halfWidth[i] === ' ' || MAGNITUDES.has(halfWidth[i] as string))) i--;
  return i;
};

/** 一 2025年…: the number of a heading. */
const isNumberOfLine = (halfWidth: string, at: number): boolean => {
  let i = at;
  while (i >= 0 && NUMERALS.has(halfWidth[i] as string)) i--;
  return i < at && (i < 0 || halfWidth[i] === ' ' || halfWidth[i] === '第');
};

function rangeFollows(halfWidth: string, at: number): boolean {
  let i = at + 1;
  while (halfWidth[i] === ' ' || halfWidth[i] === '—') i++;
  return BETWEEN_NUMBERS.has(halfWidth[at] as string) && isDigit(halfWidth.charCodeAt(i));
}

function rangeStands(halfWidth: string, at: number): boolean {
  let i = at;
  while (halfWidth[i - 1] === ' ' || halfWidth[i - 1] === '—') i--;
  return BETWEEN_NUMBERS.has(halfWidth[at] as string) && /[\d%月日年]/.test(halfWidth[i - 1] ?? ' ');
}
