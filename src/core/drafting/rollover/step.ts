import { chineseNumeral } from '../../numerals/chineseNumeral';
import { numeralValue } from '../../numerals/number';
import { withArabicYears } from '../../outline/title';
import type { Report } from '../../report/report';
import { toHalfWidth } from '../../text/width';
import type { Span } from '../../text/span';
import { at } from './timed';

/** A stretch of months of a year, both included: 1 to 3 is the first quarter. */
export interface Months {
  readonly from: number;
  readonly to: number;
}

/** From the period that a report tells of to the next one (上期 → 本期). */
export interface Step {
  readonly year: number;
  readonly own: Months;
  readonly next: Months;
  /** Whether the next one begins in the next year. */
  readonly turnsYear: boolean;
}

/**
 * Reports of less than a year: what comes after each. A quarter that begins the year is followed by the half-year
 * (一季度 → 上半年).
 */
const CUMULATIVE: readonly (readonly [Months, Months])[] = [
  [
    { from: 1, to: 3 },
    { from: 1, to: 6 },
  ],
  [
    { from: 1, to: 6 },
    { from: 1, to: 9 },
  ],
  [
    { from: 1, to: 9 },
    { from: 1, to: 12 },
  ],
];

/** The names of stretches, longest first, and how each is written; those that are not named are written in months. */
const NAMED: readonly (readonly [name: string, months: Months])[] = [
  ['前三个季度', { from: 1, to: 9 }],
  ['前三季度', { from: 1, to: 9 }],
  ['第一季度', { from: 1, to: 3 }],
  ['第二季度', { from: 4, to: 6 }],
  ['第三季度', { from: 7, to: 9 }],
  ['第四季度', { from: 10, to: 12 }],
  ['一季度', { from: 1, to: 3 }],
  ['二季度', { from: 4, to: 6 }],
  ['三季度', { from: 7, to: 9 }],
  ['四季度', { from: 10, to: 12 }],
  ['上半年', { from: 1, to: 6 }],
  ['下半年', { from: 7, to: 12 }],
  ['全年', { from: 1, to: 12 }],
];
/** A number from 1 to 12, in Arabic digits or Chinese numerals: the source of a regular expression. */
export const NUMERAL = '(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])';
const STRETCH = new RegExp(`(${NUMERAL})月?([-—–~至到]+)(${NUMERAL})(月份?)`, 'y');
const MONTH = new RegExp(`(${NUMERAL})(月份?)`, 'y');
/** A year of four digits with 年 or 年度; sticky, the digits are group 1. */
export const YEAR = /((?:19|20)\d{2})年(?:度)?/y;

/** The step to the next period, as the title names its own; null for a report of a whole year or of no usual period. */
export function nextStep({ title, year }: Report): Step | null {
  const halfWidth = withArabicYears(toHalfWidth(title ?? ''));
  const after = new RegExp(YEAR.source).exec(halfWidth);
  const own = stretchAt(halfWidth, after === null ? 0 : after.index + after[0].length)?.months ?? null;
  if (own === null || year === null) return null;
  const length = own.to - own.from + 1;
  const cumulative = CUMULATIVE.find(([from]) => isSame(from, own))?.[1];
  if (cumulative !== undefined) return { year, own, next: cumulative, turnsYear: false };
  if (length !== 1 && length !== 3) return null;
  const turnsYear = own.to === 12;
  const next = turnsYear ? { from: 1, to: length } : { from: own.from + length, to: own.to + length };
  return { year, own, next, turnsYear };
}

/** Whether the next period is longer than the one before it: 一季度 → 上半年. */
export const isLonger = ({ own, next }: Step): boolean => next.to - next.from > own.to - own.from;

/** Whether the words name the period that the report tells of: 12月 in the report of December. */
export function namesOwn(words: string, { own }: Step): boolean {
  const halfWidth = toHalfWidth(words);
  const stretch = stretchAt(halfWidth, 0);
  return stretch !== null && stretch.end === halfWidth.length && isSame(stretch.months, own);
}

/** The next period in words: 2025年上半年, 2026年1月. */
export const stepName = ({ year, next, turnsYear }: Step): string =>
  `${turnsYear ? year + 1 : year}年${isWhole(next) ? '' : named(next)}`;

/** Whether two stretches of months start and end alike. */
export const isSame = (a: Months, b: Months): boolean => a.from === b.from && a.to === b.to;
/** Whether the months are those of the whole year. */
export const isWhole = (months: Months): boolean => isSame(months, { from: 1, to: 12 });

/** As titles name it: 上半年, 三季度, 10月, 1—10月. */
const named = (months: Months): string =>
  NAMED.find(([name, known]) => isSame(known, months) && !name.startsWith('第') && name !== '前三个季度')?.[0] ??
  (months.from === months.to ? `${months.to}月` : `${months.from}—${months.to}月`);

/** A stretch of months in its place in the text: 一季度, 1—9月, 10月份. */
export interface Stretch extends Span {
  readonly months: Months;
  /** How it is written, for its successor: in months, in words of the calendar, or as one month. */
  readonly write: (months: Months) => string;
}

/** The stretch of months that starts at an offset of the half-width text; null where none does. */
export function stretchAt(halfWidth: string, start: number): Stretch | null {
  const name = NAMED.find(([words]) => halfWidth.startsWith(words, start));
  if (name !== undefined) {
    const prefix = name[0].startsWith('第') ? '第' : '';
    const write = (months: Months): string => {
      const words = named(months);
      return words.endsWith('季度') && !words.startsWith('前') ? prefix + words : words;
    };
    return { start, end: start + name[0].length, months: name[1], write };
  }
  const stretch = at(STRETCH, halfWidth, start);
  if (stretch !== null) {
    const [all, first, between, last, unit] = stretch as unknown as [string, string, string, string, string];
    const written = asWritten(last);
    return {
      start,
      end: start + all.length,
      months: { from: valueOf(first), to: valueOf(last) },
      write: ({ from, to }) =>
        from === to ? written(to) + unit : `${asWritten(first)(from)}${between}${written(to)}${unit}`,
    };
  }
  const month = at(MONTH, halfWidth, start);
  if (month === null) return null;
  const [all, numeral, unit] = month as unknown as [string, string, string];
  const months = { from: valueOf(numeral), to: valueOf(numeral) };
  return { start, end: start + all.length, months, write: ({ to }) => asWritten(numeral)(to) + unit };
}

/** The value of an Arabic or Chinese numeral; 0 where it is neither. */
export const valueOf = (numeral: string): number => numeralValue(numeral) ?? 0;
/** What writes a number as the given one is written, in Arabic digits or Chinese numerals. */
export const asWritten = (like: string): ((n: number) => string) => (/\d/.test(like) ? String : chineseNumeral);

/** Whether reports of these months go on to a longer stretch from January: 一季度 to 上半年. */
export const isCumulative = (own: Months): boolean => CUMULATIVE.some(([from]) => isSame(from, own));
