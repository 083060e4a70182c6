import type { TextEdit } from '../../src/core/report/editing/edits';
import type { Random } from '../bench/random';
import { inserted } from './mutate';
import type { Samples } from './samples';

const MOST_CURSORS = 3;
const MOST_REMOVED = 12;
const LINE_REMOVED = 120;

/** The edit that takes another back. @param before the text before that one */
export const undoing = (before: string, { start, end, text }: TextEdit): TextEdit => ({
  start,
  end: start + text.length,
  text: before.slice(start, end),
});

/**
 * Typing, pasting or cutting at one place, now and then at two or three. In the order of the text, none touching
 * another.
 */
export function someEdits(text: string, random: Random, samples: Samples): TextEdit[] {
  const edits: TextEdit[] = [];
  for (let n = random.chance(0.8) ? 1 : random.int(2, MOST_CURSORS); n > 0; n--) {
    const start = random.int(0, text.length);
    const removed = random.chance(0.5) ? 0 : random.int(1, random.chance(0.9) ? MOST_REMOVED : LINE_REMOVED);
    const end = Math.min(text.length, start + removed);
    if (edits.every((other) => other.end < start || end < other.start))
      edits.push({ start, end, text: inserted(random, samples) });
  }
  return edits.sort((a, b) => a.start - b.start);
}
