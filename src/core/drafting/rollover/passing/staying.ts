import { contains } from '../../../text/span';
import type { Span } from '../../../text/span';
import { RIGHT_AS_IT_IS } from '../timed';
import type { Timed } from '../timed';
import type { Years } from '../years';
import type { Staying } from './row';
import { STAYING } from './stayingRows';

/** Whether the first year of the words is one that the row is about. */
function isOf({ year }: Staying, words: string, { results, plan }: Years, isPlanned: boolean): boolean {
  if (year === undefined) return true;
  const all = [...words.matchAll(/(?:19|20)\d{2}/g)].map(Number);
  if (year === 'running') return (all.at(-1) ?? 0) >= plan;
  const told = all[0] ?? NaN;
  if (year === 'past') return told < results;
  if (year === 'told') return told <= results;
  if (year === 'later') return told > plan;
  // in what is planned, the year behind the one planned for is the next plan's own
  return told > (year === 'ahead' && !isPlanned ? plan : plan + 1);
}

/** Whether a span lies in words of time that stay true whatever the year, in a paragraph. @param isPlan whether the offset is in a plan */
export function staying(halfWidth: string, years: Years, isPlan: (offset: number) => boolean): (span: Span) => boolean {
  const stay: Span[] = [];
  for (const row of STAYING)
    for (const { index, 0: words } of halfWidth.matchAll(row.pattern))
      if (isOf(row, words, years, isPlan(index))) stay.push({ start: index, end: index + words.length });
  return (span) => span.end > span.start && stay.some((one) => contains(one, span));
}

/** What becomes of a word of time that stays true whatever the year: nothing. */
export const unmoved = (time: Timed, text: string): Timed =>
  'newText' in time ? { span: time.span, text: text.slice(time.span.start, time.span.end), ...RIGHT_AS_IT_IS } : time;
