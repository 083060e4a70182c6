import { hyphensOfTime, writtenRange } from '../../numerals/range';
import type { WrittenRange } from '../../numerals/range';
import { matchesOf } from '../../text/characters';
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
  /** Begun with 从 or 自, so that 到 or 至 belongs where a dash stands: 从1月—4月. */
  readonly begun: readonly DashedRange[];
  /** With two dashes in one, or a dash before the unit of the first number: 3～—5个, 2～℃8℃. */
  readonly garbled: readonly DashedRange[];
}

/** A range with its dash. */
export interface DashedRange extends Span {
  readonly mark: Span;
}

const BEGUN =
  /[从自](?:20)?\d[\d.]*(?:年|年?\d{0,2}月份?|月份?\d{0,2}日?|日|时|%|元|人|户|家|亩|吨|米|公里|万[元吨亩人户]|亿元)?(?<mark>—{1,2}|[–～~])(?=\d)/g;

const begunIn = (halfWidth: string): readonly DashedRange[] =>
  matchesOf(halfWidth, BEGUN).map(({ 0: told, index, groups }) => {
    const end = index + told.length;
    return { start: index, end, mark: { start: end - (groups?.['mark'] ?? '').length, end } };
  });

const GARBLED = /\d(?<mark>[～~][—–-]+|[—–-]+[～~]|[～~—–][℃%])(?=\d)/g;

const garbledIn = (halfWidth: string): readonly DashedRange[] =>
  matchesOf(halfWidth, GARBLED).map(({ 0: told, index }) => {
    const mark = { start: index + 1, end: index + told.length };
    return { start: index, end: mark.end + 1, mark };
  });

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
  const begun = begunIn(halfWidth);
  const garbled = garbledIn(halfWidth);
  return dropped.length + hyphens.length + begun.length + garbled.length === 0
    ? null
    : { dropped, hyphens, begun, garbled };
}
