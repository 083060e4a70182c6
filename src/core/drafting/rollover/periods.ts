import type { OwnWords } from '../../lexicon/ownWords';
import type { Token } from '../../figures/tokens/token';
import type { Message } from '../../text/message';
import type { Span } from '../../text/span';
import { toVerify, valueToFill } from './fillIn';
import type { ChangeKind } from './model';
import { decide, nextWritten } from './years';
import type { Decision, Years } from './years';

/** A paragraph whose words of time are looked at. */
export interface TimedText {
  readonly text: string;
  /** The half-width view with years in Arabic digits; of the same length. */
  readonly folded: string;
  readonly tokens: readonly Token[];
  /** Whether it tells what is planned at the offset. */
  readonly isPlan: (offset: number) => boolean;
  /** Whether it is a date and nothing else: the one under the title, or with the signature. */
  readonly isDateLine: boolean;
  readonly isTableRow: boolean;
  /** Words of the writer's own, in whose names years stay. */
  readonly own: OwnWords | null;
}

/** What is done with each year, period and date of a paragraph; spans relative to it, in order, none overlapping. */
export type Timed =
  | { readonly kind: ChangeKind; readonly span: Span; readonly newText: string }
  | { readonly span: Span; readonly text: string; readonly why: Message; readonly look: boolean };

const LOOK = (zh: string, en: string): { readonly why: Message; readonly look: true } => ({
  why: { zh, en },
  look: true,
});
const FINE = (zh: string, en: string): { readonly why: Message; readonly look: false } => ({
  why: { zh, en },
  look: false,
});

const HISTORY_OF_YEARS = LOOK('跨年度的时段，没有改', 'a stretch of several years; left');
const IN_NAME = LOOK('在名称、文件名或引文里，没有改', 'stands in a name, a title or a quotation; left');
const DOCUMENT_NUMBER = LOOK('是文号，没有改', 'the number of a document; left');
const CLASS_YEAR = LOOK('是届、级、版次，没有改', 'a class or an edition; left');
const PART_OF_NAME = LOOK('像是名称的一部分，没有改', 'seems to be part of a name; left');
const TWO_DIGITS = LOOK('分不清是年份还是年数，没有改', 'a year or a number of years: cannot be told; left');
const PLAN_TURNS = LOOK(
  '五年规划已经换了一个，请看这句还对不对',
  'the five-year plan has turned; look whether this still holds',
);
const RIGHT_AS_IT_IS = FINE('今年用照样对，没有改', 'right this year too; left');
const DEADLINE = LOOK('是计划里的日期，没有改', 'a date of the plan; left');

const BOUND = LOOK('是起止日期，没有改', 'bounds a stretch of time; left');

const BETWEEN = /(?:19|20)\d{2}年?(?:度)?[-—–~至到]+(?:19|20)?\d{2}(?:年|学年)/y;
const ACADEMIC = /((?:19|20)\d{2})(年?[-—–~至到]+)((?:19|20)\d{2})(?=学年)/y;
const NUMBERED = /(?:19|20)\d{2}[-./]\d{1,2}(?:[-./]\d{1,2})?/y;
const YEAR = /((?:19|20)\d{2})(?=年)/y;
const DAY =
  /(?:\d{1,2}|[一二三四五六七八九十]{1,3})月(?:份)?(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:[、,—~至-](?:\d{1,2}|[一二三四五六七八九十]{1,3}))?[日号]/y;
const SHORT_YEAR =
  /(\d{2})年(?=度|底|末|初|全年|上半年|下半年|前三季度|[一二三四]季度|\d{1,2}月|\d{1,2}[-—~至]\d{1,2}月)/y;
const BARE_YEAR = /(?:19|20)\d{2}(?![\d年])/y;
const COUNTED =
  /(?:开局|收官|起步|攻坚|关键|决胜|启动)之年|第?[一二三四五六七八九十百\d]{1,4}届[^，。；、\d]{0,10}?第?[一二三四五六七八九十\d]{1,3}次(?:全体)?会议|第[一二三四五六七八九十百\d]{1,4}(?:届|批(?!次)|年(?!级))|[一二三四五六七八九十\d]{1,4}连[丰冠增升涨降]|(?:保持|蝉联)了?(?:\d{1,2}|[一二三四五六七八九十两]{1,3})年|(?:\d{1,3}|[一二三四五六七八九十百]{1,5})周年|连续(?:\d{1,2}|[一二三四五六七八九十两]{1,3})年/y;
