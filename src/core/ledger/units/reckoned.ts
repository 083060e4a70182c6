import { compare, decimal, minus, plus, times } from '../../arithmetic/decimal';
import type { Decimal } from '../../arithmetic/decimal';
import { significantDigits } from '../../arithmetic/slips';
import { INTERCHANGEABLE, countedAs } from '../../lexicon/quantities/measureWords';
import { findUnit } from '../../numerals/unit';
import type { PlacedParagraph } from '../../report/context';
import { gathered } from '../../report/gathered';
import type { Report } from '../../report/report';
import { isRate, sceneOf } from '../../relations/terms';
import type { Scene, Term } from '../../relations/terms';
import { shift } from '../../text/span';
import type { UnitAgainstSum } from './byArithmetic';
import { areMixedUp } from './mixedUp';
import { sumSets } from './sumSets';

/**
 * A number that adds up with its neighbours, or is the mean of two of them, to the last digit once it has their scale or
 * unit: 夏粮4.2万吨、秋粮6.8吨，合计11万吨; 出动车辆7824辆次，接警3260起，平均每起2.4人次.
 */
export interface Reckoned extends Omit<UnitAgainstSum, 'isChange'> {
  readonly differs: 'scale' | 'unit';
}

/** A sum of fewer digits in all may be chance: in another scale, and in another unit. */
const [SCALED_DIGITS, UNIT_DIGITS] = [6, 7];
/** So many tell of a whole whose parts follow it at once: 苗种3.4亿尾，对虾2.6亿尾、大黄鱼0.8万尾. */
const WHOLE_DIGITS = 5;
/** What is counted may be a sum by chance, but for a whole with so many parts behind it. */
const PARTS = 3;
/** A sentence with more numbers is a table. */
const LONGEST = 24;
/** So many times as small or as great as the others a number is in another scale. */
const APART = 1000;
const FROM = /(?:由|从)[^,;。]*$/;
const WORDS = 16;
const CHANGES = /[增减升降多少]/;
const ZERO = decimal(0);

const isPlain = (term: Term): boolean =>
  term.isExact && !isRate(term) && compare(term.amount.value, ZERO) > 0 && !/^[A-Za-z]/.test(term.dimension); // what is no legal unit is told as that

const totalOf = (values: readonly Decimal[]): Decimal => values.reduce((sum, value) => plus(sum, value), ZERO);

/** Whether the greatest of some numbers is the sum of all others. */
function isSum(values: readonly Decimal[]): boolean {
  const greatest = values.reduce((most, value) => (compare(value, most) > 0 ? value : most));
  return compare(totalOf(values), plus(greatest, greatest)) === 0;
}

/** 年初2.11，增加4.14，减少3.9，年末2.35: of four, two make what the other two make. */
const isBalance = ([a, b, c, d]: readonly Decimal[]): boolean =>
  a !== undefined &&
  b !== undefined &&
  c !== undefined &&
  d !== undefined &&
  compare(plus(a, b), plus(c, d)) === 0 &&
  compare(a, c) !== 0 &&
  compare(a, d) !== 0;

const fits = (values: readonly Decimal[]): boolean => isSum(values) || (values.length === 4 && isBalance(values));

const digitsOf = (terms: readonly Term[]): number => terms.reduce((sum, { told }) => sum + significantDigits(told), 0);

const valuesOf = (terms: readonly Term[]): readonly Decimal[] => terms.map(({ amount: { value } }) => value);

const reckoned = (differs: Reckoned['differs'], odd: Term, usual: Term): Reckoned => ({
  span: odd,
  unit: odd.dimension,
  usual: { unit: usual.dimension, span: usual },
  differs,
});

/** Whether the first is the sum of all that follow. */
const isWholeOf = ([whole, ...parts]: readonly Decimal[]): boolean =>
  whole !== undefined && parts.length > 1 && compare(whole, totalOf(parts)) === 0;

/** Of numbers of one unit that do not add up the one that needs but the scale of another. */
function oddScaleOf(terms: readonly Term[]): Reckoned | null {
  const digits = digitsOf(terms);
  if (digits < WHOLE_DIGITS || fits(valuesOf(terms))) return null;
  for (const odd of terms) {
    const others = terms.filter((term) => term !== odd);
    const usual = others.find(({ factor }) => compare(factor, odd.factor) !== 0);
    if (usual === undefined) continue;
    const value = times(odd.told, usual.factor);
    const [more, less] = compare(value, odd.amount.value) > 0 ? [value, odd.amount.value] : [odd.amount.value, value];
    if (compare(more, times(less, decimal(APART))) < 0) continue;
    const values = terms.map((term) => (term === odd ? value : term.amount.value));
    if (digits < SCALED_DIGITS ? areNeighbours(terms) && isWholeOf(values) : fits(values))
      return reckoned('scale', odd, usual);
  }
  return null;
}

