import type { Figure } from '../figures/model';
import type { Scene, Term } from '../relations/terms';
import { LAST_YEAR, clauseBefore, isOfLastYear } from '../relations/words';
import type { Report } from './report';

/** A stretch of months within one year, both ends counted from 1. */
export interface Stretch {
  readonly year: number;
  readonly from: number;
  readonly to: number;
}

const [FIRST, LAST] = [1, 12];
const MONTH = /^(\d{4})-(\d\d)/;
/** Periods that are the report's own, whatever it is on. */
const OWN = /^(?:今年|本年|年末|年底|期末|[季月]末|一年来|截至年底|截至年末|本期|本季度?|本月|当月|本学年)$/;
const WHOLE_YEAR = /^(?:全年|今年|本年|年末|年底|一年来|截至年底|截至年末)$/;
/** Of the year before, but not of the whole of it. */
const SAME_STRETCH = /同期/;

/** All twelve months of a year. */
export const wholeYear = (year: number): Stretch => ({ year, from: FIRST, to: LAST });
/** The same months of the year before. */
export const yearBefore = (stretch: Stretch): Stretch => ({ ...stretch, year: stretch.year - 1 });
/** Whether both are the same months of the same year. */
export const isSameStretch = (a: Stretch, b: Stretch): boolean =>
  a.year === b.year && a.from === b.from && a.to === b.to;
const isWholeYear = ({ from, to }: Stretch): boolean => from === FIRST && to === LAST;

/** The last whole year among stretches; null where none is one. */
export const lastYear = (stretches: readonly Stretch[]): Stretch | null =>
  stretches
    .filter(isWholeYear)
    .reduce((last: Stretch | null, one) => (last !== null && last.year >= one.year ? last : one), null);

/** The months from one written 2025-01 to another; null where they are not of one year. */
function monthsOf(start: string | null, end: string | null): Stretch | null {
  const [from, to] = [MONTH.exec(start ?? ''), MONTH.exec(end ?? '')];
  if (from === null) return null;
  if (to === null) return start?.endsWith('-01') === true ? wholeYear(Number(from[1])) : null;
  return from[1] === to[1] ? { year: Number(from[1]), from: Number(from[2]), to: Number(to[2]) } : null;
}

/** The stretch that a report is on: that of its title, or the whole of its year; null where neither is known. */
export const stretchReported = ({ year, period }: Report): Stretch | null =>
  period?.start == null ? (year === null ? null : wholeYear(year)) : monthsOf(period.start, period.end);

/**
 * The months that the value of a term is of; null where they are not known. Of a value of the year before they are those
 * of the value that it stands behind: 三季度…4286万立方米。上年同期…4102万立方米.
 * @param report the stretch that the report is on
 */
export function stretchOf(scene: Scene, term: Term, report: Stretch | null): Stretch | null {
  const { period } = scene.passage.figures[term.figure] as Figure;
  if (!isPast(scene, term)) return periodOf(period, report);
  const own =
    period === null || LAST_YEAR.test(period.text) ? valueBefore(scene, term, report) : periodOf(period, report);
  if (own === null || (!isWholeYear(own) && !SAME_STRETCH.test(clauseBefore(scene, term)))) return null;
  return yearBefore(own);
}

/** Whether a value is of the year before, as the words before it say. */
const isPast = (scene: Scene, term: Term): boolean => {
  const { period, indicator } = scene.passage.figures[term.figure] as Figure;
  return LAST_YEAR.test(period?.text ?? '') || LAST_YEAR.test(indicator.text) || isOfLastYear(scene, term);
};

/** The months of a period; those of the report where none is told, null where they are not known. */
export function periodOf(period: Figure['period'], report: Stretch | null): Stretch | null {
  if (period === null) return report;
  if (period.start !== null) return monthsOf(period.start, period.end);
  if (WHOLE_YEAR.test(period.text)) return report !== null && isWholeYear(report) ? report : null;
  return OWN.test(period.text) ? report : null;
}

/** The stretch of the nearest value of the same dimension before it that is of this year; that of the report else. */
function valueBefore(scene: Scene, { at, dimension }: Term, report: Stretch | null): Stretch | null {
  for (let i = at - 1; i >= 0; i--) {
    const term = scene.terms[i] as Term;
    if (term.isFigure && term.dimension === dimension && !isPast(scene, term))
      return periodOf((scene.passage.figures[term.figure] as Figure).period, report);
  }
  return report;
}
