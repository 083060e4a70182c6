import { oneClause, sentenceAround, timeWordsOf } from '../../figures/timeWords';
import type { Span } from '../../text/span';
import type { PlacedParagraph } from '../context';
import { gathered } from '../gathered';

/** 截至目前 before 上半年 this near, with no figure between, speaks of the same figure. */
const NEAR = 25;
/** What makes 上半年 part of a noun: 上半年确定的任务, 上半年督查反馈问题已完成整改. */
const MODIFIES = /的|确定|安排|部署|下达|计划|提出|交办|目标|任务|反馈|移交|转办|排查出|发现问题|已|均|全部|仍/;

/** Two words of time that bound one figure (截至目前，上半年受理量…); spans relative to the paragraph. */
export interface DoubledBounds {
  /** 截至目前 */
  readonly now: Span;
  /** 上半年 */
  readonly closed: Span;
}

/** Of each paragraph the words of time of which one says up to now and the next names a period that is over. */
export const doubledBounds = gathered(read);

function read({ figures, reading }: PlacedParagraph): readonly DoubledBounds[] | null {
  const { halfWidth } = reading;
  const words = timeWordsOf(reading).filter(({ sense }) => sense === 'now' || sense === 'closed');
  const found = words.flatMap((now, i): DoubledBounds[] => {
    const closed = words[i + 1];
    if (
      now.sense !== 'now' ||
      closed?.sense !== 'closed' ||
      closed.start - now.end > NEAR ||
      sentenceAround(halfWidth, now.start).end < closed.end
    )
      return [];
    const figure = figures.find(({ span }) => span.start >= now.start);
    if (figure === undefined || figure.span.start <= closed.end || figure.span.start - closed.end > NEAR) return [];
    const between = halfWidth.slice(closed.end, figure.span.start);
    return oneClause(between, 0, between.length) && !MODIFIES.test(between) && figure.nature === 'result'
      ? [{ now, closed }]
      : [];
  });
  return found.length === 0 ? null : found;
}
