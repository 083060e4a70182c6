import { keysOf, valueKeyOf } from './mention';
import type { Mention } from './mention';

/** A bucket with more members is left out as a whole: what it is by is too common to tell things apart. */
const FULLEST = 48;

/**
 * Mentions by what they share: those of the same digits, and those one slip apart. Members are kept with their places, so that
 * an edit costs the keys of the figures that come and go; nothing hangs on the order in which they came.
 */
export class MentionIndex {
  private readonly buckets = new Map<string, Set<Mention>>();
  /** Goes up with every change of a bucket that brings two mentions together. */
  version = 0;

  add(mention: Mention): void {
    for (const key of allKeysOf(mention)) {
      const bucket = this.buckets.get(key);
      if (bucket === undefined) this.buckets.set(key, new Set([mention]));
      else {
        bucket.add(mention);
        this.version++;
      }
    }
  }

  remove(mention: Mention): void {
    for (const key of allKeysOf(mention)) {
      const bucket = this.buckets.get(key);
      if (bucket === undefined) continue;
      if (bucket.size > 1) this.version++;
      bucket.delete(mention);
      if (bucket.size === 0) this.buckets.delete(key);
    }
  }

  /** Whether another figure tells the same digits in the same unit. */
  isRepeated(mention: Mention): boolean {
    return (this.buckets.get(valueKeyOf(mention))?.size ?? 0) > 1;
  }

  /** The mentions that may be one slip away. */
  near(mention: Mention): ReadonlySet<Mention> {
    const near = new Set<Mention>();
    for (const key of keysOf(mention)) {
      const bucket = this.buckets.get(key);
      if (bucket === undefined || bucket.size > FULLEST) continue;
      for (const other of bucket) if (other !== mention && other.digits !== mention.digits) near.add(other);
    }
    return near;
  }
}

const allKeysOf = (mention: Mention): readonly string[] => [...keysOf(mention), valueKeyOf(mention)];
