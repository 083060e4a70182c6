import type { Figure, Period } from '../../figures/model';
import { placesOf } from '../../ledger/places';
import type { Quantity } from '../../numerals/quantity';
import type { PlacedFigure, Report } from '../../report/report';
import { remembered } from '../../text/remembered';
import { shift } from '../../text/span';

/** First and last month of a stretch of time, ISO; null where it is open there. */
export interface Months {
  readonly start: string | null;
  readonly end: string | null;
}

/** A value that a report states of an indicator. */
export interface StatedValue {
  readonly quantity: Quantity;
  readonly aspect: string;
  readonly scope: string | null;
  readonly months: Months;
  /** As written, with its unit. */
  readonly written: string;
  /** From 1. */
  readonly line: number;
}

/**
 * The results that a report states, by indicator, each with the time it is of. Targets and values of an unknown time
 * are left out.
 */
export const valuesOf = remembered((report: Report): ReadonlyMap<string, readonly StatedValue[]> => {
  const places = placesOf(report);
  const values = new Map<string, readonly StatedValue[]>();
  for (const key of places.keys) {
    const stated = places.statements(key).flatMap(({ figure }) => valueOf(report, figure));
    if (stated.length > 0) values.set(key, stated);
  }
  return values;
});

function valueOf(report: Report, { figure, span }: PlacedFigure): readonly StatedValue[] {
  const months = figure.nature === 'target' || isStart(report, span.start) ? null : monthsOf(figure, report);
  if (months === null) return [];
  const {
    quantity,
    indicator: { aspect },
    scope,
  } = figure;
  return [
    { quantity, aspect, scope, months, written: report.slice(span), line: report.positionAt(span.start).line + 1 },
  ];
}

/** Of a report that does not tell when. */
const UNDATED: Months = { start: null, end: null };

/**
 * The first value that the report states for a stretch of months and that fits; what its indicator is, which takes all
 * names of the report to tell, is asked last and only of such.
 */
export function statedFor(
  report: Report,
  wanted: Months,
  fits: (value: StatedValue) => boolean,
  isOf: (figure: Figure) => boolean,
): StatedValue | undefined {
  const usual = monthsOf({ period: null }, report);
  for (const [paragraph, { figures }] of report.paragraphs.entries())
    for (const [index, figure] of figures.entries()) {
      if (figure.nature === 'target' || !sameMonths(figure.period ?? usual ?? UNDATED, wanted)) continue;
      const span = shift(figure.span, report.starts[paragraph] as number);
      const [value] = valueOf(report, { figure, span, paragraph, index });
      if (value !== undefined && fits(value) && isOf(figure)) return value;
    }
  return undefined;
}

/** Whether the value there is the one that a change begins with, which is of an earlier time: 由7天压缩到3天. */
const isStart = (report: Report, start: number): boolean =>
  /[由从]/.test(report.slice({ start: Math.max(0, start - 1), end: start }));

/** The time that a figure is of: its own period, else that of the report; null where neither can be dated. */
export function monthsOf({ period }: Pick<Figure, 'period'>, report: Report): Months | null {
  if (period !== null) return dated(period);
  return (
    (report.period === null ? null : dated(report.period)) ??
    (report.year === null ? null : { start: `${report.year}-01`, end: `${report.year}-12` })
  );
}

const dated = ({ start, end }: Period): Months | null => (start === null && end === null ? null : { start, end });

/** The same months so many years earlier. */
export const yearsBefore = ({ start, end }: Months, years: number): Months => ({
  start: earlier(start, years),
  end: earlier(end, years),
});

const earlier = (month: string | null, years: number): string | null =>
  month === null ? null : `${Number(month.slice(0, 4)) - years}${month.slice(4)}`;

/** Whether both stretches have the same first and last month. */
export const sameMonths = (a: Months, b: Months): boolean => a.start === b.start && a.end === b.end;
