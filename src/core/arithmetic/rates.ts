import { compare, decimal, minus, times } from './decimal';
import type { Decimal } from './decimal';
import { exactly, roundedOff, sumOf } from './measured';
import type { Measured } from './measured';

const ONE = decimal(1);
/** One percent. */
export const HUNDREDTH: Decimal = { digits: 1n, scale: 2 };

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

/** A measured value by a factor that is exact and not negative. */
export const scaled = ({ value, low, high }: Measured, factor: Decimal): Measured => ({
  value: times(value, factor),
  low: times(low, factor),
  high: times(high, factor),
});
