import type { Span } from '../../../text/span';
import { toVerify } from '../fillIn';
import { PASSING } from './rows';

/**
 * What passes with the year in a paragraph, each with its mark; in the order of the rows, none overlapping.
 * @param turnsYear whether the draft is of another year: in one of the next month 去年 is the same year still
 */
export function passing(
  text: string,
  halfWidth: string,
  isPlan: (offset: number) => boolean,
  turnsYear: boolean,
): readonly { readonly span: Span; readonly newText: string }[] {
  const found: { readonly span: Span; readonly newText: string }[] = [];
  const taken = new Uint8Array(halfWidth.length);
  for (const { pattern, reason, ofResults, ofPlans } of PASSING)
    for (const { index, 0: words } of halfWidth.matchAll(pattern)) {
      const span = { start: index, end: index + words.length };
      if ((ofResults && isPlan(index)) || (ofPlans === true && !isPlan(index)) || (reason === 'relative' && !turnsYear))
        continue;
      if (taken.subarray(span.start, span.end).includes(1)) continue;
      taken.fill(1, span.start, span.end);
      found.push({ span, newText: toVerify(text.slice(span.start, span.end), reason) });
    }
  return found;
}
