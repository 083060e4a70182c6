import { isDigit } from '../text/width';

/** A number as written. */
export interface NumberLiteral {
  readonly start: number;
  readonly end: number;
  /** Finite: of a number with more than a hundred digits it is only known that it is large. */
  readonly value: number;
  /** Decimals written, 15 at most: 6.42 has 2. The value stands for ± half a unit of the last one. */
  readonly decimals: number;
  readonly script: 'arabic' | 'chinese';
}

/**
 * The number that starts at `at`: Arabic digits with decimals and thousands separators (half-width commas or blanks in
 * groups of three), or a Chinese numeral. Null where none starts there or the characters make no number (一二三).
 * @param halfWidth the half-width view of the text; @param text the text itself.
 */
export function readNumber(halfWidth: string, text: string, at: number): NumberLiteral | null {
  return isDigit(halfWidth.charCodeAt(at)) ? readArabic(halfWidth, text, at) : readChinese(halfWidth, at);
}

/** The largest value of a number. With magnitude and unit it stays far below what a double can hold. */
const LARGEST = 1e100;
/** From here on a number written by JavaScript has an exponent. */
const EXPONENT_FROM = 1e21;
/** What a double holds of a fraction. */
const MOST_DECIMALS = 15;
const COMMA = 44;
const POINT = 46;

function readArabic(halfWidth: string, text: string, start: number): NumberLiteral {
  const first = readDigits(halfWidth, text, start);
  return first.decimals === 0 ? (readCompound(halfWidth, text, first) ?? first) : first;
}

function readDigits(halfWidth: string, text: string, start: number): NumberLiteral {
  const digitsFrom = (from: number): number => {
    let i = from;
    while (isDigit(halfWidth.charCodeAt(i))) i++;
    return i;
  };
  const ones = digitsFrom(start);
  let end = ones;
  if (end - start <= 3) {
    while (text.charCodeAt(end) === COMMA && digitsFrom(end + 1) === end + 4) end += 4;
    // GB/T 15835-2011, 5.1.2.1: groups of three may be set apart by a blank of a quarter em
    while (halfWidth[end] === ' ' && digitsFrom(end + 1) === end + 4) end += 4;
  }
  const grouped = end > ones;
  let decimals = 0;
  if (halfWidth.charCodeAt(end) === POINT && isDigit(halfWidth.charCodeAt(end + 1))) {
    const fraction = digitsFrom(end + 1);
    decimals = fraction - end - 1;
    end = fraction;
  }
  const written = halfWidth.slice(start, end);
  return {
    start,
    end,
    value: Math.min(Number(grouped ? written.replace(/[, ]/g, '') : written), LARGEST),
    decimals: Math.min(decimals, MOST_DECIMALS),
    script: 'arabic',
  };
}

/**
 * The parts that may follow a whole number of 亿 or 万, as the magnitude their number stands in and the power of ten that
 * lifts the first number there.
 */
const SECOND_PARTS: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  亿: [
    ['千万', 10],
    ['百万', 100],
    ['万', 1e4],
  ],
  万: [['千', 10]],
};

/**
 * Digits told in two parts: 1亿5000万 (元) is 15000 (万元), 2亿3千万 is 23 (千万元), 3万5千 (亩) and 1万2000 (元) are whole.
 * The number ends before the magnitude that it is told in, 千 excepted.
 */
function readCompound(halfWidth: string, text: string, first: NumberLiteral): NumberLiteral | null {
  const parts = SECOND_PARTS[halfWidth[first.end] ?? ''];
  const from = halfWidth[first.end + 1] === '零' ? first.end + 2 : first.end + 1; // 3亿零500万
  if (parts === undefined || !isDigit(halfWidth.charCodeAt(from))) return null;
  const second = readDigits(halfWidth, text, from);
  const digits = second.end - second.start;
  const part = parts.find(([magnitude]) => halfWidth.startsWith(magnitude, second.end));
  if (part !== undefined && second.value < part[1]) {
    const value = first.value * part[1] + second.value;
    return part[0] === '千'
      ? { ...first, end: second.end + 1, value: value * 1000 }
      : { ...second, start: first.start, value };
  }
  return halfWidth[first.end] === '万' && digits === 4 && second.decimals === 0
    ? { ...first, end: second.end, value: first.value * 1e4 + second.value }
    : null;
}

const DIGITS: ReadonlyMap<string, number> = new Map(
  [...'零一二三四五六七八九']
    .map((c, i) => [c, i] as const)
    .concat([
      ['〇', 0],
      ['两', 2],
    ]),
);
const TENS: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);
const MYRIADS: ReadonlyMap<string, number> = new Map([
  ['万', 1e4],
  ['亿', 1e8],
]);