const areNeighbours = (terms: readonly Term[]): boolean =>
  terms.every(({ at }, i) => i === 0 || at === (terms[i - 1] as Term).at + 1);

const firstSize = (unit: string): string | undefined => findUnit(unit)?.size?.first;
const measureOneThing = (a: string, b: string): boolean =>
  areMixedUp(a, b) || (firstSize(a) !== undefined && firstSize(a) === firstSize(b));
const standForEachOther = (a: string, b: string): boolean =>
  INTERCHANGEABLE.some((group) => group.includes(a) && group.includes(b));

/** 由年初的102张扩到120人，新增18张. */
function isChange({ halfWidth }: Scene, [from, to, by]: readonly Term[]): boolean {
  if (from === undefined || to === undefined || by === undefined) return false;
  const before = halfWidth.slice(Math.max(0, from.start - WORDS), from.start);
  return (
    FROM.test(before) &&
    /[到至]/.test(halfWidth.slice(from.end, to.start)) &&
    CHANGES.test(halfWidth.slice(to.end, by.start)) &&
    compare(minus(to.amount.value, from.amount.value), by.amount.value) === 0
  );
}

/** 268.4亿元人民币, 160.1亿元. */
const isSameMoney = (one: string, other: string): boolean => one.replace('人民币', '') === other.replace('人民币', '');

/** 县道42.1公里、乡道51.9公里、村道34600米 of 128.6公里: parts that add up once they are of one unit. */
function fitsConverted(terms: readonly Term[], unit: string): boolean {
  const to = findUnit(unit)?.size?.factor;
  const values = terms.map(({ dimension, amount: { value } }) => {
    const from = findUnit(dimension)?.size?.factor;
    return dimension === unit || to === undefined || from === undefined ? value : times(value, decimal(from / to));
  });
  return terms.length > PARTS && isWholeOf(values);
}

/** Of numbers that add up the one that is told in another unit. */
function oddUnitOf(scene: Scene, terms: readonly Term[]): Reckoned | null {
  const [first, ...rest] = terms;
  const [one, other] = [...new Set(terms.map(({ dimension }) => dimension))];
  if (first === undefined || one === undefined || other === undefined || isSameMoney(one, other)) return null;
  const isConverted = !fits(valuesOf(terms));
  if (isConverted && !(firstSize(one) !== undefined && firstSize(one) === firstSize(other))) return null;
  const inOne = terms.filter(({ dimension }) => dimension === one);
  const [odds, usuals] =
    inOne.length === 1
      ? [inOne, terms.filter((term) => !inOne.includes(term))]
      : [terms.filter((term) => !inOne.includes(term)), inOne];
  const [odd, usual] = [odds[0], usuals[0]];
  if (odds.length !== 1 || odd === undefined || usual === undefined) return null;
  if (usuals.some(({ dimension }) => dimension !== usual.dimension)) return null;
  if (isConverted)
    return odd !== first && digitsOf(terms) >= UNIT_DIGITS && fitsConverted(terms, usual.dimension)
      ? reckoned('unit', odd, usual)
      : null;
  const isWhole =
    rest.length >= PARTS &&
    compare(first.amount.value, totalOf(valuesOf(rest))) === 0 &&
    !scene.halfWidth.slice(first.end, rest.at(-1)?.start).includes(';');
  const isTold = measureOneThing(odd.dimension, usual.dimension)
    ? digitsOf(terms) >= UNIT_DIGITS
    : !standForEachOther(odd.dimension, usual.dimension) && (isWhole || isChange(scene, terms));
  return isTold ? reckoned('unit', odd, usual) : null;
}

/** 9230人次 of 1846 is 人均5次. */
const isTimesOf = (total: string, mean: string): boolean => total === mean || total.endsWith(mean);
/** What a mean is the mean of stands so many numbers before it. */
const FAR = 6;
const EACH =
  /(?:平均每(?<each>[\u4e00-\u9fff])|(?<own>[\u4e00-\u9fff])均|每(?<per>[\u4e00-\u9fff])平均|一(?<one>[\u4e00-\u9fff])[\u4e00-\u9fff]?管?)[^,;。!?\d]{0,6}$/;