const FIVE_YEARS = /十[一二三四五六七]五/;
/** A month in which something happened: not 6月底, 1月至5月. */
const MONTH = /(?:\d{1,2}|[一二三四五六七八九十]{1,3})月(?![\d日号底末初前起以至到、—~-])(?!份以)(?:份)?/y;
/** What stands before a month that bounds a stretch of time, or comes round every year. */
const BOUNDING = /(?:截[至止]|[至到从自每、—~-]|以来|每年)$/;
/** 截至12月31日, 3月20日前: a day by which something is counted or done comes round every year. */
const CLOSES = /截[至止]到?(?:(?:19|20)\d{2}年)?$/;
const CLOSED = /^(?:前|之前|以前|止)/;
/** 2024年. */
const YEAR_LENGTH = 5;
/** Behind the first day of a stretch of days, and before its last: 1月1日至12月31日. */
const REACHES = /[-—~至到]/;
const DAY_REACHED = /[日号][-—~至到]+(?:(?:19|20)\d{2}年)?$/;
/** 比2023年12月: what something is compared with. */
const COMPARED = /[比较与同跟]$/;
/** 2022年6月至, before the year that the stretch ends with. */
const FROM_YEAR =
  /((?:19|20)\d{2})年(?:[\d一二三四五六七八九十]{1,3}月)?(?:[\d一二三四五六七八九十]{1,3}日)?[-—~至到]+$/;
/** 2022年6月至2024年, from its beginning. */
const STRETCH =
  /(?:19|20)\d{2}年(?:[\d一二三四五六七八九十]{1,3}月)(?:[\d一二三四五六七八九十]{1,3}日)?[-—~至到]+((?:19|20)\d{2})年/y;

const at = (pattern: RegExp, folded: string, index: number): RegExpExecArray | null => {
  pattern.lastIndex = index;
  return pattern.exec(folded);
};

/** So much of what stands around a year is looked at. */
const AROUND = 6;

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
  const { folded, text } = timed;
  const words = folded.slice(token.start, token.end);
  const keep = (span: Span, told: { readonly why: Message; readonly look: boolean }): void =>
    void found.push({ span, text: text.slice(span.start, span.end), ...told });
  const counted = countedAround(folded, token);
  if (counted !== null) return void found.push(countedAgain(text, counted));
  if (FIVE_YEARS.test(words)) return keep(token, turnsPlan(timed, token.start, years) ? PLAN_TURNS : RIGHT_AS_IT_IS);
  const from = token.start + Math.max(0, words.search(/\d/));
  if (at(ACADEMIC, folded, from) !== null) return readAcademic(timed, from, years, found);
  if (at(BETWEEN, folded, from) !== null) return keep(token, HISTORY_OF_YEARS);
  const numbered = at(NUMBERED, folded, from);
  if (numbered !== null) return readNumbered(timed, { start: from, end: from + numbered[0].length }, years, found);
  const year = at(YEAR, folded, from);
  if (year !== null) return readYear(timed, token, from, years, found);
  const short =
    at(SHORT_YEAR, folded, from) ??
    (/^\d{2}年$/.test(words) && /[比较]$/.test(folded.slice(0, token.start)) ? [words, words.slice(0, 2)] : null);
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
  if (/^\d{2}年$/.test(words)) return keep(token, TWO_DIGITS);
  const day = at(DAY, folded, from);
  if (day !== null) return readDay(timed, { start: from, end: from + day[0].length }, found);
  const month = monthOfEvent(timed, from, token.start);
  if (month !== null && month.end >= token.end)
    found.push({ kind: 'date', span: month, newText: valueToFill(text.slice(month.start, month.end)) });
  else keep(token, RIGHT_AS_IT_IS);
}

/** Whether the year that the words speak of is the last of a five-year plan, so that the next one has begun in the draft. */
const turnsPlan = ({ isPlan }: TimedText, at: number, { results, plan }: Years): boolean =>
  results % 5 === 0 || (plan % 5 === 0 && isPlan(at));

/** The month of an event of last year, which is this year's to be written; null for one that bounds a stretch, is planned, or dates the paper. */
function monthOfEvent({ folded, isPlan, isTableRow }: TimedText, start: number, phrase: number): Span | null {
  const month = at(MONTH, folded, start);
  if (
    month === null ||
    isTableRow ||
    isPlan(start) ||
    BOUNDING.test(folded.slice(0, phrase)) ||
    !/[\p{Script=Han},，]/u.test(folded.slice(start + month[0].length))
  )
    return null;
  return { start, end: start + month[0].length };
}

