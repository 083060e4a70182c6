import { characterSet } from '../text/characters';
import type { Characters } from '../text/characters';
import { isDigit, isLatin } from '../text/width';
import type { Span } from '../text/span';
import { chineseValue } from './number';

/** A day, month or quarter that no calendar has, with the nearest that there is. */
export interface ImpossibleDate extends Span {
  /** The numeral that is too high, and what to write in its place. */
  readonly numeral: Span;
  readonly nearest: string;
  readonly what: 'day' | 'month' | 'quarter';
  /** The highest number there is. */
  readonly most: number;
  /** Whether the year was not written with the day but taken from around it. */
  readonly inferred?: true;
}

const [MONTH, DAY, YEAR, QUARTER, DEGREE, ORDINAL, NUMBER] = [...'月日年季度第号'].map((character) =>
  character.charCodeAt(0),
) as [number, number, number, number, number, number, number];
const CHINESE = characterSet('一二三四五六七八九十');
const CONNECTORS = characterSet('-—–~～至到、和');
/** What follows a month that is a date: 13月份, 13月底; not 18月龄, 13月薪. */
const MONTH_PART = characterSet('份底初末中上下');
/** What came about in a month: 13月开业以来; not 13月龄. */
const HAPPENED =
  /^(?:开业|开工|开通|上线|建成|投入|投运|投产|投用|通车|启动|召开|举办|举行|完成|印发|成立|竣工|正式|以来|起)/;
const LUNAR = /[农阴旧]历|腊月|正月/;
const MONTHS = 12;
const QUARTERS = 4;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const daysOf = (month: number, year: number | null): number =>
  month === 2 && year !== null && (year % 4 !== 0 || (year % 100 === 0 && year % 400 !== 0))
    ? 28
    : (DAYS[month - 1] as number);

interface Numeral extends Span {
  readonly value: number;
  readonly chinese: boolean;
}

const NONE: readonly ImpossibleDate[] = [];

/**
 * Dates that no calendar has.
 * @param halfWidth the half-width view; a character is looked at a bounded number of times.
 * @param yearAt the year that a date without one stands in, null where it is in doubt; asked only of a 29th of
 *   February.
 */
export function readImpossibleDates(
  halfWidth: Characters,
  yearAt: (at: number) => number | null = () => null,
): readonly ImpossibleDate[] {
  const found: ImpossibleDate[] = [];
  for (let i = 0; i < halfWidth.length; i++) {
    const code = halfWidth.charCodeAt(i);
    if (code === MONTH) readMonth(halfWidth, i, found, yearAt);
    else if (code === QUARTER && halfWidth.charCodeAt(i + 1) === DEGREE) readQuarter(halfWidth, i, found);
    else if (isDigit(code) && !isDigit(halfWidth.charCodeAt(i - 1))) readNumeric(halfWidth, i, found);
  }
  return found.length === 0 ? NONE : found;
}

const SMALL = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const written = (value: number, chinese: boolean): string =>
  chinese
    ? `${value >= 20 ? SMALL[Math.floor(value / 10)] : ''}${value >= 10 ? '十' : ''}${SMALL[value % 10]}`
    : String(value);

/** 1—|13月|: the end of a stretch of months, and no age in months. */
const isEndOfStretch = (halfWidth: Characters, start: number, end: number): boolean =>
  CONNECTORS[halfWidth.charCodeAt(start - 1)] === 1 &&
  /[\d月]$/.test(halfWidth.slice(Math.max(0, start - 2), start - 1)) &&
  !/^[龄薪大、和]/.test(halfWidth.slice(end, end + 1));

function readMonth(
  halfWidth: Characters,
  at: number,
  found: ImpossibleDate[],
  yearAt: (at: number) => number | null,
): void {
  const month = numeralBefore(halfWidth, at);
  if (month === null || LUNAR.test(halfWidth.slice(Math.max(0, month.start - 6), at + 1))) return;
  const days = daysAfter(halfWidth, at + 1);
  if (month.value > MONTHS) {
    const date =
      days.length > 0 ||
      MONTH_PART[halfWidth.charCodeAt(at + 1)] === 1 ||
      HAPPENED.test(halfWidth.slice(at + 1, at + 3)) ||
      halfWidth.charCodeAt(month.start - 1) === YEAR ||
      isEndOfStretch(halfWidth, month.start, at + 1) ||
      /截[至止]$/.test(halfWidth.slice(Math.max(0, month.start - 2), month.start));
    if (date)
      found.push({
        start: month.start,
        end: at + 1,
        numeral: month,
        nearest: written(MONTHS, month.chinese),
        what: 'month',
        most: MONTHS,
      });
    return;
  }
  if (month.value < 1) return;
  const stated = yearBefore(halfWidth, month.start);
  const leapDay = month.value === 2 && stated === null && days.some(({ value }) => value === DAYS[1]);
  const most = daysOf(month.value, leapDay ? yearAt(month.start) : stated);
  for (const day of days) {
    if (day.value > most)
      found.push({
        start: days[0] === day ? month.start : day.start,
        end: day.end + 1,
        numeral: day,
        nearest: written(most, day.chinese),
        what: 'day',
        most,
        ...(leapDay && day.value === DAYS[1] ? { inferred: true as const } : {}),
      });
  }
}

