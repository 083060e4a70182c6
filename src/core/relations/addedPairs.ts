import type { Figure } from '../figures/model';
import { unitOf } from './wholeAndParts';
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
