import { fiveYearPlan } from '../../lexicon/time/fiveYearPlans';
import type { FiveYearPlan } from '../../lexicon/time/fiveYearPlans';
import { FIRST_DAYS_OF, HOLIDAYS, HOLIDAY_CLOSERS, PERIOD_CLOSERS, PERIOD_OPENERS } from '../../lexicon/time/periods';
import type { Period } from '../model';

const YEAR = '(?:19|20)\\d{2}';
const TERM = '第[一二]学期|[上下春秋]季?学期';
const closers = [...PERIOD_CLOSERS].sort((a, b) => b.length - a.length).join('|');
const DATED = new RegExp(
  [
    `${YEAR}[-./]\\d{1,2}[-./]\\d{1,2}(?:日)?(?: +\\d{1,2}:\\d{2}(?::\\d{2})?)?`, // 2017-07-24 15:40
    `${YEAR}(?:年)?[-—~至到/]+${YEAR}(?:学年(?:度)?(?:${TERM})?|年(?:度)?)`, // 2019-2021年, 2024—2025学年
    `${YEAR}学年(?:度)?(?:${TERM})?`,
    `(?:${YEAR}年(?:度)?)?\\d{1,2}月[-—~至到]{1,2}(?:${YEAR}年)?\\d{1,2}月(?:份)?`, // 1月至6月
    `(?:${YEAR}年)?\\d{1,2}月\\d{1,2}[日号]?[-—~至到]{1,2}(?:(?:${YEAR}年)?\\d{1,2}月)?\\d{1,2}[日号]`, // 3月20日至6月30日
    `${YEAR}(?:年度|年)?\\d{1,2}[-—~至到]\\d{1,2}月(?:份)?`,
    `${YEAR}年(?:度)?(?:\\d{1,2}月(?:份)?(?:\\d{1,2}[日号])?)?(?:${closers})?`,
    `${YEAR}年`,
    `\\d{1,2}[-—~至到]\\d{1,2}月(?:份)?`, // 1-4月
    `\\d{1,2}月(?:份)?(?:\\d{1,2}(?:[、,—~至-]\\d{1,2})?[日号])?(?:上午|下午|晚)?(?:\\d{1,2}:\\d{2})?(?:${closers})?(?:以来)?`,
    `\\d{1,2}(?:日?、\\d{1,2}){0,4}日`, // 17、18日
    `\\d{1,2}:\\d{2}(?::\\d{2})?(?=[^\\d:]|$)`, // 9:00
    `\\d{1,2}时(?:\\d{1,2}分)?`,
    `\\d{2}年(?=[^\\d])(?:${closers})`,
  ].join('|'),
  'y',
);
/** 近3年, 两年, 五年: a span of years or months told as a length. */
const LENGTH =
  /(?:\d{1,3}|[一二两三四五六七八九十]{1,3})(?:多|余|个)?(?:年度|年期|年(?![级制龄段轻])|月)(?:以来|间|内|来)?/y;
const PLAN_NAME = /[“"]?(?:十[一二三四五六七]五)[”"]?(?:期间|时期|以来|初|末)?/y;
/** “五一”黄金周: unquoted they are words of the lexicon. */
const QUOTED_HOLIDAY = new RegExp(`[“"](?:${HOLIDAYS.join('|')})[”"](?:${HOLIDAY_CLOSERS.join('|')})`, 'y');
/** 国庆前3天, 开学前两周: so many days or weeks, behind 前. */
const FIRST_DAYS = /(?:\d{1,2}|[两二三四五六七八九十])(?:天|周|个?星期)(?!内)/y;
const BEGINNINGS = [
  ...HOLIDAYS.flatMap((day) => [day, ...HOLIDAY_CLOSERS.map((closer) => day + closer)]),
  ...FIRST_DAYS_OF,
].sort((a, b) => b.length - a.length);
/** What is no 前 of a stretch: 提前3天, 此前三天. */
const FIRST = /(?:^|[,;。:!?、 ]|今年|去年)前$/;
const MONTHS_LENGTH = /(?:\d{1,3}|[一二两三四五六七八九十]{1,3})个(?:多)?月/y;

const at = (pattern: RegExp, text: string, index: number): number => {
  pattern.lastIndex = index;
  const match = pattern.exec(text);
  return match === null || match[0] === '' ? -1 : index + match[0].length;
};

/**
 * The end of the date, time or stretch of time that starts at `index`, or -1. Digits and Chinese numerals alike; words
 * such as 上半年 are in the lexicon.
 * @param halfWidth the half-width view.
 */
export function periodEnd(halfWidth: string, index: number): number {
  const dated = at(DATED, halfWidth, index);
  if (dated >= 0) return dated;
  const plan = at(PLAN_NAME, halfWidth, index);
  if (plan >= 0) return plan;
  const holiday = halfWidth[index] === '“' ? at(QUOTED_HOLIDAY, halfWidth, index) : -1;
  if (holiday >= 0) return holiday;
  const days = halfWidth[index - 1] === '前' && firstOf(halfWidth, index) >= 0 ? at(FIRST_DAYS, halfWidth, index) : -1;
  if (days >= 0) return days;
  const months = at(MONTHS_LENGTH, halfWidth, index);
  if (months >= 0) return months;
  return at(LENGTH, halfWidth, index);
}

