import type { OwnWords } from '../../lexicon/ownWords';
import { isDigit, isHan, isLatin } from '../../text/width';
import { chineseEnd, isChineseNumeral, readNumber } from '../../numerals/number';
import type { NumberLiteral } from '../../numerals/number';
import { readNegative } from '../../numerals/negative';
import { bareNumber, damagedPercent, readGap, readQuantity, readQuantityOf } from '../../numerals/quantity';
import type { PlacedQuantity } from '../../numerals/quantity';
import {
  boundLead,
  codeAt,
  isAge,
  isBound,
  isDamagedPercent,
  isFieldOfRank,
  isNamedBody,
  isSession,
  labelBefore,
  latinEnd,
  namedDigits,
  ordinalEnd,
  ordinalListEnd,
  partOfName,
  pointsBack,
  sumsUp,
} from './names';
import { cutoffStart, periodEnd, periodStart } from './period';
import { enclosureAt } from './enclosure';
import { shareUnits } from './sharedUnits';
import { MARKS } from './token';
import type { Token } from './token';
import { wordAt } from './words';

/**
 * The tokens of a paragraph, found in one pass. Numbers that are no quantities (dates, codes, ordinals, quoted names)
 * come out as periods or text.
 * @param halfWidth the half-width view of `text`.
 * @param markers spans of heading markers, which are marks whatever they look like.
 * @param own the writer's own words: what their names hold is no quantity, their units make one; null where there are
 *   none.
 */
export function scan(
  halfWidth: string,
  text: string,
  markers: readonly { readonly start: number; readonly end: number }[] = [],
  own: OwnWords | null = null,
): Token[] {
  const names = own?.names ?? null;
  const tokens: Token[] = [];
  let plainFrom = -1;
  let marker = 0;
  const push = (token: Token): void => {
    if (plainFrom >= 0) tokens.push({ kind: 'text', start: plainFrom, end: token.start });
    plainFrom = -1;
    tokens.push(token);
  };
  let i = 0;
  while (i < text.length) {
    while (marker < markers.length && (markers[marker] as { start: number }).start < i) marker++;
    const here = markers[marker];
    if (here !== undefined && here.start === i && here.end > i) {
      push({ kind: 'mark', start: i, end: here.end });
      i = here.end;
      continue;
    }
    const name = names === null ? null : names.longest(halfWidth, i);
    const token: Token | null =
      name !== null ? { kind: 'text', start: i, end: name.end } : tokenAt(halfWidth, text, i, plainFrom >= 0, own);
    if (token === null) {
      if (plainFrom < 0) plainFrom = i;
      i++;
      continue;
    }
    if (token.kind === 'text') {
      if (token.start < i) reopen(tokens, plainFrom, token.start);
      if (plainFrom < 0 || plainFrom > token.start) plainFrom = token.start;
    } else if (token.kind === 'period' && token.start < i) {
      reopen(tokens, plainFrom, token.start);
      if (plainFrom >= token.start) plainFrom = -1;
      push(token);
    } else push(token);
    i = token.end;
  }
  if (plainFrom >= 0) tokens.push({ kind: 'text', start: plainFrom, end: text.length });
  return shareUnits(tokens, halfWidth, text);
}

/** Drops the tokens that a period's opener (截至) or a bound's (超过10万元的村) took back. */
function reopen(tokens: Token[], plainFrom: number, start: number): void {
  if (plainFrom >= 0 && plainFrom < start) return;
  while (tokens.length > 0 && (tokens[tokens.length - 1] as Token).start >= start) tokens.pop();
  const last = tokens[tokens.length - 1];
  if (last !== undefined && last.end > start)
    tokens[tokens.length - 1] = { kind: 'text', start: last.start, end: start };
}

/** What a character may begin, beside a word of the lexicon. */
const BEGINS = {
  nothing: 0,
  mark: 1,
  minus: 2,
  enclosure: 3,
  latin: 4,
  digit: 5,
  ordinal: 6,
  numeral: 7,
  gap: 8,
  point: 9,
} as const;
const begins = new Uint8Array(0x10000);
for (const mark of MARKS) begins[mark.charCodeAt(0)] = BEGINS.mark;
for (const minus of '-−') begins[minus.charCodeAt(0)] = BEGINS.minus;
for (const opener of '《“‘"〔〕[]()【') begins[opener.charCodeAt(0)] = BEGINS.enclosure;
for (let code = 0; code < begins.length; code++) {
  if (isLatin(code)) begins[code] = BEGINS.latin;
  else if (isDigit(code)) begins[code] = BEGINS.digit;
  else if (isChineseNumeral(String.fromCharCode(code))) begins[code] = BEGINS.numeral;
}
begins['第'.charCodeAt(0)] = BEGINS.ordinal;
begins['.'.charCodeAt(0)] = BEGINS.point;
for (const mark of '*×_□○') begins[mark.charCodeAt(0)] = BEGINS.gap;