/** Whether the character can be part of a Chinese numeral. */
export const isChineseNumeral = (character: string): boolean =>
  DIGITS.has(character) || TENS.has(character) || MYRIADS.has(character);

/** Where the run of Chinese numeral characters from `start` ends. */
export function chineseEnd(halfWidth: string, start: number): number {
  let end = start;
  while (end < halfWidth.length && isChineseNumeral(halfWidth[end] as string)) end++;
  return end;
}

function readChinese(halfWidth: string, start: number): NumberLiteral | null {
  const end = chineseEnd(halfWidth, start);
  const value = end > start ? chineseValue(halfWidth.slice(start, end)) : null;
  const mixed = value === null ? null : readMixed(halfWidth, start, end, value);
  if (mixed !== null) return mixed;
  return value === null ? null : readChineseFraction(halfWidth, { start, end, value, decimals: 0, script: 'chinese' });
}

/** 十亿3000万: a Chinese numeral that ends in 亿 or 万, and digits that go on with it. */
function readMixed(halfWidth: string, start: number, end: number, value: number): NumberLiteral | null {
  const magnitude = MYRIADS.get(halfWidth[end - 1] as string);
  if (magnitude === undefined || end - start < 2 || !isDigit(halfWidth.charCodeAt(end))) return null;
  return readCompound(halfWidth, halfWidth, {
    start,
    end: end - 1,
    value: value / magnitude,
    decimals: 0,
    script: 'arabic',
  });
}

/** The digits after 点: 三点五, 九十五点六. 点 is nothing of a number before 十 百 千 (九点十分). */
function readChineseFraction(halfWidth: string, whole: NumberLiteral): NumberLiteral {
  if (halfWidth[whole.end] !== '点') return whole;
  let end = whole.end + 1;
  let digits = '';
  for (let digit = DIGITS.get(halfWidth[end] ?? ''); digit !== undefined; digit = DIGITS.get(halfWidth[end] ?? '')) {
    digits += digit;
    end++;
  }
  if (digits === '' || TENS.has(halfWidth[end] ?? '')) return whole;
  return {
    ...whole,
    end,
    value: whole.value < EXPONENT_FROM ? Number(`${whole.value}.${digits}`) : whole.value,
    decimals: Math.min(digits.length, MOST_DECIMALS),
  };
}

const ROUND = /^[十百千万亿]+$/;

/** The value of a numeral in digits or in Chinese characters; null where these are in no valid order. */
export const numeralValue = (numeral: string): number | null =>
  /\d/.test(numeral) ? Number(numeral) : chineseValue(numeral);

/**
 * The value of a Chinese numeral (二十三 → 23, 一亿零五万 → 100050000, 三万五 → 35000); null where the characters are in no
 * valid order.
 */
export function chineseValue(numeral: string): number | null {
  if (!TENS.has(numeral[0] ?? '') && !MYRIADS.has(numeral[0] ?? '')) return valueOf(numeral);
  return numeral[0] === '十' || ROUND.test(numeral) ? valueOf(numeral) : null; // 百八十 is no 180
}

function valueOf(numeral: string): number | null {
  let total = 0; // closed by 万 or 亿
  let closed = 0; // the last 万 or 亿 met
  let section = 0; // closed by 十 百 千
  let digit: number | null = null;
  let zero = false; // a 零 since the last unit
  let lowest = Infinity; // the last unit inside the section: units must fall
  for (const character of numeral) {
    const d = DIGITS.get(character);
    const ten = TENS.get(character);
    const myriad = MYRIADS.get(character);
    if (d !== undefined) {
      if (digit !== null && digit !== 0) return null;
      zero ||= d === 0;
      digit = d;
    } else if (ten !== undefined) {
      if (ten >= lowest || digit === 0) return null;
      section += (digit ?? 1) * ten;
      digit = null;
      zero = false;
      lowest = ten;
    } else if (myriad !== undefined) {
      const part = section + (digit ?? 0);
      // 一万亿: the larger unit multiplies all before it; 一亿零五万: the smaller one only its own part
      total =
        closed !== 0 && myriad < closed
          ? total + part * myriad
          : (total + (part === 0 && total === 0 ? 1 : part)) * myriad;
      closed = myriad;
      section = 0;
      digit = null;
      zero = false;
      lowest = Infinity;
    } else return null;
  }
  return Math.min(total + section + (digit ?? 0) * (zero ? 1 : placeOfLast(section, lowest, closed)), LARGEST);
}

/** What a last digit without unit counts: tens in 一百二, thousands in 三万五, ones in 二十五. */
function placeOfLast(section: number, lowest: number, closed: number): number {
  if (section > 0) return lowest >= 100 ? lowest / 10 : 1;
  return closed > 0 ? closed / 10 : 1;
}
