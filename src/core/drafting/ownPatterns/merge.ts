import type { Library, LibraryPattern } from '../library';

/**
 * The library with the writer's own patterns in front. Of two own ones with one id the first stands (two folders of a
 * workspace may hold the same file); a pattern of ours that is called by the same Chinese as one of theirs gives way.
 */
export function withOwn(library: Library, own: readonly LibraryPattern[]): Library {
  if (own.length === 0) return library;
  const first = [...new Map([...own].reverse().map((pattern) => [pattern.id, pattern])).values()].reverse();
  const taken = new Set(first.map(({ prefixes }) => prefixes[1]));
  return {
    ...library,
    patterns: [...first, ...library.patterns.filter(({ prefixes }) => !taken.has(prefixes[1]))],
    phrases: library.phrases.filter(({ prefixes }) => !taken.has(prefixes[1])),
  };
}
