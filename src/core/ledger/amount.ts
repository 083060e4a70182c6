import { baseUnit } from '../numerals/quantity';
import type { Quantity } from '../numerals/quantity';
import { compare, decimal, decimalText, times, withoutZeros } from '../arithmetic/decimal';
import type { Decimal } from '../arithmetic/decimal';

/** Powers of ten in which a reader compares amounts, the larger first. */
const STEPS: readonly (readonly [string, number])[] = [
  ['亿', 8],
  ['万', 4],
];
/** So many decimals at most: 0.00023亿元 says nothing. */
const MOST_DECIMALS = 4;

/** More digits before the point are no help. */
const READABLE = 8;

/** 10 to the power of `power`. */
export const tenTo = (power: number): Decimal => ({ digits: 1n, scale: -power });

/** The value of a quantity (or of its upper end) in base units, exactly: 29.56亿元 → 2956000000. */
export function exactValue(
  { value, decimals, magnitude, entry }: Quantity,
  written = decimal(value, decimals),
): Decimal {
  const scaled = times(written, decimal(magnitude));
  return withoutZeros(entry?.factor === undefined ? scaled : times(scaled, decimal(entry.factor)));
}

/**
 * The quantity in the other ways of writing it: in base units, in 万, in 亿, where they are readable; the way it is
 * written is left out.
 */
export function otherForms(quantity: Quantity): readonly string[] {
  const value = exactValue(quantity);
  const unit = baseUnit(quantity);
  const high = quantity.high === undefined ? null : exactValue(quantity, decimal(quantity.high));
  const forms: string[] = [];
  const add = (power: number, word: string): void => {
    const [low, top] = [value, high].map((end) => (end === null ? null : withoutZeros(times(end, tenTo(-power)))));
    if (low === null || low === undefined || low.scale > MOST_DECIMALS) return;
    forms.push(`${[low, ...(top ? [top] : [])].map((end) => decimalText(end, true)).join('—')}${word}${unit}`);
  };
  const isRatio = quantity.entry?.kind === 'ratio';
  const converted = (quantity.entry?.factor ?? 1) !== 1 || unit !== quantity.unit;
  if (quantity.magnitude !== 1 || converted) add(0, '');
  if (!isRatio) {
    for (const [word, power] of STEPS) {
      const isReadable = compare(value, tenTo(power)) >= 0 && compare(value, tenTo(power + READABLE)) < 0;
      if (isReadable && quantity.magnitude !== 10 ** power) add(power, word);
    }
  }
  return forms;
}
