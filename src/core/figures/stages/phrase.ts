import { MEASURE_ENDING } from '../../lexicon/measures';
import { BODY_ENDING } from '../../lexicon/scopes';
import type { Indicator } from '../model';
import type { Token } from '../tokens/scan';
import { lastIndex, slice } from './lead';

/** What the words around a figure say it counts. */
export interface Phrase extends Omit<Indicator, 'key'> {
  readonly scope: string | null;
  /** Whether 其中 opens the phrase. */
  readonly partial: boolean;
  /** Where the noun phrase starts, relative to the paragraph; -1 where there is none. */
  readonly start: number;
}

/** Nouns that only name a side of the indicator before them: 总数达1347家, 幅度居第三. */
const SIDES = new Set([
  '资金规模',
  '原值',
  '总原值',
  '净值',
  '总数',
  '总量',
  '总额',
  '数量',
  '规模',
  '总规模',
  '总值',
  '幅度',
  '增幅',
  '增速',
  '增长率',
  '占比',
  '比重',
  '比例',
  '总体',
  '金额',
  '总金额',
  '人数',
  '面积',
  '总数量',
  '累计',
  '绝对值',
  '增量',
  '存量',
  '总人数',
  '户数',
]);
/** Words that only say per what is counted: 听课1130节，人均12节. */
export const isAverage = (text: string): boolean =>
  /^(?:人均|户均|生均|师均|亩均|日均|月均|年均|周均|村均|校均|班均|床均)$/.test(text);
export const isSide = (text: string): boolean => SIDES.has(text);

/** A noun shorter than this says too little without its verb: 培训企业, 新增就业. */
const SHORT = 3;

const NONE: Phrase = { text: '', aspect: '', scope: null, partial: false, start: -1 };

/**
 * The noun phrase that ends before a figure: 全市发明专利申请量|3816件 → 发明专利申请量, scope 全市.
 * @param lead the tokens between the last boundary and the figure, in order; @param rate whether the figure is a percentage, whose name
 * may hold any verb (预警信息发布覆盖率).
 */
export function phraseBefore(text: string, lead: readonly Token[], rate = false): Phrase {
  const phrase = nearestPhrase(text, lead, rate);
  const says = phrase.text;
  const isSoMuchEach = isAverage(says) || says.startsWith('每');
  if (!isSoMuchEach && (says === '' || says.length >= SHORT)) return phrase;
  const verb = lastIndex(lead, endsPhrase);
  const stop = lead[verb];
  if (stop?.sense?.valueVerb !== true || stop.sense.action !== undefined) return phrase;
  if (!isSoMuchEach && !TOGETHER.test(slice(text, stop))) return phrase;
  const before = nearestPhrase(text, lead.slice(0, verb), rate);
  if (before.text === '') return phrase;
  return isSoMuchEach
    ? { ...before, partial: phrase.partial }
    : { ...phrase, text: before.text + says, start: before.start };
}

const TOGETHER = /累计|共计/;