/** Where the name of the time begins whose first days or weeks are told: |国庆前3天, |前两周; -1 where 前 tells something else. */
function firstOf(halfWidth: string, index: number): number {
  const before = index - 1;
  const named = BEGINNINGS.find((word) => halfWidth.startsWith(word, before - word.length) && before >= word.length);
  if (named !== undefined) return before - named.length;
  return FIRST.test(halfWidth.slice(Math.max(0, index - 3), index)) ? before : -1;
}

const openers = [...PERIOD_OPENERS].sort((a, b) => b.length - a.length);

/** Where a word of time begins when 截至 before it belongs to it: 截至年底. */
export function cutoffStart(halfWidth: string, start: number): number {
  const opener =
    halfWidth[start - 1] === '至' || halfWidth[start - 1] === '止' ? 2 : halfWidth[start - 1] === '到' ? 3 : 0;
  return opener > 0 && halfWidth[start - opener] === '截' ? start - opener : start;
}

/** Where the period that stands at `start` begins when the word before it belongs to it: 截至5月底, 近三年. */
export function periodStart(halfWidth: string, start: number): number {
  if (halfWidth[start - 1] === '前' && at(FIRST_DAYS, halfWidth, start) >= 0)
    return Math.max(0, firstOf(halfWidth, start));
  const opener = openers.find((word) => halfWidth.startsWith(word, start - word.length) && start >= word.length);
  return opener === undefined ? start : start - opener.length;
}

const two = (n: number): string => String(n).padStart(2, '0');
const QUARTERS: Readonly<Record<string, readonly [number, number]>> = {
  前三季度: [1, 9],
  前三个季度: [1, 9],
  上半年: [1, 6],
  下半年: [7, 12],
  一季度: [1, 3],
  二季度: [4, 6],
  三季度: [7, 9],
  四季度: [10, 12],
};

/**
 * A period with its dates (ISO months), as far as its words and the year of the report tell them.
 * @param year the year that 今年 and undated months stand for; null where unknown.
 */
export function resolvePeriod(text: string, year: number | null): Period {
  const plain = text.replace(/\s/g, '');
  const between = /(\d{4})年?[-—~至到]+(\d{4})年/.exec(plain);
  if (between) return { text, start: `${between[1]}-01`, end: `${between[2]}-12` };
  const plan = fiveYearPlan(/十[一二三四五六七]五/.exec(plain)?.[0] ?? '');
  if (plan !== undefined) return fiveYears(text, plan);
  const named = /(\d{4})年?/.exec(plain);
  const y = named
    ? Number(named[1])
    : /去年|上年/.test(plain)
      ? year && year - 1
      : /明年/.test(plain)
        ? year && year + 1
        : year;
  if (y === null || y === 0) return { text, start: null, end: null };
  const last = /^[近最].*?(\d|[两二三四五六七八九十])年/.exec(plain);
  if (last) return { text, start: `${y - lengthOf(last[1] as string) + 1}-01`, end: `${y}-12` };
  const first = /前(\d{1,2}|[两二三四五六七八九]|十一?)个月/.exec(plain)?.[1];
  if (first !== undefined) return { text, start: `${y}-01`, end: `${y}-${two(countOf(first))}` };
  const months = /(\d{1,2})月?(?:\d{1,2}[日号]?)?[-—~～至到]{1,2}(?:\d{4}年)?(\d{1,2})月/.exec(plain);
  if (months) return { text, start: `${y}-${two(Number(months[1]))}`, end: `${y}-${two(Number(months[2]))}` };
  const schoolYear = /(\d{4})[-—~～至到/]+(\d{4})学年/.exec(plain);
  if (schoolYear) return { text, start: `${schoolYear[1]}-09`, end: `${schoolYear[2]}-08` };
  const quarter = Object.keys(QUARTERS).find((word) => plain.includes(word));
  if (quarter !== undefined)
    return {
      text,
      start: /[末底]$|^截|^到/.test(plain) ? null : `${y}-${two(QUARTERS[quarter]![0])}`,
      end: `${y}-${two(QUARTERS[quarter]![1])}`,
    };
  const month = /(\d{1,2})月/.exec(plain);
  if (month) {
    const end = `${y}-${two(Number(month[1]))}`;
    if (/以来/.test(plain)) return { text, start: end, end: null };
    return { text, start: /^截|^到|^至/.test(plain) ? null : end, end };
  }
  if (/以来/.test(plain)) return { text, start: `${y}-01`, end: null };
  if (named || /今年|去年|上年|明年|全年|年内|本年/.test(plain)) return { text, start: `${y}-01`, end: `${y}-12` };
  return { text, start: null, end: null };
}

/** The years of a five-year plan (十四五: 2021–2025), or the end of it that the words name. */
function fiveYears(text: string, { first, last }: FiveYearPlan): Period {
  const end = `${last}-12`;
  if (/末/.test(text)) return { text, start: null, end };
  return { text, start: `${first}-01`, end: /初/.test(text) ? `${first}-01` : /以来/.test(text) ? null : end };
}

const countOf = (written: string): number =>
  /\d/.test(written) ? Number(written) : written.startsWith('十') ? 9 + written.length : lengthOf(written);

const lengthOf = (written: string): number =>
  written === '两' ? 2 : /\d/.test(written) ? Number(written) : '一二三四五六七八九十'.indexOf(written) + 1;