/** Whether the year ends or begins a stretch that reaches over years; with those of a stretch of two neighbouring years both move on. */
function stretchAt(folded: string, start: number, year: number, years: Years): 'moves' | 'stays' | null {
  const [from, to] = [FROM_YEAR.exec(folded.slice(0, start))?.[1] ?? year, at(STRETCH, folded, start)?.[1] ?? year].map(
    Number,
  ) as [number, number];
  if (from === to) return null;
  return to - from === 1 && (to === years.results || to === years.results + 1) ? 'moves' : 'stays';
}

/** 连续三年, 第二年: the phrase around a length of time. */
function countedAround(folded: string, token: Token): Span | null {
  for (const start of [token.start, token.start - 1, token.start - 2]) {
    const match = start < 0 ? null : at(COUNTED, folded, start);
    if (match !== null && start + match[0].length >= Math.min(token.end, token.start + 2))
      return { start, end: start + match[0].length };
  }
  return null;
}

const OF_A_PLAN = /之年$/;

/** 连续三年, 第二批, 收官之年: one more this year, or another; which it is no rule can know. */
const countedAgain = (text: string, span: Span): Timed => {
  const words = text.slice(span.start, span.end);
  return { kind: 'verify', span, newText: toVerify(words, OF_A_PLAN.test(words) ? 'plan-year' : 'count') };
};

/** 2024年, 2024年上半年, 2024年12月底, 2024年3月5日. */
function readYear(timed: TimedText, token: Token, start: number, years: Years, found: Timed[]): void {
  const { text, folded } = timed;
  const year = Number(folded.slice(start, start + 4));
  const stretch = stretchAt(folded, start, year, years);
  if (stretch === 'stays')
    return void found.push({ span: token, text: text.slice(token.start, token.end), ...HISTORY_OF_YEARS });
  const decision: Decision =
    stretch === 'moves' ? { rolls: true } : decide({ ...around(timed, start, 5), year, cell: timed.isTableRow }, years);
  if (!decision.rolls)
    return void found.push({
      span: token,
      text: text.slice(token.start, token.end),
      why: decision.why,
      look: decision.look,
    });
  const more = token.end > start + 5;
  found.push({
    kind: more ? 'period' : 'year',
    span: { start, end: start + 4 },
    newText: nextWritten(text.slice(start, start + 4)),
  });
  const second = stretch === 'moves' ? at(STRETCH, folded, start) : null;
  const last = second === null ? token.end : start + second[0].length - YEAR_LENGTH;
  if (last < token.end)
    return void found.push({
      kind: 'period',
      span: { start: last, end: last + 4 },
      newText: nextWritten(text.slice(last, last + 4)),
    });
  const day = at(DAY, folded, start + 5);
  if (day !== null) return readDay(timed, { start: start + 5, end: start + 5 + day[0].length }, found);
  const month =
    stretch === null && !COMPARED.test(folded.slice(0, start)) ? monthOfEvent(timed, start + 5, token.start) : null;
  if (month !== null)
    found.push({ kind: 'date', span: month, newText: valueToFill(text.slice(month.start, month.end)) });
}

/** A day: of what happened, or of the paper itself, it is this year's to be written; of a plan it may be meant again. */
function readDay({ text, folded, isPlan, isDateLine }: TimedText, span: Span, found: Timed[]): void {
  const written = text.slice(span.start, span.end);
  if (CLOSES.test(folded.slice(0, span.start)) || CLOSED.test(folded.slice(span.end, span.end + 2)))
    return void found.push({ span, text: written, ...RIGHT_AS_IT_IS });
  if (REACHES.test(folded.slice(span.end, span.end + 1)) || DAY_REACHED.test(folded.slice(0, span.start)))
    return void found.push({ span, text: written, ...BOUND });
  if (!isDateLine && isPlan(span.start)) found.push({ span, text: written, ...DEADLINE });
  else found.push({ kind: 'date', span, newText: valueToFill(written) });
}

/** 2025-03-05: as a whole. */
function readNumbered({ text, folded }: TimedText, span: Span, years: Years, found: Timed[]): void {
  const year = Number(folded.slice(span.start, span.start + 4));
  const written = text.slice(span.start, span.end);
  if (year === years.results || year === years.results + 1)
    found.push({ kind: 'date', span, newText: valueToFill(written) });
  else found.push({ span, text: written, ...HISTORY_OF_YEARS });
}

