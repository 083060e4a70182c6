import type { Token } from '../../figures/tokens/token';
import { HOLIDAYS, MEMORIAL_DAYS } from '../../lexicon/time/periods';
import { FORETOLD } from '../../lexicon/time/oneOffs';
import type { Message } from '../../text/message';
import type { Span } from '../../text/span';
import { monthOfEvent, readDay, readNumbered, readAcademic } from './dates';
import { kindOfClause, plansOnce } from '../clauseKind';
import { valueToFill } from './fillIn';
import type { VerifyReason } from './fillIn';
import { countedAround, countedAgain } from './ordinals';
import { amendedPaper, readPlain, readYearOfTwo } from './plainYears';
import {
  HISTORY_OF_YEARS,
  TWO_DIGITS,
  PLAN_TURNS,
  RIGHT_AS_IT_IS,
  ACADEMIC,
  YEAR,
  YEAR_OF_TWO,
  at,
  around,
  verified,
} from './timed';
import type { Timed, TimedText } from './timed';
import { HISTORY_BEHIND, LONG_PAST, STRETCH, isTurning, stretchAt } from './stretches';
import { decide, doubtOf, nextWritten } from './years';
import type { Decision, Years } from './years';

const BETWEEN = /(?:19|20)\d{2}年?(?:度)?[-—–~至到]+(?:19|20)?\d{2}(?:年|学年)/y;
const NUMBERED = /(?:19|20)\d{2}[-./]\d{1,2}(?:[-./]\d{1,2})?/y;
const DAY =
  /(?:\d{1,2}|[一二三四五六七八九十]{1,3})月(?:份)?(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:[、,—~至-](?:\d{1,2}|[一二三四五六七八九十]{1,3}))?[日号](?:(?:夜间?|晚上?|凌晨|上午|下午)[至到—~-](?:\d{1,2}|次)日)?/y;
/** A month of the year planned, by which a single thing is to be done; not the end of its last, by which the whole year is told. */
const DEADLINE_MONTH =
  /年(?!12月(?:[底末](?!之?前)|31[日号]))(?:1[0-2]|0?[1-9])月(?!份?(?:工作|计划|重点|任务|打算|安排|[至到—~-]))(?:[上中下]旬|[底末初]|份|\d{1,2}[日号])?(?:之?前|以前)?/y;
/** What a day or anything else may be called by: 国际护士节, 2026年世界大赛. */
const WIDE: ReadonlySet<string> = new Set(['国际', '世界', '全国']);
/** A part of the year planned by which a single thing is to be done: 2026年上半年完成搬迁; not 2026年上半年，实现…. */
const DEADLINE_PART = new RegExp(
  `年(?:(?:${[...HOLIDAYS, ...MEMORIAL_DAYS.filter((day) => !WIDE.has(day))].join('|')})节?(?:期间|前后|前|后)?|(?:[上下]半年|[一二三]季度|第[一二三]季度|前三季度)(?:之?前|以前|内)?|(?:[春秋]季学期|[春秋]季|[寒暑]假|主?汛期|雨季|年中)(?:期间|末|前|开学)?|年?[底末]之?前|年?[底末](?=(?:圆满|全面|全部|正式)?(?:收官|完工|竣工|投用|投产|通车|交付|启用|验收|建成[^,。;]{2}))|内|(?![底末]|12月)(?:(?!(?:19|20)\\d{2})[^,。;、]){1,8}?前)`,
  'y',
);
/** What stands behind a time in its clause. */
const REST = /[^,。;!?]{0,40}/y;
/** 2026年上半年对挂案再清理一次: what is done to a thing that is named before, and so to it alone. */
const FRONTED =
  /^[对向就把将为][^,。;!?]{2,24}(?:[一两1-3][次轮遍批]|完成|移交|换发|调整|更新|改造|整改|清理|评估|核查|复查)/;
/** 2026年通过评审, 2026年新建消防站3座,列入民生实事: what a plan wants of its year alone. */
const WANTED =
  /年(?=(?:力争|争取|确保|推动|顺利)?(?:通过[^,。;!?]{2,20}(?:评审|评价|认定|验收|评估|复核|命名)|获评|创成|[新改扩]建[^,。;!?]{2,20},(?:列入|纳入)[^,。;!?]{0,8}实事))/y;
/** A day of the year told of by which a paper wants something done. */
const CLOSING_DAY = /年(?:1[0-2]|[1-9])月\d{1,2}[日号]之?前/y;
/** A month of the year itself, ahead of a report that is made before it ends: 延期到2024年11月. */
const MONTH_OF_THING = /年(?:1[0-2]|0?[1-9])月/y;
/** The day, month or year from which something holds: 2025年6月起. */
const BEGINNING =
  /年(?:(?:(?:1[0-2]|0?[1-9])月(?:份|[上中下]旬|[底末初]|\d{1,2}[日号])?|[春秋]季?学期)(?:起|以来|至今|开始)|起|至今)/y;
const SHORT_YEAR =
  /(\d{2})年(?=度|底|末|初|全年|上半年|下半年|前三季度|[一二三四]季度|\d{1,2}月|\d{1,2}[-—~至]\d{1,2}月)/y;
