import { isExact } from '../arithmetic/measured';
import type { Figure } from '../figures/model';
import { baseUnit, normalized } from '../numerals/quantity';
import { gathered } from '../report/gathered';
import type { PlacedFigure, Report } from '../report/report';
import { shift } from '../text/span';
import { changesOf } from './changes';
import type { ToldChange } from './changes';
import { differing } from './series';
import { isStatistic, isUnderBody, subjectOf } from './statistic';

type Place = Pick<PlacedFigure, 'figure' | 'span'>;

/** Two places where one thing is told with values about ten thousand times apart: 万 for 亿, or a 万 that is lost. */
export interface ScaleSlip {
  readonly first: Place;
  readonly place: Place;
  /** Whether nothing is left to tell once the scale is the same: values of one time would still differ. */
  readonly isMendable: boolean;
}

const SLIP = 1e4;
/** How far from ten thousand the ratio may be. */
const SPREAD = 3;

/** The order of magnitude; values one apart are no slip, but the rule looks closer only at those that differ. */
const differingOrders = differing(
  (paragraph, index) => String(Math.floor(Math.log10(normalized((paragraph.figures[index] as Figure).quantity)))),
  (paragraph, index) => {
    const { indicator, quantity, scope } = paragraph.figures[index] as Figure;
    return isStatistic(paragraph, index)
      ? [indicator.key, indicator.aspect, baseUnit(quantity), scope ?? '', subjectOf(paragraph, index)].join('\n')
      : null;
  },
);

/** What the slips of a report go by. */
export const readsScales = (report: Report): readonly unknown[] => [differingOrders.version(report), slipsIn(report)];

/** The slips of a report: across its places, then between the two ends of a change. */
export const scaleSlipsIn = (report: Report): readonly ScaleSlip[] => [
  ...acrossPlaces(report),
  ...againstLastYear(report),
];

const isSlip = (a: Figure, b: Figure): boolean => {
  const [x, y] = [normalized(a.quantity), normalized(b.quantity)];
  const ratio = Math.max(x, y) / Math.min(x, y);
  return a.quantity.magnitude !== b.quantity.magnitude && ratio > SLIP / SPREAD && ratio < SLIP * SPREAD;
};

const acrossPlaces = (report: Report): readonly ScaleSlip[] =>
  differingOrders(report).flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : others
          .filter(
            ({ figure, span }) =>
              isSlip(first.figure, figure) &&
              !isUnderBody(report, first.span.start) &&
              !isUnderBody(report, span.start),
          )
          .map((place) => ({ first, place, isMendable: !sameTime(first.figure, place.figure) })),
  );

const againstLastYear = (report: Report): readonly ScaleSlip[] =>
  slipsIn(report).flatMap(({ paragraph, found }) =>
    found.map(({ from, to }) => {
      const placed = (figure: Figure): Place => ({
        figure,
        span: shift(figure.span, report.starts[paragraph] as number),
      });
      return { first: placed(from), place: placed(to), isMendable: true };
    }),
  );

const slipsIn = gathered((paragraph): readonly ToldChange[] | null => {
  const found = changesOf(paragraph).filter(
    ({ from, to }) =>
      isExact(from.quantity) &&
      isExact(to.quantity) &&
      from.quantity.value > 0 &&
      to.quantity.value > 0 &&
      isSlip(from, to),
  );
  return found.length === 0 ? null : found;
});

const sameTime = (a: Figure, b: Figure): boolean => a.period?.text === b.period?.text;
