/** Marks that end a sentence or a half-sentence (分句), as they stand in the half-width view. */
export const SENTENCE_MARKS: ReadonlySet<string> = new Set(['。', '!', '?', ';']);

/** Marks that end a clause (小句), as they stand in the half-width view; 、 parts the items of a list and ends none. */
export const CLAUSE_MARKS: ReadonlySet<string> = new Set([...SENTENCE_MARKS, ',', ':']);

/**
 * Where the clause starts that holds an offset: behind the last mark before it that ends one.
 * @param at an offset into `halfWidth`
 * @param from an offset that is not passed, 0 where none is given
 */
export const clauseStart = (halfWidth: string, at: number, from = 0): number =>
  startBehind(halfWidth, at, CLAUSE_MARKS, from);

/** Where the sentence or half-sentence starts that holds an offset. */
export const sentenceStart = (halfWidth: string, at: number): number => startBehind(halfWidth, at, SENTENCE_MARKS);

/**
 * Where the stretch starts that holds an offset and that no mark parts.
 * @param marks one character each
 * @param from an offset that is not passed
 */
export function startBehind(halfWidth: string, at: number, marks: ReadonlySet<string>, from = 0): number {
  let start = at;
  while (start > from && !marks.has(halfWidth[start - 1] as string)) start--;
  return start;
}

/**
 * Where the stretch ends that starts at an offset and that no mark parts.
 * @param marks one character each
 * @param to an offset that is not passed
 */
export function endBefore(halfWidth: string, at: number, marks: ReadonlySet<string>, to: number): number {
  let end = at;
  while (end < to && !marks.has(halfWidth[end] as string)) end++;
  return end;
}
