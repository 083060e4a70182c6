import type { Comparison, Figure } from '../../figures/model';
import { resolvePeriod } from '../../figures/tokens/period';
import { compare, decimal, decimalText, dividedBy, minus, times } from '../../arithmetic/decimal';
import type { Decimal } from '../../arithmetic/decimal';
import { amountOf, isComparable, measured, plainNumber } from '../../arithmetic/measured';
import type { Measured } from '../../arithmetic/measured';
import { placesOf } from '../../ledger/places';
import type { Quantity } from '../../numerals/quantity';
import type { Report } from '../../report/report';
import type { PastReport } from './past';
import { fromTo } from './fromTo';
import { probe } from './probe';
import { monthsOf, sameMonths, statedFor, yearsBefore } from './values';
import type { StatedValue } from './values';

/** A change over last year that follows from two stated values. */
export interface Rate {
  /** As a writer writes it: 13.2%, 1.9个百分点. Never negative. */
  readonly text: string;
  readonly direction: 'up' | 'down' | 'level';
  /** Where rounding leaves more than the last digit open: the ends, as `text` is written. */
  readonly between: readonly [string, string] | null;
  /** The change in the unit of both values: 6家; null where they differ in unit, or rates are told. */
  readonly amount: string | null;
  readonly current: string;
  readonly base: string;
  /** The file that states the base; null where this report does. */
  readonly file: string | null;
  /** From 1. */
  readonly line: number;
  /** Whether what differs are rates, so that points are told. */
  readonly points: boolean;
  /** Whether the clause itself tells both values: 由5200万元提高到6500万元. */
  readonly inClause?: true;
}

const HUNDRED = decimal(100);
/** Digits behind the point of a rate, where the report has none to follow. */
const USUAL_DECIMALS = 1;
/** 分别增长: several rates follow, the first of which is not the one of the value nearest. */
const RESPECTIVELY = /分别[^，。；,;\d]*1%$/;
/** Words for the year before, or for a time of it; another base in words (“十三五”末, 改制前) is no year before. */
const LAST_YEAR = /上年|去年|上一年|上年度|同期|年初/;
/** Between a value and a growth that names no base, which is that over last year: 1365户，增长. */
const NO_BASE = /^[,，]$/;
/** 比上年末, 比年初: the base is a stock at the end of the year. */
const AT_YEAR_END = /[末底]|年初/;
const DECEMBER = '-12';

/**
 * The change over last year that belongs where the writer is about to name one, if the value and the one of the year
 * before are stated: both single and exact, of one indicator, scope and unit, and of the same months of their years.
 * @param report the draft
 * @param at absolute offset of the cursor
 * @param words what would stand between cursor and rate: '', 增长, ，同比增长
 */
export function rateAt(report: Report, at: number, words: string, past: readonly PastReport[]): Rate | null {
  const { text, figures } = probe(report, at, `${words}1%`);
  if (RESPECTIVELY.test(text)) return null;
  const told = fromTo(text);
  if (told !== null) {
    const base = { quantity: told.from, written: told.written, line: report.positionAt(at).line + 1 };
    const rate = change(told.to, base, told.current, null, decimalsOf(report));
    return rate !== null && rate.direction === told.direction ? { ...rate, inClause: true } : null;
  }
  for (const figure of figures) {
    const comparison = figure.comparisons.find(
      ({ span, kind, unit }) =>
        span.end === text.length &&
        (kind === 'yoy' || (kind === 'growth' && NO_BASE.test(text.slice(figure.span.end, span.start)))) &&
        unit === '%',
    );
    if (comparison !== undefined)
      return figure.nature === 'target'
        ? null
        : rateOf(report, figure, comparison, text.slice(figure.span.start, figure.span.end), past);
  }
  return null;
}

function rateOf(
  report: Report,
  figure: Figure,
  comparison: Comparison,
  current: string,
  past: readonly PastReport[],
): Rate | null {
  const months = monthsOf(figure, report);
  const years = months === null ? null : yearsBack(comparison.base, report.year);
  if (months === null || years === null) return null;
  if (AT_YEAR_END.test(comparison.base ?? '') && months.end?.endsWith(DECEMBER) !== true) return null;
  const wanted = yearsBefore(months, years);
  const fits = (value: StatedValue): boolean =>
    sameMonths(value.months, wanted) &&
    value.aspect === figure.indicator.aspect &&
    isSameScope(value.scope, figure.scope, report.issuer) &&
    isComparable(value.quantity, figure.quantity);
  const keyOf = (one: Figure): string | null => placesOf(report).keyOf(one);
  const stated = statedFor(report, wanted, fits, (other) => {
    const key = keyOf(figure);
    return key !== null && keyOf(other) === key;
  });
  if (stated !== undefined) return change(figure.quantity, stated, current, null, decimalsOf(report));
  const key = past.length === 0 ? null : keyOf(figure);
  if (key === null) return null;
  for (const { file, values } of past) {
    const base = values.get(key)?.find(fits);
    if (base !== undefined) return change(figure.quantity, base, current, file, decimalsOf(report));
  }
  return null;
}

