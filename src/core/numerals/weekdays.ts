import { matchesOf } from '../text/characters';
import type { Characters } from '../text/characters';
import type { Span } from '../text/span';

/** A day with a weekday that it is not: 2025年12月4日（星期五）. */
export interface WrongWeekday extends Span {
  /** What is written behind 星期 or 周, and what should be. */
  readonly written: Span;
  readonly right: string;
  /** Whether the year was not written with the day but taken from around it. */
  readonly inferred: boolean;
}

const DATE =
  /(?:(?<year>20\d\d)年)?(?<![\d〇零一二三四五六七八九十年])(?<month>1?\d)月(?<day>[123]?\d)日[(,]?(?:星期|周)(?<weekday>[一二三四五六日天])(?![至到、和—～~-]|期)\)?/g;
const DATE_WITH_YEAR =
  /(?<year>20\d\d)年(?<month>1?\d)月(?<day>[123]?\d)日[(,]?(?:星期|周)(?<weekday>[一二三四五六日天])(?![至到、和—～~-]|期)\)?/g;
/** What is looked at before and behind such a word, so that a long line is not read again. In UTF-16 code units. */
const [BEFORE, BEHIND] = [12, 24];
const [ZERO, NINE] = ['0'.charCodeAt(0), '9'.charCodeAt(0)];

/** A day, month or hour that a number tells, with what stands around it. */
interface Told {
  readonly word: string;
  /** Where what stands around it starts, and where in it the word stands. */
  readonly start: number;
  readonly at: number;
  readonly around: string;
}

/** The places of a text where a number stands before 日, 月 or 时. */
function toldBy(text: Characters, word: '日' | '月' | '时'): readonly Told[] {
  const code = word.charCodeAt(0);
  const found: Told[] = [];
  for (let at = 1; at < text.length; at++) {
    if (text.charCodeAt(at) !== code) continue;
    const before = text.charCodeAt(at - 1);
    if (before < ZERO || before > NINE) continue;
    const start = Math.max(0, at - BEFORE);
    found.push({ word, start, at: at - start, around: text.slice(start, at + BEHIND) });
  }
  return found;
}

/** The matches of a pattern whose first such word is that of the place. */
const firstOf = (pattern: RegExp, { word, at, around }: Told): readonly RegExpExecArray[] =>
  matchesOf(around, pattern).filter(({ 0: told, index }) => index + told.indexOf(word) === at);

const WEEKDAYS = '日一二三四五六';

/**
 * Days that fall on another weekday than they are told on.
 * @param yearAt the year that a day without one stands in, null where it is in doubt.
 */
export function wrongWeekdays(halfWidth: Characters, yearAt: (at: number) => number | null): readonly WrongWeekday[] {
  return toldBy(halfWidth, '日').flatMap((place): readonly WrongWeekday[] => {
    const match = firstOf(DATE_WITH_YEAR, place)[0] ?? firstOf(DATE, place)[0];
    if (match === undefined) return [];
    const [told] = match;
    const start = place.start + match.index;
    const {
      year: stated,
      month = '',
      day = '',
      weekday = '',
    } = (match.groups ?? {}) as Record<string, string | undefined>;
    const year = stated === undefined ? yearAt(start) : Number(stated);
    if (year === null) return [];
    const date = new Date(Date.UTC(year, Number(month) - 1, Number(day)));
    if (date.getUTCMonth() !== Number(month) - 1) return []; // told as a day that there is not
    const right = WEEKDAYS[date.getUTCDay()] as string;
    if (right === (weekday === '天' ? '日' : weekday)) return [];
    const at = start + told.lastIndexOf(weekday);
    const written = { start: at, end: at + 1 };
    return [{ start, end: start + told.length, written, right, inferred: stated === undefined }];
  });
}

/** A stretch of days that ends before it begins: 4月25日开幕，4月15日闭幕. */
export interface TurnedStretch extends Span {
  /** Its last day. */
  readonly last: Span;
}

const STRETCH =
  /(?<![\d年])(?<month>1?\d)月(?<from>[123]?\d)日(?:(?:起|开始)?[至到—～~–-](?:(?<again>\k<month>)月)?|(?:开幕|开始|启动|开工|起|开赛|开馆|报名)[^。;\d]{0,6}?(?<same>\k<month>)月)(?<to>[123]?\d)日/g;
