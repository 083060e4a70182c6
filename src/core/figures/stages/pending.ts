import type { FiguresReading } from '../reader';

/** Whether the number is still to come. */
const isToCome = ({ value }: { readonly value: number }): boolean => Number.isNaN(value);

/**
 * The figures without those whose number is still to come (*处, XX亿元): what was said of them is said of nothing else.
 */
export function withoutPending(reading: FiguresReading): FiguresReading {
  const { figures } = reading;
  if (!figures.some(({ quantity, comparisons }) => isToCome(quantity) || comparisons.some(isToCome))) return reading;
  const places: number[] = [];
  let kept = 0;
  for (const { quantity } of figures) places.push(isToCome(quantity) ? -1 : kept++);
  const placeOf = (index: number): number => places[index] ?? kept;
  /** How many are kept of the first `count`. */
  const countOf = (count: number): number => figures.slice(0, count).filter((_, i) => placeOf(i) >= 0).length;
  return {
    ...reading,
    figures: figures
      .filter((_, i) => placeOf(i) >= 0)
      .map((figure) => ({
        ...figure,
        partOf: figure.partOf === null || placeOf(figure.partOf) < 0 ? null : placeOf(figure.partOf),
        list: figure.list === null ? null : { ...figure.list, first: countOf(figure.list.first) },
        comparisons: figure.comparisons
          .filter((comparison) => !isToCome(comparison))
          .map((comparison) =>
            comparison.candidates === undefined
              ? comparison
              : { ...comparison, candidates: comparison.candidates.map(placeOf).filter((place) => place >= 0) },
          ),
      })),
    openings: reading.openings.map((opening) => ({ ...opening, until: countOf(opening.until) })),
  };
}
