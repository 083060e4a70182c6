import { decimal } from './decimal';
import { exactly, overlap, productOf } from './measured';
import type { Measured } from './measured';
import { factorOf } from './rates';

/** Beyond so many years nobody reckons a yearly mean. */
const MOST_YEARS = 30;

/** The numbers of years after which the start, grown so much a year, may be the end: exact, so no logarithm. */
export function yearsThatFit(start: Measured, end: Measured, factor: Measured): readonly number[] {
  const years: number[] = [];
  let grown = start;
  for (let n = 1; n <= MOST_YEARS; n++) {
    grown = productOf(grown, factor);
    if (n > 1 && overlap(grown, end)) years.push(n); // the mean of one year is no mean
  }
  return years.length === 0 && overlap(productOf(start, factor), end) ? [1] : years;
}

/**
 * The yearly rate that leads from start to end, with as many decimals as the told one, where that fits; as a number to
 * write.
 */
export function yearlyRate(
  start: Measured,
  end: Measured,
  years: number,
  direction: 'up' | 'down',
  decimals: number,
): string | null {
  const ratio =
    Number(end.value.digits) / 10 ** end.value.scale / (Number(start.value.digits) / 10 ** start.value.scale);
  const rate = (ratio ** (1 / years) - 1) * 100 * (direction === 'up' ? 1 : -1);
  const text = rate.toFixed(Math.max(0, decimals));
  const isUp = (direction === 'up') === rate >= 0;
  const factor = factorOf(decimal(Math.abs(Number(text)), Math.max(0, decimals)), isUp ? 'up' : 'down');
  let grown = exactly(start.value);
  for (let n = 0; n < years; n++) grown = productOf(grown, factor);
  return overlap(grown, end) ? text : null;
}
