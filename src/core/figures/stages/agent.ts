import { AGENT, AGENT_BEFORE_ADVERB } from '../../lexicon/bodies';
import type { Token } from '../tokens/token';
import { slice } from './lead';
import { isNounLike } from './tokenUse';

/** For whom something is done: 为|群众|挽回损失. */
export const HELPS: ReadonlySet<string> = new Set(['为', '给', '向', '帮助', '助力', '协助', '替']);
/** Adverbs before a verb that end its subject: 站点|已|服务群众. */
const BEFORE_VERB: ReadonlySet<string> = new Set('已 共 累计 先后 成功 陆续 正 共计 已累计 还 也 均'.split(' '));
const ALWAYS_BEFORE_VERB: ReadonlySet<string> = new Set('已 先后 成功 陆续 正'.split(' '));

/**
 * 机关|共|立案: where the phrase ends whose verb is counted, when what stands before it only does it; -1 where it is what is
 * counted.
 */
export function agentBefore(text: string, lead: readonly Token[], to: number): number {
  let end = to;
  while (end > 0 && BEFORE_VERB.has(slice(text, lead[end - 1] as Token))) end--;
  const noun = lead[end - 1];
  if (noun === undefined || noun.kind !== 'text') return end < to && end > 0 ? end : -1;
  return isAgent(slice(text, noun), end < to) ? end - 1 : end < to ? end : -1;
}

const isAgent = (noun: string, adverb: boolean): boolean =>
  AGENT.test(noun) || (adverb && AGENT_BEFORE_ADVERB.test(noun));

/** Where the phrase starts without the one that does or gets what is counted: 学校|招收本科生, 站点|已|服务群众, 为群众|挽回损失. */
export function behindAgent(text: string, lead: readonly Token[], from: number, to: number, helped: boolean): number {
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
