import { amountOf, overlap, plainNumber } from '../arithmetic/measured';
import type { Figure, Period } from '../figures/model';
import { baseUnit, normalized } from '../numerals/quantity';
import type { PlacedFigure, Report } from '../report/report';
import { differing } from './series';
import { aspectOf, isStatistic, isUnderBody, subjectOf } from './statistic';

/** One indicator, period and area told with another value than where it is told first. */
export interface DifferingValue {
  readonly first: PlacedFigure;
  readonly place: PlacedFigure;
}

/** Values further apart than this are not of the same thing. */
const FURTHEST = 1.5;

/** The values of an indicator in one period and area, where they differ. */
export const valuesOf = differing(
  (paragraph, index) => plainNumber(amountOf((paragraph.figures[index] as Figure).quantity).value),
  (paragraph, index) => {
    const { indicator, quantity, period, scope, nature } = paragraph.figures[index] as Figure;
    if (nature !== 'result' || !isStatistic(paragraph, index)) return null;
    const time =
      period === null || isWholeYear(period, paragraph.context.year)
        ? ''
        : period.start === null && period.end === null
          ? period.text
          : `${period.start ?? ''}~${period.end ?? ''}`;
    return [
      indicator.key,
      aspectOf(indicator),
      baseUnit(quantity),
      scope ?? '',
      time,
      subjectOf(paragraph, index),
    ].join('\n');
  },
);

/** 2025年, 今年以来 in a report on 2025: what a figure without a period is of, too. */
const isWholeYear = ({ start, end }: Period, year: number | null): boolean =>
  year !== null && start === `${year}-01` && (end === null || end === `${year}-12`);

/** The values of a report that differ from the first of their indicator, period and area, near enough to be a slip. */
export const differingValuesIn = (report: Report): readonly DifferingValue[] =>
  valuesOf(report).flatMap(([first, ...others]) =>
    first === undefined || isUnderBody(report, first.span.start)
      ? []
      : others.filter((place) => differs(report, first, place)).map((place) => ({ first, place })),
  );

function differs(report: Report, first: PlacedFigure, place: PlacedFigure): boolean {
  const [a, b] = [first.figure.quantity, place.figure.quantity];
  const [value, other] = [normalized(a), normalized(b)];
  return (
    !overlap(amountOf(a), amountOf(b)) &&
    place.paragraph !== first.paragraph &&
    Math.max(value, other) <= FURTHEST * Math.min(value, other) &&
    !isUnderBody(report, place.span.start)
  );
}
