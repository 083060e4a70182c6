import { compare } from '../arithmetic/decimal';
import { changeOf, overlap, productOf, roundedOff } from '../arithmetic/measured';
import type { Measured } from '../arithmetic/measured';
import { difference, factorOf } from '../arithmetic/rates';
import type { Claim } from './changes';

/** Whether the end is what the start becomes with the percentage told. */
export const percentFits = (start: Measured, end: Measured, { comparison, text }: Claim): boolean =>
  overlap(productOf(start, factorOf(changeOf(comparison, text), comparison.direction)), end);

/** Whether two rates differ by as many points as the percentage told. */
export const pointsFit = (start: Measured, end: Measured, { comparison, text }: Claim): boolean =>
  compare(end.value, start.value) >= 0 === (comparison.direction === 'up') &&
  overlap(difference(start, end), roundedOff(changeOf(comparison, text)));
