import type { Rule } from './rule';
import growthWithoutBase from './rules/growth-without-base';
import numberingGap from './rules/numbering-gap';
import sectionMissing from './rules/section-missing';
import unitMixed from './rules/unit-mixed';
import unitNonstandard from './rules/unit-nonstandard';

/** Every rule, in the order of the documentation. A new rule is one file and one line here. */
export const RULES: readonly Rule[] = [growthWithoutBase, unitMixed, unitNonstandard, numberingGap, sectionMissing];

export const ruleById = (id: string): Rule | undefined => RULES.find((rule) => rule.id === id);
