import { ACTIONS } from '../lexicon/verbs';
import { Trie } from '../lexicon/trie';
import type { Tag } from './series';

/** Verbs of making and handling that change nothing of what is counted. */
const verbs = new Trie<true>();
for (const verb of [...ACTIONS, '计划更新', '改造提升']) if (verb.length > 1) verbs.add(verb, true);
/** A name shorter than this is too general. */
const SHORTEST = 3;

/**
 * What a figure counts or measures, whatever is done with it: 建设助餐点3家 and 设立助餐点9处 are of one thing, though no two
 * values of one indicator. Null where the name is too general.
 */
export const thingCounted: Tag = ({ figures }, index) => {
  const key = figures[index]?.indicator.key ?? null;
  const verb = key === null ? null : verbs.longest(key, 0);
  return key === null || verb === null || key.length - verb.end < SHORTEST ? key : key.slice(verb.end);
};
