import { lengthsMatch, nearlySame } from '../../text/prints';
import type { SentencePrint } from '../../text/prints';

/** The sentences of a document that share a hash. */
export interface Tally {
  readonly hash: number;
  /** Counts the hashes that are in use, from 0; numbers that are free again are used again. */
  readonly number: number;
  count: number;
}

/** The sentences of a document counted by one of their hashes. */
export class Tallies {
  private readonly byHash = new Map<number, Tally>();
  private readonly free: number[] = [];

  /** How many numbers are in use or free. */
  get numbers(): number {
    return this.byHash.size + this.free.length;
  }

  add(hash: number): Tally {
    let tally = this.byHash.get(hash);
    if (tally === undefined)
      this.byHash.set(hash, (tally = { hash, number: this.free.pop() ?? this.byHash.size, count: 0 }));
    tally.count++;
    return tally;
  }

  remove(tally: Tally): void {
    if (--tally.count > 0) return;
    this.byHash.delete(tally.hash);
    this.free.push(tally.number);
  }
}

/**
 * The first few sentences met of each hash: as numbers, for there are many, and they are gone when the search is over.
 */
export class Met {
  /**
   * For each hash as many places as are kept: 1 more than the index of a sentence among `prints`, and its length; 0 for
   * none.
   */
  private readonly rows: Int32Array;

  constructor(
    tallies: Tallies,
    private readonly most: number,
    private readonly prints: readonly SentencePrint[],
  ) {
    this.rows = new Int32Array(tallies.numbers * most * 2);
  }

  /** The index of the first sentence kept of the hash; -1 where none is. */
  only({ number }: Tally): number {
    return (this.rows[number * this.most * 2] as number) - 1;
  }

  put({ number }: Tally, place: number, index: number): void {
    const at = (number * this.most + place) * 2;
    this.rows[at] = index + 1;
    this.rows[at + 1] = (this.prints[index] as SentencePrint).key.length;
  }

  /**
   * Keeps a sentence while there is room; the index of the first one kept before that is nearly the same, -1 where none
   * is.
   */
  meet(tally: Tally, index: number): number {
    if (tally.count < 2) return -1;
    const { key } = this.prints[index] as SentencePrint;
    let near = -1;
    for (let place = 0; place < this.most; place++) {
      const at = (tally.number * this.most + place) * 2;
      const other = (this.rows[at] as number) - 1;
      if (other < 0) {
        this.put(tally, place, index);
        break;
      }
      if (
        near < 0 &&
        lengthsMatch(this.rows[at + 1] as number, key.length) &&
        nearlySame((this.prints[other] as SentencePrint).key, key)
      )
        near = other;
    }
    return near;
  }
}