/** What stands between the figure and the verb of attainment before it: 农户累计|分红|1.9亿元, 低保标准达到|人均每月|577元. */
function nearestPhrase(text: string, lead: readonly Token[], rate: boolean): Phrase {
  const partial = lead.some((t) => t.kind === 'word' && text.slice(t.start, t.end).startsWith('其中'));
  let to = lead.length;
  while (to > 0 && isTrailing(text, lead[to - 1] as Token) && !isNamedPlan(text, lead, to - 1)) {
    if (rate && isRateName(text, lead, to - 1)) break;
    to--;
  }
  const trailing = lead[to - 1];
  let aspect = '';
  if (trailing?.sense?.action !== undefined && !isNounUse(lead, to - 1)) {
    aspect = slice(text, trailing);
    to = beforePeriod(text, lead, to - 1);
    const agent = agentBefore(text, lead, to);
    if (agent >= 0) to = agent;
  }
  let from = to;
  if (rate && to > 0 && isRateName(text, lead, to - 1)) from--;
  while (from > 0 && (!endsPhrase(lead[from - 1] as Token) || opensNoun(text, lead, from - 1))) from--;
  let verb = -1; // the action stripped last
  let scope: string | null = null;
  let helped = false; // 为|群众|挽回损失: whom it is done for has been passed
  for (; from < to; from++) {
    const token = lead[from] as Token;
    const sense = token.sense;
    helped ||= HELPS.has(slice(text, token));
    if (sense?.scope === true) scope = slice(text, token);
    else if (sense?.action === 'strong' && from < to - 1) {
      aspect = slice(text, token);
      verb = from;
    } else if (isAttribute(text, lead, from)) break;
    else if (
      !(
        token.kind === 'mark' ||
        (sense !== undefined &&
          sense.plain !== true &&
          sense.level !== true &&
          (sense.opener === true || sense.attainment === true))
      )
    )
      break;
  }
  from = behindAgent(text, lead, from, to, helped);
  if (from < to - 1 && lead[from]?.sense?.action === 'strong') {
    aspect = slice(text, lead[from] as Token); // 集团|实现|营业收入
    verb = from++;
  }
  for (let i = to - 1; i > from; i--) {
    const token = lead[i] as Token;
    if (
      token.sense?.action === 'strong' &&
      i < to - 1 &&
      !(rate && isNounLike(lead[from]) && RATE_NAME.test(slice(text, lead[to - 1] as Token))) &&
      !isWhole(lead, from, i, to) &&
      !isSide(text.slice(token.end, (lead[to - 1] as Token).end))
    ) {
      aspect = slice(text, token);
      verb = i;
      from = i + 1;
      break;
    }
  }
  scope ??= scopeIn(text, lead);
  if (from >= to) return { ...NONE, aspect, scope, partial };
  const end = (lead[to - 1] as Token).end;
  const short =
    verb >= 0 && end - (lead[from] as Token).start < SHORT && !isSide(text.slice((lead[from] as Token).start, end));
  const start = (lead[short ? verb : from] as Token).start;
  const noun = tidy(text.slice(start, end));
  return { text: noun, aspect, scope, partial, start };
}

/** 在园幼儿|占比: the word of share is what the rate is called. */
const isRateName = (text: string, lead: readonly Token[], index: number): boolean =>
  slice(text, lead[index] as Token) === '占比' &&
  lead[index - 1]?.end === lead[index]?.start &&
  isNounLike(lead[index - 1]);

/** What ends the name of a rate. */
const RATE_NAME = /(?:[率比度]|比重|比例)$/;
/** For whom something is done: 为|群众|挽回损失. */
const HELPS: ReadonlySet<string> = new Set(['为', '给', '向', '帮助', '助力', '协助', '替']);
/** Bodies that do what is counted, and are none of it: 纪检监察机关共|立案316件. */
const AGENT =
  /(?:机关|部门|法院|检察院|委员会|各级|我[们市县区局院校行厂]|本[市县区局院校行])$|^(?:公司|集团|学校|医院|中心|单位|支队|大队)$/;
/** Others that are so before an adverb: 示范区|共|引进企业. */
const MAYBE_AGENT =
  /(?:公司|集团|学校|医院|中心|单位|队伍|政府|支队|大队|局|委|院|校|行|站|站点|街道|园区|[镇乡县市区省])$/;
/** Adverbs before a verb that end its subject: 站点|已|服务群众. */
const BEFORE_VERB: ReadonlySet<string> = new Set('已 共 累计 先后 成功 陆续 正 共计 已累计 还 也 均'.split(' '));
const ALWAYS_BEFORE_VERB: ReadonlySet<string> = new Set('已 先后 成功 陆续 正'.split(' '));

/** 机关|共|立案: where the phrase ends whose verb is counted, when what stands before it only does it; -1 where it is what is counted. */
function agentBefore(text: string, lead: readonly Token[], to: number): number {
  let end = to;
  while (end > 0 && BEFORE_VERB.has(slice(text, lead[end - 1] as Token))) end--;
  const noun = lead[end - 1];
  if (noun === undefined || noun.kind !== 'text') return end < to && end > 0 ? end : -1;
  return isAgent(slice(text, noun), end < to) ? end - 1 : end < to ? end : -1;
}

