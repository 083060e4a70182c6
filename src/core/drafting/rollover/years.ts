import { WITHIN_YEAR } from '../../lexicon/reportKinds';
import { CARRIED_OVER } from '../../lexicon/time/years';
import type { ReportKind } from '../../outline/model';
import { withArabicYears } from '../../outline/title';
import type { Report } from '../../report/report';
import type { Message } from '../../text/message';
import { isHistory } from './passing/history';
import { sentenceStart } from '../../text/clauses';
import { toFullWidth, toHalfWidth } from '../../text/width';

/** The years that a report speaks of by its kind. */
export interface Years {
  /** The year whose results it tells. */
  readonly results: number;
  /** The year that it plans for. */
  readonly plan: number;
  /** Whether it tells of an academic year, which begins in the autumn of the year before `results`. */
  readonly academic: boolean;
}

const LOOKS_FORWARD: ReadonlySet<ReportKind> = new Set<ReportKind>(['government', 'goals', 'plan']);

/**
 * A report by its year tells of that year; what bears the year that it looks forward to, by its kind or by the headings
 * of its results, tells of the one before.
 * @param told the years that the headings of its results name
 */
export const yearsOf = (
  kind: ReportKind,
  year: number,
  { academic = false, told = [] }: { readonly academic?: boolean; readonly told?: readonly number[] } = {},
): Years =>
  LOOKS_FORWARD.has(kind) || (told.length > 0 && told.every((one) => one === year - 1))
    ? { results: year - 1, plan: year, academic }
    : { results: year, plan: WITHIN_YEAR.has(kind) ? year : year + 1, academic };

/** The years of a report, by its kind, its title and the headings of its results. @param year the one that it bears */
export const yearsOfReport = (report: Report, year: number): Years =>
  yearsOf(report.kind, year, {
    academic: report.titleSpan !== null && report.slice(report.titleSpan).includes('学年'),
    told: yearsOfResults(report),
  });

/** The years in the top headings of its results: 2024年主要工作, in a report that bears the date of a day in January 2025. */
export const yearsOfResults = ({ sections }: Report): readonly number[] =>
  sections
    .filter(({ role }) => role === 'progress')
    .flatMap(({ text }) => [...withArabicYears(toHalfWidth(text)).matchAll(/(?:19|20)\d{2}(?=年)/g)].map(Number));

/** Whether the report tells of less than a whole year: 上半年, 1—9月, or a day (a press conference). */
export function isPartial({ kind, period }: Report): boolean {
  if (kind === 'press' || WITHIN_YEAR.has(kind)) return true;
  return period?.start != null && !(period.start.endsWith('-01') && period.end?.endsWith('-12') === true);
}

/** Where a year stands, as far as it tells whether it moves on. */
export interface YearPlace {
  readonly year: number;
  /** The text around it in the half-width view, years in Arabic digits. */
  readonly before: string;
  readonly after: string;
  /** Whether the row of a table has it in a cell of its own. */
  readonly cell: boolean;
}

/**
 * Whether a year moves on by one, or why it stays; `inDoubt` is what is asked of one whose words do not tell.
 */
export type Decision =
  | { readonly rolls: true }
  | {
      readonly rolls: false;
      readonly why: Message;
      readonly look: boolean;
      readonly inDoubt?: 'deadline' | 'relative';
    };

const ROLLS: Decision = { rolls: true };
const stays = (zh: string, en: string, inDoubt?: 'deadline' | 'relative'): Decision => ({
  rolls: false,
  why: { zh, en },
  look: true,
  ...(inDoubt === undefined ? {} : { inDoubt }),
});

