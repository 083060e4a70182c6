import type { Span } from '../../text/span';
import { valueToFill } from './fillIn';
import { HISTORY_OF_YEARS, RIGHT_AS_IT_IS, BOUND, ACADEMIC, CLOSES, at, verified } from './timed';
import type { Timed, TimedText } from './timed';
import { COMPARED_BEFORE, nextWritten } from './years';
import type { Years } from './years';

/** A month, or a part of one, in which something happened or began: 5月, 5月下旬, 9月初, 5月起, 8月底; not 6月底, when a quarter is closed, 5月上旬前, 1月至5月, nor a feast: 三月三. */
const MONTH =
  /(?!([一二三五六七九])月\1)(?:\d{1,2}|[一二三四五六七八九十]{1,3})月(?:(?:[上中下]旬|初|(?<!(?:3|6|9|12|三|六|九|十二)月)底)(?!之?[前以至到、—~-])起?|起|(?![\d日号底末初前起以至—~-]|、[\d一二三四五六七八九十]|到[\d一二三四五六七八九十次年月底]|[上中下]旬|份以)份?)/y;
const EVERY_YEAR = /每年$/;
/** What stands before a month that bounds a stretch of time, or comes round every year. */
const BOUNDING = /(?:截[至止]|[至到从自每、—~-]|以来|每年)$/;
/** 3月20日前: a day by which something is done comes round every year. */
const CLOSED = /^(?:前|之前|以前|止)/;
/** Behind the first day of a stretch of days: 1月1日至12月31日; not 9月1日到岗. */
const REACHES = /^(?:[-—~至]|到(?=\d|[一二三四五六七八九十次年月今现目]))/;
const DAY_REACHED = /[日号][-—~至到]+(?:(?:19|20)\d{2}年)?$/;

const DATE_LINE =
  /^[\s(—-]*(?:19|20)\d{2}[年./-]\s*[\d一二三四五六七八九十]{1,3}[月./-]\s*(?:[\d一二三四五六七八九十]{1,3}[日号]?)?[\s)]*$/;
/** Whether a line is a date and nothing else, in brackets or behind a dash perhaps. */
export const isDateLine = (halfWidth: string): boolean => DATE_LINE.test(halfWidth);

/**
 * The month of an event of last year, which is this year's to be written; null for one that bounds a stretch, is
 * planned, or dates the paper.
 */
export function monthOfEvent({ halfWidth, isPlan, isTableRow }: TimedText, start: number, phrase: number): Span | null {
  const month = at(MONTH, halfWidth, start);
  if (
    month === null ||
    isTableRow ||
    isPlan(start) ||
    CLOSES.test(halfWidth.slice(0, start)) ||
    (month[0].endsWith('起') ? EVERY_YEAR : BOUNDING).test(halfWidth.slice(0, phrase)) ||
    (month[0].endsWith('底') && BOUNDING.test(halfWidth.slice(0, start))) ||
    !/[\p{Script=Han},，]/u.test(halfWidth.slice(start + month[0].length))
  )
    return null;
  return { start, end: start + month[0].length };
}

/** What tells a day over again, by the week or the moon: （星期日）, (周三), （农历五月初五）, （除夕）. */
const TOLD_AGAIN =
  /[((](?:星期|周|农历|正月|腊月|冬月|除夕|初|廿)[一二三四五六七八九十日天初廿冬腊正月]{0,8}[))]|(?:星期|周)[一二三四五六日天]/y;
/** From one day to another: 8月3日至5日, 9月29日—10月2日; the account of a stretch of months begins on a first: 1月1日至12月31日. */
const DAYS =
  /(?!(?:1|一|4|四|7|七|10|十)月(?:1|一)[日号])(?:\d{1,2}|[一二三四五六七八九十]{1,3})月(?:\d{1,2}|[一二三四五六七八九十]{1,3})[日号][至到—~-]+(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})月)?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[日号]/y;

/** The day at the start of the span with the one that it reaches to, and with what tells it over again. */
export function wholeDay({ halfWidth, isPlan }: TimedText, { start, end }: Span): Span {
  const days = isPlan(start) || CLOSES.test(halfWidth.slice(0, start)) ? null : at(DAYS, halfWidth, start);
  const to = days === null ? end : start + days[0].length;
  return { start, end: to + (at(TOLD_AGAIN, halfWidth, to)?.[0].length ?? 0) };
}

/** 1月1日至12月15日: the days of an account that is closed within a month. */
const ACCOUNT = /1月1日[-—~至到]{1,2}(?:1[0-2]|[2-9])月(?:[1-9]|1\d|2[0-6])日/y;
const daysAt = (halfWidth: string, { start, end }: Span): Span => ({
  start,
  end: Math.max(end, start + (at(ACCOUNT, halfWidth, start)?.[0].length ?? 0)),
});
const isAccount = ({ halfWidth, isPlan }: TimedText, { start }: Span): boolean =>
  !isPlan(start) && !/\d$/.test(halfWidth.slice(0, start)) && at(ACCOUNT, halfWidth, start) !== null;

/**
 * A day: of what happened, or of the paper itself, it is this year's to be written; of a plan it may be meant again.
 */
export function readDay(timed: TimedText, day: Span, found: Timed[]): void {
  const { text, halfWidth, isPlan, isDateLine } = timed;
  const span = wholeDay(timed, day);
  const written = text.slice(span.start, span.end);
  if (CLOSES.test(halfWidth.slice(0, span.start)) || CLOSED.test(halfWidth.slice(span.end, span.end + 2)))
    return void found.push({ span, text: written, ...RIGHT_AS_IT_IS });
  if (isAccount(timed, span)) return void found.push(verified(text, daysAt(halfWidth, span), 'relative'));
  if (REACHES.test(halfWidth.slice(span.end, span.end + 2)) || DAY_REACHED.test(halfWidth.slice(0, span.start)))
    return void found.push({ span, text: written, ...BOUND });
  if (!isDateLine && isPlan(span.start)) found.push(verified(text, span, 'deadline'));
  else found.push({ kind: 'date', span, newText: valueToFill(written) });
}

/** 2025-03-05: as a whole. */
export function readNumbered({ text, halfWidth }: TimedText, span: Span, years: Years, found: Timed[]): void {
  const year = Number(halfWidth.slice(span.start, span.start + 4));
  const written = text.slice(span.start, span.end);
  if (year === years.results || year === years.results + 1)
    found.push({ kind: 'date', span, newText: valueToFill(written) });
  else found.push({ span, text: written, ...HISTORY_OF_YEARS });
}

/** 2024—2025学年: both; so do those of the one before that something is compared with. */
export function readAcademic({ text, halfWidth }: TimedText, start: number, years: Years, found: Timed[]): void {
  const [all, first, between, second] = at(ACADEMIC, halfWidth, start) as unknown as [string, string, string, string];
  const span = { start, end: start + all.length };
  const written = text.slice(span.start, span.end);
  const isBase = Number(second) === years.results - 1 && COMPARED_BEFORE.test(halfWidth.slice(0, start));
  if (Number(second) - Number(first) !== 1 || (Math.abs(Number(first) - years.results) > 1 && !isBase))
    return void found.push({ span, text: written, ...HISTORY_OF_YEARS });
  const middle = text.slice(start + 4, start + 4 + between.length);
  found.push({
    kind: 'period',
    span,
    newText: nextWritten(written.slice(0, 4)) + middle + nextWritten(written.slice(-4)),
  });
}
