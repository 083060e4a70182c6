import { CAMPAIGNS, NEVER_AGAIN } from '../../lexicon/time/oneOffs';
import { yearOfPlan } from '../../lexicon/time/fiveYearPlans';
import type { Role } from '../../outline/model';
import { planYearsOf } from '../../report/years/planYears';
import type { PlanYear } from '../../report/years/planYears';
import { overlaps } from '../../text/span';
import type { Span } from '../../text/span';
import { kindOfClause, QUOTED, plansOnce, tellsFirst } from '../clauseKind';
import { toVerify } from './fillIn';
import type { VerifyReason } from './fillIn';
import { passing } from './passing/passing';
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
/** A mark of an earlier draft. */
const MARK = '【待核';
const CAMPAIGN = new RegExp(CAMPAIGNS.join('|'), 'g');
const PLACE_OF_MARK = /[,;。!]/;
/** What is asked tells of nothing: 采取了哪些措施，效果怎么样？ */
const ASKS = /^[^。!?]*\?/;
const YEARS_OF_PLAN = 5;
/** So far behind a clause its sentence ends. In UTF-16 code units. */
const LONGEST_REST = 80;
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
/** A year, also that of a class. */
const A_YEAR = /(?:19|20)\d{2}(?!\d)/;
const ANY_YEAR = /(?:19|20)\d{2}年/g;
/** （2014年通过）, which tells of the name before it. */
const BRACKETED = /\([^()]{5,}\)(?!》)/g;
/** 1998年走失的孙某: a year that is told of a thing, not of what became of it. */
const OF_OLD = /(?:19|20)\d{2}年[^,]{0,8}?的(?=[^,]{3})/g;
/** A number in the clause, which then counts (投产茶园15.6万亩), or a year long past; those in titles aside. */
const COUNTED =
  /(?<![A-Za-z\d]|[A-Za-z]-)\d[\d.]*(?!月|年代|千伏|兆瓦|号|路|版|时(?![间段])|期[\u4e00-\u9fff]|后|A(?![A-Za-z])|[\d.])(?:[\u4e00-\u9fff%㎡³]|(?!kV|MW|kW)[A-Za-zμ]|$)/;
/** 2024年5月, before a comma: the time of the clause behind it. */
const TIME_ALONE = /^[\s\d年月日号上中下旬初底份]{2,12}$/;
/** What is done away with, and cannot be so again. */
const GONE =
  /(?:撤销|取消)[^,]{0,6}(?:监事会|机构|建制|站点|公司)|撤并|更名为|改制为|注销[^,]{0,8}公司|不再(?:设立|纳入|保留)|(?<!等)通过[^,的]{0,12}(?:验收|复核|复审|认证|终评)$/;
/** 截至6月30日: what is counted up to then stands in the clauses behind it. */
const CLOSING = /^\s*截[至止][\s\d年月日号上中下旬初底末]{2,12}$/;

/** What `readVerified` goes by. */
interface Passage {
  readonly text: string;
  /** The half-width view of `text`. */
  readonly halfWidth: string;
  /** Of the section that the offset stands in. */
  readonly roleAt: (offset: number) => Role;
  /** Where gaps and marks will stand anyway: a clause with one is not marked again. */
  readonly asked: readonly Span[];
  /** The values that gaps take the place of. */
  readonly values: readonly Span[];
  /** Those of them that ask for a date only, which says nothing of what was done for the first time on it. */
  readonly dated: readonly Span[];
}

