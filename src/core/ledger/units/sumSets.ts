import { compare, decimal } from '../../arithmetic/decimal';
import { significantDigits } from '../../arithmetic/slips';
import { findUnit } from '../../numerals/unit';
import type { Scene, Term } from '../../relations/terms';

/** The others of a sum stand so near, and so many numbers follow one another in a longer one. */
const [NEAR, MOST] = [4, 6];
const OPENING = 16;

/** The sets of numbers of a sentence that may add up: three near one another, and more that follow one another. */
function* near(terms: readonly Term[]): Generator<readonly Term[]> {
  for (let i = 0; i < terms.length; i++) {
    for (let length = 4; length <= MOST && i + length <= terms.length; length++) yield terms.slice(i, i + length);
    for (let j = i + 1; j < Math.min(terms.length, i + NEAR); j++)
      for (let k = j + 1; k < Math.min(terms.length, i + NEAR); k++) yield [terms[i], terms[j], terms[k]] as Term[];
  }
}

/** 分三个片区推进: how many parts there are, and no part. */
const SMALL = decimal(10);
const countsParts = ({ dimension, amount: { value }, told }: Term): boolean =>
  findUnit(dimension)?.size === undefined && significantDigits(told) === 1 && compare(value, SMALL) < 0;

/** What opens the sentence in which the parts of a whole follow: 分内外贸看，外贸2140万吨. */
const PARTS_FOLLOW = /^(?:[分按从][^,。;:]{1,8}(?:看|分|说|划分|统计)[,:]?|其中[,:]?)/;
/** The wholes stand so near the end of their sentence. */
const LAST = 3;

/** A number of one sentence with the parts of it that the next begins with. */
function* acrossSentences({ halfWidth, sentences }: Scene, before: readonly Term[], behind: readonly Term[]) {
  const start = sentences[behind[0]?.sentence ?? -1]?.start;
  if (start === undefined || !PARTS_FOLLOW.test(halfWidth.slice(start, start + OPENING).trimStart())) return;
  for (const whole of before.slice(-LAST))
    for (let length = 2; length < MOST && length <= behind.length; length++) yield [whole, ...behind.slice(0, length)];
}

/**
 * The sets of numbers that may add up, of a sentence and of the one that tells its parts.
 * @param next the numbers of the sentence behind
 */
export function sumSets(scene: Scene, terms: readonly Term[], next: readonly Term[]): readonly (readonly Term[])[] {
  const parts = terms.filter((term) => !countsParts(term));
  return [...near(terms), ...(parts.length < terms.length ? near(parts) : []), ...acrossSentences(scene, terms, next)];
}