function tokenAt(halfWidth: string, text: string, i: number, afterText: boolean, own: OwnWords | null): Token | null {
  switch (begins[halfWidth.charCodeAt(i)]) {
    case BEGINS.nothing:
      return wordToken(halfWidth, i);
    case BEGINS.mark:
      return { kind: 'mark', start: i, end: i + 1 };
    case BEGINS.point:
      return isFullStop(halfWidth, i) ? { kind: 'mark', start: i, end: i + 1 } : null;
    case BEGINS.minus:
      return minusAt(halfWidth, text, i, own);
    case BEGINS.enclosure:
      return (halfWidth[i] === '【' ? gapAt(halfWidth, text, i, own) : null) ?? enclosureAt(halfWidth, i);
    case BEGINS.gap:
      return gapAt(halfWidth, text, i, own);
    case BEGINS.latin:
      return (
        (isCross(halfWidth, i) ? gapAt(halfWidth, text, i, own) : null) ?? {
          kind: 'text',
          start: i,
          end: latinEnd(halfWidth, i),
        }
      );
    case BEGINS.digit:
      return digitsAt(halfWidth, text, i, own);
    case BEGINS.ordinal:
      return ordinalAt(halfWidth, text, i) ?? wordToken(halfWidth, i);
    default:
      return numeralAt(halfWidth, text, i, afterText, own);
  }
}

/** 工作.今年, 95人.: a full stop typed in half width, between words or at the end. */
const isFullStop = (halfWidth: string, i: number): boolean =>
  isWord(halfWidth.charCodeAt(i - 1), ')%') && (i + 1 >= halfWidth.length || isWord(halfWidth.charCodeAt(i + 1), '“ '));
const isWord = (code: number, others: string): boolean => isHan(code) || others.includes(String.fromCharCode(code));

/** XX亿元: not the x of a word. */
const isCross = (halfWidth: string, i: number): boolean => halfWidth[i] === 'X' || halfWidth[i] === 'x';

/** A value still to come, after no digit or letter (3×5米). */
function gapAt(halfWidth: string, text: string, i: number, own: OwnWords | null): Token | null {
  const before = halfWidth.charCodeAt(i - 1);
  const quantity = isDigit(before) || isLatin(before) ? null : readGap(halfWidth, text, i, own);
  return quantity === null ? null : { kind: 'gap', start: i, end: quantity.end, quantity };
}

/** A minus sign with its number, or a dash. */
function minusAt(halfWidth: string, text: string, i: number, own: OwnWords | null): Token {
  const quantity = readNegative(halfWidth, text, i, own);
  if (quantity !== null) return { kind: 'quantity', start: i, end: quantity.end, quantity };
  return MARKS.has(halfWidth[i] as string)
    ? { kind: 'mark', start: i, end: i + 1 }
    : { kind: 'text', start: i, end: i + 1 };
}

/** What a Chinese numeral begins: a period, a quantity, a word or part of a name. */
function numeralAt(halfWidth: string, text: string, i: number, afterText: boolean, own: OwnWords | null): Token | null {
  const word = wordToken(halfWidth, i);
  const period = periodEnd(halfWidth, i);
  const quantity = readQuantity(halfWidth, text, i, own);
  const longest = Math.max(word?.end ?? 0, period, quantity?.end ?? 0);
  if (longest <= 0) {
    const end = chineseEnd(halfWidth, i); // 一二三家: what is no number as a whole is none in part
    return end > i + 1 ? { kind: 'text', start: i, end } : null;
  }
  if (period === longest) return periodToken(halfWidth, i, period);
  if (word?.end === longest) return word;
  if (quantity !== null && isBound(halfWidth, quantity))
    return { kind: 'text', start: i - boundLead(halfWidth, quantity), end: longest };
  if (
    quantity === null ||
    !counts(halfWidth, quantity) ||
    (afterText && isNamedBody(quantity)) ||
    isSession(halfWidth, quantity) ||
    pointsBack(halfWidth, longest) ||
    sumsUp(halfWidth, quantity)
  )
    return { kind: 'text', start: i, end: longest };
  return { kind: 'quantity', start: i, end: longest, quantity };
}

