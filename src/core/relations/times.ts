import { compare, decimal, times } from '../arithmetic/decimal';
import { writtenTerm } from './terms';
import type { Scene, Term } from './terms';

const TIMES = '倍';
/** What is said of a level as often as of a growth: 扩大4倍. */
const EITHER = /放大|扩大|翻/;
const TWO = decimal(2);

/**
 * Whether a growth is as many times as the value is of its base, as both are written (由2万吨提高到6万吨，增长3倍): rounding may
 * leave the growth open, but nobody meets the level by chance.
 */
export const isLevelInTimes = (scene: Scene, base: Term, value: Term, told: Term): boolean =>
  told.dimension === TIMES &&
  told.isExact &&
  base.isExact &&
  value.isExact &&
  told.comparison?.direction === 'up' &&
  told.comparison.kind !== 'multiple' &&
  compare(told.amount.value, TWO) >= 0 &&
  compare(times(base.amount.value, told.amount.value), value.amount.value) === 0 &&
  !EITHER.test(writtenTerm(scene, told.comparison.span));
