import { areHeadsAlike } from '../../../lexicon/nameWords';
import { gatheredBy } from '../../../report/gathered';
import type { Gatherer, Gathering } from '../../../report/gathered';
import type { PlacedParagraph } from '../../../report/context';
import type { Report } from '../../../report/report';
import { bothNamed } from './bothNamed';
import type { BothNamed } from './bothNamed';
import { likenessOf } from './likeness';
import type { Likeness } from './likeness';
import { mentionsOf } from './mentions';
import type { Mention } from './mentions';
import { tellingAnywhere } from './telling';

type Mentions = readonly Mention[];

/** Two mentions by names that are alike; how, by which of them is told first. */
export interface Pair {
  readonly one: Mention;
  readonly other: Mention;
  /** As `one` is told first, and as `other` is; null where they are of two things. */
  readonly forth: BothNamed | null;
  readonly back: BothNamed | null;
}

/** Names whose shared keys say less are not held against each other. */
const TELLING = 1.5;
/** Of bare names that end as many things of a report do they must say more: 工业技改项目, 城市更新项目. */
const GENERIC = 2;
const GENERIC_HEADS: ReadonlySet<string> = new Set(
  '项目 机制 制度 办法 模式 计划 活动 行动 工程 攻坚 整治 专项 品牌'.split(' '),
);
const isGeneric = ({ quoted, head }: Mention): boolean => quoted === null && GENERIC_HEADS.has(head);

/** Less alike than this two names are not told, whatever speaks for it. */
const [LEAST, PART] = [0.35, 0.58];

const isTellable = ({ shared, apart }: Likeness): boolean => {
  const telling = shared.reduce((sum, words) => sum + tellingAnywhere(words), 0);
  return telling - apart >= LEAST && telling >= PART * (telling + apart);
};

function alikeInOrder(first: Mention, later: Mention): BothNamed | null {
  const like = likenessOf(first, later);
  return like === null || !isTellable(like) ? null : bothNamed(first, later, like);
}

const NONE: ReadonlySet<Mention> = new Set();

const partnerIn = ({ one, other }: Pair, mention: Mention): Mention => (one === mention ? other : one);

function addTo(index: Map<string, Set<Mention>>, key: string, mention: Mention): void {
  const those = index.get(key);
  if (those === undefined) index.set(key, new Set([mention]));
  else those.add(mention);
}

function removeFrom(index: Map<string, Set<Mention>>, key: string, mention: Mention): void {
  const those = index.get(key);
  those?.delete(mention);
  if (those?.size === 0) index.delete(key);
}

const isWithinHead = ({ head }: Mention, key: string): boolean => head.length > 2 && head.includes(key);

/**
 * The mentions of a document by their keys, and those of them that are alike; kept up as paragraphs come and go. Of two
 * names that both stand several times neither is the odd one: such mentions are not held against each other, so that a
 * name told a thousand times costs no million pairs.
 */
export class Pairs implements Gatherer<Mentions> {
  private readonly byKey = new Map<string, Set<Mention>>();
  /** Those whose words no other mention has. */
  private readonly soleByKey = new Map<string, Set<Mention>>();
  private readonly byText = new Map<string, Set<Mention>>();
  /** Those that became the only ones of their words, to be held against all others when pairs are asked for. */
  private readonly owed = new Set<Mention>();
  private readonly pairs = new Set<Pair>();
  private readonly ofMention = new Map<Mention, Set<Pair>>();

  read(place: PlacedParagraph): Mentions | null {
    const mentions = mentionsOf(place);
    for (const mention of mentions ?? []) this.add(mention);
    return mentions;
  }

  release(mentions: Mentions): void {
    for (const mention of mentions) {
      for (const key of mention.keys) {
        removeFrom(this.byKey, key, mention);
        removeFrom(this.soleByKey, key, mention);
      }
      for (const pair of this.ofMention.get(mention) ?? []) {
        this.pairs.delete(pair);
        this.ofMention.get(partnerIn(pair, mention))?.delete(pair);
      }
      this.ofMention.delete(mention);
      this.owed.delete(mention);
      removeFrom(this.byText, mention.text, mention);
      const [sole, another] = this.byText.get(mention.text) ?? [];
      if (sole === undefined || another !== undefined) continue;
      for (const key of sole.keys) addTo(this.soleByKey, key, sole);
      this.owed.add(sole);
    }
  }

  /** The mentions that have a key. */
  with(key: string): ReadonlySet<Mention> | undefined {
    return this.byKey.get(key);
  }

  /** The pairs that there are, in no order; of each that matters at least one name stands once. */
  get all(): ReadonlySet<Pair> {
    for (const sole of this.owed) {
      const known = new Set([...(this.ofMention.get(sole) ?? [])].map((pair) => partnerIn(pair, sole)));
      this.holdAgainst(sole, this.byKey, known);
    }
    this.owed.clear();
    return this.pairs;
  }

  private add(mention: Mention): void {
    const [first] = this.byText.get(mention.text) ?? [];
    addTo(this.byText, mention.text, mention);
    if (first !== undefined) {
      for (const key of first.keys) removeFrom(this.soleByKey, key, first);
      this.owed.delete(first);
    }
    this.holdAgainst(mention, first === undefined ? this.byKey : this.soleByKey, NONE);
    for (const key of mention.keys) {
      addTo(this.byKey, key, mention);
      if (first === undefined) addTo(this.soleByKey, key, mention);
    }
  }

  /** Holds a mention against those of an index that share enough of its keys, but those that are known to be its pairs. */
  private holdAgainst(
    mention: Mention,
    index: ReadonlyMap<string, ReadonlySet<Mention>>,
    known: ReadonlySet<Mention>,
  ): void {
    if (mention.isCounted) return;
    const shares = new Map<Mention, number>();
    for (const key of mention.keys) {
      const those = index.get(key);
      if (those === undefined) continue;
      const telling = tellingAnywhere(key);
      // two characters within a head that both have say nothing of what it heads: 产业园
      const isOfHead = isWithinHead(mention, key);
      for (const other of those)
        if (
          !other.isCounted &&
          (isOfHead ? other.head !== mention.head : true) &&
          areHeadsAlike(other.head, mention.head)
        )
          shares.set(other, (shares.get(other) ?? 0) + telling);
    }
    for (const [other, telling] of shares)
      if (
        telling >= (isGeneric(mention) && isGeneric(other) ? GENERIC : TELLING) &&
        other.text !== mention.text &&
        !known.has(other)
      )
        this.hold(other, mention);
  }

  private hold(one: Mention, other: Mention): void {
    const [forth, back] = [alikeInOrder(one, other), alikeInOrder(other, one)];
    if (forth === null && back === null) return;
    const pair = { one, other, forth, back };
    this.pairs.add(pair);
    for (const mention of [one, other]) {
      const pairs = this.ofMention.get(mention);
      if (pairs === undefined) this.ofMention.set(mention, new Set([pair]));
      else pairs.add(pair);
    }
  }
}

/** The mentions of a report by paragraph, and what keeps them. */
export const pairsIn: (report: Report) => Gathering<Mentions, Pairs> = gatheredBy(() => new Pairs());
