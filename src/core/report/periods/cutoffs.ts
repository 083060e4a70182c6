import { cutoffsOf } from '../../figures/cutoffs';
import type { Cutoff } from '../../figures/cutoffs';
import { shift } from '../../text/span';
import type { Span } from '../../text/span';
import { gathered } from '../gathered';
import type { Report } from '../report';
import { statedCutoff } from './statedCutoff';
import type { StatedCutoff } from './statedCutoff';

/** A month up to which figures are counted, with its place in the report. */
export interface PlacedCutoff {
  readonly cutoff: Cutoff;
  /** Absolute. */
  readonly span: Span;
}

/** A paragraph whose figures are counted up to different months. */
export interface MixedCutoffs {
  /** The first of the two that differ, and the second. */
  readonly one: PlacedCutoff;
  readonly two: PlacedCutoff;
  /** All of the paragraph with another month than the first. */
  readonly others: readonly PlacedCutoff[];
  /** Whether both are amounts of a stretch (1—4月); else one is a stock (截至5月底). */
  readonly ofFlows: boolean;
}

/** Figures that are not counted up to the month that title or opening names. */
export interface MissedCutoff {
  readonly month: number;
  /** What the opening says; null where the month is the title's. */
  readonly stated: StatedCutoff | null;
  /** Where; at least one. */
  readonly places: readonly PlacedCutoff[];
}

const DECEMBER = 12;

/**
 * A year's report may tell what came of the spring; what stops short of December is its yearly figures up to September
 * or later.
 */
const LATE = 9;
/**
 * Against a cut-off that the report states for all its figures, what ends a quarter earlier or less was not brought up
 * to date.
 */
const LATE_BY = 3;

/** The cutoffs of the paragraphs in which they do not differ for a reason. */
const cutoffsIn = gathered((paragraph): readonly Cutoff[] | null => {
  const { cutoffs, meant } = cutoffsOf(paragraph);
  return cutoffs.length === 0 || meant ? null : cutoffs;
});

/**
 * What is counted up to different months within a paragraph; and, of the other paragraphs, what does not reach the month
 * that the report names for all its figures (null where all does, or none is named).
 */
export function cutoffFaults(report: Report): {
  readonly mixed: readonly MixedCutoffs[];
  readonly missed: MissedCutoff | null;
} {
  const mixed: MixedCutoffs[] = [];
  const places: PlacedCutoff[] = [];
  const stated = statedCutoff(report);
  const month = stated?.month ?? lastMonth(report);
  const stocks: PlacedCutoff[] = [];
  for (const { paragraph, found } of cutoffsIn(report)) {
    const at = report.starts[paragraph] as number;
    const cutoffs = found.map((cutoff) => ({ cutoff, span: shift(cutoff.span, at) }));
    stocks.push(...cutoffs.filter(({ cutoff }) => cutoff.kind === 'stock'));
    const pair = differing(cutoffs);
    if (pair !== null) mixed.push(pair);
    else if (month !== null) places.push(...cutoffs.filter(({ cutoff }) => misses(cutoff, month, stated !== null)));
  }
  const early = month === DECEMBER && stated === null ? soleEarly(report, stocks) : null;
  if (early !== null && !mixed.some(({ one, two }) => one.span === early.span || two.span === early.span))
    places.push(early);
  return { mixed, missed: month === null || places.length === 0 ? null : { month, stated, places } };
}

/** The paragraphs that tell what came of the whole year. */
const wholeYears = gathered(({ reading: { halfWidth } }) => (halfWidth.includes('全年') ? true : null));
/** So many of them say that the year is told to its end. */
const OFTEN = 2;
/** The paragraphs that tell what there is at the end of the report's own year: 年末各项存款余额…, 参保人数为年末数. */
const ENDS_OF_YEAR = /(?<![上去前明来今\d到至])年[末底](?:各|数|在|全|累|共|存|贷|总|余|实|,|拥|达)/;
const yearEnds = gathered(({ reading: { halfWidth } }) => (ENDS_OF_YEAR.test(halfWidth) ? true : null));

/**
 * Of a year told to its end the only stock that stops shortly before (截至11月20日); null where none or several do.
 */
function soleEarly(report: Report, stocks: readonly PlacedCutoff[]): PlacedCutoff | null {
  const early = stocks.filter(({ cutoff: { month } }) => month >= LATE && month < DECEMBER);
  const [one] = early;
  return one !== undefined &&
    early.length === 1 &&
    (stocks.some(({ cutoff }) => cutoff.month === DECEMBER) ||
      wholeYears(report).length >= OFTEN ||
      yearEnds(report).length > 0)
    ? one
    : null;
}

/** Whether the figures run up to the end of the year that the report is on. */
export const isOfWholeYear = ({ month }: MissedCutoff): boolean => month === DECEMBER;

/**
 * The last month of the title's period, which begins with January; null where the title names none, or a month's own
 * report.
 */
function lastMonth({ period, year }: Report): number | null {
  if (period?.start !== `${year}-01` || period.end === null || !period.end.startsWith(`${year}-`)) return null;
  return Number(period.end.slice(5));
}

function misses({ month, kind }: Cutoff, end: number, stated: boolean): boolean {
  if (stated) return month !== end && month >= end - LATE_BY;
  if (kind === 'stock') return end < DECEMBER && month === end - 1; // 截至3月底 dates an event
  return end < DECEMBER ? month !== end : month >= LATE && month < DECEMBER;
}

/** Amounts up to different months; else a stock of the month before or after the first amount. */
function differing(cutoffs: readonly PlacedCutoff[]): MixedCutoffs | null {
  const flows = cutoffs.filter(({ cutoff }) => cutoff.kind === 'flow');
  const [first] = flows;
  if (first === undefined) return null;
  const { month } = first.cutoff;
  const flow = flows.find(({ cutoff }) => cutoff.month !== month);
  const other = flow ?? cutoffs.find(({ cutoff }) => cutoff.kind === 'stock' && Math.abs(cutoff.month - month) === 1);
  if (other === undefined) return null;
  const [one, two] = [first, other].sort((a, b) => a.span.start - b.span.start) as [PlacedCutoff, PlacedCutoff];
  const others = cutoffs.filter((cutoff) => cutoff !== one && cutoff.cutoff.month !== one.cutoff.month);
  return { one, two, others, ofFlows: flow !== undefined };
}
