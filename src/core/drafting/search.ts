import { calledBy } from './completion/offers';
import type { LibraryPattern } from './library';
import { ROLE_NAME } from './roles';

/**
 * The patterns that words call for, the best first: by role, title, topic or text in Chinese, by pinyin initials or
 * pinyin in full.
 * @param words apart by spaces; each must call for the pattern. None calls for all, in their order
 */
export function searchPatterns(patterns: readonly LibraryPattern[], words: string): readonly LibraryPattern[] {
  const wanted = words
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (wanted.length === 0) return patterns;
  const found = patterns.flatMap((pattern, index) => {
    const hows = wanted.map((word) => howCalled(pattern, word));
    return hows.every((how) => how !== null)
      ? [{ pattern, how: hows.reduce<number>((sum, how) => sum + how, 0), index }]
      : [];
  });
  return found.sort((a, b) => a.how - b.how || a.index - b.index).map(({ pattern }) => pattern);
}

/** How well a word calls for a pattern: 0 is best; null where it does not. */
function howCalled(pattern: LibraryPattern, word: string): number | null {
  return ROLE_NAME[pattern.role] === word ? 0 : (calledBy(pattern, word)?.how ?? null);
}
