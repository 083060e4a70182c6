/**
 * Gathers what comes in for a key, and handles it together once the host is done with what it is at: the more there is to
 * do, the more is taken at a time, and the handling never lags behind.
 */
export class Gathered<Key, Item> {
  private readonly items = new Map<Key, Item[]>();

  /** @param handle called with each key that still holds items; it is to `take` them */
  constructor(private readonly handle: (key: Key) => void) {}

  add(key: Key, item: Item): void {
    const others = this.items.get(key);
    if (others !== undefined) {
      others.push(item);
      return;
    }
    this.items.set(key, [item]);
    setTimeout(() => {
      if (this.items.has(key)) this.handle(key);
    }, 0);
  }

  has(key: Key): boolean {
    return this.items.has(key);
  }

  /** What came in for the key, in that order; it is not handled any more unless more comes in. */
  take(key: Key): readonly Item[] {
    const items = this.items.get(key) ?? [];
    this.items.delete(key);
    return items;
  }

  clear(): void {
    this.items.clear();
  }
}
