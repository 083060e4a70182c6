import type { Decimal } from '../arithmetic/decimal';
import {
  changeOf,
  exactly,
  factorOf,
  isApproximate,
  isCounted,
  isExact,
  measured,
  roundedOff,
} from '../arithmetic/measured';
import type { Measured } from '../arithmetic/measured';
import { countedAs } from '../lexicon/quantities/measureWords';
import { splitUnit } from '../arithmetic/units';
import { scaled } from '../arithmetic/rates';
import { significantDigits } from '../arithmetic/slips';
import type { Comparison, Figure } from '../figures/model';
import { baseUnit } from '../numerals/quantity';
import { noted, remembered } from '../text/remembered';
import type { Span } from '../text/span';
import type { Passage } from './model';
import { withoutBracket } from './wholeAndParts';

/** A number in its passage: a figure, or the number that a comparison of one ends with. */
export interface Term extends Span {
  /** Index among the terms. */
  readonly at: number;
  /** Index of the figure that it is, or that its comparison is said of. */
  readonly figure: number;
  /** The comparison that the number states; null for a plain level. */
  readonly comparison: Comparison | null;
  /** Whether the number is a figure by itself. */
  readonly isFigure: boolean;
  /** In base units: 3.2亿元 is 320000000; a rate in percent, points or times. */
  readonly amount: Measured;
  /** As written, and what one of it is in base units. */
  readonly told: Decimal;
  readonly factor: Decimal;
  /** What is counted: figures of one dimension can be added and divided. */
  readonly dimension: string;
  /** Whether it is told as one value, neither about nor between. */
  readonly isExact: boolean;
  /** Whether it can be what a division comes to: exact, or “about” a number of three digits and more (平均每人次约2529元). */
  readonly isQuotient: boolean;
  readonly sentence: number;
}

/** A passage with its numbers by place, as the rows read it; offsets are those of its half-width text. */
export interface Scene {
  readonly passage: Passage;
  readonly halfWidth: string;
  readonly terms: readonly Term[];
  readonly byStart: ReadonlyMap<number, Term>;
  /** The number of each figure of the passage itself. */
  readonly byFigure: readonly Term[];
  /** Of each sentence the first number from its start on, be it in a later one; undefined behind the last. */
  readonly firstFrom: readonly (Term | undefined)[];
  readonly sentences: readonly Span[];
}

/** A term of which it is still to be told which it is among all, and in which sentence. */
type Placing = Omit<Term, 'at' | 'sentence'> & { at: number; sentence: number };

/** What the cells of a table count that names no unit for them: they can be added and divided among each other. */
const OF_TABLE = '表中数';

/** What a figure counts: its base unit, with 人, 名 and 位 as one. */
export const dimensionOf = ({ quantity, cell }: Figure): string => {
  const unit = withoutBracket(baseUnit(quantity));
  return unit === '' && cell !== null ? OF_TABLE : countedAs(unit);
};

/** The numbers of a passage by place; worked out once for each. */
export const sceneOf = remembered((passage: Passage): Scene => {
  const {
    halfWidth,
    outline: { sentences },
  } = passage.reading;
  const terms: Placing[] = [];
  passage.figures.forEach((figure, index) => {
    const own = figure.comparisons.find(({ span }) => span.end === figure.span.end) ?? null;
    terms.push(figureTerm(halfWidth, figure, index, own));
    for (const comparison of figure.comparisons) {
      if (comparison === own || comparison.kind === 'rank') continue;
      const term = comparisonTerm(passage, figure, index, comparison);
      if (term !== null) terms.push(term);
    }
  });
  terms.sort((a, b) => a.start - b.start);
  const byStart = new Map<number, Term>();
  let sentence = 0;
  terms.forEach((term, at) => {
    while (sentence < sentences.length - 1 && (sentences[sentence] as Span).end <= term.start) sentence++;
    term.at = at;
    term.sentence = sentence;
    byStart.set(term.start, term);
  });
  return noted({
    passage,
    halfWidth,
    terms,
    byStart,
    byFigure: terms.filter(({ isFigure }) => isFigure).sort((a, b) => a.figure - b.figure),
    firstFrom: firstNumbers(terms, sentences),
    sentences,
  });
});