const isAgent = (noun: string, adverb: boolean): boolean => AGENT.test(noun) || (adverb && MAYBE_AGENT.test(noun));

/** Where the phrase starts without the one that does or gets what is counted: 学校|招收本科生, 站点|已|服务群众, 为群众|挽回损失. */
function behindAgent(text: string, lead: readonly Token[], from: number, to: number, helped: boolean): number {
  const first = lead[from];
  if (first === undefined || !isNounLike(first)) return from;
  for (let i = from + 1; i + 1 < to; i++) {
    const token = lead[i] as Token;
    const word = slice(text, token);
    if (token.sense?.action !== undefined) {
      const noun = text.slice(first.start, token.start).trim();
      const adverb = BEFORE_VERB.has(slice(text, lead[i - 1] as Token));
      return helped || (i === from + 1 && isAgent(noun, false)) || (adverb && isAgent(noun.slice(0, -1), true))
        ? i
        : from;
    }
    if (ALWAYS_BEFORE_VERB.has(word) && lead[i + 1]?.sense?.action !== undefined) return i + 1;
    if (token.kind !== 'text' && !BEFORE_VERB.has(word)) return from;
  }
  return from;
}

/** What a clause without figures is about, where it names a measure: 集装箱吞吐量|保持增长; "" where it names none. */
export function subjectOf(text: string, clause: readonly Token[]): string {
  const first = clause.find(
    ({ kind, sense }) =>
      kind !== 'mark' &&
      kind !== 'period' &&
      sense?.scope !== true &&
      (sense === undefined || sense.plain === true || sense.opener !== true),
  );
  const last = clause[clause.length - 1];
  if (first === undefined || last === undefined || (first.kind !== 'text' && first.sense?.plain !== true)) return '';
  return SUBJECT.exec(text.slice(first.start, last.end))?.[1] ?? '';
}
/** A measure at the start of a clause, and how its predicate may begin. */
const SUBJECT = new RegExp(
  `^([^、的把将使]{1,14}?${MEASURE_ENDING.source.slice(0, -1)})(?=稳|持|保|整体|总体|呈|实现|继|不断|快|较|明显|大幅|平|进|有|出现|增|下|上|再|仍|创|由|从|已|连|逐|显|加|回|降|提|好|优|$)`,
);

/** 高新技术企业（以下简称“高企”）: the abbreviation that is introduced is no part of the name. */
const INTRODUCTION = /[(（](?:以下)?(?:简称|统称|合称)[^()（）]{1,20}[)）]/;
export const tidy = (noun: string): string => {
  const plain = noun.replace(INTRODUCTION, '').replace(/^(?:[\s的、]+|\d+(?=[《“]))|[\s、：:]+$/g, '');
  return plain.startsWith('“') && !plain.includes('”') ? plain.slice(1) : plain;
};

function scopeIn(text: string, lead: readonly Token[]): string | null {
  const token = lead.find((t) => t.sense?.scope === true);
  return token === undefined ? null : slice(text, token);
}

/** Words between the noun phrase and the number: 达, 近, 同比 … */
export function isTrailing(text: string, token: Token): boolean {
  if (token.kind === 'mark' || token.kind === 'period') return true;
  if (token.kind === 'text') return /^[了的]$/.test(text.slice(token.start, token.end));
  const sense = token.sense;
  return (
    sense !== undefined &&
    sense.plain !== true &&
    sense.level !== true &&
    sense.scope !== true &&
    (sense.action === undefined || sense.attainment === true) &&
    (sense.attainment === true ||
      sense.approximator === true ||
      sense.base !== undefined ||
      sense.change !== undefined ||
      sense.opener === true ||
      sense.rankVerb === true ||
      sense.share === true)
  );
}

