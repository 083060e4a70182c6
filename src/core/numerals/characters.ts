import type { Span } from '../text/span';
import { matchesOf } from '../text/characters';

/** Full-width digits with the points between them: １２．５. */
const WIDE = /[０-９](?:[０-９．，]{0,18}[０-９])?/g;
const NO_NUMBERS: readonly Span[] = [];

/** The numbers of a text that are written in full-width digits. */
export function wideNumbers(text: string): readonly Span[] {
  const found = matchesOf(text, WIDE).map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
  return found.length === 0 ? NO_NUMBERS : found;
}

/** Where the percent signs after digits stand, by width. */
export interface PercentSigns {
  readonly half: readonly number[];
  readonly wide: readonly number[];
}

const PERCENT = /[\d０-９]([%％])/g;
const NO_SIGNS: PercentSigns = { half: [], wide: [] };

/** The percent signs of a text, as offsets. */
export function percentSigns(text: string): PercentSigns {
  const half: number[] = [];
  const wide: number[] = [];
  for (const { index, 1: sign } of matchesOf(text, PERCENT)) (sign === '%' ? half : wide).push(index + 1);
  return half.length + wide.length === 0 ? NO_SIGNS : { half, wide };
}
