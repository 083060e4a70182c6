/** The reader with what it found kept for as long as the object that it was read from: a paragraph is read once. */
export function remembered<From extends object, Found>(read: (from: From) => Found): (from: From) => Found {
  const known = new WeakMap<From, { readonly found: Found }>();
  return (from) => {
    let entry = known.get(from);
    if (entry === undefined) known.set(from, (entry = { found: read(from) }));
    return entry.found;
  };
}
