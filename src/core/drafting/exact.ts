import { readNumber } from '../numerals/number';
import { normalized, readQuantity } from '../numerals/quantity';
import { toHalfWidth } from '../text/width';

/** A number as a slot holds it: `32.40`, `1.8万`, `25.6亿元`. */
export interface ExactNumber {
  readonly value: number;
  /** How far the true value may lie from the written one. */
  readonly slack: number;
  readonly decimals: number;
  /** One written unit in base units (亿元 → 1e8), and how it is written; 1 and "" for a bare number. */
  readonly scale: number;
  readonly unit: string;
}

/**
 * Reads a whole text as one exact number, with or without a unit; `null` where it is anything else, an approximation or
 * range included.
 * @param rounded whole numbers with 万 or 亿 count as rounded too
 */
export function readExact(text: string | undefined, rounded: boolean): ExactNumber | null {
  const trimmed = text?.trim() ?? '';
  const halfWidth = toHalfWidth(trimmed);
  const quantity = readQuantity(halfWidth, trimmed, 0);
  if (
    quantity !== null &&
    quantity.end === trimmed.length &&
    quantity.high === undefined &&
    quantity.approximation === ''
  ) {
    const scale = normalized(quantity, 1);
    const exact = quantity.decimals === 0 && (!rounded || quantity.magnitude === 1);
    return {
      value: normalized(quantity),
      slack: exact ? 0 : 0.5 * scale * 10 ** -quantity.decimals,
      decimals: quantity.decimals,
      scale,
      unit: quantity.writtenUnit,
    };
  }
  const number = readNumber(halfWidth, trimmed, 0);
  if (number === null || number.end !== trimmed.length) return null;
  return {
    value: number.value,
    slack: number.decimals === 0 ? 0 : 0.5 * 10 ** -number.decimals,
    decimals: number.decimals,
    scale: 1,
    unit: '',
  };
}
