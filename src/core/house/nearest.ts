import { distance } from 'fastest-levenshtein';

/** The word of a list that a mistyped one was likely meant to be; null where none is near. */
export function nearest(written: string, words: readonly string[]): string | null {
  let best: string | null = null;
  let least = Math.max(1, Math.min(3, Math.floor(written.length * 0.4))) + 1;
  for (const word of words) {
    const steps = distance(written, word);
    if (steps < least) [best, least] = [word, steps];
  }
  return best;
}
