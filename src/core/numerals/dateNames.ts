import { NAMED_BY_DATE, NAMED_DAYS } from '../lexicon/time/dateNames';
import { characterSet } from '../text/characters';
import type { Characters } from '../text/characters';
import { isDigit, isHan, isLatin } from '../text/width';
import type { Span } from '../text/span';

/** A date used as a name, or a year, in a form that is not for print, with the right one. */
export interface DateName extends Span {
  readonly what: 'name' | 'year';
  readonly right: string;
}

const STOP = '.'.charCodeAt(0);
const YEAR = '年'.charCodeAt(0);
const MONTH = '月'.charCodeAt(0);
const ZERO = '0'.charCodeAt(0);
const OPENS = characterSet('“"');
const CLOSES = characterSet('”"');
/** Of what follows a number, these make it one. */
const MEASURES = characterSet('万亿元％%倍个米吨公千百亩人户家件级版度折分点时');
/** Before a number, these make it a section, a version, a value. */
const NUMBERS = characterSet('.-—/第约达为至到近超比占增降减升高长Vv');
/** Before a short year, these make it the end of a range or something else. */
const JOINED = characterSet('.,-—–~～/第');
/** How far behind the date what it names may begin, and how long that may be. */
const NEAR = 5;
const REACH = 9;
/** A short year (24年) is read as a year at most so many years from the report's own. */
const YEARS_APART = 10;
const DURATION = /徒刑|刑期|拘役|服刑|工龄|党龄|教龄|任期|历时|为期|期限|长达|满|近|约|超过|不少于/;
const NONE: readonly DateName[] = [];

/**
 * Dates as names (5.12) and short years (09年).
 * @param year the report's own, null where unknown
 * @param halfWidth the half-width view.
 */
export function readDateNames(halfWidth: Characters, year: number | null): readonly DateName[] {
  const found: DateName[] = [];
  for (let i = 1; i < halfWidth.length; i++) {
    const code = halfWidth.charCodeAt(i);
    const name = code === STOP ? dateName(halfWidth, i) : code === YEAR ? shortYear(halfWidth, i, year) : null;
    if (name !== null) found.push(name);
  }
  return found.length === 0 ? NONE : found;
}

const LONGEST_PART = 3;

function dateName(halfWidth: Characters, stop: number): DateName | null {
  let start = stop;
  while (start > stop - LONGEST_PART && isDigit(halfWidth.charCodeAt(start - 1))) start--;
  let end = stop + 1;
  while (end < stop + 1 + LONGEST_PART && isDigit(halfWidth.charCodeAt(end))) end++;
  const before = halfWidth.charCodeAt(start - 1);
  const after = halfWidth.charCodeAt(end);
  if (
    !isMonthAndDay(halfWidth.slice(start, stop), halfWidth.slice(stop + 1, end)) ||
    isDigit(before) ||
    isLatin(before) ||
    NUMBERS[before] === 1 ||
    after === STOP ||
    isLatin(after)
  )
    return null;
  const written = halfWidth.slice(start, end);
  const right = written.replace('.', '·');
  if (OPENS[before] === 1 && CLOSES[after] === 1) {
    const next = halfWidth.charCodeAt(end + 1);
    return isHan(next) && MEASURES[next] !== 1 && (NAMED_DAYS.has(written) || namesFollow(halfWidth, end + 1))
      ? { start, end, what: 'name', right }
      : null;
  }
  return isHan(after) && MEASURES[after] !== 1 && namesFollow(halfWidth, end)
    ? { start, end, what: 'name', right: OPENS[before] === 1 ? right : `“${right}”` }
    : null;
}

const isMonthAndDay = (month: string, day: string): boolean =>
  /^[1-9]\d?$/.test(month) && /^[1-9]\d?$/.test(day) && Number(month) <= 12 && Number(day) <= 31;

function namesFollow(halfWidth: Characters, from: number): boolean {
  const text = halfWidth.slice(from, from + REACH);
  return NAMED_BY_DATE.some((word) => {
    const at = text.indexOf(word);
    return at >= 0 && at <= NEAR;
  });
}

/** 09年; 24年5月 where the report's own year is near and no duration is told. */
function shortYear(halfWidth: Characters, at: number, year: number | null): DateName | null {
  if (!isDigit(halfWidth.charCodeAt(at - 1)) || !isDigit(halfWidth.charCodeAt(at - 2))) return null;
  const start = at - 2;
  const before = halfWidth.charCodeAt(start - 1);
  if (isDigit(before) || isLatin(before) || JOINED[before] === 1) return null;
  const value = Number(halfWidth.slice(start, at));
  const right = { start, end: at, what: 'year', right: String(2000 + value) } as const;
  if (halfWidth.charCodeAt(start) === ZERO) return right;
  if (year === null || Math.abs(2000 + value - year) > YEARS_APART || !isMonthAfter(halfWidth, at + 1)) return null;
  return DURATION.test(halfWidth.slice(Math.max(0, start - 8), start)) ? null : right;
}

function isMonthAfter(halfWidth: Characters, from: number): boolean {
  const match = /^(\d{1,2})月(?!龄)/.exec(halfWidth.slice(from, from + 4));
  return (
    match !== null &&
    Number(match[1]) >= 1 &&
    Number(match[1]) <= 12 &&
    halfWidth.charCodeAt(from + (match[1] as string).length) === MONTH
  );
}
