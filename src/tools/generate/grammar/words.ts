import {
  APPROXIMATORS_AFTER,
  APPROXIMATORS_BEFORE,
  APPROXIMATORS_INSIDE,
} from '../../../core/lexicon/quantities/approximators';
import { WORKING_YEAR } from '../../../core/lexicon/time/workingYears';
import { MAGNITUDES, UNITS } from '../../../core/lexicon/quantities/units';
import { ATTAINMENT } from '../../../core/lexicon/verbs';
import { toHalfWidth } from '../../../core/text/width';
import { ALNUM, D, oneOf, WORD_END } from './oniguruma';

/** The patterns of single words and numbers that the rules are made of. */

const suffixed = (words: readonly string[]): string[] =>
  words.map((word) => (/[0-9A-Za-z]$/.test(word) ? word + WORD_END : word));
const HAS_WORKING_YEAR = new RegExp(WORKING_YEAR);
/** Whether a word names a working year (较上采暖季): of these one pattern is shorter than a list. */
export const namesWorkingYear = (word: string): boolean => HAS_WORKING_YEAR.test(word);
/** ug/m3, MG/L: symbols that no one should write are told, not coloured; each would take its place in the pattern. */
export const isColoured = ({ name, legal }: (typeof UNITS)[number]): boolean =>
  legal === undefined || !name.includes('/');
/** Every unit that is coloured, the longest first. */
export const UNIT = oneOf(suffixed(UNITS.filter(isColoured).map(({ name }) => name)));
/** Those that a number in Chinese numerals can count. */
export const CHINESE_UNITS = UNITS.filter(({ arabicOnly }) => arabicOnly !== true).map(({ name }) => toHalfWidth(name));
/** A power of ten between a number and its unit. */
export const MAGNITUDE = oneOf(MAGNITUDES.keys());
/** The characters that a magnitude ends with, as a class: in a look-behind they tell that one was written. */
export const MAGNITUDE_ENDS = `[${[...new Set([...MAGNITUDES.keys()].map((word) => word.at(-1)))].join('')}]`;
/** An approximator before a number. */
export const BEFORE = oneOf(APPROXIMATORS_BEFORE);
/** An approximator between a number and its unit. */
export const INSIDE = oneOf(APPROXIMATORS_INSIDE);
/** An approximator behind a quantity. */
export const AFTER = oneOf(APPROXIMATORS_AFTER);

/** Between the two ends of a range. */
export const TO = '[-－—–~～至到−]';
/** No letter, digit or sign of a code or of a longer number stands before. */
export const NO_CODE = `(?<![${ALNUM}+＋])(?<![0-9０-９][.．:：])`;
/** A number in Arabic digits, with separators of thousands and decimals. */
export const ARABIC = `(?>(?:${D}{1,3}(?:,${D}{3}){1,6}(?!${D})|${D}++)(?:[.．]${D}++)?)`;
/** All Chinese numerals, as the inside of a character class. */
export const NUMERAL = '零〇一二两三四五六七八九十百千万亿';
const ONES = '[一二两三四五六七八九]';
/** A number in Chinese numerals, up to thousands. */
export const CHINESE = `(?>(?:十|${ONES}[十百千])(?:零?${ONES}[十百千]){0,3}(?:零?${ONES})?|[两三四五六七八九])`;
/** 百, 千 and so on without a digit: a number only after an approximator (近百, 上万). */
export const ROUND = '(?:[十百千]{1,2}(?:万亿|[万亿])?|万亿|[万亿])';
/** A single Chinese numeral. */
export const SMALL = '[一二两三四五六七八九十]';

/** Ends the clause that a comparison stands in. */
export const CLAUSE_END = '，,。；;！!？?）)';
/** Between a verb of change and its number: 同比增长约5%, 提高达3个; 到 and 至 make the number a level instead. */
export const TRAIL = `(?>${oneOf([...APPROXIMATORS_BEFORE, ...ATTAINMENT.filter((word) => !/[到至由从]/.test(word))])}){0,3}`;
