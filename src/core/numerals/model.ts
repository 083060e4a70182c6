import type { UnitEntry } from '../lexicon/quantities/units';
import type { NumberLiteral } from './number';

/** A number with what it counts in: 29.56亿元, 180多个, 5-10家. */
export interface Quantity {
  /** The number as written, before magnitude; the lower end of a range. */
  readonly value: number;
  /** The upper end of a range. */
  readonly high?: number;
  /** The terms of a ratio (12.5:40.3:47.2), of which `value` is the first. */
  readonly terms?: readonly number[];
  /** Decimals written. */
  readonly decimals: number;
  /** The unit without magnitude, as written; "" where none stands (302万). */
  readonly unit: string;
  readonly entry: UnitEntry | null;
  /** 1, 1e4 (万), 1e8 (亿), 1e12 (万亿). */
  readonly magnitude: number;
  /** Magnitude and unit as written: 亿元, 万平米. */
  readonly writtenUnit: string;
  /** 近, 超, 余, 以上 …, "" where the value is stated as exact. */
  readonly approximation: string;
}

/** A quantity in its place: `start`–`end` is number and unit, infix included; approximators around it are outside. */
export interface PlacedQuantity extends Quantity {
  readonly start: number;
  readonly end: number;
  readonly script: NumberLiteral['script'];
}
