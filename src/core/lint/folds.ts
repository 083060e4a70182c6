/**
 * When two findings speak of one fault.
 * `same span`, `overlap`: they stand on the same words.
 * `mended`: the folded one computes with a figure that the main one flags, and goes when that figure is mended.
 * `copy`: the main one says that a sentence stands twice, and the first of the two carries the folded one as well.
 */
export type FoldWhen = 'same span' | 'overlap' | 'mended' | 'copy';

/** A declared fold: what `rule` finds is told by the finding of `into`. */
export interface Fold {
  /** `*` for every rule. */
  readonly rule: string;
  readonly into: string;
  readonly when: FoldWhen;
  /** Why the one follows from the other. */
  readonly reason: string;
}

const COMPUTED_WITH_IT =
  'The figure that differs from the rest of the report is the one that does not fit the computation: once it is mended, both are right.';

/**
 * Every fold there is. Pairs that never meet are not listed: many rules leave alone what another one tells (a level told as a
 * change has no base to miss; a slip of 万 and 亿 is no other value). Nor are pairs that stand on the same words and are two
 * faults: 1-5月 may be written wrongly and be another period than its neighbours'.
 */
export const FOLDS: readonly Fold[] = [
  {
    rule: 'growth-without-base',
    into: 'percent-or-points',
    when: 'overlap',
    reason: 'The change has to be told anew, and the base is missing in the same words.',
  },
  {
    rule: 'share-mismatch',
    into: 'share-over-100',
    when: 'overlap',
    reason: 'Part and whole are the wrong way round or not of one kind; computing the share from them mends nothing.',
  },
  {
    rule: 'approximation-stacked',
    into: 'approximation-stacked',
    when: 'same span',
    reason: 'A figure that is also a comparison, or carries three such words, is told of once.',
  },
  {
    rule: 'scale-slip',
    into: 'scale-slip',
    when: 'same span',
    reason: 'One slip differs from each of the other places where the figure stands.',
  },
  { rule: 'growth-mismatch', into: 'scale-slip', when: 'mended', reason: COMPUTED_WITH_IT },
  { rule: 'growth-mismatch', into: 'cross-section-mismatch', when: 'mended', reason: COMPUTED_WITH_IT },
  { rule: 'parts-sum-mismatch', into: 'cross-section-mismatch', when: 'mended', reason: COMPUTED_WITH_IT },
  { rule: 'parts-exceed-total', into: 'cross-section-mismatch', when: 'mended', reason: COMPUTED_WITH_IT },
  { rule: 'share-mismatch', into: 'cross-section-mismatch', when: 'mended', reason: COMPUTED_WITH_IT },
  { rule: 'completion-mismatch', into: 'cross-section-mismatch', when: 'mended', reason: COMPUTED_WITH_IT },
  { rule: 'unit-mu', into: 'unit-mixed', when: 'same span', reason: 'The unit is to be another one either way.' },
  {
    rule: 'goal-without-figure',
    into: 'section-empty',
    when: 'same span',
    reason: 'Where nothing is written there is no figure either.',
  },
  {
    rule: '*',
    into: 'sentence-repeated',
    when: 'copy',
    reason: 'Of the two places one goes or is written anew; the fault is told at the other.',
  },
];
