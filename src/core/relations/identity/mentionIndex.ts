import type { Decimal } from '../../arithmetic/decimal';
import { keysOf, valueKeyOf } from './mention';
import type { Mention } from './mention';

/** A bucket with more members is left out as a whole: what it is by is too common to tell things apart. */
const FULLEST = 48;

/** Mentions that have one key in common, in no order: most have but one member. */
type Bucket = Mention[];
type Buckets = Map<string, Bucket>;

/** The mentions of one dimension: no others can be the same number. */
interface OfDimension {
  readonly byValue: Buckets;
  readonly byNumber: Buckets;
  /** Those of few digits by number, and under it by name. */
  readonly byName: Map<string, Buckets>;
}

/** Where a mention stands: with those of the same digits, and with those that may be one slip away. */
interface Places {
  readonly same: Bucket;
  readonly near: readonly Bucket[];
}

const NONE: readonly Bucket[] = [];

/**
 * Mentions by what they share: those of the same digits, and those one slip apart. Members are kept with their places,
 * so that an edit costs the keys of the figures that come and go, and a look at what is near costs no key at all;
 * nothing hangs on the order in which they came.
 */
export class MentionIndex<Known> {
  private readonly byDimension = new Map<string, OfDimension>();
  private readonly places = new Map<Mention, Places>();
  /**
   * What was found out of a mention by what is near and what is repeated, of those of which something was: it is forgotten
   * where an edit changes either.
   */
  private readonly known = new Map<Mention, Known>();
  /** Those of which it is still to be found out. */
  private readonly open = new Set<Mention>();
  /** Goes up with every change of a bucket that brings two mentions together. */
  version = 0;

  add(mention: Mention): void {
    const of = this.ofDimension(mention);
    const same = this.enter(of.byValue, valueKeyOf(mention), mention);
    const { numbers, names, alone } = keysOf(mention);
    const near: Bucket[] = [];
    for (const number of numbers) {
      if (names === null || number === alone) near.push(this.enter(of.byNumber, number, mention));
      if (names === null || names.length === 0) continue;
      let byName = of.byName.get(number);
      if (byName === undefined) of.byName.set(number, (byName = new Map()));
      for (const name of names) near.push(this.enter(byName, name, mention));
    }
    this.places.set(mention, { same, near });
    this.open.add(mention);
    if (same.length === 2) this.forgetAround(same);
    for (const bucket of near) if (bucket.length <= FULLEST + 1) this.forget(bucket);
  }

  private ofDimension({ dimension }: Mention): OfDimension {
    let of = this.byDimension.get(dimension);
    if (of === undefined)
      this.byDimension.set(dimension, (of = { byValue: new Map(), byNumber: new Map(), byName: new Map() }));
    return of;
  }

  private enter(buckets: Buckets, key: string, mention: Mention): Bucket {
    let bucket = buckets.get(key);
    if (bucket === undefined) buckets.set(key, (bucket = [mention]));
    else {
      this.version++;
      bucket.push(mention);
    }
    return bucket;
  }

  remove(mention: Mention): void {
    const places = this.places.get(mention);
    const of = this.ofDimension(mention);
    const { numbers, names, alone } = keysOf(mention);
    this.leave(of.byValue, valueKeyOf(mention), mention);
    for (const number of numbers) {
      if (names === null || number === alone) this.leave(of.byNumber, number, mention);
      const byName = of.byName.get(number);
      if (names === null || byName === undefined) continue;
      for (const name of names) this.leave(byName, name, mention);
      if (byName.size === 0) of.byName.delete(number);
    }
    this.places.delete(mention);
    this.known.delete(mention);
    this.open.delete(mention);
    if (places === undefined) return;
    if (places.same.length === 1) this.forgetAround(places.same);
    for (const bucket of places.near) if (bucket.length <= FULLEST) this.forget(bucket);
  }

  private leave(buckets: Buckets, key: string, mention: Mention): void {
    const bucket = buckets.get(key);
    if (bucket === undefined) return;
    if (bucket.length > 1) this.version++;
    removeFrom(bucket, mention);
    if (bucket.length === 0) buckets.delete(key);
  }

  /**
   * What there is to know of the mentions, in no order: of those that edits have come near, it is found out now.
   * @param find null where there is nothing
   */
  knownBy(find: (mention: Mention) => Known | null): ReadonlyMap<Mention, Known> {
    for (const mention of this.open) {
      const found = find(mention);
      if (found !== null) this.known.set(mention, found);
    }
    this.open.clear();
    return this.known;
  }

  forgetAll(): void {
    this.known.clear();
    for (const mention of this.places.keys()) this.open.add(mention);
  }

  private forget(mentions: Iterable<Mention>): void {
    if (this.isFresh()) return;
    for (const mention of mentions) {
      this.known.delete(mention);
      this.open.add(mention);
    }
  }

  /** Whether nothing was found out yet: the mentions of a report that is being read. */
  private isFresh(): boolean {
    return this.open.size === this.places.size;
  }

  /** Forgets what is known of those that have become repeated or are so no longer, and of all that are near them. */
  private forgetAround(same: Bucket): void {
    if (this.isFresh()) return;
    this.forget(same);
    for (const mention of same) this.forget(this.near(mention));
  }

  /** Whether another figure tells the same digits in the same unit. */
  isRepeated(mention: Mention): boolean {
    return (this.places.get(mention)?.same.length ?? 0) > 1;
  }

  /** The mentions of one value, in no order. */
  toldAs(dimension: string, value: Decimal): readonly Mention[] {
    const of = this.byDimension.get(dimension);
    return of?.byValue.get(valueKeyOf({ digits: String(value.digits), value })) ?? [];
  }

  /** The mentions that may be one slip away. @param enough when so many are found, no more are looked for. */
  near(mention: Mention, enough = Number.POSITIVE_INFINITY): ReadonlySet<Mention> {
    const near = new Set<Mention>();
    for (const bucket of this.places.get(mention)?.near ?? NONE) {
      if (bucket.length === 1 || bucket.length > FULLEST) continue;
      for (const other of bucket) {
        if (other === mention || other.digits === mention.digits) continue;
        near.add(other);
        if (near.size >= enough) return near;
      }
    }
    return near;
  }
}

/** The last member takes the place of the one that goes. */
function removeFrom(bucket: Bucket, mention: Mention): void {
  const last = bucket.pop();
  if (last !== undefined && last !== mention) bucket[bucket.indexOf(mention)] = last;
}
