import { BODY_ENDING } from '../../lexicon/scopes';
import type { Indicator } from '../model';
import type { Token } from '../tokens/scan';

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
 * @param lead the tokens between the last boundary and the figure, in order.
 */
export function phraseBefore(text: string, lead: readonly Token[]): Phrase {
  const partial = lead.some((t) => t.kind === 'word' && text.slice(t.start, t.end).startsWith('其中'));
  let to = lead.length;
  while (to > 0 && isTrailing(text, lead[to - 1] as Token) && !isNamedPlan(text, lead, to - 1)) to--;
  const trailing = lead[to - 1];
  let aspect = '';
  if (trailing?.sense?.action !== undefined && !isNounUse(lead, to - 1)) {
    aspect = slice(text, trailing);
    to = beforePeriod(text, lead, to - 1);
  }
  let from = to;
  while (from > 0 && !endsPhrase(lead[from - 1] as Token)) from--;
  let verb = -1; // the action stripped last
  let scope: string | null = null;
  for (; from < to; from++) {
    const token = lead[from] as Token;
    const sense = token.sense;
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
  for (let i = to - 1; i > from; i--) {
    const token = lead[i] as Token;
    if (
      token.sense?.action === 'strong' &&
      i < to - 1 &&
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

/** The noun that follows a classifier, and whether another figure follows it at once (12期|培训人员|800人). */
export interface NounAfter {
  readonly text: string;
  readonly tokens: number;
  readonly touchesFigure: boolean;
}

/** The noun that follows a classifier: 8个|功能实验室 → 功能实验室; "" where a mark or verb follows. */
export function nounAfter(text: string, tail: readonly Token[]): NounAfter {
  let n = 0;
  for (; n < tail.length; n++) {
    const token = tail[n] as Token;
    if (token.kind === 'text') continue;
    if (token.kind !== 'word') break;
    const sense = token.sense ?? {};
    if (sense.action === 'strong') break;
    if (sense.plain === true || sense.level === true || sense.scope === true) continue;
    if (
      n === 0 &&
      sense.opener === true &&
      token.end - token.start > 1 &&
      isNounLike(tail[1]) &&
      tail[1]?.start === token.end
    )
      continue; // 四个|重点|产业
    if (n > 0 && token.end - token.start === 1 && sense.action === undefined && tail[n + 1]?.kind === 'text') continue; // 医共体
    if (sense.action === 'weak' && !beforeFigure(tail, n) && (n > 0 || isNounLike(tail[n + 1]))) continue;
    break;
  }
  if (n === 0 || PREDICATE.test(text.slice((tail[0] as Token).start)))
    return { text: '', tokens: 0, touchesFigure: false };
  const noun = tidy(
    text
      .slice((tail[0] as Token).start, (tail[n - 1] as Token).end)
      .replace(/(?:组成|领衔|参加|为代表)?的?$/, '')
      .replace(/的.{0,2}$/, '')
      .replace(/(?:中|里)的?$/, ''),
  );
  return { text: noun, tokens: n, touchesFigure: tail[n]?.kind === 'quantity' };
}

/** 6项|已完工, 两家|被评为: a predicate, no noun. */
const PREDICATE = /^(?:已|均|都|被|将)/;

/**
 * What the clause goes on to say of the counted thing, where its noun says too little: 25人|获批基金项目.
 * @param reach where it ends: nothing is said if a figure comes before the `mark`, or it ends before the `figure`.
 */
export function predicateAfter(
  text: string,
  tail: readonly Token[],
  skip: number,
  reach: 'mark' | 'figure' = 'mark',
): string {
  let end = -1;
  let head = -1; // the end without the words that lead to a figure
  for (let i = skip; i < tail.length; i++) {
    const token = tail[i] as Token;
    if (token.kind === 'quantity' || token.kind === 'rank') {
      if (reach === 'mark') return '';
      end = head;
      break;
    }
    if (token.kind === 'mark' || token.kind === 'open' || token.kind === 'close') break;
    end = token.end;
    if (!isTrailing(text, token)) head = end;
  }
  const first = tail[0];
  return end < 0 || first === undefined ? '' : tidy(text.slice(first.start, Math.min(end, first.start + 30)));
}

const slice = (text: string, token: Token): string => text.slice(token.start, token.end);
/** 高新技术企业（以下简称“高企”）: the abbreviation that is introduced is no part of the name. */
const INTRODUCTION = /[(（](?:以下)?(?:简称|统称|合称)[^()（）]{1,20}[)）]/;
const tidy = (noun: string): string => {
  const plain = noun.replace(INTRODUCTION, '').replace(/^[\s的、]+|[\s、：:]+$/g, '');
  return plain.startsWith('“') && !plain.includes('”') ? plain.slice(1) : plain;
};

function scopeIn(text: string, lead: readonly Token[]): string | null {
  const token = lead.find((t) => t.sense?.scope === true);
  return token === undefined ? null : slice(text, token);
}

/** Words between the noun phrase and the number: 达, 近, 同比 … */
function isTrailing(text: string, token: Token): boolean {
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

/** 重点|实验室: an opener that belongs to the noun behind it. */
function isAttribute(text: string, lead: readonly Token[], index: number): boolean {
  const token = lead[index] as Token;
  const next = lead[index + 1];
  return (
    slice(text, token) === '重点' && next?.start === token.end && (next.kind === 'text' || next.sense?.plain === true)
  );
}

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
    (isNounLike(previous) || previous.sense?.action !== undefined)
  );
}

const isNounLike = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'text' ||
    token.sense?.plain === true ||
    token.sense?.level === true ||
    token.sense?.action === 'weak');

const beforeFigure = (tail: readonly Token[], index: number): boolean => {
  const next = tail[index + 1];
  return (
    next !== undefined &&
    (next.kind === 'quantity' || next.sense?.approximator === true || next.sense?.attainment === true)
  );
};
