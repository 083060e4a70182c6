import type { Rule } from './rule';
import dateImpossible from './rules/date-impossible';
import dateNameForm from './rules/date-name-form';
import approximationStacked from './rules/approximation-stacked';
import decimalsMixed from './rules/decimals-mixed';
import digitsFullwidth from './rules/digits-fullwidth';
import expectedAfterTheFact from './rules/expected-after-the-fact';
import announcedMissing from './rules/announced-missing';
import annualGrowthMismatch from './rules/annual-growth-mismatch';
import baseVague from './rules/base-vague';
import baselineValueUnstated from './rules/baseline-value-unstated';
import comparisonDoubled from './rules/comparison-doubled';
import completionMismatch from './rules/completion-mismatch';
import crossSectionMismatch from './rules/cross-section-mismatch';
import decreaseByMultiple from './rules/decrease-by-multiple';
import doubleAndRedouble from './rules/double-and-redouble';
import goalWithoutFigure from './rules/goal-without-figure';
import growthMismatch from './rules/growth-mismatch';
import growthWithoutBase from './rules/growth-without-base';
import headingEnd from './rules/heading-end';
import houseStyle from './rules/house-style';
import ignoreUnknownRule from './rules/ignore-unknown-rule';
import headlineWithoutComparison from './rules/headline-without-comparison';
import leaderTitleOrder from './rules/leader-title-order';
import levelOrChange from './rules/level-or-change';
import listCountMismatch from './rules/list-count-mismatch';
import meanMismatch from './rules/mean-mismatch';
import multipleMismatch from './rules/multiple-mismatch';
import netGrowthMismatch from './rules/net-growth-mismatch';
import numberingForm from './rules/numbering-form';
import numberingGap from './rules/numbering-gap';
import ocrNoise from './rules/ocr-noise';
import ordinalUnpaired from './rules/ordinal-unpaired';
import paragraphEnd from './rules/paragraph-end';
import placeholderLeft from './rules/placeholder-left';
import digitLost from './rules/digit-lost';
import identityCard from './rules/identity-card';
import phoneNumber from './rules/phone-number';
import planYear from './rules/plan-year';
import problemWithoutMeasure from './rules/problem-without-measure';
import punctuationDoubled from './rules/punctuation-doubled';
import punctuationHalfwidth from './rules/punctuation-halfwidth';
import quotesUnbalanced from './rules/quotes-unbalanced';
import sectionEmpty from './rules/section-empty';
import sectionMissing from './rules/section-missing';
import sentenceRepeated from './rules/sentence-repeated';
import nameVaries from './rules/name-varies';
import termVaries from './rules/term-varies';
import percentMixed from './rules/percent-mixed';
import periodContradicts from './rules/period-contradicts';
import periodMixed from './rules/period-mixed';
import rangeForm from './rules/range-form';
import rankFormMixed from './rules/rank-form-mixed';
import staleYear from './rules/stale-year';
import siblingWithoutComparison from './rules/sibling-without-comparison';
import unitMissing from './rules/unit-missing';
import partsExceedTotal from './rules/parts-exceed-total';
import partsSumMismatch from './rules/parts-sum-mismatch';
import percentOrPoints from './rules/percent-or-points';
import scaleSlip from './rules/scale-slip';
import sensitiveForm from './rules/sensitive-form';
import shareMismatch from './rules/share-mismatch';
import shareOver100 from './rules/share-over-100';
import sharesSum from './rules/shares-sum';
import unitMixed from './rules/unit-mixed';
import unitMu from './rules/unit-mu';
import unitNonstandard from './rules/unit-nonstandard';
import wordDoubled from './rules/word-doubled';
import unitScaleMixed from './rules/unit-scale-mixed';
import yoyMomConfused from './rules/yoy-mom-confused';

/** Every rule, those that ship off included, in the order of the documentation. A new rule is one file and one line here. */
export const ALL_RULES: readonly Rule[] = [
  growthWithoutBase,
  headlineWithoutComparison,
  siblingWithoutComparison,
  baselineValueUnstated,
  baseVague,
  yoyMomConfused,
  comparisonDoubled,
  levelOrChange,
  percentOrPoints,
  decreaseByMultiple,
  growthMismatch,
  annualGrowthMismatch,
  meanMismatch,
  multipleMismatch,
  doubleAndRedouble,
  netGrowthMismatch,
  partsSumMismatch,
  partsExceedTotal,
  shareMismatch,
  completionMismatch,
  sharesSum,
  shareOver100,
  crossSectionMismatch,
  scaleSlip,
  listCountMismatch,
  unitMixed,
  unitScaleMixed,
  unitNonstandard,
  unitMissing,
  approximationStacked,
  rangeForm,
  digitsFullwidth,
  percentMixed,
  rankFormMixed,
  periodMixed,
  periodContradicts,
  staleYear,
  expectedAfterTheFact,
  sectionMissing,
  announcedMissing,
  sectionEmpty,
  numberingGap,
  numberingForm,
  headingEnd,
  ordinalUnpaired,
  problemWithoutMeasure,
  goalWithoutFigure,
  punctuationHalfwidth,
  quotesUnbalanced,
  punctuationDoubled,
  paragraphEnd,
  wordDoubled,
  sentenceRepeated,
  digitLost,
  identityCard,
  phoneNumber,
  planYear,
  placeholderLeft,
  dateImpossible,
  dateNameForm,
  ocrNoise,
  nameVaries,
  termVaries,
  houseStyle,
  leaderTitleOrder,
  sensitiveForm,
  unitMu,
  decimalsMixed,
  ignoreUnknownRule,
];

/** The rules that check unless they are turned off. */
export const RULES: readonly Rule[] = ALL_RULES.filter((rule) => rule.off !== true);

export const ruleById = (id: string): Rule | undefined => ALL_RULES.find((rule) => rule.id === id);