/** The total of a mean stands so near behind it, and is told for each of nothing. */
const SOON = 2;
const IS_MEAN = /[均每][^,;。!?\d]{0,10}$/;
const MYRIADS = [decimal(10_000), decimal(100_000_000)];

/** 托管21.6万亩，每亩增收165元，共增收3564元: what a mean and a count come to lacks its 万. */
function lostMyriad(halfWidth: string, terms: readonly Term[], mean: Term, unit: string): Reckoned | null {
  const i = terms.indexOf(mean);
  for (const total of terms.slice(i + 1, i + 1 + SOON)) {
    if (total.dimension !== mean.dimension || compare(total.factor, mean.factor) !== 0) continue;
    if (IS_MEAN.test(halfWidth.slice(Math.max(0, total.start - WORDS), total.start))) continue;
    for (const count of terms.slice(Math.max(0, i - FAR), i)) {
      if (count.dimension !== unit || digitsOf([count, mean, total]) < SCALED_DIGITS) continue;
      const product = times(count.amount.value, mean.amount.value);
      if (MYRIADS.some((myriad) => compare(product, times(total.amount.value, myriad)) === 0))
        return reckoned('scale', total, count);
    }
  }
  return null;
}

/** 接警3260起，出动车辆7824辆次，平均每起2.4人次: a mean is told in the unit of what it is the mean of. */
function oddMeansOf({ halfWidth }: Scene, terms: readonly Term[]): readonly Reckoned[] {
  return terms.flatMap((mean, i): readonly Reckoned[] => {
    const { each, own, per, one } =
      EACH.exec(halfWidth.slice(Math.max(0, mean.start - WORDS), mean.start))?.groups ?? {};
    const unit = each ?? own ?? per ?? one;
    if (unit === undefined) return [];
    const before = terms.slice(Math.max(0, i - FAR), i);
    const lost = lostMyriad(halfWidth, terms, mean, countedAs(unit));
    if (lost !== null) return [lost];
    const totals = before.filter((total) =>
      before.some(
        (count) =>
          count !== total &&
          count.dimension === countedAs(unit) &&
          compare(times(count.amount.value, mean.amount.value), total.amount.value) === 0,
      ),
    );
    const [total] = totals;
    if (total === undefined || totals.some(({ dimension }) => isTimesOf(dimension, mean.dimension))) return [];
    const [odd, usual] = total.dimension === countedAs(unit) ? [total, mean] : [mean, total];
    return [reckoned('unit', odd, usual)];
  });
}

const reckonedOf = gathered((paragraph: PlacedParagraph): readonly Reckoned[] | null => {
  if (paragraph.figures.length < PARTS) return null;
  const scene = sceneOf(paragraph);
  const found = new Map<number, Reckoned>();
  for (const sentence of scene.sentences.keys()) {
    const terms = scene.terms.filter((term) => term.sentence === sentence && isPlain(term));
    const next = scene.terms.filter((term) => term.sentence === sentence + 1 && isPlain(term));
    if (terms.length + next.length < PARTS || terms.length > LONGEST || next.length > LONGEST) continue;
    const add = (one: Reckoned | null): unknown =>
      one !== null && !found.has(one.span.start) && found.set(one.span.start, one);
    for (const set of sumSets(scene, terms, next)) {
      const units = new Set(set.map(({ dimension }) => dimension)).size;
      if (units === 1) add(oddScaleOf(set));
      else if (units === 2) add(oddUnitOf(scene, set));
    }
    oddMeansOf(scene, terms).forEach(add);
  }
  return found.size === 0 ? null : [...found.values()];
});

/** What such numbers go by. */
export const reckonedRead = (report: Report): unknown => reckonedOf(report);

/** The numbers of a report that fit their neighbours only in the scale or unit of these. */
export const reckonedIn = (report: Report): readonly Reckoned[] =>
  reckonedOf(report).flatMap(({ paragraph, found }) => {
    const at = report.starts[paragraph] as number;
    return found.map((one) => ({
      ...one,
      span: shift(one.span, at),
      usual: { ...one.usual, span: shift(one.usual.span, at) },
    }));
  });