const FIVE_YEARS = /十[一二三四五六七]五/;
/** 2024年. */
const YEAR_LENGTH = 5;
/** 比2023年12月: what something is compared with. */
const COMPARED = /[比较与同跟]$/;
/** A year before, in a list of years, right before the next: 2023年4家、. */
const AFTER_ANOTHER = /(?<![比较])((?:19|20)\d{2})年[^、,。;!?》]{0,16}([、,])$/;

/** A year with another behind it: 2023年4家、2024年. */
const BEFORE_ANOTHER = /(?:19|20)\d{2}年[^、,。;!?]{0,16}、(?:19|20)\d{2}年/y;
/** A count behind a year: 2023年4家. */
const COUNTS = /年度?[^、,。;!?\d]{0,12}\d/y;

/** Whether the words before a year end with the year before it in a list; behind 、 any earlier one: 2021年立项、2024年结项. */
function followsAnother(before: string, year: number): boolean {
  const [, other, mark] = AFTER_ANOTHER.exec(before) ?? [];
  return other !== undefined && (mark === '、' ? Number(other) < year : Number(other) === year - 1);
}

/** Whether the year is one in which a single thing is to come about. */
const isForetold = (halfWidth: string, start: number): boolean =>
  FORETOLD.some((words) => halfWidth.endsWith(words, start));

/** Everything in the paragraph that tells of time, with what becomes of it. */
export function readTimes(timed: TimedText, years: Years): readonly Timed[] {
  const found: Timed[] = [];
  for (const token of timed.tokens) {
    if (token.kind === 'quantity' || token.kind === 'rank') continue;
    if (token.kind === 'period') readPeriod(timed, token, years, found);
    else readPlain(timed, token, years, found);
  }
  return found.filter((one, i) => i === 0 || one.span.start >= (found[i - 1] as Timed).span.end);
}

