import type { TakenIn } from './rule';

const COMPUTED_WITH_IT =
  'The figure that differs from the rest of the report is the one that does not fit the computation: once it is mended, both are right.';

/** What a rule takes in that tells a wrong figure: the findings of rules that compute with it. */
export const computedWith = (...rules: readonly TakenIn['rule'][]): readonly TakenIn[] =>
  rules.map((rule) => ({ rule, when: 'mended', reason: COMPUTED_WITH_IT }));
