import { matchesOf } from '../text/characters';
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
const WEEKDAYS = '日一二三四五六';

/**
 * Days that fall on another weekday than they are told on.
 * @param yearAt the year that a day without one stands in, null where it is in doubt.
 */
export function wrongWeekdays(halfWidth: string, yearAt: (at: number) => number | null): readonly WrongWeekday[] {
  if (!/星期|日[(,]?周/.test(halfWidth)) return [];
  const withYear = matchesOf(halfWidth, DATE_WITH_YEAR);
  const bare = matchesOf(halfWidth, DATE).filter(
    ({ index, 0: told }) => !withYear.some((one) => one.index + one[0].length === index + told.length),
  );
  return [...withYear, ...bare].flatMap(({ 0: told, index, groups = {} }): readonly WrongWeekday[] => {
    const { year: stated, month = '', day = '', weekday = '' } = groups as Record<string, string | undefined>;
    const year = stated === undefined ? yearAt(index) : Number(stated);
    if (year === null) return [];
    const date = new Date(Date.UTC(year, Number(month) - 1, Number(day)));
    if (date.getUTCMonth() !== Number(month) - 1) return []; // told as a day that there is not
    const right = WEEKDAYS[date.getUTCDay()] as string;
    if (right === (weekday === '天' ? '日' : weekday)) return [];
    const at = index + told.lastIndexOf(weekday);
    return [
      {
        start: index,
        end: index + told.length,
        written: { start: at, end: at + 1 },
        right,
        inferred: stated === undefined,
      },
    ];
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

/** The stretches of days of one month that end before they begin. */
export const turnedStretches = (halfWidth: string): readonly TurnedStretch[] =>
  matchesOf(halfWidth, STRETCH).flatMap(({ 0: told, index, groups = {} }): readonly TurnedStretch[] => {
    const { from = '', to = '', same } = groups as Record<string, string | undefined>;
    if (Number(to) >= Number(from)) return [];
    const end = index + told.length;
    if (same !== undefined && !ENDS.test(halfWidth.slice(end, end + 2))) return [];
    const start = end - to.length - 1;
    return [{ start: index, end, last: { start, end } }];
  });
