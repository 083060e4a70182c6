import { hyphensOfTime, writtenRange } from '../../numerals/range';
import type { WrittenRange } from '../../numerals/range';
import type { Span } from '../../text/span';
import type { PlacedParagraph } from '../context';
import { gathered } from '../gathered';

/** A range with a hyphen, the place of the hyphen and what should stand there. */
export interface Hyphen extends Span {
  readonly mark: Span;
  readonly should: '—' | '～';
}

/** The ranges of a paragraph that are not in the standard form of GB/T 15835-2011 5.1.4; relative to the paragraph. */
export interface FaultyRanges {
  /** The first number lacks the sign or the magnitude of the second: 3—5万元. */
  readonly dropped: readonly WrittenRange[];
  /** Written with a hyphen: 5-10家, 1-4月. */
  readonly hyphens: readonly Hyphen[];
}

/** Of each paragraph the ranges that are not in the standard form. */
export const faultyRanges = gathered(read);

function read({ figures, reading: { halfWidth, outline } }: PlacedParagraph): FaultyRanges | null {
  if (outline.chrome) return null;
  const places = figures.flatMap(({ span, quantity, comparisons }) => [
    ...(quantity.high === undefined ? [] : [span]),
    ...comparisons.filter(({ high }) => high !== undefined).map((comparison) => comparison.span),
  ]);
  const byStart = new Map(
    places
      .map((place) => writtenRange(halfWidth, place))
      .filter((range) => range !== null)
      .map((range) => [range.start, range]),
  );
  const ranges = [...byStart.values()];
  const stretches = hyphensOfTime(halfWidth);
  const ofTime = new Set(stretches.map(({ mark }) => mark.start)); // 比2020-2022年平均水平: years, not amounts
  const hyphens = [
    ...ranges
      .filter(({ dropped, hyphen, mark }) => dropped === '' && hyphen && !ofTime.has(mark.start))
      .map(({ start, end, mark }): Hyphen => ({ start, end, mark, should: '～' })),
    ...stretches,
  ];
  const dropped = ranges.filter((range) => range.dropped !== '' && !ofTime.has(range.mark.start));
  return dropped.length + hyphens.length === 0 ? null : { dropped, hyphens };
}
