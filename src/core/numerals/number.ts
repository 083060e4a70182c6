import { isDigit } from '../text/fold';

/** A number as written. */
export interface NumberLiteral {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** Decimals written: 6.42 has 2. The value stands for ± half a unit of the last one. */
  readonly decimals: number;
  readonly script: 'arabic' | 'chinese';
}

/**
 * The number that starts at `at`: Arabic digits with decimals and thousands separators (half-width commas or blanks in groups
 * of three), or a Chinese numeral. Null where none starts there or the characters make no number (一二三).
 * @param folded the half-width view of the text; @param text the text itself.
 */
export function readNumber(folded: string, text: string, at: number): NumberLiteral | null {
  return isDigit(folded.charCodeAt(at)) ? readArabic(folded, text, at) : readChinese(folded, at);
}

const COMMA = 44;
const POINT = 46;

function readArabic(folded: string, text: string, start: number): NumberLiteral {
  let end = start;
  const digitsFrom = (from: number): number => {
    let i = from;
    while (isDigit(folded.charCodeAt(i))) i++;
    return i;
  };
  end = digitsFrom(start);
  if (end - start <= 3) {
    while (text.charCodeAt(end) === COMMA && digitsFrom(end + 1) === end + 4) end += 4;
    // GB/T 15835-2011, 5.1.2.1: groups of three may be set apart by a blank of a quarter em
    while (folded[end] === ' ' && digitsFrom(end + 1) === end + 4) end += 4;
  }
  let decimals = 0;
  if (folded.charCodeAt(end) === POINT && isDigit(folded.charCodeAt(end + 1))) {
    const fraction = digitsFrom(end + 1);
    decimals = fraction - end - 1;
    end = fraction;
  }
  return { start, end, value: Number(folded.slice(start, end).replace(/[, ]/g, '')), decimals, script: 'arabic' };
}

const DIGITS: ReadonlyMap<string, number> = new Map([...'零一二三四五六七八九'].map((c, i) => [c, i] as const).concat([['〇', 0], ['两', 2]]));
const TENS: ReadonlyMap<string, number> = new Map([['十', 10], ['百', 100], ['千', 1000]]);
const MYRIADS: ReadonlyMap<string, number> = new Map([['万', 1e4], ['亿', 1e8]]);

/** Whether the character can be part of a Chinese numeral. */
export const isChineseNumeral = (character: string): boolean => DIGITS.has(character) || TENS.has(character) || MYRIADS.has(character);

function readChinese(folded: string, start: number): NumberLiteral | null {
  let end = start;
  while (end < folded.length && isChineseNumeral(folded[end] as string)) end++;
  const value = end > start ? chineseValue(folded.slice(start, end)) : null;
  return value === null ? null : { start, end, value, decimals: 0, script: 'chinese' };
}

/** The value of a Chinese numeral (二十三 → 23, 一亿零五万 → 100050000); null where the characters are in no valid order. */
export function chineseValue(numeral: string): number | null {
  let total = 0; // closed by 万 or 亿
  let closed = 0; // the last 万 or 亿 met
  let section = 0; // closed by 十 百 千
  let digit: number | null = null;
  let lowest = Infinity; // the last unit inside the section: units must fall
  for (const character of numeral) {
    const d = DIGITS.get(character);
    const ten = TENS.get(character);
    const myriad = MYRIADS.get(character);
    if (d !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = d;
    } else if (ten !== undefined) {
      if (ten >= lowest || digit === 0) return null;
      section += (digit ?? 1) * ten;
      digit = null;
      lowest = ten;
    } else if (myriad !== undefined) {
      const part = section + (digit ?? 0);
      // 一万亿: the larger unit multiplies all before it; 一亿零五万: the smaller one only its own part
      total = closed !== 0 && myriad < closed ? total + part * myriad : (total + (part === 0 && total === 0 ? 1 : part)) * myriad;
      closed = myriad;
      section = 0;
      digit = null;
      lowest = Infinity;
    } else return null;
  }
  return total + section + (digit ?? 0);
}
