import type { Token } from '../tokens/token';
import { slice } from './lead';

/** Words between the noun phrase and the number: 达, 近, 同比 … */
export function isTrailing(text: string, token: Token): boolean {
  if (token.kind === 'mark' || token.kind === 'period') return true;
  if (token.kind === 'text')
    return token.end - token.start === 1 && (text[token.start] === '了' || text[token.start] === '的');
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

/** Openers that are adjectives before a noun (直接|经济损失, 基本|医保参保) and adverbs before a verb (直接|带动). */
const ADJECTIVES: ReadonlySet<string> = new Set(['重点', '基本', '直接', '间接', '主要']);

/** 重点|实验室: an opener that belongs to the noun behind it. */
export function isAttribute(text: string, lead: readonly Token[], index: number): boolean {
  const token = lead[index] as Token;
  const next = lead[index + 1];
  return (
    ADJECTIVES.has(slice(text, token)) &&
    next?.start === token.end &&
    (next.kind === 'text' || next.sense?.plain === true)
  );
}

/** 发放|基本|生活费: an adjective with no noun before it that it could tell something of (达标率|基本|稳定). */
export const opensNoun = (text: string, lead: readonly Token[], index: number): boolean =>
  isAttribute(text, lead, index) && (lead[index - 1]?.kind !== 'text' || lead[index - 1]?.end !== lead[index]?.start);

/** Where a noun phrase stops, reading leftwards. */
export function endsPhrase(token: Token): boolean {
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
export function isNounUse(text: string, lead: readonly Token[], index: number): boolean {
  const token = lead[index] as Token;
  const previous = lead[index - 1];
  return (
    token.sense?.action === 'weak' &&
    previous !== undefined &&
    previous.end === token.start &&
    (isNounLike(previous) || previous.sense?.action !== undefined || isInside(text, lead, index - 1))
  );
}

/** Adverbs that end a subject: 机关|共|立案. */
const ADVERBS: ReadonlySet<string> = new Set(['共', '已', '均']);

/** 技|能|培训: a short word between two pieces of one noun. */
const isInside = (text: string, lead: readonly Token[], index: number): boolean => {
  const [before, token] = [lead[index - 1], lead[index] as Token];
  return (
    token.end - token.start === 1 &&
    !ADVERBS.has(slice(text, token)) &&
    token.sense?.attainment === true &&
    token.sense.approximator !== true &&
    before?.kind === 'text' &&
    before.end === token.start
  );
};

/** Whether the token can be part of a noun phrase. */
export const isNounLike = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'text' ||
    token.sense?.plain === true ||
    token.sense?.level === true ||
    token.sense?.action === 'weak');