/** The last word of the issuer's name for what it governs: 市 of 某市商务局. */
const AREA = /[省市区县州盟旗乡镇](?=[^省市区县州盟旗乡镇]*$)/;

/** Nothing said of the scope is the scope of the report: 全市 in that of a 市, never 全区. */
function isSameScope(a: string | null, b: string | null, issuer: string | null): boolean {
  if (a === b) return true;
  const area = AREA.exec(issuer ?? '')?.[0] ?? '';
  return (a ?? b)!.endsWith(area) && (a === null || b === null);
}

/** How many years before lies the base that the words name; null where that cannot be told. */
function yearsBack(base: string | null, year: number | null): number | null {
  if (base !== null && !/\d{4}/.test(base)) return LAST_YEAR.test(base) ? 1 : null;
  const named = base === null || year === null ? null : /\d{4}/.test(base) ? resolvePeriod(base, year).start : null;
  return named === null ? 1 : year! - Number(named.slice(0, 4)) || null;
}

function change(
  quantity: Quantity,
  base: Pick<StatedValue, 'quantity' | 'written' | 'line'>,
  current: string,
  file: string | null,
  decimals: number,
): Rate | null {
  const [now, before] = [amountOf(quantity), amountOf(base.quantity)];
  const points = quantity.entry?.kind === 'ratio';
  if (compare(before.low, decimal(0)) <= 0 || (points && quantity.writtenUnit !== base.quantity.writtenUnit))
    return null;
  const written = (value: Decimal): string => `${decimalText(value)}${points ? '个百分点' : '%'}`;
  const places = points ? Math.max(quantity.decimals, base.quantity.decimals) : decimals;
  const value = points ? difference(now.value, before.value, places) : relative(now.value, before.value, places);
  const isSameUnit = quantity.writtenUnit === base.quantity.writtenUnit;
  const direction = compare(value, decimal(0)) === 0 ? 'level' : compare(now.value, before.value) < 0 ? 'down' : 'up';
  return {
    text: written(value),
    direction,
    amount:
      points || !isSameUnit
        ? null
        : `${plainNumber(absolute(minus(measured(quantity).value, measured(base.quantity).value)))}${quantity.writtenUnit}`,
    between: points ? null : ends(now, before, places, written),
    current,
    base: base.written,
    file,
    line: base.line,
    points,
  };
}

const absolute = (value: Decimal): Decimal => (value.digits < 0n ? { ...value, digits: -value.digits } : value);

const difference = (a: Decimal, b: Decimal, places: number): Decimal =>
  dividedBy(absolute(minus(a, b)), decimal(1), places);

const relative = (now: Decimal, before: Decimal, places: number): Decimal =>
  dividedBy(times(absolute(minus(now, before)), HUNDRED), before, places);

/** What the roundings of both values leave open of the rate; null where that is no more than its last digit. */
function ends(
  now: Measured,
  before: Measured,
  places: number,
  written: (value: Decimal) => string,
): readonly [string, string] | null {
  const [less, more] =
    compare(now.value, before.value) < 0
      ? ([
          [now.high, before.low],
          [now.low, before.high],
        ] as const)
      : ([
          [now.low, before.high],
          [now.high, before.low],
        ] as const);
  const [low, high] = [relative(...less, places), relative(...more, places)];
  return isWide(low, high) ? [written(low), written(high)] : null;
}

/** More than one step of the last digit lies between. */
const isWide = (low: Decimal, high: Decimal): boolean => high.digits - low.digits > 1n;

/** The digits behind the point that most rates of the report have. */
function decimalsOf(report: Report): number {
  const counts = new Map<number, number>();
  for (const { figures, reading } of report.paragraphs) {
    for (const { comparisons } of figures) {
      for (const { kind, unit, span } of comparisons) {
        if (kind !== 'yoy' || unit !== '%') continue;
        const decimals = /\.(\d+)%$/.exec(reading.halfWidth.slice(span.start, span.end))?.[1]?.length ?? 0;
        counts.set(decimals, (counts.get(decimals) ?? 0) + 1);
      }
    }
  }
  let best = USUAL_DECIMALS;
  for (const [decimals, count] of counts) if (decimals > 0 && count > (counts.get(best) ?? 0)) best = decimals;
  return best;
}
