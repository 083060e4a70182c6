import type { Passage } from './model';
import { pairsOf } from './read';
import { claimsOf } from './rows/growth';
import { sceneOf } from './terms';
import type { Term } from './terms';
import { isLevelInTimes } from './times';
import type { Span } from '../text/span';

/** Growth told by the number of times that the value is of its base: 由2万吨提高到6万吨，增长3倍. */
export interface TimesForGrowth {
  /** The comparison's words, relative to the passage. */
  readonly span: Span;
  /** The number of times told. */
  readonly told: Term;
  readonly base: Term;
  readonly value: Term;
}

const NONE: readonly TimesForGrowth[] = [];

/** The growths of a passage that are as many times as the value is of its base. */
export function timesForGrowth(passage: Passage): readonly TimesForGrowth[] {
  if (!passage.reading.halfWidth.includes('倍')) return NONE;
  const scene = sceneOf(passage);
  return pairsOf(scene).flatMap((pair) =>
    claimsOf(scene, pair).flatMap((told): readonly TimesForGrowth[] => {
      const { base, value } = pair;
      return told.comparison !== null && isLevelInTimes(scene, base, value, told)
        ? [{ span: told.comparison.span, told, base, value }]
        : [];
    }),
  );
}
