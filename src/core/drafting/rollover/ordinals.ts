import type { Token } from '../../figures/tokens/token';
import type { Span } from '../../text/span';
import { toVerify } from './fillIn';
import { COUNTED, at } from './timed';
import type { Timed } from './timed';

/** 连续三年, 第二年: the phrase around a length of time. */
export function countedAround(halfWidth: string, token: Token): Span | null {
  for (const start of [token.start, token.start - 1, token.start - 2]) {
    const match = start < 0 ? null : at(COUNTED, halfWidth, start);
    if (match !== null && start + match[0].length >= Math.min(token.end, token.start + 2))
      return { start, end: start + match[0].length };
  }
  return null;
}

/** 收官之年, 关键一年; 连续一年 counts. */
const OF_A_PLAN = /(?:之年|[^续]一年)$/;

/** 连续三年, 第二批, 收官之年: one more this year, or another; which it is no rule can know. */
export const countedAgain = (text: string, span: Span): Timed => {
  const words = text.slice(span.start, span.end);
  return { kind: 'verify', span, newText: toVerify(words, OF_A_PLAN.test(words) ? 'plan-year' : 'count') };
};
