import {
  NOT_ROUNDING,
  NOT_ROUNDING_AFTER,
  NOT_SUM,
  ROUNDING_AFTER,
  ROUNDING_BEFORE,
  SUM_WORDS,
} from '../lexicon/quantities/rounding';
import type { Rounding } from '../lexicon/quantities/rounding';
import { characterSet } from '../text/characters';
import type { CharacterSet } from '../text/characters';
import type { Span } from '../text/span';
import { APPROXIMATORS_INSIDE } from '../lexicon/quantities/approximators';
import { CLAUSE_MARKS, clauseStart } from '../text/clauses';

/** A word of rounding in its place beside a number. */
export interface RoundingWord extends Span {
  readonly word: string;
  readonly place: 'before' | 'inside' | 'after';
  readonly says: Rounding;
}

const charactersAt = (words: Iterable<string>, at: 0 | -1): CharacterSet =>
  characterSet([...words].map((word) => word.at(at) as string));
const longest = (words: Iterable<string>): number => Math.max(...[...words].map((word) => word.length));
const LONGEST_BEFORE = longest(ROUNDING_BEFORE.keys());
const LONGEST_AFTER = longest(ROUNDING_AFTER.keys());
/** What the words before a number end with, and those behind one begin with: beside most numbers stands neither. */
const ENDS_BEFORE = charactersAt(ROUNDING_BEFORE.keys(), -1);
const BEGINS_AFTER = charactersAt(ROUNDING_AFTER.keys(), 0);
const INSIDE = new RegExp(`[${APPROXIMATORS_INSIDE.join('')}]`);

/**
 * The words of rounding (约数词) around a number, in reading order: 近|200|余|家 has two.
 * @param halfWidth the half-width view of the text that the number stands in, its unit included; a range (`high`) has none
 *   inside.
 */
export function roundingWords(
  halfWidth: string,
  { start, end, high }: Span & { readonly high?: number },
): readonly RoundingWord[] {
  const before = wordBefore(halfWidth, start) ?? adverbBefore(halfWidth, start);
  const words = before === null ? [] : [before];
  const further = before === null || !combines(before.says) ? null : wordBefore(halfWidth, before.start);
  if (further !== null && combines(further.says)) words.unshift(further);
  const inside = high === undefined ? halfWidth.slice(start, end).search(INSIDE) : -1;
  if (inside >= 0)
    words.push({
      start: start + inside,
      end: start + inside + 1,
      word: halfWidth[start + inside] as string,
      place: 'inside',
      says: 'above',
    });
  for (let after = wordAfter(halfWidth, end); after !== null; after = wordAfter(halfWidth, after.end))
    words.push(after);
  return words;
}

/** 不超过约50人 limits an estimate; 大约近50人 estimates twice. */
const combines = (says: Rounding): boolean => says !== 'least' && says !== 'most';

function wordBefore(halfWidth: string, end: number): RoundingWord | null {
  if (ENDS_BEFORE[halfWidth.charCodeAt(end - 1)] !== 1) return null;
  for (let length = Math.min(LONGEST_BEFORE, end); length > 0; length--) {
    const word = halfWidth.slice(end - length, end);
    const says = ROUNDING_BEFORE.get(word);
    if (says === undefined) continue;
    const previous = halfWidth[end - length - 1];
    return previous !== undefined && NOT_ROUNDING[word]?.includes(previous) === true
      ? null
      : { start: end - length, end, word, place: 'before', says };
  }
  return null;
}

/** 至少 and 大约 stand before the verb as well: 至少配备2名以上, 大约缩短至28天左右. */
const ADVERB = /(至少|至多|大约|大概|大致|大体)[^\d\s,;:。、!?一二三四五六七八九十百千万]{1,6}$/;
const LONGEST_ADVERB = 8;
const ADVERBS_SAY: Readonly<Record<string, Rounding>> = { 至少: 'least', 至多: 'most' };

function adverbBefore(halfWidth: string, end: number): RoundingWord | null {
  const from = Math.max(0, end - LONGEST_ADVERB);
  const found = ADVERB.exec(halfWidth.slice(from, end));
  if (found === null) return null;
  const [, word] = found as unknown as [string, string];
  return {
    start: from + found.index,
    end: from + found.index + word.length,
    word,
    place: 'before',
    says: ADVERBS_SAY[word] ?? 'around',
  };
}

function wordAfter(halfWidth: string, start: number): RoundingWord | null {
  if (BEGINS_AFTER[halfWidth.charCodeAt(start)] !== 1) return null;
  for (let length = LONGEST_AFTER; length > 0; length--) {
    const word = halfWidth.slice(start, start + length);
    const says = ROUNDING_AFTER.get(word);
    if (says === undefined) continue;
    const next = halfWidth[start + length];
    return next !== undefined && NOT_ROUNDING_AFTER[word]?.includes(next) === true
      ? null
      : { start, end: start + length, word, place: 'after', says };
  }
  return null;
}

/** How far before a number the words are looked for that sum it up. */
const REACH = 30;
const CLAUSE = [...CLAUSE_MARKS].join('');
const SUM = SUM_WORDS.join('|');
/** 合计共, 共计总计; further apart the second must lead to the number: 合计投入资金共3亿元. */
const TWICE = new RegExp(
  `(${SUM}|累计)[了已又]?(${SUM})|(${SUM})[了已又]?(共)(?![${NOT_SUM}])|(${SUM})[^\\d${CLAUSE}、]{1,16}?(${SUM}|共)(?=[有达为约近超]{0,2}$)|(累计)[^\\d${CLAUSE}、]{0,20}?(累计)`,
);

/** Two words that sum up one number (合计共, 累计…累计): the first and the second. */
export interface SummedTwice {
  readonly first: Span;
  readonly second: Span;
}

/**
 * The two words that sum up the number which starts at `start`, where its clause has two.
 * @param from where the number before it ends: what stands before that sums up the other one.
 */
export function summedTwice(halfWidth: string, start: number, from: number): SummedTwice | null {
  const earliest = Math.max(from, start - REACH);
  const clause = clauseStart(halfWidth, start, earliest);
  const found = TWICE.exec(halfWidth.slice(clause, start));
  if (found === null) return null;
  const [first, second] = found.slice(1).filter((word) => word !== undefined) as [string, string];
  const at = clause + found.index;
  const end = at + found[0].length;
  return { first: { start: at, end: at + first.length }, second: { start: end - second.length, end } };
}