const ENDS = /^(?:闭幕|结束|截止|止|完工|竣工|落幕|收官|完成|闭馆)/;

/** 2025年5月起至2025年3月止, 自2024年9月开工，2024年6月竣工. */
const MONTHS =
  /(?<year>20\d\d)年(?<from>1?\d)月(?:\d+日)?(?:起|开始|开工|启动|动工)?(?:[至到—～~–,]|,?至)(?:于)?\k<year>年(?<to>1?\d)月(?:\d+日)?(?<ends>止|结束|竣工|完工|建成|闭幕|完成)/g;

const turnedMonths = (halfWidth: Characters): readonly TurnedStretch[] =>
  toldBy(halfWidth, '月').flatMap((place) =>
    firstOf(MONTHS, place).flatMap(({ 0: told, index, groups = {} }): readonly TurnedStretch[] => {
      const { from = '', to = '', ends = '', year = '' } = groups as Record<string, string | undefined>;
      if (Number(to) >= Number(from)) return [];
      const start = place.start + index;
      const end = start + told.length - ends.length;
      return [{ start, end, last: { start: start + told.lastIndexOf(year), end } }];
    }),
  );

const turnedDays = (halfWidth: Characters): readonly TurnedStretch[] =>
  toldBy(halfWidth, '日').flatMap((place) =>
    firstOf(STRETCH, place).flatMap(({ 0: told, index, groups = {} }): readonly TurnedStretch[] => {
      const { from = '', to = '', same } = groups as Record<string, string | undefined>;
      if (Number(to) >= Number(from)) return [];
      const end = index + told.length;
      if (same !== undefined && !ENDS.test(place.around.slice(end, end + 2))) return [];
      const last = { start: place.start + end - to.length - 1, end: place.start + end };
      return [{ start: place.start + index, end: last.end, last }];
    }),
  );

/** The stretches of days of one month, and of months of one year, that end before they begin. */
export const turnedStretches = (halfWidth: Characters): readonly TurnedStretch[] => [
  ...turnedMonths(halfWidth),
  ...turnedDays(halfWidth),
];

/** A time of day that no clock shows: 8时75分, 25时30分. */
const CLOCK = /(?<![\d.])(?<hour>\d{1,2})时(?<minute>\d{1,2})分(?![之\u4e00-\u9fff]?钟)/g;
const [HOURS, MINUTES] = [24, 59];

/** The times of day that no clock shows. */
export const impossibleTimes = (halfWidth: Characters): readonly Span[] =>
  toldBy(halfWidth, '时').flatMap((place) =>
    firstOf(CLOCK, place).flatMap(({ 0: told, index, groups = {} }) => {
      const { hour = '', minute = '' } = groups as Record<string, string | undefined>;
      const start = place.start + index;
      return Number(minute) > MINUTES || Number(hour) > HOURS ? [{ start, end: start + told.length }] : [];
    }),
  );

/** A stretch of the year by its name, with months that are not its own: 四季度（7—9月）. */
export interface OddMonths extends Span {
  /** The months as written, and those that the stretch has. */
  readonly months: Span;
  readonly right: string;
}

const MONTHS_OF: Readonly<Record<string, readonly [number, number]>> = {
  一季度: [1, 3],
  二季度: [4, 6],
  三季度: [7, 9],
  四季度: [10, 12],
  前三季度: [1, 9],
  上半年: [1, 6],
  下半年: [7, 12],
};
const NAMED_MONTHS =
  /(?<name>前三季度|第?[一二三四]季度|[上下]半年)\((?<from>\d{1,2})月?[-—–~至到]{1,2}(?<to>\d{1,2})月\)/g;

/** The named stretches of a year that are told to be other months than they are. */
export const oddMonths = (halfWidth: Characters): readonly OddMonths[] =>
  toldBy(halfWidth, '月').flatMap((place) =>
    firstOf(NAMED_MONTHS, place).flatMap(({ 0: told, index, groups = {} }): readonly OddMonths[] => {
      const { name = '', from = '', to = '' } = groups as Record<string, string | undefined>;
      const [first, last] = MONTHS_OF[name.replace('第', '')] as readonly [number, number];
      if (Number(from) === first && Number(to) === last) return [];
      const start = place.start + index;
      const end = start + told.length;
      return [{ start, end, months: { start: start + name.length + 1, end: end - 1 }, right: `${first}—${last}月` }];
    }),
  );
