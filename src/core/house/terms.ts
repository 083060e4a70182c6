import { proseOf } from '../ledger/prose';
import { Trie } from '../lexicon/trie';
import type { ParagraphReading } from '../report/paragraph';
import { characterSet, findWithin } from '../text/characters';
import type { Characters } from '../text/characters';
import { toHalfWidth, isDigit, isLatin } from '../text/width';
import { remembered } from '../text/remembered';
import type { Span } from '../text/span';

/** A word that must not stand as it does. */
export interface WrongWord {
  readonly list: 'terms' | 'forbidden' | 'sensitive';
  /** As the organisation lists it. */
  readonly word: string;
  /** What to write instead; null where the list does not say. */
  readonly right: string | null;
  readonly note: string | null;
}

/** A form that must be written. */
export interface RequiredForm {
  readonly form: string;
  /** The words whose mention asks for it; empty where every report must have it. */
  readonly when: readonly string[];
  readonly place: 'first' | 'anywhere';
  readonly note: string | null;
}

/** What a word is to the lists that name it. A word of no list but known to be right has none of these. */
interface Listed {
  readonly wrong: readonly WrongWord[];
  /** The forms that a mention of the word asks for. */
  readonly asks: readonly RequiredForm[];
  /** The forms that the word is. */
  readonly is: readonly RequiredForm[];
}

/** A listed word where it stands. */
export interface Hit extends Listed {
  /** Relative to the paragraph. */
  readonly span: Span;
}

const PLAIN: Listed = { wrong: [], asks: [], is: [] };
const NONE: readonly Hit[] = [];
const merged = (a: Listed, b: Listed): Listed => ({
  wrong: [...a.wrong, ...b.wrong].slice(0, 1),
  asks: [...a.asks, ...b.asks],
  is: [...a.is, ...b.is],
});

/**
 * The organisation's words in one dictionary, so that a paragraph is passed over once for all of them. The longest word
 * counts, and a word inside a right one (登陆 in 台风登陆, 高企 in its own full form) is no hit.
 */
export class HouseTerms {
  private readonly words = new Trie<Listed>();
  /** The listed words of a paragraph, in order; the same list for the same reading. */
  readonly hitsIn = remembered((reading: ParagraphReading): readonly Hit[] =>
    reading.outline.chrome ? NONE : this.find(reading),
  );

  /** @param right words that are right as they stand, whatever they hold. */
  constructor(
    wrong: readonly WrongWord[],
    readonly required: readonly RequiredForm[],
    right: readonly string[],
  ) {
    for (const word of right) this.add(word, PLAIN);
    for (const entry of wrong) {
      this.add(entry.word, { ...PLAIN, wrong: [entry] });
      if (entry.right !== null) this.add(entry.right, PLAIN);
    }
    for (const entry of required) {
      this.add(entry.form, { ...PLAIN, is: [entry] });
      for (const word of entry.when) this.add(word, { ...PLAIN, asks: [entry] });
    }
  }

  private add(word: string, listed: Listed): void {
    this.words.add(toHalfWidth(word).trim(), listed, merged);
  }

  private find(reading: ParagraphReading): readonly Hit[] {
    const { halfWidth, place } = proseOf(reading);
    const found = this.hitsOf(halfWidth);
    return found.length === 0 ? NONE : found.map((hit) => ({ ...hit, span: place(hit.span) }));
  }

  /** The listed words of a text in the half-width view, each character looked at a bounded number of times. */
  hitsOf(halfWidth: Characters): readonly Hit[] {
    const found: Hit[] = [];
    for (let i = 0; i < halfWidth.length; ) {
      const quoted = namedUntil(halfWidth, i);
      if (quoted > 0) {
        i = quoted;
        continue;
      }
      const hit = this.words.longest(halfWidth, i);
      if (hit === null || runsOn(halfWidth, i, hit.end)) {
        i++;
        continue;
      }
      const { wrong, asks, is } = hit.value;
      if (wrong.length + asks.length + is.length > 0) found.push({ ...hit.value, span: { start: i, end: hit.end } });
      i = hit.end;
    }
    return found;
  }
}

const [TITLE, QUOTE] = [...'《“'].map((mark) => mark.charCodeAt(0)) as [number, number];
const TITLE_END = characterSet('》');
const QUOTE_END = characterSet('”');
const LONGEST_TITLE = 80;
/** Last characters of what documents are called: 通知, 办法, 条例, 方案, 规划, 意见, 决定, 纲要. */
const DOCUMENTS: ReadonlySet<string> = new Set(
  '通知 办法 条例 方案 规划 意见 决定 纲要 细则 规定 章程 制度 公告 通告 批复 报告 指南 标准 法典 行动 计划'.split(' '),
);

/**
 * Where the name of a document ends that begins at `at`, which is written as it is (《…》, “…通知”); -1 where none does.
 */
function namedUntil(halfWidth: Characters, at: number): number {
  const code = halfWidth.charCodeAt(at);
  if (code === TITLE) return findWithin(halfWidth, at + 1, TITLE_END, LONGEST_TITLE) + 1 || -1;
  if (code !== QUOTE) return -1;
  const end = findWithin(halfWidth, at + 1, QUOTE_END, LONGEST_TITLE);
  return end > at + 2 &&
    DOCUMENTS.has(String.fromCharCode(halfWidth.charCodeAt(end - 2), halfWidth.charCodeAt(end - 1)))
    ? end + 1
    : -1;
}

/** Whether a word of Latin letters or digits is only part of a longer one: AI in MAIN. */
function runsOn(halfWidth: Characters, start: number, end: number): boolean {
  const joins = (a: number, b: number): boolean => (isLatin(a) && isLatin(b)) || (isDigit(a) && isDigit(b));
  return (
    joins(halfWidth.charCodeAt(start - 1), halfWidth.charCodeAt(start)) ||
    joins(halfWidth.charCodeAt(end - 1), halfWidth.charCodeAt(end))
  );
}
