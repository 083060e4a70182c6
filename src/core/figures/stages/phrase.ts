import { LIMIT_ENDING, MEASURE_ENDING } from '../../lexicon/quantities/measures';
import { BODY_ENDING } from '../../lexicon/bodies';
import type { Indicator } from '../model';
import type { Token } from '../tokens/token';
import { HELPS, agentBefore, behindAgent } from './agent';
import { lastIndex, slice } from './lead';
import { endsPhrase, isAttribute, isNounLike, isNounUse, isTrailing, opensNoun } from './tokenUse';

/** What the words around a figure say it counts. */
export interface Phrase extends Omit<Indicator, 'key'> {
  readonly scope: string | null;
  /** Whether 其中 opens the phrase. */
  readonly partial: boolean;
  /** Where the noun phrase starts, relative to the paragraph; -1 where there is none. */
  readonly start: number;
}

/** Nouns that only name a side of the indicator before them: 总数达1347家, 幅度居第三. */
const SIDES: ReadonlySet<string> = new Set(
  '资金规模 原值 总原值 净值 总数 总量 总额 数量 规模 总规模 总值 幅度 增幅 增速 增长率 占比 比重 比例 总体 金额 总金额 人数 面积 总数量 累计 绝对值 增量 存量 总人数 户数'.split(
    ' ',
  ),
);
/** Words that only say per what is counted: 听课1130节，人均12节. */
export const isAverage = (text: string): boolean =>
  /^(?:人均|户均|生均|师均|亩均|日均|月均|年均|周均|村均|校均|班均|床均)$/.test(text);
/** Whether the words are one of the measures of one thing told one after another (一产、二产). */
export const isSide = (text: string): boolean => SIDES.has(text);

/** A noun shorter than this says too little without its verb: 培训企业, 新增就业. */
const SHORT = 3;
const NONE: Phrase = { text: '', aspect: '', scope: null, partial: false, start: -1 };
const TOGETHER = /累计|共计/;

/**
 * The noun phrase that ends before a figure: 全市发明专利申请量|3816件 → 发明专利申请量, scope 全市.
 * @param lead the tokens between the last boundary and the figure, in order
 * @param rate whether the figure is a percentage, whose name may hold any verb (预警信息发布覆盖率).
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

/** What ends the name of a rate. */
const RATE_NAME = /(?:[率比度]|比重|比例)$/;

/** 计划开工12个，|实际|开工15个: says of nothing that it was done. */
const SAYS_NOTHING: ReadonlySet<string> = new Set(['实际', '最终']);

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
  if (trailing?.sense?.action !== undefined && !isNounUse(text, lead, to - 1)) {
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
      !isAttained(text, lead, from, i, to) &&
      !(rate && isNounLike(lead[from]) && RATE_NAME.test(slice(text, lead[to - 1] as Token))) &&
      !isWhole(text, lead, from, i, to) &&
      !isSide(text.slice(token.end, (lead[to - 1] as Token).end))
    ) {
      aspect = slice(text, token);
      verb = i;
      from = i + 1;
      break;
    }
  }
  scope ??= scopeIn(text, lead);
  if (from >= to || (to - from === 1 && SAYS_NOTHING.has(slice(text, lead[from] as Token))))
    return { ...NONE, aspect, scope, partial };
  const end = (lead[to - 1] as Token).end;
  const short =
    verb >= 0 && end - (lead[from] as Token).start < SHORT && !isSide(text.slice((lead[from] as Token).start, end));
  const start = (lead[short ? verb : from] as Token).start;
  const noun = tidy(
    withoutAttaining(
      text,
      lead.slice(
        lead.findIndex((token) => token.start === start),
        to,
      ),
    ),
  );
  return { text: noun, aspect, scope, partial, start };
}

/** Verbs that only say that a measure has been attained: 规上工业|完成|产值. */
const ATTAINING: ReadonlySet<string> = new Set(['完成', '累计完成', '实现', '累计实现', '取得']);
/** Kinds of doers whose measure it is, where a body (集团, 公司) only does it. */
const KIND_OF_DOERS =
  /(?:企业|产业|行业|[工农林牧渔商造游化文流建筑物险券货信息务售发宿饮织]业|园区|项目|合作社|景区|农户|商户|工程|(?<![分这两三四五各同一二大])类|市场|城镇|乡村)$/;

const LONGEST_DOER = 16;

