import { readChanges, yearsTold } from '../figures/changes';
import type { Comparison, Figure } from '../figures/model';
import { inheritsKind, isLastYears, isOfPeriod } from '../relations/rows/said/ofPair';
import type { PlacedParagraph } from '../report/context';
import { remembered } from '../text/remembered';
import { LAST_YEAR } from '../relations/words';

/** A change of which both ends are told, with what the text says of it. */
export interface ToldChange {
  readonly from: Figure;
  readonly to: Figure;
  /**
   * What is said of the change: those comparisons whose base is the start, by their own words or for want of another.
   */
  readonly claims: readonly Claim[];
  /** Yearly means (年均), which need the years as well. */
  readonly yearly: readonly Claim[];
  /** How many years the words before tell as a length (五年来); null where they tell none. */
  readonly told: number | null;
}

/** A comparison with its words. */
export interface Claim {
  readonly comparison: Comparison;
  /** As written. */
  readonly text: string;
}

const NONE: readonly ToldChange[] = [];

/** The changes of a paragraph; worked out once for each. */
export const changesOf = (paragraph: PlacedParagraph): readonly ToldChange[] =>
  paragraph.figures.length < 2 ? NONE : tellOnce(paragraph);

const tellOnce = remembered(tell);

function tell({ figures, reading }: PlacedParagraph): readonly ToldChange[] {
  return readChanges(reading.halfWidth, figures, reading.figures.figures).map(({ from, to }) => {
    const [start, end] = [figures[from] as Figure, figures[to] as Figure];
    const all = (from > to ? [...end.comparisons, ...start.comparisons] : end.comparisons).map((comparison) => ({
      comparison,
      text: reading.text.slice(comparison.span.start, comparison.span.end),
    }));
    const isBehind = from > to;
    return {
      from: start,
      to: end,
      claims: all.filter((claim) => speaksOf(claim, start, end, isBehind)),
      yearly: all.filter(({ comparison }) => comparison.kind === 'cagr'),
      told: yearsTold(reading.halfWidth, start),
    };
  });
}

/** 是原来的4倍: the base is the start, whatever it is. */
const AT_FIRST = /^原(?:来|有|先)?$/;

/**
 * Whether a comparison has the start of the change as its base. Of 同比 beside 由A到B it cannot be told, unless A is last
 * year's.
 */
function speaksOf({ comparison, text }: Claim, start: Figure, end: Figure, isBehind: boolean): boolean {
  const { kind, base, high, direction } = comparison;
  if (high !== undefined) return false;
  if (kind === 'multiple') return base !== null && (AT_FIRST.test(base) || isOfPeriod(base, start));
  if (direction === null || (kind !== 'growth' && kind !== 'yoy' && kind !== 'net')) return false;
  if (isBehind) return true;
  if (kind === 'growth' || inheritsKind(comparison, text) || (kind === 'net' && base === null)) return base === null;
  return kind === 'yoy' && isLastYears(start, end) && (base === null || LAST_YEAR.test(base));
}

/** How many whole years lie between the two ends; null where their dates do not tell. */
export function yearsBetween({ from, to }: ToldChange): number | null {
  const [start, end] = [from.period?.end ?? null, to.period?.end ?? null];
  if (start === null || end === null || from.period?.text === to.period?.text || start.slice(4) !== end.slice(4))
    return null;
  const years = Number(end.slice(0, 4)) - Number(start.slice(0, 4));
  return years > 0 ? years : null;
}

/**
 * The numbers of years that a stretch named for the whole change may have: the “十四五” and 五年来 have five, and four
 * between their first and their last year; none where no stretch is named.
 */
export function yearsOfStretch({ from: { period }, to, told }: ToldChange): readonly number[] {
  if (told !== null) return [told, told - 1];
  if (period === null || period.start === null || period.end === null || period.text !== to.period?.text) return [];
  const years = Number(period.end.slice(0, 4)) - Number(period.start.slice(0, 4)) + 1;
  return years > 1 ? [years, years - 1] : [];
}
