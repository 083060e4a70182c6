import type { Figure } from '../figures/model';
import { DISTINCTIONS, OVERLAPPING } from '../lexicon/quantities/partitions';
import { baseUnit, normalized } from '../numerals/quantity';

/** A whole and its parts: indices among the paragraph's figures. */
export interface Parts {
  readonly total: number;
  readonly parts: readonly number[];
  /**
   * How the parts are announced: `open` (其中 some of them), `disjoint` (some that do not overlap), `complete` (by all
   * levels, both of a pair, 分别为), `close` (several that nearly make up the whole, so that they may be meant to),
   * `bracketed` behind the whole, or `added` up to it (合计).
   */
  readonly announced: 'open' | 'disjoint' | 'complete' | 'close' | 'bracketed' | 'added';
}

/** Nobody tells more parts in one sentence. */
export const MOST_PARTS = 12;

/**
 * Two or more parts that nearly come to their whole or to somewhat more, and bear no distinctions that one thing may
 * have several of.
 */
export function isClose(whole: Figure, told: readonly Figure[]): boolean {
  if (
    told.length < 2 ||
    told.some(
      (part) =>
        unitOf(part) !== unitOf(whole) ||
        part.quantity.high !== undefined ||
        part.quantity.approximation !== '' ||
        [OVERLAPPING, DISTINCTIONS].some(
          (words) => words.test(part.indicator.text) || words.test(part.indicator.aspect),
        ),
    )
  )
    return false;
  const sum = told.reduce((all, { quantity }) => all + normalized(quantity), 0);
  const [all, many] = [normalized(whole.quantity), told.length > 2];
  const isMore = sum > all && sum <= all * (many ? MORE_OF_MANY : MORE);
  return (
    whole.quantity.approximation === '' &&
    whole.quantity.high === undefined &&
    (isMore || Math.abs(sum - all) <= all * (many ? CLOSE_OF_MANY : CLOSE))
  );
}
const [CLOSE, CLOSE_OF_MANY] = [0.05, 0.08];
const [MORE, MORE_OF_MANY] = [1.1, 1.5];

/** What a figure counts: figures of one unit can be parts of each other. */
export const unitOf = ({ quantity }: Figure): string => baseUnit(quantity);
