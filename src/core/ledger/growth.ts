import type { Claim } from './changes';
import { compare, decimal, minus, times } from './decimal';
import type { Decimal } from './decimal';
import { changeOf, exactly, overlap, productOf, roundedOff, sumOf } from './measured';
import type { Measured } from './measured';

const ONE = decimal(1);
const HUNDREDTH: Decimal = { digits: 1n, scale: 2 };

/** What a value is multiplied with when it rises or falls by so many percent: 28.1% up is 1.2805 to 1.2815. */
export function factorOf(percent: Decimal, direction: 'up' | 'down' | null): Measured {
  const by = roundedOff(times(percent, HUNDREDTH));
  return direction === 'down'
    ? { value: minus(ONE, by.value), low: minus(ONE, by.high), high: minus(ONE, by.low) }
    : sumOf([exactly(ONE), by]);
}

/** By how much two values differ. */
export function difference(a: Measured, b: Measured): Measured {
  const [less, more] = compare(a.value, b.value) < 0 ? [a, b] : [b, a];
  return { value: minus(more.value, less.value), low: minus(more.low, less.high), high: minus(more.high, less.low) };
}

/** Whether the end is what the start becomes with the percentage told. */
export const percentFits = (start: Measured, end: Measured, { comparison, text }: Claim): boolean =>
  overlap(productOf(start, factorOf(changeOf(comparison, text), comparison.direction)), end);

/** Whether two rates differ by as many points as the percentage told. */
export const pointsFit = (start: Measured, end: Measured, { comparison, text }: Claim): boolean =>
  compare(end.value, start.value) >= 0 === (comparison.direction === 'up') &&
  overlap(difference(start, end), roundedOff(changeOf(comparison, text)));
