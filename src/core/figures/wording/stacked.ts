import { REMAINDERS } from '../../lexicon/quantities/approximators';
import type { PlacedQuantity } from '../../numerals/quantity';
import { roundingWords, summedTwice } from '../../numerals/rounding';
import type { RoundingWord } from '../../numerals/rounding';
import { matchesOf } from '../../text/characters';
import { overlaps } from '../../text/span';
import type { Span } from '../../text/span';
import type { Figure } from '../model';

/** Words of rounding or of summing up of which a figure has one too many; spans relative to the paragraph. */
export type StackedWords =
  /** Two words of rounding that say one thing twice, or cannot both be: 近200余家. */
  | {
      readonly kind: 'rounded';
      readonly span: Span;
      readonly first: RoundingWord;
      readonly second: RoundingWord;
      /** What goes where the first is kept, and where the second is. */
      readonly beside: readonly [first: readonly Span[], second: readonly Span[]];
    }
  /** A word of rounding on a number that is told to its last digit: 79余份. */
  | { readonly kind: 'exact'; readonly digits: Span; readonly word: Span }
  /** Two words of summing up before one number: 合计共. */
  | { readonly kind: 'summed'; readonly first: Span; readonly second: Span };

const NUMBER_AT_END = /\d[\d.]{0,9}\D{1,6}$/;
/** What goes round of itself: 24多小时, 365多天. */
const ROUNDS = /^(?:12|24|36|48|52|60|72|144|365)$/;
/** A whole number told to its last digit. */
const EXACT = /^\d+[1-9]$/;
/** Digits that a power of ten leaves out. */
const LARGER = '百千万亿';

/** How long something took, where it is no figure of its own: 提前近|2个月|左右, 用时约|5个多小时. */
const DURATION = /(?<![\d.])\d[\d.]*(?:个?[多余])?(?:个?(?:月|小时|星期)|年|天|分钟|周)(?![\d前后代度])/g;

/** The words of a paragraph that are stacked on its figures, in reading order of the figures. */
export function stackedWords(halfWidth: string, figures: readonly Figure[]): readonly StackedWords[] {
  const found: StackedWords[] = [];
  let from = 0;
  for (const { quantity, comparisons } of figures) {
    const changes = comparisons
      .map(({ span }) => numberAtEnd(halfWidth, span))
      .filter((place): place is Span => place !== null && place.start >= quantity.end);
    for (const number of [quantity, ...changes]) {
      const unfit = number === quantity ? unfitWord(halfWidth, quantity) : null;
      const rounded = roundedTwice(halfWidth, number, unfit);
      if (rounded !== null) found.push(rounded);
      else if (unfit !== null)
        found.push({ kind: 'exact', digits: { start: quantity.start, end: unfit.start }, word: unfit });
    }
    const twice = summedTwice(halfWidth, quantity.start, from);
    if (twice !== null) found.push({ kind: 'summed', first: twice.first, second: twice.second });
    from = quantity.end;
  }
  return [...found, ...ofDurations(halfWidth).filter(({ span }) => !found.some((one) => isAt(one, span)))];
}

const ofDurations = (halfWidth: string) =>
  matchesOf(halfWidth, DURATION).flatMap(({ 0: written, index: start }) => {
    const rounded = roundedTwice(halfWidth, { start, end: start + written.length }, null);
    return rounded?.kind === 'rounded' ? [rounded] : [];
  });

const isAt = (stacked: StackedWords, span: Span): boolean => stacked.kind === 'rounded' && overlaps(stacked.span, span);

/** The number that a comparison ends with: 同比增长|20%. */
function numberAtEnd(halfWidth: string, { start, end }: Span): Span | null {
  const number = NUMBER_AT_END.exec(halfWidth.slice(start, end));
  return number === null ? null : { start: start + number.index, end };
}

/** @param unfit a word that does not fit the number in any case: it goes whichever is kept (近39余人) */
function roundedTwice(halfWidth: string, number: Span, unfit: Span | null): StackedWords | null {
  const words = roundingWords(halfWidth, number);
  for (let i = 1; i < words.length; i++) {
    const [first, second] = [words[i - 1] as RoundingWord, words[i] as RoundingWord];
    if (!clashes(first, second)) continue;
    // what else stands at the figure behind them: 突破960余万小时以上
    const others = words.slice(i + 1);
    const besides = (kept: RoundingWord): readonly RoundingWord[] => others.filter((other) => clashes(kept, other));
    return {
      kind: 'rounded',
      span: { start: Math.min(first.start, number.start), end: Math.max(second.end, number.end) },
      first,
      second,
      beside: [including(unfit, [second, ...besides(first)]), including(unfit, [first, ...besides(second)])],
    };
  }
  return null;
}

/**
 * Limits above go with an estimate (20多公里以内), limits below with a count that is not exact (至少有50多名); all else says one
 * thing twice, or two that cannot both be.
 */
function clashes(first: RoundingWord, second: RoundingWord): boolean {
  if (first.place === 'after' && second.place === 'after') return true;
  if (second.place === 'inside') return first.says !== 'least' && first.says !== 'most';
  return second.says === 'most' ? first.says === 'most' : true;
}

/** The words to drop with one more, in order, where it is not among them. */
const including = (unfit: Span | null, words: readonly Span[]): readonly Span[] =>
  unfit === null || words.some(({ start }) => start === unfit.start)
    ? words
    : [...words, unfit].sort((a, b) => a.start - b.start);

/** 79|余|份: a word that says that a number told to the last digit is not exact; 25余万 leaves the digits that follow. */
function unfitWord(halfWidth: string, quantity: PlacedQuantity): Span | null {
  const word = roundingWords(halfWidth, quantity).find(({ place }) => place === 'inside');
  if (word === undefined || quantity.script !== 'arabic' || !REMAINDERS.includes(word.word)) return null;
  const digits = halfWidth.slice(quantity.start, word.start);
  return !EXACT.test(digits) || ROUNDS.test(digits) || LARGER.includes(halfWidth[word.end] ?? ' ') ? null : word;
}
