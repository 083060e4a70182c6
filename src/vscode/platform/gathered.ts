/** So many are handled without waiting for more, so that the handling goes on however fast they come. */
const MOST = 5;

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
    this.await(key, 0);
  }

  /**
   * Waits for a turn of the event loop that brings nothing more: messages that came in while the last was handled are
   * read between two timers.
   */
  private await(key: Key, known: number): void {
    setTimeout(() => {
      const count = this.items.get(key)?.length;
      if (count === undefined) return; // taken
      if (count > known && count < MOST) this.await(key, count);
      else this.handle(key);
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
