import { alike } from '../text/message';
import type { Message } from '../text/message';
import { remembered } from '../text/remembered';
import { toHalfWidth } from '../text/width';
import { nearest } from './nearest';

/** What a house style, a setting or the command line may name of the rules. */
export interface Catalogue {
  /** The ids of all rules. */
  readonly rules: readonly string[];
  /** The name of a rule, as the writer reads it; absent: its id. */
  readonly title?: (rule: string) => Message;
}

const plain = (name: string): string => toHalfWidth(name).trim().toLowerCase();

/** The ids by all that the rules are called: the id itself, the Chinese and the English name. */
const idsByName = remembered(({ rules, title = alike }: Catalogue): ReadonlyMap<string, string> => {
  const ids = new Map<string, string>();
  for (const id of rules) for (const name of [id, title(id).zh, title(id).en]) ids.set(plain(name), id);
  return ids;
});

/** The id of the rule that a name means, an id or what the rule is called in Chinese or English; null where none is. */
export const ruleMeant = (name: string, catalogue: Catalogue): string | null =>
  idsByName(catalogue).get(plain(name)) ?? null;

/** The id of the rule whose id or name is most like a mistyped one; null where none is near. */
export function ruleNearest(name: string, catalogue: Catalogue): string | null {
  const ids = idsByName(catalogue);
  const near = nearest(plain(name), [...ids.keys()]);
  return near === null ? null : (ids.get(near) ?? null);
}