/** 2024—2025学年: both. */
function readAcademic({ text, folded }: TimedText, start: number, years: Years, found: Timed[]): void {
  const [all, first, between, second] = at(ACADEMIC, folded, start) as unknown as [string, string, string, string];
  const span = { start, end: start + all.length };
  const written = text.slice(span.start, span.end);
  if (Number(second) - Number(first) !== 1 || Math.abs(Number(first) - years.results) > 1)
    return void found.push({ span, text: written, ...HISTORY_OF_YEARS });
  const middle = text.slice(start + 4, start + 4 + between.length);
  found.push({
    kind: 'period',
    span,
    newText: nextWritten(written.slice(0, 4)) + middle + nextWritten(written.slice(-4)),
  });
}

/** What is no period of the scanner's: years in names, numbers of documents, classes; sessions and anniversaries. */
function readPlain(timed: TimedText, token: Token, years: Years, found: Timed[]): void {
  const { text, folded } = timed;
  const quoted = /^[《“‘"〔[(【]/.test(folded.slice(token.start, token.start + 1));
  if (folded.startsWith('【待', token.start)) return;
  for (let i = token.start; i < token.end; i++) {
    const own = timed.own?.names?.longest(folded, i) ?? null;
    if (own !== null) {
      if (/\d/.test(folded.slice(i, own.end)))
        found.push({ span: { start: i, end: own.end }, text: text.slice(i, own.end), ...IN_NAME });
      i = own.end - 1;
      continue;
    }
    const counted = at(COUNTED, folded, i);
    if (counted !== null && !/[第\d一二三四五六七八九十百]/.test(folded[i - 1] ?? '')) {
      found.push(countedAgain(text, { start: i, end: i + counted[0].length }));
      i += counted[0].length - 1;
      continue;
    }
    if (!/[12]/.test(folded[i] ?? '') || /(?:\d[.,]?|[A-Za-z])$/.test(folded.slice(Math.max(0, i - 2), i))) continue;
    const academic = at(ACADEMIC, folded, i);
    if (academic !== null && !quoted) {
      readAcademic(timed, i, years, found);
      i += academic[0].length - 1;
      continue;
    }
    const dated = at(YEAR, folded, i);
    const bare = dated ?? at(BARE_YEAR, folded, i);
    if (bare === null) continue;
    const span = { start: i, end: Math.min(folded.length, i + (dated === null ? 4 : 5)) };
    found.push(plainYear(timed, span, quoted, dated !== null, years));
    i = span.end - 1;
  }
}

function plainYear(timed: TimedText, span: Span, quoted: boolean, dated: boolean, years: Years): Timed {
  const { text, folded } = timed;
  const written = text.slice(span.start, span.end);
  const year = Number(folded.slice(span.start, span.start + 4));
  const next = folded[span.end] ?? '';
  if (/[〔[(]$/.test(folded.slice(0, span.start)) && /^[〕\])]第?\d/.test(folded.slice(span.end)))
    return { span, text: written, ...DOCUMENT_NUMBER };
  if (quoted) return { span, text: written, ...IN_NAME };
  if (next === '届' && (year === years.results || year === years.results + 1))
    return { kind: 'year', span, newText: nextWritten(written) };
  if (next === '级' && folded.startsWith('新生', span.end + 1) && year === years.results)
    return { kind: 'year', span, newText: nextWritten(written) };
  if ('届级版款'.includes(next) && next !== '') return { span, text: written, ...CLASS_YEAR };
  if (timed.isTableRow || dated) {
    const decision: Decision = decide(
      { ...around(timed, span.start, span.end - span.start), year, cell: timed.isTableRow },
      years,
    );
    return decision.rolls
      ? { kind: 'year', span: { start: span.start, end: span.start + 4 }, newText: nextWritten(written.slice(0, 4)) }
      : { span, text: written, why: decision.why, look: decision.look };
  }
  return { span, text: written, ...PART_OF_NAME };
}

const around = (
  { folded }: TimedText,
  start: number,
  length: number,
): { readonly before: string; readonly after: string } => ({
  before: folded.slice(Math.max(0, start - AROUND), start),
  after: folded.slice(start + length, start + length + AROUND),
});