const BOUND_LENGTH = /^以[上下][\u4e00-\u9fff]/;

/** A period, or a length of time that singles out what follows (五年以上有期徒刑). */
const periodToken = (halfWidth: string, start: number, end: number): Token =>
  BOUND_LENGTH.test(halfWidth.slice(end, end + 3))
    ? { kind: 'text', start, end: end + 2 }
    : { kind: 'period', start: periodStart(halfWidth, start), end };

/** Whether a quantity states how much there is of something: no rating or age, no part of a name. */
const counts = (halfWidth: string, quantity: PlacedQuantity): boolean =>
  partOfName(halfWidth, quantity) < 0 && !isAge(halfWidth, quantity) && !isFieldOfRank(halfWidth, quantity);

function wordToken(halfWidth: string, i: number): Token | null {
  const word = wordAt(halfWidth, i);
  if (word === null) return null;
  if (word.value.rankValue !== undefined)
    return { kind: 'rank', start: i, end: word.end, rank: word.value.rankValue, sense: word.value };
  if (word.value.period === true) return { kind: 'period', start: cutoffStart(halfWidth, i), end: word.end };
  return { kind: 'word', start: i, end: word.end, sense: word.value };
}

const RANK_TAIL = /^(?:位|名)?(?=[,;:。!?、)\s]|$|和|并|且|及|与|,|[oO](?![A-Za-z\d]))/; // a 。 misread as o

/** 第5位 is a place in a ranking; 第三届, 第一批, 第二条 are ordinals. */
function ordinalAt(halfWidth: string, text: string, start: number): Token | null {
  const number = readNumber(halfWidth, text, start + 1);
  if (number === null) return null;
  const list = ordinalListEnd(halfWidth, number.end);
  if (list >= 0) return { kind: 'text', start, end: list };
  const named = wordAt(halfWidth, start);
  if (named !== null && named.end > number.end)
    return { kind: named.value.period === true ? 'period' : 'text', start, end: named.end };
  const tail =
    RANK_TAIL.exec(halfWidth.slice(number.end, number.end + 3)) ??
    /^(?:位|名)/.exec(halfWidth.slice(number.end, number.end + 1));
  if (tail === null) return { kind: 'text', start, end: ordinalEnd(halfWidth, number.end) };
  return { kind: 'rank', start, end: number.end + tail[0].length, rank: number.value };
}

/** What a run of digits is: a date or time, part of a code (1+4+N), a quantity, or a bare number. */
function digitsAt(halfWidth: string, text: string, start: number, own: OwnWords | null): Token {
  const number = readNumber(halfWidth, text, start) as NumberLiteral;
  const period = periodEnd(halfWidth, start);
  const quantity = readQuantityOf(halfWidth, text, number, own);
  if (
    period > (quantity?.end ?? 0) ||
    (period === quantity?.end && '年月日天周期'.includes(halfWidth[period - 1] as string))
  ) {
    return periodToken(halfWidth, start, period);
  }
  const word = wordAt(halfWidth, start);
  if (word !== null && word.end > number.end) return { kind: 'text', start, end: word.end }; // 24节气
  const { end } = number;
  const damaged = quantity === null && halfWidth[end] === '.' ? gapAt(halfWidth, text, start, own) : null; // 12.58.6亿元
  if (damaged !== null) return damaged;
  const code = codeAt(halfWidth, start, end);
  if (code >= 0) return { kind: 'text', start, end: code };
  if (quantity === null) {
    if (isDamagedPercent(halfWidth, start, end))
      return { kind: 'quantity', start, end: end + 1, quantity: damagedPercent(text, number) };
    const label = labelBefore(halfWidth, start, end);
    return label === null
      ? { kind: 'text', start, end }
      : { kind: 'quantity', start, end, quantity: bareNumber(text, number, label === 'index') };
  }
  const name = Math.max(namedDigits(halfWidth, start, end), partOfName(halfWidth, quantity));
  if (name >= 0) return { kind: 'text', start, end: name };
  if (isAge(halfWidth, quantity) || isFieldOfRank(halfWidth, quantity))
    return { kind: 'text', start, end: quantity.end };
  if (isBound(halfWidth, quantity))
    return { kind: 'text', start: start - boundLead(halfWidth, quantity), end: quantity.end };
  if (halfWidth[start - 1] === ':' && isDigit(halfWidth.charCodeAt(start - 2))) return { kind: 'text', start, end };
  return { kind: 'quantity', start, end: quantity.end, quantity };
}
