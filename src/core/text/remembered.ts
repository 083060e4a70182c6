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

/** Where what readers found in an object is kept with it. */
const NOTES = Symbol('notes');

/** What readers found in one object, by the reader. Nothing of it is seen when objects are compared or written out. */
class Notes {
  readonly #of: object;
  readonly #found = new Map<object, unknown>();

  constructor(of: object) {
    this.#of = of;
  }

  /** What is known of an object; undefined where these are the notes of another, of which it is a copy. */
  static of(from: { readonly [NOTES]?: Notes }): Map<object, unknown> | undefined {
    const notes = from[NOTES];
    return notes !== undefined && notes.#of === from ? notes.#found : undefined;
  }
}

/**
 * The object, made ready to keep what is `remembered` of it. Worth it where many readers look at one object: an entry in
 * a `WeakMap` costs more than most of them do.
 */
export function noted<Made extends object>(made: Made): Made {
  (made as { [NOTES]?: Notes })[NOTES] = new Notes(made);
  return made;
}

/** The reader with what it found kept for as long as the object that it was read from: a paragraph is read once. */
export function remembered<From extends object, Found extends NonNullable<unknown> | null>(
  read: (from: From) => Found,
): (from: From) => Found {
  const elsewhere = new WeakMap<From, Found>();
  return (from) => {
    const notes = Notes.of(from);
    let found = notes === undefined ? elsewhere.get(from) : (notes.get(read) as Found | undefined);
    if (found !== undefined) return found;
    found = read(from);
    if (notes === undefined) elsewhere.set(from, found);
    else notes.set(read, found);
    return found;
  };
}
