import { APPROXIMATORS_BEFORE } from '../../lexicon/quantities/approximators';
import {
  AGAINST,
  BASES,
  VAGUE_BASES,
  COMPLETION,
  FALLS,
  NOUNS_OF_CHANGE,
  RANK_VERBS,
  RANK_WORDS,
  RISES,
  SHARE_VERBS,
  UNCHANGED,
} from '../../lexicon/comparisons';
import { NUMERAL_NAMES } from '../../lexicon/names';
import { PERIOD_WORDS } from '../../lexicon/time/periods';
import { PLAIN_WORDS } from '../../lexicon/plain';
import { LEVELS, SCOPES } from '../../lexicon/scopes';
import { Trie } from '../../lexicon/trie';
import { ACTIONS, ATTAINMENT, OPENERS, STRONG_ACTIONS, VALUE_VERBS } from '../../lexicon/verbs';
import type { ComparisonKind } from '../model';

/** What the lexicon says of a word; one word may be several things (突破). */
export interface WordSense {
  readonly base?: ComparisonKind;
  readonly change?: 'up' | 'down';
  readonly unchanged?: true;
  readonly rankVerb?: true;
  readonly rankValue?: number;
  readonly share?: true;
  readonly completion?: true;
  readonly attainment?: true;
  /** An attainment verb that ends the indicator wherever it stands. */
  readonly valueVerb?: true;
  readonly action?: 'strong' | 'weak';
  readonly opener?: true;
  readonly scope?: true;
  readonly level?: true;
  readonly period?: true;
  readonly approximator?: true;
  readonly plain?: true;
  /** 高于, 低于: what stands between it and the number is what is compared with. */
  readonly against?: 'up' | 'down';
}

const words = new Trie<WordSense>();
const add = (list: Iterable<string>, sense: (word: string) => WordSense): void => {
  for (const word of list) words.add(word, sense(word), (old, added) => ({ ...old, ...added }));
};

add(PLAIN_WORDS, () => ({ plain: true }));
add(NUMERAL_NAMES, () => ({ plain: true }));
for (const { text, kind } of [...BASES, ...VAGUE_BASES]) add([text], () => ({ base: kind }));
for (const [word, against] of AGAINST) add([word], () => ({ against }));
add(RISES, () => ({ change: 'up' }));
add(FALLS, () => ({ change: 'down' }));
for (const [word, change] of NOUNS_OF_CHANGE) add([word], () => ({ change, plain: true }));
add(UNCHANGED, () => ({ unchanged: true }));
add(RANK_VERBS, () => ({ rankVerb: true }));
for (const [word, rankValue] of RANK_WORDS) add([word], () => ({ rankValue }));
add(SHARE_VERBS, () => ({ share: true }));
add(COMPLETION, () => ({ completion: true }));
add(ATTAINMENT, (word) => (VALUE_VERBS.has(word) ? { attainment: true, valueVerb: true } : { attainment: true }));
add(ACTIONS, (word) => ({ action: STRONG_ACTIONS.has(word) ? 'strong' : 'weak' }));
add(STRONG_ACTIONS, () => ({ action: 'strong' }));
add(OPENERS, () => ({ opener: true }));
add(SCOPES, (word) => (LEVELS.has(word) ? { level: true } : { scope: true }));
add(PERIOD_WORDS, () => ({ period: true }));
add(APPROXIMATORS_BEFORE, () => ({ approximator: true }));

/** The longest word of the figures' vocabulary that starts at `at`. */
export const wordAt = (halfWidth: string, at: number): { readonly end: number; readonly value: WordSense } | null =>
  words.longest(halfWidth, at);