/** 火炬|计划: a plan's name, where 全年计划 and 计划新增 only plan. */
function isNamedPlan(text: string, lead: readonly Token[], index: number): boolean {
  const token = lead[index] as Token;
  const previous = lead[index - 1];
  return slice(text, token) === '计划' && previous?.end === token.start && isNounLike(previous);
}

/** 城镇|新增|就业: the action belongs to a name, since what stands behind it says too little and a noun touches it. */
function isWhole(lead: readonly Token[], from: number, action: number, to: number): boolean {
  const [first, verb, last] = [lead[from] as Token, lead[action] as Token, lead[to - 1] as Token];
  return (
    last.end - verb.end < SHORT &&
    verb.start - first.start <= LONGEST_ATTRIBUTE &&
    lead.slice(from, action).every(isNounLike) &&
    lead.slice(from, to - 1).every((token, i) => token.end === lead[from + i + 1]?.start)
  );
}
const LONGEST_ATTRIBUTE = 4;

/** 工业投资|上半年|完成: the noun stands before the period; else `to` as it is. */
function beforePeriod(text: string, lead: readonly Token[], to: number): number {
  let before = to;
  while (before > 0 && isTrailing(text, lead[before - 1] as Token)) before--;
  const noun = lead[before - 1];
  const period = lead[before];
  return noun !== undefined &&
    period?.kind === 'period' &&
    noun.end === period.start &&
    isNounLike(noun) &&
    !BODY_ENDING.test(slice(text, noun))
    ? before
    : to;
}

/** Openers that are adjectives before a noun (直接|经济损失, 基本|医保参保) and adverbs before a verb (直接|带动). */
const ADJECTIVES: ReadonlySet<string> = new Set(['重点', '基本', '直接', '间接', '主要']);

/** 重点|实验室: an opener that belongs to the noun behind it. */
function isAttribute(text: string, lead: readonly Token[], index: number): boolean {
  const token = lead[index] as Token;
  const next = lead[index + 1];
  return (
    ADJECTIVES.has(slice(text, token)) &&
    next?.start === token.end &&
    (next.kind === 'text' || next.sense?.plain === true)
  );
}

/** 发放|基本|生活费: an adjective with no noun before it that it could tell something of (达标率|基本|稳定). */
const opensNoun = (text: string, lead: readonly Token[], index: number): boolean =>
  isAttribute(text, lead, index) && (lead[index - 1]?.kind !== 'text' || lead[index - 1]?.end !== lead[index]?.start);

/** Where a noun phrase stops, reading leftwards. */
function endsPhrase(token: Token): boolean {
  if (
    token.kind === 'period' ||
    token.kind === 'quantity' ||
    token.kind === 'rank' ||
    token.kind === 'open' ||
    token.kind === 'close'
  )
    return true;
  const sense = token.sense;
  if (sense === undefined || sense.plain === true) return false;
  if (sense.share === true || sense.completion === true) return true;
  return sense.valueVerb === true && sense.action === undefined;
}

/** 技术转让|投资|率: an action used as a noun, because a noun-like piece touches it from the left. */
function isNounUse(lead: readonly Token[], index: number): boolean {
  const token = lead[index] as Token;
  const previous = lead[index - 1];
  return (
    token.sense?.action === 'weak' &&
    previous !== undefined &&
    previous.end === token.start &&
    (isNounLike(previous) || previous.sense?.action !== undefined || isInside(lead, index - 1))
  );
}

/** 技|能|培训: a short word between two pieces of one noun. */
const isInside = (lead: readonly Token[], index: number): boolean => {
  const [before, token] = [lead[index - 1], lead[index] as Token];
  return (
    token.end - token.start === 1 &&
    token.sense?.attainment === true &&
    token.sense.approximator !== true &&
    before?.kind === 'text' &&
    before.end === token.start
  );
};

export const isNounLike = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'text' ||
    token.sense?.plain === true ||
    token.sense?.level === true ||
    token.sense?.action === 'weak');
