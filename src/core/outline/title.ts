import { BODY_ENDING, BODY_ENDING_IN_TITLE } from '../lexicon/bodies';
import type { ReportKind } from '../lexicon/reportKinds';
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
  const plain = withoutPlanYear(withoutMeetingYear(withArabicYears(toHalfWidth(title))));
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

const OPENED = new RegExp(`现[将就](?:我|全|本)?[^,;。\\d]{0,12}(${PERIOD.source})[^。]{0,40}?(?:如下|报告|汇报|通报)`);

/** The period that a text says it reports on (现将2025年1—10月工作情况通报如下), in half-width digits; null where it says none. */
export const periodOpened = (opening: string): string | null =>
  OPENED.exec(withArabicYears(toHalfWidth(opening)))?.[1] ?? null;

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

/** A summary that names no 年 of its own, and the year of the plan that is joined to it. */
const PLAN_JOINED = new RegExp(
  `^((?:(?!${YEAR}年).)*?(?:总结|小结|回顾|情况|汇报)[^,;:。\\d]{0,6}[和及与暨、])(${YEAR})年度?(?![上下]半年|第?[一二三四]季度|\\d)[^,;:。\\d]*(?:计划|打算|思路|安排|要点|设想|展望)`,
);

/** The title without the year of a plan that is joined to it (工作总结及2026年工作计划), at the same offsets. */
const withoutPlanYear = (title: string): string => {
  const before = PLAN_JOINED.exec(title)?.[1];
  return before === undefined ? title : `${before}□□□□${title.slice(before.length + 4)}`;
};

/** A year, of 2023—2025年 the last. */
const LAST_OF_YEARS = /(?:(?:19|20)\d{2}年?[-—–~至]+)?((?:19|20)\d{2})(?!\d)/;

/** The year that a title of half-width digits is about: its own, of 2023—2025年 the last, else the one before its plan's. */
export function yearInTitle(title: string): number | null {
  const plain = withoutMeetingYear(withArabicYears(title));
  const [, before, planned] = PLAN_JOINED.exec(plain) ?? [];
  const own = LAST_OF_YEARS.exec(before ?? plain)?.[1];
  return own !== undefined ? Number(own) : planned === undefined ? null : Number(planned) - 1;
}

/** The last of the years that a text tells first (2023—2025年 → 2025); null where it tells none. */
export function yearIn(text: string): number | null {
  const year = LAST_OF_YEARS.exec(withArabicYears(text))?.[1];
  return year === undefined ? null : Number(year);
}

/** The days of a stretch in a title: （9月1日—9月7日）, （11月28日至12月2日）. */
const DAYS = /(\d{1,2})月(\d{1,2})日?\s*[-—–~至到]+\s*(?:(\d{1,2})月)?(\d{1,2})日/;
/** A month as what the report tells of: 2025年9月份重点工作, not 6月安全活动. */
const MONTH =
  /(?<![-—–~至到\d])(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月份?(?!.*活动)[^,、\d-—–~至到]{0,10}?(?:工作|总结|小结|汇报|情况)/;
/** From January: 1—6月 is the half-year. */
const MONTHS = /(?<!\d)1月?[-—–~至到]+(3|6|9)月/;
const DAY = 24 * 60 * 60 * 1000;
/** Kinds by how many days they tell of, from and to, weekends in a week or not. */
const LENGTHS: readonly (readonly [ReportKind, number, number])[] = [
  ['weekly', 4, 8],
  ['monthly', 28, 31],
  ['quarterly', 90, 92],
  ['half-year', 181, 184],
];

/**
 * The kind of a report by the stretch of time that its title names, in half-width digits: a week, a month, a quarter, a
 * half-year. Null where it names none of these.
 */
export function kindByPeriod(title: string): ReportKind | null {
  const months = MONTHS.exec(title)?.[1];
  if (months !== undefined) return months === '6' ? 'half-year' : 'quarterly';
  const days = daysOf(title);
  if (days !== null) return LENGTHS.find(([, from, to]) => days >= from && days <= to)?.[0] ?? null;
  return MONTH.test(title) ? 'monthly' : null;
}

/** How many days a stretch in a title has; null where it names none. */
function daysOf(title: string): number | null {
  const [, month, from, lastMonth = month, to] = DAYS.exec(title)?.map(Number) ?? [];
  if (month === undefined || from === undefined || lastMonth === undefined || to === undefined) return null;
  const ends = Number.isNaN(lastMonth) ? month : lastMonth;
  // a week over the turn of the year ends in the year after
  return (Date.UTC(ends < month ? 2002 : 2001, ends - 1, to) - Date.UTC(2001, month - 1, from)) / DAY + 1;
}
