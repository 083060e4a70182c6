import {
  CAMPAIGNS,
  FIRST_TIMES,
  NEVER_AGAIN,
  NOT_ONE_OFF,
  ONE_OFF_PHRASES,
  ONE_OFF_VERBS,
} from '../../lexicon/time/oneOffs';
import { yearOfPlan } from '../../lexicon/time/fiveYearPlans';
import { planYearsOf } from '../../report/years/planYears';
import { overlaps } from '../../text/span';
import type { Span } from '../../text/span';
import { toVerify } from './fillIn';
import type { VerifyReason } from './fillIn';
import { passing } from './passing';
import type { Years } from './years';
import { CLAUSE_MARKS } from '../../text/clauses';

/** What a paragraph says of last year alone, and what takes its place in the draft; spans relative to the paragraph. */
export interface Verified {
  readonly span: Span;
  readonly newText: string;
  /** `certain` where the draft is right as it then reads, else a mark for the writer (【待核…】). */
  readonly certain: boolean;
}

const NUMERAL = '[一二三四五六七八九十百\\d]{1,4}';
/** 党的二十届四中全会, 县委十一届三次全会, 第十二次协调会, 连续四届: sessions, which are other ones this year. */
const SESSIONS: readonly { readonly pattern: RegExp; readonly reason: VerifyReason }[] = [
  {
    pattern: new RegExp(
      `(?:第?${NUMERAL}届)(?:[\\u4e00-\\u9fff]{0,8}?)?第?${NUMERAL}[次中](?:全体)?(?:全会|会议)`,
      'g',
    ),
    reason: 'session',
  },
  { pattern: new RegExp(`第${NUMERAL}次(?:党代会|代表大会|[\\u4e00-\\u9fff]{0,8}会议?)`, 'g'), reason: 'session' },
  { pattern: new RegExp(`连续${NUMERAL}届`, 'g'), reason: 'count' },
  { pattern: new RegExp(`第${NUMERAL}届(?=[\\u4e00-\\u9fff])`, 'g'), reason: 'session' },
  // 第五次全国经济普查, 第八次评估定级
  {
    pattern: new RegExp(`第${NUMERAL}次(?!${NEVER_AGAIN.join('|')})(?=[\\u4e00-\\u9fff,。;])`, 'g'),
    reason: 'session',
  },
];
/** Names and titles, whose words are no verbs: “获得电力”. */
const QUOTED = /“[^”]*”|《[^》]*》/g;
/** A mark of an earlier draft. */
const MARK = '【待核';
const CAMPAIGN = new RegExp(CAMPAIGNS.join('|'), 'g');
const PLACE_OF_MARK = /[,;。!?]/;
/**
 * The years that move on and their days count nothing, nor the stretch of years that a plan was made for: 2024年度获评全省先进,
 * 6月28日通水, 2022—2024年修复计划收官 happened once.
 */
const movingYears = ({ results, plan }: Years): RegExp =>
  new RegExp(
    `(?:19|20)\\d{2}年?[-—–~至到]+(?:19|20)\\d{2}年|(?:${results}|${plan})年度?|(?:1[0-2]|[1-9])月(?:\\d{1,2}[日号])?`,
    'g',
  );
/** 自2016年启动的普查今年全部结束: what is told of this year is no history, whatever year it began in. */
const THIS_YEAR = /今年|本年|年内/;
const ANY_YEAR = /(?:19|20)\d{2}年/g;
/** A number in the clause, which then counts (投产茶园15.6万亩), or a year long past; those in titles aside. */
const COUNTED = /^[^《“]*\d[\d.]*(?!月|千伏|兆瓦|号|路|期)[\u4e00-\u9fff]/;

/** @param halfWidth the half-width view of `text` @param isPlan whether the offset stands in what is planned @param turnsYear whether the draft is of another year */
export function readVerified(
  text: string,
  halfWidth: string,
  years: Years,
  isPlan: (offset: number) => boolean,
  turnsYear: boolean,
): readonly Verified[] {
  const found: Verified[] = [...planYears(text, halfWidth, years), ...sessions(text, halfWidth)];
  for (const { index, 0: words } of halfWidth.matchAll(CAMPAIGN))
    found.push({
      span: { start: index, end: index + words.length },
      newText: toVerify(text.slice(index, index + words.length), 'campaign'),
      certain: false,
    });
  for (const { span, newText } of passing(text, halfWidth, isPlan, turnsYear))
    if (!found.some((one) => overlaps(one.span, span))) found.push({ span, newText, certain: false });
  for (const end of oneOffs(halfWidth, years, isPlan))
    if (found.every(({ span }) => span.end !== end))
      found.push({ span: { start: end, end }, newText: toVerify('', 'one-off'), certain: false });
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** 2025年是“十四五”收官之年 becomes 2026年是“十五五”开局之年: the calendar decides. */
function planYears(text: string, halfWidth: string, { results, plan }: Years): Verified[] {
  return planYearsOf({ halfWidth }).flatMap((claim): Verified[] => {
    const year = claim.year === 'this' ? results : claim.year === 'next' ? plan : claim.year;
    if (year === null || year !== claim.plan.first + claim.nth - 1 || (year !== results && year !== plan)) return [];
    const next = yearOfPlan(year + 1);
    if (next === undefined) return [];
    const { plan: own, words } = next;
    return [
      ...(own === claim.plan ? [] : [{ span: claim.planSpan, newText: own.name, certain: true }]),
      ...(text.slice(claim.span.start, claim.span.end) === words
        ? []
        : [{ span: claim.span, newText: words, certain: true }]),
    ];
  });
}

function sessions(text: string, halfWidth: string): Verified[] {
  const found: Verified[] = [];
  for (const { pattern, reason } of SESSIONS)
    for (const { index, 0: words } of halfWidth.matchAll(pattern)) {
      const span = { start: index, end: index + words.length };
      if (found.every((one) => one.span.end <= span.start || span.end <= one.span.start))
        found.push({ span, newText: toVerify(text.slice(span.start, span.end), reason), certain: false });
    }
  return found;
}

/** Whether the clause says that something was done that is done once. */
const happensOnce = (unquoted: string): boolean =>
  ONE_OFF_VERBS.some((verb) => unquoted.includes(verb)) || ONE_OFF_PHRASES.test(unquoted);

/** Where the clauses end that tell of something that happened once last year: the mark stands there, the words stay. */
function oneOffs(halfWidth: string, years: Years, isPlan: (offset: number) => boolean): readonly number[] {
  const ends: number[] = [];
  const moving = movingYears(years);
  const uncounted = (clause: string): string =>
    (THIS_YEAR.test(clause) ? clause.replace(ANY_YEAR, '') : clause).replace(moving, '');
  let start = 0;
  for (let end = 0; end <= halfWidth.length; end++) {
    if (end < halfWidth.length && !CLAUSE_MARKS.has(halfWidth[end] as string)) continue;
    const clause = halfWidth.slice(start, end);
    const unquoted = clause.replace(QUOTED, '');
    if (
      end > start &&
      !clause.includes(MARK) &&
      !isPlan(start) &&
      ((happensOnce(unquoted) && !COUNTED.test(uncounted(clause))) ||
        FIRST_TIMES.some((word) => clause.includes(word))) &&
      !NOT_ONE_OFF.some((word) => clause.includes(word)) &&
      PLACE_OF_MARK.test(halfWidth[end] ?? '')
    )
      ends.push(end);
    start = end + 1;
  }
  return ends;
}
