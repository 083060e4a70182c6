import { CLAIM_WORDS } from '../lexicon/claims';
import type { ClaimSense } from '../lexicon/claims';
import { Trie } from '../lexicon/trie';

/** The senses of the words that begin at one place, and by sense their lengths, in the order of their list. */
interface Words {
  readonly senses: readonly ClaimSense[];
  readonly lengths: ReadonlyMap<ClaimSense, readonly number[]>;
}

const SENSES = Object.entries(CLAIM_WORDS) as readonly (readonly [ClaimSense, readonly string[]])[];

/** By a word, what stands where it does: itself and the words that it begins with. */
const WORDS = new Trie<Words>();
for (const longest of new Set(SENSES.flatMap(([, words]) => words))) {
  const lengths = new Map(
    SENSES.map(([sense, words]) => [sense, words.filter((word) => longest.startsWith(word))] as const)
      .filter(([, words]) => words.length > 0)
      .map(([sense, words]) => [sense, words.map(({ length }) => length)]),
  );
  WORDS.add(longest, { senses: [...lengths.keys()], lengths });
}

const NONE: readonly number[] = [];

/** The lengths of the words of a sense that begin at a place of a half-width text, in the order in which they count. */
export const wordsAt = (halfWidth: string, at: number, sense: ClaimSense): readonly number[] =>
  WORDS.longest(halfWidth, at)?.value.lengths.get(sense) ?? NONE;

/** Where words of each sense stand in a half-width text, in reading order. */
export function placesOfSenses(halfWidth: string): ReadonlyMap<ClaimSense, readonly number[]> {
  const places = new Map<ClaimSense, number[]>();
  for (let at = 0; at < halfWidth.length; at++) {
    const words = WORDS.longest(halfWidth, at);
    if (words === null) continue; // as at nearly all places
    for (const sense of words.value.senses) {
      const known = places.get(sense);
      if (known === undefined) places.set(sense, [at]);
      else known.push(at);
    }
  }
  return places;
}
