import type { Figure } from '../figures/model';
import { unitOf } from './wholeAndParts';
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