/** What the passage says of last year alone, in order. @param turnsYear whether the draft is of another year */
export function readVerified(
  { text, halfWidth, roleAt, asked, values, dated }: Passage,
  years: Years,
  turnsYear: boolean,
): readonly Verified[] {
  const isPlan = (offset: number): boolean => roleAt(offset) === 'plan';
  const found: Verified[] = [...planYears(text, halfWidth, years), ...sessions(text, halfWidth)];
  for (const one of endedPlan(text, halfWidth, years))
    if (!found.some(({ span }) => overlaps(one.span, span))) found.push(one);
  for (const { index, 0: words } of halfWidth.matchAll(CAMPAIGN))
    found.push({
      span: { start: index, end: index + words.length },
      newText: toVerify(text.slice(index, index + words.length), 'campaign'),
      certain: false,
    });
  for (const { span, newText } of passing(text, halfWidth, isPlan, turnsYear))
    if (!found.some((one) => overlaps(one.span, span))) found.push({ span, newText, certain: false });
  const marked = [...asked, ...found.filter(({ certain }) => !certain).map(({ span }) => span)];
  const undated = marked.filter((span) => !dated.includes(span));
  for (const { start, end, isFirst } of oneOffs(halfWidth, years, roleAt, values))
    if (!(isFirst ? undated : marked).some((span) => start <= span.start && span.end <= end))
      found.push({ span: { start: end, end }, newText: toVerify('', 'one-off'), certain: false });
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** 是全面完成“, before the plan whose year is told. */
const AIM_OF_YEAR = /(?:完成|实现|决胜|决战|冲刺|收官)(?:好)?“?$/;
/** So many characters before the plan the verb may begin. */
const AIM_BEFORE = 6;

/** 2025年是“十四五”收官之年 becomes 2026年是“十五五”开局之年: the calendar decides. */
function planYears(text: string, halfWidth: string, { results, plan }: Years): Verified[] {
  return planYearsOf({ halfWidth }).flatMap((claim): Verified[] => {
    const year = claim.year === 'this' ? results : claim.year === 'next' ? plan : claim.year;
    if (year === null || year !== claim.plan.first + claim.nth - 1 || (year !== results && year !== plan)) return [];
    const next = yearOfPlan(year + 1);
    if (next === undefined) return [];
    const { plan: own, words } = next;
    // 是全面完成“十四五”规划的收官之年: the words before it are of its last year alone
    if (AIM_OF_YEAR.test(halfWidth.slice(Math.max(0, claim.planSpan.start - AIM_BEFORE), claim.planSpan.start)))
      return [verifiedWords(text, { start: claim.planSpan.start, end: claim.span.end })];
    return [
      ...(own === claim.plan ? [] : [{ span: claim.planSpan, newText: own.name, certain: true }]),
      ...(text.slice(claim.span.start, claim.span.end) === words ? [] : [yearOf(text, claim, words)]),
    ];
  });
}

const verifiedWords = (text: string, span: Span): Verified => ({
  span,
  newText: toVerify(text.slice(span.start, span.end), 'plan-year'),
  certain: false,
});

/** 规划开局之年 becomes 规划实施的第二年: a later year is one of carrying the plan out. */
function yearOf(text: string, { span, planSpan, nth }: PlanYear, words: string): Verified {
  const middle = text.slice(planSpan.end, span.start);
  if (nth !== 1 || !middle.includes('规划') || /实施|时期/.test(middle)) return { span, newText: words, certain: true };
  const plain = middle.endsWith('的') ? { start: span.start - 1, end: span.end } : span;
  return { span: plain, newText: `实施的${words}`, certain: true };
}

/**
 * How a report of the last year of a five-year plan speaks of its papers: the one to come is being made (编好“十五五”发展规划;
 * not 落实“十五五”规划, nor the year that it begins with), that of its own years is at its end.
 */
function planPaper({ results }: Years): RegExp | null {
  const [last, next] = [yearOfPlan(results)?.plan.name, yearOfPlan(results + 1)];
  if (last === undefined || next?.nth !== 1) return null;
  const name = next.plan.name;
  return new RegExp(
    `《[^《》]*${last}[^《》]*》|^(?!.*(?:围绕|落实|对照|按照|对标|锚定|紧扣|实施)[^,]{0,8}${name}).*${name}”?[^,、“”]{0,14}规划》?(?!纲要|开|[的之]?第|实施|的开|起步|的起|目标)`,
  );
}
/** The plans for law education (普法), which turn with the five-year plans, are six behind: 八五 beside 十四五. */
const LAW_EDUCATION = ['七五', '八五', '九五', '十五'];
const FIRST_LAW_EDUCATION = 2016;

/**
 * “十四五”各项任务 in the report of its last year: the new year is one of another plan; so is what it is compared with. “八五”
 * 普法 ends with it.
 */
function endedPlan(text: string, halfWidth: string, { results }: Years): Verified[] {
  const plan = yearOfPlan(results)?.plan;
  if (plan === undefined || plan.last !== results) return [];
  const last = yearOfPlan(plan.first - 1)?.plan.name ?? plan.name;
  const nth = Math.floor((results - FIRST_LAW_EDUCATION) / YEARS_OF_PLAN);
  const laws = LAW_EDUCATION.slice(Math.max(0, nth), nth + 2);
  const named = new RegExp(
    [
      `${plan.name}(?![^《]*》)`,
      `(?<=[比较是为]“?)${last}(?=”?(?:时期|期间|末|同期)?(?:[的增降提高多翻净少]|总))`,
      ...(laws.length === 0 ? [] : [`(?<!十)(?:${laws.join('|')})(?=”?普法)`]),
    ].join('|'),
    'g',
  );
  return [...halfWidth.matchAll(named)].map(({ index, 0: words }) => {
    const span = { start: index, end: index + words.length };
    return { span, newText: toVerify(text.slice(span.start, span.end), 'plan-year'), certain: false };
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

/** Whether a clause may stand as it is in another year; what its words do not decide may not among results. */
function isTimeless(clause: string, role: Role): boolean {
  const kind = kindOfClause(clause);
  return kind === 'timeless' || (kind === 'unsure' && role !== 'progress' && role !== 'measures');
}

/**
 * Whether a clause tells of something that happened once last year, or was to. @param uncounted what of it may count
 * @param hasValue whether it is asked for a value anyway: a number that stays (8车道, 5A级) asks for nothing
 */
function happensOnce(clause: string, uncounted: string, role: Role, hasValue: boolean): boolean {
  if (TIME_ALONE.test(clause) || CLOSING.test(clause)) return false;
  if (role === 'plan') return !COUNTED.test(uncounted) && plansOnce(clause);
  const counts = COUNTED.test(uncounted) && (hasValue || A_YEAR.test(uncounted) || kindOfClause(clause) !== 'event');
  return (!isTimeless(clause, role) && !counts) || tellsFirst(clause);
}

/** A clause that tells of something that happened once, and whether it was for the first time. */
interface Once extends Span {
  readonly isFirst: boolean;
}

/** A row of a table, whose cells end as clauses do. */
const CELLS = /^\s*\|.*\||\t/;
/** What a heading ends with, and the name of a column. */
const TITLED = /(?:情况|工作|报告|总结|计划|安排|打算|问题|措施|成效|时间|日期|名称|单位|数|率|额|量)\s*$/;
/** Whether a clause that no mark ends, in a table or at the end of a line, tells of an event all the same. */
const endsOpenly = (clause: string): boolean => !TITLED.test(clause) && kindOfClause(clause) === 'event';

/** The clauses that tell of something that happened once last year: a mark stands behind them, the words stay. */
function oneOffs(
  halfWidth: string,
  years: Years,
  roleAt: Passage['roleAt'],
  values: Passage['values'],
): readonly Once[] {
  const found: Once[] = [];
  const moving = movingYears(years);
  const paper = planPaper(years);
  const uncounted = (clause: string): string =>
    (THIS_YEAR.test(clause) ? clause.slice(clause.search(THIS_YEAR)).replace(ANY_YEAR, '') : clause)
      .replace(QUOTED, '')
      .replace(BRACKETED, '')
      .replace(OF_OLD, '')
      .replace(moving, '');
  let start = 0;
  const marks = CELLS.test(halfWidth) ? `${CLAUSE_MARKS}|\t` : CLAUSE_MARKS;
  for (let end = 0; end <= halfWidth.length; end++) {
    if (end < halfWidth.length && !marks.includes(halfWidth[end] as string)) continue;
    const clause = halfWidth.slice(start, end);
    if (
      end > start &&
      !clause.includes(MARK) &&
      (PLACE_OF_MARK.test(halfWidth[end] ?? '') || (!/[:!?]/.test(halfWidth[end] ?? '') && endsOpenly(clause))) &&
      !ASKS.test(halfWidth.slice(end, end + LONGEST_REST)) &&
      (happensOnce(
        clause.replace(BRACKETED, ''),
        uncounted(clause),
        roleAt(start),
        values.some((value) => start <= value.start && value.end <= end),
      ) ||
        paper?.test(clause) === true)
    )
      found.push({ start, end: start + clause.trimEnd().length, isFirst: tellsFirst(clause) || GONE.test(clause) });
    if (!TIME_ALONE.test(clause)) start = end + 1;
  }
  return found;
}
