// Generated from the files of src/core/lint/rules by `npm run generate`.
import type { Rule } from './rule';
import announcedMissing from './rules/announced-missing';
import annualGrowthMismatch from './rules/annual-growth-mismatch';
import approximationStacked from './rules/approximation-stacked';
import baseVague from './rules/base-vague';
import baselineValueUnstated from './rules/baseline-value-unstated';
import comparisonDoubled from './rules/comparison-doubled';
import completionMismatch from './rules/completion-mismatch';
import crossSectionMismatch from './rules/cross-section-mismatch';
import dateImpossible from './rules/date-impossible';
import dateNameForm from './rules/date-name-form';
import decimalsMixed from './rules/decimals-mixed';
import decreaseByMultiple from './rules/decrease-by-multiple';
import digitLost from './rules/digit-lost';
import digitsFullwidth from './rules/digits-fullwidth';
import doubleAndRedouble from './rules/double-and-redouble';
import expectedAfterTheFact from './rules/expected-after-the-fact';
import goalWithoutFigure from './rules/goal-without-figure';
import growthConflict from './rules/growth-conflict';
import growthMismatch from './rules/growth-mismatch';
import growthOrMultiple from './rules/growth-or-multiple';
import growthWithoutBase from './rules/growth-without-base';
import headingEnd from './rules/heading-end';
import headlineWithoutComparison from './rules/headline-without-comparison';
import houseStyle from './rules/house-style';
import identityCard from './rules/identity-card';
import ignoreUnknownRule from './rules/ignore-unknown-rule';
import leaderTitleOrder from './rules/leader-title-order';
import levelOrChange from './rules/level-or-change';
import listCountMismatch from './rules/list-count-mismatch';
import meanMismatch from './rules/mean-mismatch';
import multipleMismatch from './rules/multiple-mismatch';
import nameVaries from './rules/name-varies';
import netGrowthMismatch from './rules/net-growth-mismatch';
import numberingForm from './rules/numbering-form';
import numberingGap from './rules/numbering-gap';
import ocrNoise from './rules/ocr-noise';
import ordinalUnpaired from './rules/ordinal-unpaired';
import paragraphEnd from './rules/paragraph-end';
import partsCountMismatch from './rules/parts-count-mismatch';
import partsExceedTotal from './rules/parts-exceed-total';
import partsSumMismatch from './rules/parts-sum-mismatch';
import percentMixed from './rules/percent-mixed';
import percentOrPoints from './rules/percent-or-points';
import periodContradicts from './rules/period-contradicts';
import periodMixed from './rules/period-mixed';
import phoneNumber from './rules/phone-number';
import placeholderLeft from './rules/placeholder-left';
import planYear from './rules/plan-year';
import problemWithoutMeasure from './rules/problem-without-measure';
import punctuationDoubled from './rules/punctuation-doubled';
import punctuationHalfwidth from './rules/punctuation-halfwidth';
import punctuationSlip from './rules/punctuation-slip';
import quotesUnbalanced from './rules/quotes-unbalanced';
import rangeForm from './rules/range-form';
import rankFormMixed from './rules/rank-form-mixed';
import scaleSlip from './rules/scale-slip';
import sectionEmpty from './rules/section-empty';
import sectionMissing from './rules/section-missing';
import sensitiveForm from './rules/sensitive-form';
import sentenceRepeated from './rules/sentence-repeated';
import shareMismatch from './rules/share-mismatch';
import shareOver100 from './rules/share-over-100';
import sharesSum from './rules/shares-sum';
import siblingWithoutComparison from './rules/sibling-without-comparison';
import staleYear from './rules/stale-year';
import termVaries from './rules/term-varies';
import unitMissing from './rules/unit-missing';
import unitMixed from './rules/unit-mixed';
import unitMu from './rules/unit-mu';
import unitNonstandard from './rules/unit-nonstandard';
import unitScaleMixed from './rules/unit-scale-mixed';
import wordDoubled from './rules/word-doubled';
import yoyMomConfused from './rules/yoy-mom-confused';

/** What the files of rules declare, in alphabetical order. */
export const RULE_FILES: readonly Rule[] = [
  announcedMissing,
  annualGrowthMismatch,
  approximationStacked,
  baseVague,
  baselineValueUnstated,
  comparisonDoubled,
  completionMismatch,
  crossSectionMismatch,
  dateImpossible,
  dateNameForm,
  decimalsMixed,
  decreaseByMultiple,
  digitLost,
  digitsFullwidth,
  doubleAndRedouble,
  expectedAfterTheFact,
  goalWithoutFigure,
  growthConflict,
  growthMismatch,
  growthOrMultiple,
  growthWithoutBase,
  headingEnd,
  headlineWithoutComparison,
  houseStyle,
  identityCard,
  ignoreUnknownRule,
  leaderTitleOrder,
  levelOrChange,
  listCountMismatch,
  meanMismatch,
  multipleMismatch,
  nameVaries,
  netGrowthMismatch,
  numberingForm,
  numberingGap,
  ocrNoise,
  ordinalUnpaired,
  paragraphEnd,
  partsCountMismatch,
  partsExceedTotal,
  partsSumMismatch,
  percentMixed,
  percentOrPoints,
  periodContradicts,
  periodMixed,
  phoneNumber,
  placeholderLeft,
  planYear,
  problemWithoutMeasure,
  punctuationDoubled,
  punctuationHalfwidth,
  punctuationSlip,
  quotesUnbalanced,
  rangeForm,
  rankFormMixed,
  scaleSlip,
  sectionEmpty,
  sectionMissing,
  sensitiveForm,
  sentenceRepeated,
  shareMismatch,
  shareOver100,
  sharesSum,
  siblingWithoutComparison,
  staleYear,
  termVaries,
  unitMissing,
  unitMixed,
  unitMu,
  unitNonstandard,
  unitScaleMixed,
  wordDoubled,
  yoyMomConfused,
];
