import { HEADS_ALIKE, TELLING_LITTLE, TELLING_NOTHING } from '../../../lexicon/nameWords';
import { rememberedBy } from '../../../text/remembered';

/**
 * What words of names weigh: those of the lexicon so much together, any other character one, and a half where it stands
 * by itself.
 */
const [NOTHING, LITTLE, ALONE, EMPTY] = [0.4, 0.8, 0.5, 0.1];
/** A character of a word that many names of the report have. */
const USUAL = 0.5;
const WEIGHTS: ReadonlyMap<string, number> = new Map([
  ...TELLING_LITTLE.map((word) => [word, LITTLE] as const),
  ...[...TELLING_NOTHING, ...HEADS_ALIKE.flat()].map((word) => [word, NOTHING] as const),
]);
const LONGEST_WORD = 4;
/** Characters that say nothing in a name: 级 in 县级, 型 in 新型. */
export const EMPTY_CHARACTER = /[的和与及级类型式区县市镇第]/;

/** How telling words are, as the words of the lexicon cover them best. */
export function tellingOf(words: string, isUsual: (two: string) => boolean): number {
  const least = [0];
  for (let end = 1; end <= words.length; end++) {
    const last = words[end - 1] as string;
    let weight = (least[end - 1] as number) + weightOf(last, words, end, isUsual);
    for (let length = 2; length <= Math.min(LONGEST_WORD, end); length++) {
      const known = WEIGHTS.get(words.slice(end - length, end));
      if (known !== undefined) weight = Math.min(weight, (least[end - length] as number) + known);
    }
    least.push(weight);
  }
  return least[words.length] as number;
}

function weightOf(last: string, words: string, end: number, isUsual: (two: string) => boolean): number {
  if (EMPTY_CHARACTER.test(last)) return EMPTY;
  if (words.length === 1) return ALONE;
  const isPartOfUsual =
    (end > 1 && isUsual(words.slice(end - 2, end))) || (end < words.length && isUsual(words.slice(end - 1, end + 1)));
  return isPartOfUsual ? USUAL : 1;
}

/** How telling words are in any report. */
export const tellingAnywhere = rememberedBy(
  (words: string) => words,
  40_000,
  (words: string): number => tellingOf(words, () => false),
);