/** What stands before the year that something is compared with: 比2023年, 与2023年相比, 高于2023年; not 于2023年10月立项. */
export const COMPARED_BEFORE = /(?:[比较与和同跟]|[高低多少快慢优大小当]于)(?:上年|去年)?[(（]?$/;
const COMPARED_AFTER = /^(?:度|全年|末|底)?(?:同期|相比|基数|的\d)/;
/** So many years back a base may lie that is another one in the next report. */
const BASES = 5;
/** 由2020年的9.1天, 超过2021年同期: what is set against this year's. */
const BASE_BEFORE = /(?:[由从]|超过?)$/;
const BASE_AFTER = /^(?:度|全年|末|底)?(?:同期|水平|的\d|的水平)/;
/** 2023年以前形成的欠款: what is old as seen from the report. */
const BOUNDS = /^[底末]?(?:以前|之前)/;
const isBase = (before: string, after: string): boolean =>
  COMPARED_BEFORE.test(before) || COMPARED_AFTER.test(after) || (BASE_AFTER.test(after) && BASE_BEFORE.test(before));
/** 去年（2023年）, 上年同期（2023年上半年）: the year that the word means. */
const EXPLAINED = /(?:上年|去年)(?:同期|末|底)?[(（]$/;
const YEARS_OF_PLAN = 5;
/** 较2020年: how far the five-year plan has come. */
const FROM_PLAN = /[较比]$/;
/** “十四五”以来, before that in the sentence: in the last year of a plan its account is drawn up. */
const A_PLAN = /十[一二三四五六七八九]五/;
/** 到2025年, 至2025年: a goal for the end of a five-year plan. */
const UP_TO = /(?:到|至)$/;
/** 2023年9月, 2023年秋季学期: the first term of the academic year. */
const FIRST_TERM = /^(?:[89]|1[0-2])月|^(?:秋|下半年|第一学期|暑)/;

/** 2023年结转项目, 2023年度遗留问题: what the year before left to the one that is told of. */
const CARRIED = new RegExp(`^度?(?:${CARRIED_OVER.join('|')})`);

/** Decides on a year that stands by itself, in a period or in a date. */
export function decide({ year, before, after, cell }: YearPlace, { results, plan, academic }: Years): Decision {
  if (year === results || year === results + 1 || year === plan) {
    if (year > results && year % 5 === 0 && UP_TO.test(before) && !/^\d{1,2}月/.test(after))
      return stays(
        `像是五年规划的目标年“到${year}年”，请看是否要改`,
        `seems to be the year that a five-year plan aims at; look whether it moves on`,
        'deadline',
      );
    return ROLLS;
  }
  if (year === plan + 1 && after.startsWith('度')) return ROLLS;
  if (year > plan)
    return stays('是以后的目标年，没有改', 'a year that is aimed at; left', year % 5 === 0 ? undefined : 'deadline');
  if (year === results - 1 && academic && FIRST_TERM.test(after)) return ROLLS;
  if (year === results - 2 && academic && COMPARED_BEFORE.test(before)) return ROLLS;
  if (
    year === results - 1 &&
    (cell ||
      COMPARED_BEFORE.test(before) ||
      COMPARED_AFTER.test(after) ||
      EXPLAINED.test(before) ||
      CARRIED.test(after))
  )
    return ROLLS;
  return stays(
    '说的是往年的事（历史、起点、结转），没有改',
    'tells of a year before: a beginning, something carried over; left',
    year === results - 1 ||
      (year === results - 2 && BOUNDS.test(after)) ||
      (year >= results - BASES && isBase(before, after))
      ? 'relative'
      : undefined,
  );
}

/**
 * What is asked of a year that stays: what its words leave in doubt, and of a year before that is not told as history what
 * it is seen from. @param start where it stands in the half-width view
 */
export function doubtOf(
  decision: Exclude<Decision, { readonly rolls: true }>,
  halfWidth: string,
  start: number,
  { results }: Years,
): 'deadline' | 'relative' | undefined {
  // the year before a five-year plan is what it is measured from, as long as it runs
  const told = Number(halfWidth.slice(start, start + 4));
  if (told % YEARS_OF_PLAN === 0 && told < results && FROM_PLAN.test(halfWidth.slice(Math.max(0, start - 2), start)))
    return results % YEARS_OF_PLAN === 0 && A_PLAN.test(halfWidth.slice(sentenceStart(halfWidth, start), start))
      ? 'relative'
      : undefined;
  if (decision.inDoubt !== undefined) return decision.inDoubt;
  const isBefore = told < results;
  return isBefore && !isHistory(halfWidth, { start }) ? 'relative' : undefined;
}

const DIGITS = '〇一二三四五六七八九';

/** The year one on, written as the one before was: 2024 → 2025, ２０２４ → ２０２５, 二〇二四 → 二〇二五, 24 → 25. */
export function nextWritten(written: string, by = 1): string {
  const wide = /[０-９]/.test(written);
  const chinese = /[〇○零一二三四五六七八九]/.test(written);
  const zero = /[○零]/.exec(written)?.[0] ?? '〇';
  const digits = [...written]
    .map((character) =>
      chinese ? Math.max(0, DIGITS.indexOf(character)) : wide ? character.charCodeAt(0) - 0xff10 : Number(character),
    )
    .join('');
  const next = String(Number(digits) + by)
    .padStart(written.length, '0')
    .slice(-written.length);
  return [...next]
    .map((digit) => (chinese ? (digit === '0' ? zero : DIGITS[Number(digit)]) : wide ? toFullWidth(digit) : digit))
    .join('');
}