/** A period as the scanner reads it, and what of a date in Chinese numerals stands behind it. */
function readPeriod(timed: TimedText, token: Token, years: Years, found: Timed[]): void {
  const { halfWidth, text } = timed;
  const words = halfWidth.slice(token.start, token.end);
  const keep = (span: Span, told: { readonly why: Message; readonly look: boolean }): void =>
    void found.push({ span, text: text.slice(span.start, span.end), ...told });
  const counted = countedAround(halfWidth, token);
  if (counted !== null) return void found.push(countedAgain(text, counted));
  if (FIVE_YEARS.test(words)) return keep(token, turnsPlan(timed, token.start, years) ? PLAN_TURNS : RIGHT_AS_IT_IS);
  const from = token.start + Math.max(0, words.search(/\d/));
  if (at(ACADEMIC, halfWidth, from) !== null) return readAcademic(timed, from, years, found);
  const two = at(YEAR_OF_TWO, halfWidth, from);
  if (two !== null) return readYearOfTwo(timed, two, years, found);
  const between = at(BETWEEN, halfWidth, from);
  if (between !== null)
    return isTurning(halfWidth, between, years)
      ? void found.push(verified(text, token, 'relative'))
      : keep(token, HISTORY_OF_YEARS);
  const numbered = at(NUMBERED, halfWidth, from);
  if (numbered !== null) return readNumbered(timed, { start: from, end: from + numbered[0].length }, years, found);
  const year = at(YEAR, halfWidth, from);
  if (year !== null) return readYear(timed, token, from, years, found);
  const short =
    at(SHORT_YEAR, halfWidth, from) ??
    (/^\d{2}年$/.test(words) && /[比较]$/.test(halfWidth.slice(0, token.start)) ? [words, words.slice(0, 2)] : null);
  if (short !== null) {
    const decision = decide(
      { ...around(timed, from, 3), year: 2000 + Number(short[1]), cell: timed.isTableRow },
      years,
    );
    if (decision.rolls)
      found.push({
        kind: 'year',
        span: { start: from, end: from + 2 },
        newText: nextWritten(text.slice(from, from + 2)),
      });
    else keep(token, decision);
    return;
  }
  if (/^\d{2}年$/.test(words)) {
    // at the head of a clause of the report of 2024, 24年 hardly counts years
    if (
      /(?:^|[,。;、(!?])$/.test(halfWidth.slice(0, token.start)) &&
      Math.abs(2000 + Number(words.slice(0, 2)) - years.results) <= 1
    )
      return void found.push(verified(text, token, 'relative'));
    return keep(token, TWO_DIGITS);
  }
  const day = at(DAY, halfWidth, from);
  if (day !== null) return readDay(timed, { start: from, end: from + day[0].length }, found);
  const month = monthOfEvent(timed, from, token.start);
  if (month !== null && month.end >= token.end)
    found.push({ kind: 'date', span: month, newText: valueToFill(text.slice(month.start, month.end)) });
  else keep(token, RIGHT_AS_IT_IS);
}

/**
 * Whether the year that the words speak of is the last of a five-year plan, so that the next one has begun in the
 * draft.
 */
const turnsPlan = ({ isPlan }: TimedText, at: number, { results, plan }: Years): boolean =>
  results % 5 === 0 || (plan % 5 === 0 && isPlan(at));

/** A year that is a single thing's own: by when it is to be done, from when it holds; marked with the words behind. */
function singleAt(
  { text, halfWidth, isPlan }: TimedText,
  token: Token,
  start: number,
  year: number,
  years: Years,
): Timed | null {
  const marked = (end: number, reason: VerifyReason): Timed => verified(text, { start, end }, reason);
  const behind = (pattern: RegExp): number | null => {
    const match = at(pattern, halfWidth, start + 4);
    return match === null ? null : start + 4 + match[0].length;
  };
  const part = behind(DEADLINE_PART);
  const rest = part === null ? '' : (at(REST, halfWidth, part)?.[0] ?? '');
  const isSingle = part !== null && (kindOfClause(rest) !== 'timeless' || plansOnce(rest) || FRONTED.test(rest));
  const due = behind(DEADLINE_MONTH) ?? (isSingle ? part : null);
  const begun = behind(BEGINNING);
  const planned = due ?? begun ?? behind(WANTED);
  if (isPlan(start)) return planned === null ? null : marked(planned, 'deadline');
  const closing = year === years.results ? behind(CLOSING_DAY) : null;
  if (closing !== null) return marked(closing, 'deadline');
  // a deadline in a section of problems and plans at once
  if (year === years.results + 1 && due !== null && /前$/.test(halfWidth.slice(start, due)))
    return marked(due, 'deadline');
  if (
    isForetold(halfWidth, start) &&
    (year === years.results + 1 || (year === years.results && behind(MONTH_OF_THING) !== null))
  )
    return marked(Math.max(token.end, start + 5), 'deadline');
  // 2023年4家、2024年5家: the years before it stay, so that it is asked for
  if (year === years.results && !years.academic && followsAnother(halfWidth.slice(0, start), year))
    return marked(Math.max(token.end, start + 5), 'relative');
  return begun === null || year !== years.results ? null : marked(begun, 'one-off');
}

/** 2024年, 2024年上半年, 2024年12月底, 2024年3月5日. */
function readYear(timed: TimedText, token: Token, start: number, years: Years, found: Timed[]): void {
  const { text, halfWidth } = timed;
  const year = Number(halfWidth.slice(start, start + 4));
  const amended = amendedPaper(timed, { start, end: Math.max(token.end, start + YEAR_LENGTH) }, year, years);
  if (amended !== null) return void found.push(amended);
  const stretch = stretchAt(halfWidth, start, year, years);
  const ends = at(STRETCH, halfWidth, start);
  const isRecent =
    ends !== null && Number(ends[1]) > years.results - LONG_PAST && !HISTORY_BEHIND.test(halfWidth.slice(token.end));
  if (stretch === 'stays' && (year === years.results || (isRecent && year < years.results)) && !timed.isTableRow)
    return void found.push(verified(text, token, 'relative'));
  if (stretch === 'stays')
    return void found.push({ span: token, text: text.slice(token.start, token.end), ...HISTORY_OF_YEARS });
  const decision: Decision =
    stretch === 'moves' ? { rolls: true } : decide({ ...around(timed, start, 5), year, cell: timed.isTableRow }, years);
  const isListed =
    year < years.results &&
    (year < years.results - 1 || at(COUNTS, halfWidth, start + 4) !== null) &&
    (followsAnother(halfWidth.slice(0, start), year) || at(BEFORE_ANOTHER, halfWidth, start) !== null);
  const doubt = decision.rolls || timed.isTableRow || isListed ? undefined : doubtOf(decision, halfWidth, start, years);
  if (doubt !== undefined)
    return void found.push(verified(text, { start, end: Math.max(token.end, start + YEAR_LENGTH) }, doubt));
  if (!decision.rolls)
    return void found.push({
      span: token,
      text: text.slice(token.start, token.end),
      why: decision.why,
      look: decision.look,
    });
  const single = stretch === null && !timed.isDateLine ? singleAt(timed, token, start, year, years) : null;
  if (single !== null) return void found.push(single);
  const more = token.end > start + 5;
  found.push({
    kind: more ? 'period' : 'year',
    span: { start, end: start + 4 },
    newText: nextWritten(text.slice(start, start + 4)),
  });
  const second = stretch === 'moves' ? at(STRETCH, halfWidth, start) : null;
  const last = second === null ? token.end : start + second[0].length - YEAR_LENGTH;
  if (last < token.end)
    return void found.push({
      kind: 'period',
      span: { start: last, end: last + 4 },
      newText: nextWritten(text.slice(last, last + 4)),
    });
  const day = at(DAY, halfWidth, start + 5);
  if (day !== null) return readDay(timed, { start: start + 5, end: start + 5 + day[0].length }, found);
  const event =
    stretch === null && !COMPARED.test(halfWidth.slice(0, start)) ? monthOfEvent(timed, start + 5, token.start) : null;
  if (event !== null)
    found.push({ kind: 'date', span: event, newText: valueToFill(text.slice(event.start, event.end)) });
}
