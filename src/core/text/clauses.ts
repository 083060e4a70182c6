import { characterSet } from './characters';
import type { CharacterSet } from './characters';

/** Marks that end a sentence or a half-sentence (分句), as they stand in the half-width view. */
export const SENTENCE_MARKS = '。!?;';

/** Marks that end a clause (小句), as they stand in the half-width view; 、 parts the items of a list and ends none. */
export const CLAUSE_MARKS = `${SENTENCE_MARKS},:`;

const ENDS_SENTENCE = characterSet(SENTENCE_MARKS);
/** The marks that end a clause as a table, for `startBehind` and `endBefore`. */
export const ENDS_CLAUSE = characterSet(CLAUSE_MARKS);

/**
 * Where the clause starts that holds an offset: behind the last mark before it that ends one.
 * @param at an offset into `halfWidth`
 * @param from an offset that is not passed, 0 where none is given
 */
export const clauseStart = (halfWidth: string, at: number, from = 0): number =>
  startBehind(halfWidth, at, ENDS_CLAUSE, from);

/** Where the sentence or half-sentence starts that holds an offset. */
export const sentenceStart = (halfWidth: string, at: number): number => startBehind(halfWidth, at, ENDS_SENTENCE);

/**
 * Where the stretch starts that holds an offset and that no mark parts.
 * @param from an offset that is not passed
 */
export function startBehind(halfWidth: string, at: number, marks: CharacterSet, from = 0): number {
  let start = at;
  while (start > from && marks[halfWidth.charCodeAt(start - 1)] !== 1) start--;
  return start;
}

/**
 * Where the stretch ends that starts at an offset and that no mark parts.
 * @param to an offset that is not passed
 */
export function endBefore(halfWidth: string, at: number, marks: CharacterSet, to: number): number {
  let end = at;
  while (end < to && marks[halfWidth.charCodeAt(end)] !== 1) end++;
  return end;
}
