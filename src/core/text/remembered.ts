/**
 * The reader with what it found kept by a key, for what is read from words rather than objects.
 * @param most so many are kept; then all are forgotten
 */
export function rememberedBy<From extends readonly unknown[], Found>(
  keyOf: (...from: From) => string,
  most: number,
  read: (...from: From) => Found,
): (...from: From) => Found {
  const known = new Map<string, { readonly found: Found }>();
  return (...from) => {
    const key = keyOf(...from);
    let entry = known.get(key);
    if (entry === undefined) {
      if (known.size >= most) known.clear();
      known.set(key, (entry = { found: read(...from) }));
    }
    return entry.found;
  };
}

/** The reader with what it found kept for as long as the object that it was read from: a paragraph is read once. */
export function remembered<From extends object, Found extends NonNullable<unknown> | null>(
  read: (from: From) => Found,
): (from: From) => Found {
  const known = new WeakMap<From, Found>();
  return (from) => {
    let found = known.get(from);
    if (found === undefined) known.set(from, (found = read(from)));
    return found;
  };
}
