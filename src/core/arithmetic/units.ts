import { MAGNITUDES } from '../lexicon/quantities/units';
import { decimal } from './decimal';
import type { Decimal } from './decimal';

/** The words for powers of ten, the longer first: 万亿 before 万. */
const BY_LENGTH = [...MAGNITUDES].sort(([a], [b]) => b.length - a.length);

/** Splits a unit as written into its power of ten and the rest: 万亩 → 10⁴ 亩. */
export function splitUnit(written: string): { readonly factor: Decimal; readonly unit: string } {
  for (const [word, power] of BY_LENGTH)
    if (written.startsWith(word)) return { factor: decimal(power), unit: written.slice(word.length) };
  return { factor: decimal(1), unit: written };
}
