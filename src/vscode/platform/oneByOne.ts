/**
 * Handles what waits one at a time, the least first, and lets the host do whatever else is due between two. For work on
 * what the writer does not look at, which is not to keep waiting what he does.
 */
export class OneByOne<Key> {
  private readonly waiting = new Set<Key>();
  private isDue = false;

  /** @param weight of a key, when the next is chosen: the least comes first */
  constructor(
    private readonly handle: (key: Key) => void,
    private readonly weight: (key: Key) => number,
  ) {}

  add(key: Key): void {
    this.waiting.add(key);
    this.await();
  }

  has(key: Key): boolean {
    return this.waiting.has(key);
  }

  /** The key is not handled any more unless it is added again. */
  delete(key: Key): void {
    this.waiting.delete(key);
  }

  clear(): void {
    this.waiting.clear();
  }

  private await(): void {
    if (this.isDue || this.waiting.size === 0) return;
    this.isDue = true;
    setTimeout(() => {
      this.isDue = false;
      const weighed = [...this.waiting].map((key) => ({ key, weight: this.weight(key) }));
      const next = weighed.sort((a, b) => a.weight - b.weight)[0];
      if (next === undefined) return; // all were deleted
      this.waiting.delete(next.key);
      try {
        this.handle(next.key);
      } finally {
        this.await();
      }
    }, 0);
  }
}
