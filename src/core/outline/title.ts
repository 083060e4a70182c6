import { BODY_ENDING, BODY_ENDING_IN_TITLE } from '../lexicon/bodies';
import { toHalfWidth } from '../text/width';

/** What a title says beside the kind of report. */
export interface TitleParts {
  /** Who reports (云岭县农业农村局); null where the title names nobody. */
  readonly issuer: string | null;
  /** The period reported on, in half-width digits (2025年上半年); null where the title names none. */
  readonly periodText: string | null;
}

const YEAR = '(?:19|20)\\d{2}';
const PERIOD = new RegExp(
  `${YEAR}年?[-—–~至]+${YEAR}年(?:度)?|${YEAR}年(?:度)?(?:上半年|下半年|前三季度|第?[一二三四]季度|\\d{1,2}[-—–~至]\\d{1,2}月(?:份)?)?`,
);
const BEFORE_YEAR = new RegExp(`^(?:中共)?([\\u4e00-\\u9fff()]{2,28}?)(?:党委|党组)?(?:关于)?(?=${YEAR})`);
const AFTER_PERIOD =
  /^(?:中共)?([\u4e00-\u9fff()]{2,28}?)(?:党委|党组)?(?=(?:年度|述职)?(?:工作|总结|报告|要点|计划|职能目标))/;
/** What stands for a body without naming it: 我局, 全县, 关于…. */
const NO_NAME = /^(?:全(?!国)|本|我|各|关于)/;

/**
 * Reads the title of a report.
 * @param before the line above it, where a title over two lines has its first part
 */
export function readTitle(title: string, before: string | undefined): TitleParts {
  const plain = withoutMeetingYear(withArabicYears(toHalfWidth(title)));
  const period = PERIOD.exec(plain);
  const inTitle = (pattern: RegExp, from: number): string | null => {
    const found = pattern.exec(plain.slice(from));
    if (found?.[1] === undefined) return null;
    const at = from + found.index + found[0].indexOf(found[1]);
    return nameOf(title.slice(at, at + found[1].length));
  };
  const above = period?.index === 0 || plain.startsWith('关于') ? nameOf(before ?? '') : null;
  const issuer =
    inTitle(BEFORE_YEAR, 0) ?? (period?.index === 0 ? inTitle(AFTER_PERIOD, period[0].length) : null) ?? above;
  return { issuer, periodText: period?.[0] ?? null };
}

/** The period that a title or heading names, in half-width digits (2023年工作情况); null where it names none. */
export const periodInName = (name: string): string | null =>
  PERIOD.exec(withArabicYears(toHalfWidth(name)))?.[0] ?? null;

/** The text where it is the name of a body. */
const nameOf = (text: string): string | null =>
  /^[\u4e00-\u9fff()（）]{2,28}$/.test(text) &&
  (BODY_ENDING.test(text) || BODY_ENDING_IN_TITLE.test(text)) &&
  !NO_NAME.test(text)
    ? text
    : null;

const NAMED_YEAR = new RegExp(`${YEAR}(?=年)`, 'g');

/** The years that a text names (2025年, 二〇二五年), in Arabic digits. */
export const yearsNamed = (text: string): readonly string[] => withArabicYears(text).match(NAMED_YEAR) ?? [];

const DIGITS = '〇一二三四五六七八九';

/** The text with years in Arabic digits (二〇二五年 → 2025年), at the same offsets. */
export const withArabicYears = (text: string): string =>
  text.replace(/(?:一九|二[〇○零])[〇○零一二三四五六七八九]{2}(?=年)/g, (year) =>
    [...year].map((digit) => Math.max(0, DIGITS.indexOf(digit))).join(''),
  );

/**
 * The title without the year of the meeting that it was read at (在2025年工作会议上的述职报告), at the same offsets: such a report
 * is on the year before as often as not. A 政府工作报告 keeps it.
 */
export const withoutMeetingYear = (title: string): string =>
  title.includes('政府工作报告')
    ? title
    : title.replace(/(?:19|20)\d{2}(?=年(?:度)?[^,，。:：()（）]{0,24}(?:会议|大会|全会)上)/g, '□□□□');

/** The days of a week in a title: （9月1日—9月7日）, （11月28日至12月2日）. */
const WEEK = /(\d{1,2})月(\d{1,2})日?\s*[-—–~至到]+\s*(?:(\d{1,2})月)?(\d{1,2})日/;
const [SHORTEST_WEEK, LONGEST_WEEK] = [4, 8];
const DAY = 24 * 60 * 60 * 1000;

/** Whether a title names a stretch of days that is as long as a week, weekends in it or not. */
export function isWeek(title: string): boolean {
  const [, month, from, lastMonth = month, to] = WEEK.exec(title)?.map(Number) ?? [];
  if (month === undefined || from === undefined || lastMonth === undefined || to === undefined) return false;
  const ends = Number.isNaN(lastMonth) ? month : lastMonth;
  // a week over the turn of the year ends in the year after
  const days = (Date.UTC(ends < month ? 2002 : 2001, ends - 1, to) - Date.UTC(2001, month - 1, from)) / DAY + 1;
  return days >= SHORTEST_WEEK && days <= LONGEST_WEEK;
}
