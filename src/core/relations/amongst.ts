import type { Figure } from '../figures/model';
import { endOf, isClose, unitOf } from './wholeAndParts';
import type { Parts } from './wholeAndParts';

const AMONG = /^[^,;:。!?、\d]{1,10}中,?(?:已|还|仍|尚|就|只|仅)?有$/;

/** 5个法庭中有|2个: some of what has just been counted. */
export function amongst(halfWidth: string, figures: readonly Figure[], total: number): Parts | null {
  const [whole, part] = [figures[total] as Figure, figures[total + 1]];
  return part !== undefined &&
    part.partOf === null &&
    unitOf(whole) === unitOf(part) &&
    AMONG.test(halfWidth.slice(whole.span.end, part.span.start))
    ? { total, parts: [total + 1], announced: 'open' }
    : null;
}

/** Between the two: a comma and a short name. */
const NEXT = /^,[^,、;:。!?()\d比较占共]{1,10}$/;

/** 286公里，其中沥青路178公里，水泥路|108公里: the only other number of the list, which makes up the whole or nearly so. */
export function closeBehind(
  halfWidth: string,
  figures: readonly Figure[],
  [first, other]: readonly number[],
): number | null {
  if (first === undefined || other !== undefined) return null;
  const [part, next, further] = [figures[first] as Figure, figures[first + 1], figures[first + 2]];
  const whole = figures[part.partOf ?? -1];
  return whole !== undefined &&
    next?.partOf === null &&
    unitOf(next) === unitOf(part) &&
    NEXT.test(halfWidth.slice(part.span.end, next.span.start)) &&
    (further === undefined || /[;。!?\n]/.test(halfWidth.slice(endOf(next), further.span.start))) &&
    isClose(whole, [part, next])
    ? first + 1
    : null;
}