/** 高新技术企业|实现|营业收入: a measure of those who attain it. */
function isAttained(text: string, lead: readonly Token[], from: number, verb: number, to: number): boolean {
  const [first, last] = [lead[from] as Token, lead[to - 1] as Token];
  const [word, next] = [lead[verb] as Token, lead[verb + 1] as Token];
  return (
    verb > from &&
    ATTAINING.has(slice(text, word)) &&
    word.start - first.start <= LONGEST_DOER &&
    KIND_OF_DOERS.test(text.slice(first.start, word.start)) &&
    lead.slice(from, verb).every(isNounLike) &&
    word.end === next.start &&
    MEASURE_ENDING.test(text.slice(next.start, last.end))
  );
}

/** The name without a verb of attainment between a kind of doers and their measure. */
function withoutAttaining(text: string, words: readonly Token[]): string {
  const [first, last] = [words[0] as Token, words[words.length - 1] as Token];
  const verb = words.findIndex((_, i) => isAttained(text, words, 0, i, words.length));
  const word = words[verb];
  return word === undefined
    ? text.slice(first.start, last.end)
    : text.slice(first.start, word.start) + text.slice(word.end, last.end);
}

/** 在园幼儿|占比: the word of share is what the rate is called. */
const isRateName = (text: string, lead: readonly Token[], index: number): boolean =>
  slice(text, lead[index] as Token) === '占比' &&
  lead[index - 1]?.end === lead[index]?.start &&
  isNounLike(lead[index - 1]);

/** A measure at the start of a clause, and how its predicate may begin. */
const SUBJECT = new RegExp(
  `^([^、的把将使]{1,14}?${MEASURE_ENDING.source.slice(0, -1)})(?=稳|持|保|整体|总体|呈|实现|继|不断|快|较|明显|大幅|平|进|有|出现|增|下|上|再|仍|创|由|从|已|连|逐|显|加|回|降|提|好|优|$)`,
);

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

/** 高新技术企业（以下简称“高企”）: the abbreviation that is introduced is no part of the name. */
const INTRODUCTION = /[(（](?:以下)?(?:简称|统称|合称)[^()（）]{1,20}[)）]/;
/** 业务收入（不包括储蓄银行收入）: what is counted with it or not is no part of the name. */
const EXCEPTION = /[(（](?:不包?[含括]|包[含括]|含|剔除|扣除|除)[^()（）]{1,24}[)）]/;
/** 培育|了|示范基地, 共|建设森林乡村: what is left of the verb before the noun. */
const ADVERB =
  /^(?:了(?!解|结|望)|共(?!享|同|建(?!设|成|立)|青|产|和|有|治|赢|识|性|管|用|富|情|体|商|育))(?=[\u4e00-\u9fff]{2})/;
/** The noun without what introduces it and without marks around it. */
export const tidy = (noun: string): string => {
  const plain = noun
    .replace(INTRODUCTION, '')
    .replace(EXCEPTION, '')
    .replace(/^(?:[\s的、]+|\d+(?=[《“]))|[\s、：:]+$/g, '')
    .replace(ADVERB, '');
  if (LIMIT_ENDING.test(plain)) return plain.replace(/^.*(?:高于|低于|优于|超过)/, '');
  return plain.startsWith('“') && !plain.includes('”') ? plain.slice(1) : plain;
};

function scopeIn(text: string, lead: readonly Token[]): string | null {
  const token = lead.find((t) => t.sense?.scope === true);
  return token === undefined ? null : slice(text, token);
}

/** 火炬|计划: a plan's name, where 全年计划 and 计划新增 only plan. */
function isNamedPlan(text: string, lead: readonly Token[], index: number): boolean {
  const token = lead[index] as Token;
  const previous = lead[index - 1];
  return slice(text, token) === '计划' && previous?.end === token.start && isNounLike(previous);
}

/** Verbs of having: 社区|现有|居民 counts what is had. */
const HAVING: ReadonlySet<string> = new Set(['现有', '拥有', '建有']);
const LONGEST_ATTRIBUTE = 4;

/** What a name that counts people or things may end with: 就业|人数. */
const COUNTS = /(?<=..)(?:人数|户数|总数|数量|数)$/;

/** 城镇|新增|就业, 农村|新增|转移人数: the action belongs to a name, since what stands behind it says too little and a noun touches it. */
function isWhole(text: string, lead: readonly Token[], from: number, action: number, to: number): boolean {
  const [first, verb, last] = [lead[from] as Token, lead[action] as Token, lead[to - 1] as Token];
  return (
    !HAVING.has(slice(text, verb)) &&
    text.slice(verb.end, last.end).replace(COUNTS, '').length < SHORT &&
    verb.start - first.start <= LONGEST_ATTRIBUTE &&
    lead.slice(from, action).every(isNounLike) &&
    lead.slice(from, to - 1).every((token, i) => token.end === lead[from + i + 1]?.start)
  );
}

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
