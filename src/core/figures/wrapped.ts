import type { Unwrapped } from '../text/wrapping';
import type { Comparison } from './model';
import type { FigureReading, FiguresReading } from './reader';

/** The figures of an unwrapped paragraph, with their places in the wrapped one. */
export function rewrap(reading: FiguresReading, { start, end }: Unwrapped): FiguresReading {
  return { ...reading, figures: reading.figures.map((figure) => placeFigure(figure, start, end)) };
}

function placeFigure(figure: FigureReading, start: Unwrapped['start'], end: Unwrapped['end']): FigureReading {
  const placed = (comparison: Comparison): Comparison => ({
    ...comparison,
    span: { start: start(comparison.span.start), end: end(comparison.span.end) },
  });
  return {
    ...figure,
    start: start(figure.start),
    end: end(figure.end),
    quantity: { ...figure.quantity, start: start(figure.quantity.start), end: end(figure.quantity.end) },
    comparisons: figure.comparisons.map(placed),
    change: figure.change === null ? null : placed(figure.change),
  };
}
