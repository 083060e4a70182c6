import { oneClause, sentenceAround, timeWordsOf } from '../../figures/timeWords';
import { matchesOf } from '../../text/characters';
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

/** 截至9月30日，全年|受理诉求13.5万件: up to a month well before its end, and the whole year. */
const YEAR_CUT_OFF =
  /(?<now>截[至止]到?(?:20\d\d年)?(?:[1-9]|10)月(?:底|末|\d{1,2}日)(?:止|为止)?),?(?<closed>全年)(?!度)/g;

/** Of each paragraph the words of time of which one says up to now and the next names a period that is over. */
export const doubledBounds = gathered(read);

function read({ figures, reading }: PlacedParagraph): readonly DoubledBounds[] | null {
  const { halfWidth } = reading;
  const words = timeWordsOf(reading).filter(({ sense }) => sense === 'now' || sense === 'closed');
  const pairs = words.flatMap((now, i): DoubledBounds[] => {
    const closed = words[i + 1];
    return now.sense !== 'now' ||
      closed?.sense !== 'closed' ||
      closed.start - now.end > NEAR ||
      sentenceAround(halfWidth, now.start).end < closed.end
      ? []
      : [{ now, closed }];
  });
  const cutOff = matchesOf(halfWidth, YEAR_CUT_OFF).map(({ index, 0: { length }, groups }): DoubledBounds => {
    const end = index + length;
    return {
      now: { start: index, end: index + (groups?.['now'] ?? '').length },
      closed: { start: end - (groups?.['closed'] ?? '').length, end },
    };
  });
  const found = [...pairs, ...cutOff].filter(({ now, closed }) => {
    const figure = figures.find(({ span }) => span.start >= now.start);
    if (figure === undefined || figure.span.start <= closed.end || figure.span.start - closed.end > NEAR) return false;
    const between = halfWidth.slice(closed.end, figure.span.start);
    return oneClause(between, 0, between.length) && !MODIFIES.test(between) && figure.nature === 'result';
  });
  return found.length === 0 ? null : found;
}
