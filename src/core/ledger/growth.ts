import { compare } from '../arithmetic/decimal';
import { changeOf, overlap, roundedOff } from '../arithmetic/measured';
import type { Measured } from '../arithmetic/measured';
import { difference } from '../arithmetic/rates';
import type { Claim } from './changes';

/** Whether two rates differ by as many points as the percentage told. */
export const pointsFit = (start: Measured, end: Measured, { comparison, text }: Claim): boolean =>
  compare(end.value, start.value) >= 0 === (comparison.direction === 'up') &&
  overlap(difference(start, end), roundedOff(changeOf(comparison, text)));
