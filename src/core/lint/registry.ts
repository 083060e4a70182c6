import { alike } from '../text/message';
import type { Message } from '../text/message';
import { RULE_FILES } from './allRules';
import { CATEGORIES } from './rule';
import { ruleMeant } from '../house/catalogue';
import type { Catalogue } from '../house/catalogue';
import type { Rule } from './rule';

const place = ({ category }: Rule): number => CATEGORIES.indexOf(category);

/** Every rule, those that ship off included, by category and within one by id. */
export const ALL_RULES: readonly Rule[] = [...RULE_FILES].sort((a, b) => place(a) - place(b));

/** The rules that check unless they are turned off. */
export const RULES: readonly Rule[] = ALL_RULES.filter((rule) => rule.off !== true);

const byId: ReadonlyMap<string, Rule> = new Map(ALL_RULES.map((rule) => [rule.id, rule]));

/** The rule with this id; undefined where there is none. */
export const ruleById = (id: string): Rule | undefined => byId.get(id);

/** What the rule with this id is called; the id itself where there is no such rule. */
export const ruleTitle = (id: string): Message => ruleById(id)?.title ?? alike(id);

/** What a house style may name of the rules. */
export const HOUSE_CATALOGUE: Catalogue = { rules: ALL_RULES.map(({ id }) => id), title: ruleTitle };

/** The rule that a name means: its id, or what it is called in Chinese or English; undefined where there is none. */
export const ruleNamed = (name: string): Rule | undefined => {
  const id = ruleMeant(name, HOUSE_CATALOGUE);
  return id === null ? undefined : ruleById(id);
};
