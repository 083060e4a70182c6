/** The word of a list that a mistyped one was likely meant to be; null where none is near. */
export function nearest(written: string, words: readonly string[]): string | null {
  let best: string | null = null;
  let least = Math.max(1, Math.min(3, Math.floor(written.length * 0.4))) + 1;
  for (const word of words) {
    const steps = distance(written, word, least);
    if (steps < least) [best, least] = [word, steps];
  }
  return best;
}

/** Levenshtein's distance, as far as it is below `limit`. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}
