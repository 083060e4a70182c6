import type { DraftMark } from './ways';

/**
 * A mark as it is kept outside the text: with the words that it stood on and those around it, so that it is found
 * again.
 */
export interface AnchoredMark {
  /** Where it stood. */
  readonly start: number;
  /** The text there; "" for a mark that only stands beside words. */
  readonly words: string;
  readonly before: string;
  readonly after: string;
  readonly original: string;
  readonly gap: string;
  readonly state: Exclude<DraftMark['state'], 'written'>;
}

/** So much of the text on either side of a mark is kept. */
const AROUND = 24;
/** So much around the words must still be there in a text that was changed elsewhere. */
const FEWEST_AROUND = 6;

/** The marks that are still to be answered, as they are kept beside a text. */
export const anchored = (text: string, marks: readonly DraftMark[]): readonly AnchoredMark[] =>
  marks.flatMap(({ span: { start, end }, original, gap, state }) =>
    state === 'written'
      ? []
      : [
          {
            start,
            words: text.slice(start, end),
            before: text.slice(Math.max(0, start - AROUND), start),
            after: text.slice(end, end + AROUND),
            original,
            gap,
            state,
          },
        ],
  );

/**
 * The marks in a text that may have been changed by another program. Each is looked for by its words and what stood
 * around them, behind the one before it; one whose words are gone, or stand among others, has been answered and is
 * dropped.
 */
export function found(text: string, marks: readonly AnchoredMark[]): readonly DraftMark[] {
  const result: DraftMark[] = [];
  let from = 0;
  let moved = 0;
  for (const mark of marks) {
    const start = placeOf(text, mark, from, mark.start + moved);
    if (start === null) continue;
    const { words, original, gap, state } = mark;
    from = start + words.length;
    moved = start - mark.start;
    result.push({ span: { start, end: from }, original, gap, state });
  }
  return result;
}

function placeOf(text: string, mark: AnchoredMark, from: number, expected: number): number | null {
  const { words, before, after } = mark;
  if (expected >= from && text.startsWith(before + words + after, expected - before.length)) return expected;
  const needed = Math.min(FEWEST_AROUND, before.length + after.length);
  let best: { readonly at: number; readonly score: number } | null = null;
  for (const at of candidates(text, mark, from)) {
    const score = commonEnd(text, at, before) + commonStart(text, at + words.length, after);
    if (
      score >= needed &&
      (best === null ||
        score > best.score ||
        (score === best.score && Math.abs(at - expected) < Math.abs(best.at - expected)))
    )
      best = { at, score };
  }
  return best?.at ?? null;
}

/** Where the words stand; for a mark without words, where the text around it may be. */
function* candidates(text: string, { words, before, after }: AnchoredMark, from: number): Generator<number> {
  const [sought, ahead] =
    words !== ''
      ? [words, 0]
      : before.length >= FEWEST_AROUND
        ? [before.slice(-FEWEST_AROUND), FEWEST_AROUND]
        : [after.slice(0, FEWEST_AROUND), 0];
  if (sought === '') return;
  for (let at = text.indexOf(sought, Math.max(0, from - ahead)); at >= 0; at = text.indexOf(sought, at + 1))
    yield at + ahead;
}

function commonEnd(text: string, at: number, words: string): number {
  let length = 0;
  while (length < words.length && text[at - 1 - length] === words[words.length - 1 - length]) length++;
  return length;
}

function commonStart(text: string, at: number, words: string): number {
  let length = 0;
  while (length < words.length && text[at + length] === words[length]) length++;
  return length;
}
