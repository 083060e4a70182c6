import type { Rule } from './rule';
import dateImpossible from './rules/date-impossible';
import dateNameForm from './rules/date-name-form';
import approximationStacked from './rules/approximation-stacked';
import decimalsMixed from './rules/decimals-mixed';
import digitsFullwidth from './rules/digits-fullwidth';
import expectedAfterTheFact from './rules/expected-after-the-fact';
import goalWithoutFigure from './rules/goal-without-figure';
import growthWithoutBase from './rules/growth-without-base';
import headingEnd from './rules/heading-end';
import numberingForm from './rules/numbering-form';
import numberingGap from './rules/numbering-gap';
import ocrNoise from './rules/ocr-noise';
import ordinalUnpaired from './rules/ordinal-unpaired';
import paragraphEnd from './rules/paragraph-end';
import placeholderLeft from './rules/placeholder-left';
import problemWithoutMeasure from './rules/problem-without-measure';
import punctuationDoubled from './rules/punctuation-doubled';
import punctuationHalfwidth from './rules/punctuation-halfwidth';
import quotesUnbalanced from './rules/quotes-unbalanced';
import sectionEmpty from './rules/section-empty';
import sectionMissing from './rules/section-missing';
import sentenceRepeated from './rules/sentence-repeated';
import termVaries from './rules/term-varies';
import percentMixed from './rules/percent-mixed';
import periodContradicts from './rules/period-contradicts';
import periodMixed from './rules/period-mixed';
import rangeForm from './rules/range-form';
import rankFormMixed from './rules/rank-form-mixed';
import staleYear from './rules/stale-year';
import unitMissing from './rules/unit-missing';
import unitMixed from './rules/unit-mixed';
import unitMu from './rules/unit-mu';
import unitNonstandard from './rules/unit-nonstandard';
import wordDoubled from './rules/word-doubled';
import unitScaleMixed from './rules/unit-scale-mixed';

/** Every rule, those that ship off included, in the order of the documentation. A new rule is one file and one line here. */
export const ALL_RULES: readonly Rule[] = [
  growthWithoutBase,
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
  placeholderLeft,
  dateImpossible,
  dateNameForm,
  ocrNoise,
  termVaries,
  unitMu,
  decimalsMixed,
];

/** The rules that check unless they are turned off. */
export const RULES: readonly Rule[] = ALL_RULES.filter((rule) => rule.off !== true);

export const ruleById = (id: string): Rule | undefined => ALL_RULES.find((rule) => rule.id === id);
