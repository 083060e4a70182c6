/** Replaces `start`–`end` by `text`. The edits of one update all speak of the text before it and do not overlap. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The edits from the end of the text to its start; of two at one place the later in the list first, as LSP orders them.
 */
export function lastFirst(edits: readonly TextEdit[], length: number): readonly TextEdit[] {
  for (const { start, end } of edits)
    if (start < 0 || end < start || end > length)
      throw new RangeError(`edit ${start}–${end} outside the text of ${length}`);
  if (edits.length < 2) return edits;
  return edits
    .map((edit, index) => ({ edit, index }))
    .sort((a, b) => b.edit.start - a.edit.start || b.index - a.index)
    .map(({ edit }) => edit);
}

/** The text with these edits, which are in its order and do not overlap. */
export function withEdits(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const edit of edits) {
    parts.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return parts.join('') + text.slice(at);
}
