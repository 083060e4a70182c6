import {
  APPROXIMATORS_AFTER,
  APPROXIMATORS_BEFORE,
  EMPHATIC,
  NOT_APPROXIMATORS,
} from '../lexicon/quantities/approximators';

const before = new Set(APPROXIMATORS_BEFORE);
const opensAfter: ReadonlySet<string> = new Set(['多', ...APPROXIMATORS_AFTER.map((word) => word[0] as string)]);
const longestBefore = Math.max(...APPROXIMATORS_BEFORE.map((word) => word.length));

/**
 * The approximator (约数词) of the number that stands from `start` to `end`: before it, inside it, after it; "" where
 * there is none.
 */
export const approximationOf = (text: string, start: number, infix: string, end: number): string =>
  approximationBefore(text, start) || infix || approximationAfter(text, end);

/** The approximator that ends at `end`: the longest word there. */
export function approximationBefore(text: string, end: number): string {
  for (let length = Math.min(longestBefore, end); length > 0; length--) {
    const word = text.slice(end - length, end);
    if (before.has(word)) return EMPHATIC.has(word) || isPartOfWord(text, end - length, word) ? '' : word;
  }
  return '';
}

function isPartOfWord(text: string, start: number, word: string): boolean {
  const partners = NOT_APPROXIMATORS[word];
  const previous = text[start - 1];
  return partners !== undefined && previous !== undefined && partners.includes(previous);
}

/** 一倍多, 三成多, 2小时多: 多 after the unit where nothing follows that it could belong to (多个, 多样). */
const MORE = /多(?=[,，;；:：。!！?？、)）的]|$)/y;

function approximationAfter(text: string, start: number): string {
  if (!opensAfter.has(text[start] ?? '')) return '';
  const word = APPROXIMATORS_AFTER.find((candidate) => text.startsWith(candidate, start));
  if (word !== undefined) return word;
  MORE.lastIndex = start;
  return MORE.test(text) ? '多' : '';
}
