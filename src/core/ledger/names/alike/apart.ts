import { EXCHANGED_IN_NAMES } from '../../../lexicon/names';
import { NEAR_IN_NAMES, SERIES, TELLING_NOTHING } from '../../../lexicon/nameWords';
import { tellingAnywhere } from './telling';

/** Words of two names that stand in the same place, and the characters that both have around them. */
export interface Difference {
  readonly a: string;
  readonly b: string;
  readonly before: string;
  readonly behind: string;
}

type Lines = ReadonlyMap<string, readonly number[]>;

const linesOf = (lists: readonly (readonly string[])[]): Lines => {
  const lines = new Map<string, number[]>();
  lists.forEach((list, i) => list.forEach((word) => lines.set(word, [...(lines.get(word) ?? []), i])));
  return lines;
};
const shareLine = (lines: Lines, a: string, b: string): boolean =>
  (lines.get(a) ?? []).some((line) => lines.get(b)?.includes(line));

const SERIES_LINES = linesOf(SERIES);
const NEAR_LINES = linesOf([...EXCHANGED_IN_NAMES, ...NEAR_IN_NAMES]);

/** Whether words are two of a series: 食品, 药品. */
export const areOfSeries = (a: string, b: string): boolean => a !== b && shareLine(SERIES_LINES, a, b);
/** Whether words mean much the same in names: 追溯, 溯源. */
export const areNear = (a: string, b: string): boolean => shareLine(NEAR_LINES, a, b);

const NUMERAL = /[一二两三四五六七八九十0-9]/g;
const NO_ORDER = /^(?:三年|一体化?|统一|一站式?|一网|[一二三四]期|第|一件事)+$/;
const SIDE = /[东西南北上中下左右前后新老内外大小正副]/;
const BOTH = /[和与及或等、]/;

const numerals = (words: string): string => (words.match(NUMERAL) ?? []).join('');
const hasOrder = (words: string): boolean => numerals(words) !== '' && !NO_ORDER.test(words);

/** Whether the names that differ so are of two things: by a numeral, a side, another member of a series. */
export function tellApart({ a, b, before, behind }: Difference): boolean {
  if (numerals(a) !== numerals(b) && (hasOrder(a) || hasOrder(b))) return true;
  if (b !== '' && BOTH.test(a + b)) return true;
  if (a === '' || b === '') return false;
  if (SIDE.test(a) && SIDE.test(b)) return true;
  const forms = (words: string): readonly string[] => [
    words,
    before + words,
    words + behind,
    words.slice(0, 2),
    words.slice(-2),
  ];
  return forms(a).some((one) => forms(b).some((other) => areOfSeries(one, other)));
}

/** What a word costs in the place of a near one, two words in the place of two, and words that say nothing in each other's. */
const [NEAR, NEAR_WORDS, NOTHING_SAID] = [0.2, 0.5, 0.5];
/** Words that only one name has cost so much of what they weigh; words in each other's place so much, and the least. */
const [ADDED, REPLACED, LEAST, LEAST_OF_ONE] = [0.35, 0.6, 1, 0.7];

const wordsIn = (words: string): readonly string[] => words.match(/..?/g) ?? [];

/** 建设, 基地. */
const NOTHING = new Set(TELLING_NOTHING);
const saysNothing = (words: string): boolean => wordsIn(words).every((word) => NOTHING.has(word));

/** How far the words set the names apart. */
export function apartBy({ a, b, before, behind }: Difference): number {
  if (a === b) return 0;
  if (a === '' || b === '') return ADDED * tellingAnywhere(a + b);
  if (areNear(a, b) || areNear(a + behind, b + behind) || areNear(before + a, before + b)) return NEAR;
  if (wordsIn(a).every((word) => wordsIn(b).some((other) => areNear(word, other)))) return NEAR_WORDS;
  if (saysNothing(a) && saysNothing(b)) return NOTHING_SAID;
  const least = a.length === 1 && b.length === 1 ? LEAST_OF_ONE : LEAST;
  return Math.max(least, REPLACED * Math.max(tellingAnywhere(a), tellingAnywhere(b)));
}
