import { COUNTED_KINDS } from '../lexicon/quantities/units';
import { approximationBefore } from '../numerals/approximation';
import { baseUnit } from '../numerals/quantity';
import type { Quantity } from '../numerals/quantity';
import { toHalfWidth } from '../text/width';
import { compare, decimal, decimalText, minus, plus, times, withoutZeros } from './decimal';
import type { Decimal } from './decimal';
import { REMAINDERS } from '../lexicon/quantities/approximators';

/**
 * A value as written, and the ends between which the rounded one was: 28.1 may have been anything from 28.05 to 28.15.
 */
export interface Measured {
  readonly value: Decimal;
  readonly low: Decimal;
  readonly high: Decimal;
}

const HALF: Decimal = { digits: 5n, scale: 1 };

/** A value that nothing was rounded from. */
export const exactly = (value: Decimal): Measured => ({ value, low: value, high: value });

/** The written value may be off by half a unit of its last digit. */
export function roundedOff(value: Decimal): Measured {
  const half = times({ digits: 1n, scale: value.scale }, HALF);
  return { value, low: minus(value, half), high: plus(value, half) };
}

/**
 * Counted one by one and written in full, the number is exact; else rounded at its last digit. In the magnitude that it
 * is written in.
 */
export function measured(quantity: Quantity): Measured {
  const value = decimal(quantity.value, quantity.decimals);
  return isCounted(quantity) ? exactly(value) : roundedOff(value);
}

/** Whether the quantity counts things one by one and is written in full, so that nothing was rounded. */
export const isCounted = ({ entry, magnitude, decimals }: Quantity): boolean =>
  magnitude === 1 && decimals === 0 && COUNTED_KINDS.has(entry?.kind ?? '');

/** What one of the unit and magnitude that a quantity is written in comes to in base units: 10000 for 万元. */
export const factorOf = ({ magnitude, entry }: Quantity): Decimal =>
  entry?.factor === undefined ? decimal(magnitude) : times(decimal(magnitude), decimal(entry.factor));

/** The quantity in base units, for comparing 3.2亿元 with 29800万元. */
export function amountOf(quantity: Quantity): Measured {
  const factor = factorOf(quantity);
  const { value, low, high } = measured(quantity);
  return { value: times(value, factor), low: times(low, factor), high: times(high, factor) };
}

/** Whether two quantities can be added or divided: of one unit, each a single exact value. */
export const isComparable = (a: Quantity, b: Quantity): boolean =>
  isExact(a) && isExact(b) && baseUnit(a) === baseUnit(b) && baseUnit(a) !== '';

/** Whether a quantity is told as one value, neither about nor between. */
export const isExact = ({ approximation, high, terms }: Quantity): boolean =>
  approximation === '' && high === undefined && terms === undefined;

/** Whether one and the same value may have been rounded to both. */
export const overlap = (a: Measured, b: Measured): boolean =>
  compare(a.low, b.high) <= 0 && compare(b.low, a.high) <= 0;

/** The sum of several, with what their roundings leave open together. */
export const sumOf = (all: readonly Measured[]): Measured =>
  all.reduce(
    (sum, one) => ({ value: plus(sum.value, one.value), low: plus(sum.low, one.low), high: plus(sum.high, one.high) }),
    exactly(decimal(0)),
  );

/** The product of two that are not negative. */
export const productOf = (a: Measured, b: Measured): Measured => ({
  value: times(a.value, b.value),
  low: times(a.low, b.low),
  high: times(a.high, b.high),
});

/** A number without zeros at its end, as a reader writes it down in a sum. */
export const plainNumber = (value: Decimal): string => decimalText(withoutZeros(value));

const TENTHS = /[一二两三四五六七八九]成/;

/**
 * The change as closely as it was written: two tenths (两成) may be anything from 15% to 25%.
 * @param text the comparison as written.
 */
export const changeOf = ({ value }: { readonly value: number }, text: string): Decimal =>
  TENTHS.test(text) && value % 10 === 0 ? { digits: BigInt(value / 10), scale: -1 } : decimal(value, decimalsIn(text));

/** Decimals of the number that a comparison as written ends with. */
const decimalsIn = (text: string): number => /\d\.(\d+)\D*$/.exec(toHalfWidth(text))?.[1]?.length ?? 0;

/** 增长近三成, 增长超20%, 增加30多个: the change is no more than a bound. */
export function isApproximate(text: string): boolean {
  const halfWidth = toHalfWidth(text);
  const at = halfWidth.search(/[\d一二两三四五六七八九十百千万]+[^\d一二两三四五六七八九十百千万]*$/);
  const number = halfWidth.slice(Math.max(0, at));
  return REMAINDERS.some((word) => number.includes(word)) || approximationBefore(halfWidth, Math.max(0, at)) !== '';
}