function firstNumbers(terms: readonly Term[], sentences: readonly Span[]): readonly (Term | undefined)[] {
  let at = 0;
  return sentences.map(({ start }) => {
    while (at < terms.length && (terms[at] as Term).start < start) at++;
    return terms[at];
  });
}

/** Before a number that is less than nothing: 净资产-1.4亿元. */
const MINUS: ReadonlySet<string> = new Set(['-', '−', '－']);

function figureTerm(halfWidth: string, figure: Figure, index: number, comparison: Comparison | null): Placing {
  const { quantity, span } = figure;
  const dimension = dimensionOf(figure);
  const told = measured(quantity);
  const factor = factorOf(quantity);
  const exact = isExact(quantity) && dimension !== '' && !MINUS.has(halfWidth[span.start - 1] ?? '');
  return {
    at: 0,
    sentence: 0,
    start: span.start,
    end: span.end,
    figure: index,
    comparison,
    isFigure: true,
    amount: scaled(told, factor),
    told: told.value,
    factor,
    dimension,
    isExact: exact,
    isQuotient: exact || (dimension !== '' && isAbout(quantity, told.value)),
  };
}

/** Whoever rounds to so many digits says “about” of the last. */
const ROUNDED_DIGITS = 3;
const isAbout = ({ approximation, high, terms }: Figure['quantity'], told: Decimal): boolean =>
  approximation === '约' &&
  high === undefined &&
  terms === undefined &&
  told.digits % 10n !== 0n &&
  significantDigits(told) >= ROUNDED_DIGITS;

/** 死亡60人，减少6人: so many more or fewer of what is counted one by one were counted, too. */
const isCountedAs = ({ quantity }: Figure, { unit }: Comparison, told: Decimal): boolean =>
  isCounted(quantity) && unit === quantity.unit && told.scale === 0;

function comparisonTerm(
  { reading: { text, halfWidth } }: Passage,
  figure: Figure,
  index: number,
  comparison: Comparison,
): Placing | null {
  const { start, end } = comparison.span;
  const words = text.slice(start, end);
  const number = /\d[\d.,]*[^\d]*$/.exec(halfWidth.slice(start, end));
  if (number === null) return null;
  const told = changeOf(comparison, words);
  const { factor, unit } = splitUnit(comparison.unit);
  return {
    at: 0,
    sentence: 0,
    start: start + number.index,
    end,
    figure: index,
    comparison,
    isFigure: false,
    amount: scaled(isCountedAs(figure, comparison, told) ? exactly(told) : roundedOff(told), factor),
    told,
    factor,
    dimension: unit === figure.quantity.unit ? dimensionOf(figure) : unit === '％' ? '%' : unit,
    isExact: comparison.high === undefined && !isApproximate(words),
    isQuotient: comparison.high === undefined && !isApproximate(words),
  };
}

const RATES: ReadonlySet<string> = new Set(['%', '‰', '倍', '番', '个百分点', '百分点', '成', '']);

/** The nearest of the numbers before a number that is wanted; null where there is none. */
export function termBefore({ terms }: Scene, { at }: Term, isWanted: (term: Term) => boolean): Term | null {
  for (let i = at - 1; i >= 0; i--) {
    const term = terms[i] as Term;
    if (isWanted(term)) return term;
  }
  return null;
}

/** The nearest figure before a number, of those that are wanted; null where there is none. */
export const figureBefore = (scene: Scene, term: Term, isWanted: (term: Term) => boolean = () => true): Term | null =>
  termBefore(scene, term, (one) => one.isFigure && isWanted(one));

/** Whether a term is a ratio: a rate, a multiple or a bare number. */
export const isRate = ({ dimension }: Pick<Term, 'dimension'>): boolean => RATES.has(dimension);

/** A term as written. */
export const writtenTerm = ({ passage }: Scene, { start, end }: Span): string => passage.reading.text.slice(start, end);

/** So many numbers before one are looked at. */
const TERMS_BACK = 12;

/** The numbers before one, as far as it may be said of them; sentences are not looked at. */
export const termsBefore = ({ terms }: Scene, { at }: Term): readonly Term[] =>
  terms.slice(Math.max(0, at - TERMS_BACK), at);
