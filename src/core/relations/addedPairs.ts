import type { Figure } from '../figures/model';
import { MOST_PARTS, endOf, unitOf } from './wholeAndParts';
import type { Parts } from './wholeAndParts';

/** What says that a total is one, before the pair that it is the second of: 合计|233支2660人. */
const TOTAL = /(?:合计|总计|共计|一共|[,;]共)(?:有|为|达)?$/;
const REACH = 6;
/** What stands between pairs. */
const NEXT = /^[,、;和及][^,;:。!?\d]{0,16}$/;

const isBeside = (a: Figure | undefined, b: Figure): a is Figure => a !== undefined && a.span.end === b.span.start;

/** 大队1支60人、救援队14支420人，共15支480人: the second numbers of pairs, added up to that of the last pair. */
export function addedPairs(halfWidth: string, figures: readonly Figure[], total: number): Parts | null {
  const [first, whole] = [figures[total - 1], figures[total] as Figure];
  if (!isBeside(first, whole) || unitOf(first) === unitOf(whole)) return null;
  if (!TOTAL.test(halfWidth.slice(Math.max(0, first.span.start - REACH), first.span.start))) return null;
  const parts: number[] = [];
  let end = first.span.start;
  for (let i = total - 2; i > 0; i -= 2) {
    const [one, other] = [figures[i - 1], figures[i] as Figure];
    if (!isBeside(one, other) || unitOf(one) !== unitOf(first) || unitOf(other) !== unitOf(whole)) break;
    if (!NEXT.test(halfWidth.slice(other.span.end, end))) break;
    parts.unshift(i);
    end = one.span.start;
  }
  return parts.length > 1 ? { total, parts, announced: 'added' } : null;
}

/** 金牌21枚、银牌17枚、铜牌26枚，奖牌总数|64枚: the last is called by a letter that the names of all others have. */
const TOTALLED = /(?<=[,;])[^,;:。!?\d]{0,6}(?<letter>[^,;:。!?\d])总(?:数|量|人数|件数|额|面积)(?:为|达|达到)?$/;
const [LEAST_TOTALLED, TOTALLED_REACH] = [3, 14];

/** A number that a list of three and more is called by, behind them. */
export function totalled(halfWidth: string, figures: readonly Figure[], total: number): Parts | null {
  const whole = figures[total] as Figure;
  const words = halfWidth.slice(Math.max(0, whole.span.start - TOTALLED_REACH), whole.span.start);
  const letter = TOTALLED.exec(words)?.groups?.['letter'];
  if (letter === undefined) return null;
  const parts: number[] = [];
  for (let i = total - 1; i >= 0 && parts.length < MOST_PARTS; i--) {
    const [part, next] = [figures[i] as Figure, figures[i + 1] as Figure];
    const joined = halfWidth.slice(endOf(part), next.span.start);
    const isNext = parts.length === 0 ? /^,[^,;:。!?\d]*$/ : /^[、,]?和?[^,;:。!?、\d]*$/;
    if (unitOf(part) !== unitOf(whole) || part.partOf !== null || !isNext.test(joined)) break;
    if (!(part.indicator.text + part.indicator.aspect).includes(letter)) break;
    parts.unshift(i);
  }
  return parts.length < LEAST_TOTALLED ? null : { total, parts, announced: 'added' };
}
