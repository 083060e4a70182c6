/** A place in a file. */
interface Placed {
  readonly uri: { readonly path: string; toString(): string };
}

const YEAR = /(?:19|20)\d{2}/;

/** One place a file, its first, the newest report first as the names of the files tell their years; files without a year come last. */
export function firstOfEachFile<T extends Placed>(places: readonly T[]): readonly T[] {
  const files = new Map<string, T>();
  for (const place of places) if (!files.has(place.uri.toString())) files.set(place.uri.toString(), place);
  return [...files.values()].sort((a, b) => yearOf(b) - yearOf(a));
}

const yearOf = ({ uri: { path } }: Placed): number =>
  Number(YEAR.exec(path.slice(path.lastIndexOf('/') + 1))?.[0] ?? 0);