function readQuarter(halfWidth: Characters, at: number, found: ImpossibleDate[]): void {
  const quarter = numeralBefore(halfWidth, at);
  if (quarter === null || quarter.value <= QUARTERS) return;
  const before = halfWidth.charCodeAt(quarter.start - 1);
  if (before !== ORDINAL && before !== YEAR) return;
  found.push({
    start: before === ORDINAL ? quarter.start - 1 : quarter.start,
    end: at + 2,
    numeral: quarter,
    nearest: written(QUARTERS, quarter.chinese),
    what: 'quarter',
    most: QUARTERS,
  });
}

const NUMERIC = /^((?:19|20)\d{2})([-/.])(\d{1,2})\2(\d{1,2})(?![-/.\dA-Za-z])/;
const LONGEST_NUMERIC = 11;

/** 2025-02-30, where the month is one. */
function readNumeric(halfWidth: Characters, at: number, found: ImpossibleDate[]): void {
  const before = halfWidth.charCodeAt(at - 1);
  if (isLatin(before) || before === 45 || before === 46 || before === 47) return;
  const match = NUMERIC.exec(halfWidth.slice(at, at + LONGEST_NUMERIC));
  if (match === null) return;
  const [all, year, , month, day] = match as unknown as [string, string, string, string, string];
  if (Number(month) < 1 || Number(month) > MONTHS) return;
  const most = daysOf(Number(month), Number(year));
  const end = at + all.length;
  if (Number(day) > most)
    found.push({ start: at, end, numeral: { start: end - day.length, end }, nearest: String(most), what: 'day', most });
}

const LONGEST_NUMERAL = 3;

/**
 * The numeral of one or two digits, or of one to three Chinese characters, that ends at `end`; nothing else of a number
 * before it.
 */
function numeralBefore(halfWidth: Characters, end: number): Numeral | null {
  const digits = isDigit(halfWidth.charCodeAt(end - 1));
  let start = end;
  while (
    start > end - LONGEST_NUMERAL &&
    (digits ? isDigit(halfWidth.charCodeAt(start - 1)) : CHINESE[halfWidth.charCodeAt(start - 1)] === 1)
  )
    start--;
  const length = end - start;
  const before = halfWidth.charCodeAt(start - 1);
  if (
    length === 0 ||
    (digits &&
      (length > 2 || ((before === 46 || before === 44) && isDigit(halfWidth.charCodeAt(start - 2))) || isLatin(before)))
  )
    return null;
  return numeral(halfWidth, start, end, !digits);
}

function numeral(halfWidth: Characters, start: number, end: number, chinese: boolean): Numeral | null {
  const text = halfWidth.slice(start, end);
  const value = chinese ? chineseValue(text) : Number(text);
  return value === null ? null : { start, end, value, chinese };
}

const MOST_DAYS = 4;

/** The days after 月: 30日, 28—30日, 28日至30日. Empty where no 日 follows the numerals. */
function daysAfter(halfWidth: Characters, from: number): readonly Numeral[] {
  const days: Numeral[] = [];
  let closed = 0;
  let at = from;
  while (days.length < MOST_DAYS) {
    let end = at;
    const digits = isDigit(halfWidth.charCodeAt(at));
    while (
      end < at + LONGEST_NUMERAL &&
      (digits ? isDigit(halfWidth.charCodeAt(end)) : CHINESE[halfWidth.charCodeAt(end)] === 1)
    )
      end++;
    const day = end === at || (digits && end - at > 2) ? null : numeral(halfWidth, at, end, !digits);
    if (day === null) break;
    const next = halfWidth.charCodeAt(end);
    if (next === MONTH) break;
    days.push(day);
    if (next === DAY || next === NUMBER) {
      closed = days.length;
      end++;
    }
    if (CONNECTORS[halfWidth.charCodeAt(end)] !== 1) break;
    at = end + 1;
  }
  return days.slice(0, closed);
}

/** The year that stands before a month, where it is given in four digits. */
function yearBefore(halfWidth: Characters, month: number): number | null {
  if (halfWidth.charCodeAt(month - 1) !== YEAR) return null;
  const text = halfWidth.slice(Math.max(0, month - 5), month - 1);
  return /^(?:19|20)\d{2}$/.test(text) ? Number(text) : null;
}
