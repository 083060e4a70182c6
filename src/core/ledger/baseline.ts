import { CHANGES_OVER_TIME } from '../lexicon/comparisonKinds';
import type { Comparison, Figure } from '../figures/model';
import type { Quantity } from '../numerals/quantity';
import type { PlacedFigure, Report } from '../report/report';
import { shift } from '../text/span';
import { atConstantPrices } from '../relations/constantPrices';
import { splitUnit } from '../arithmetic/units';
import { compare, decimal, decimalText, dividedBy, minus, plus, rounded, times } from '../arithmetic/decimal';
import type { Decimal } from '../arithmetic/decimal';
import { changeOf, exactly, isApproximate, isCounted, measured, roundedOff } from '../arithmetic/measured';
import type { Measured } from '../arithmetic/measured';

/**
 * The value that a figure was compared with, worked out from figure and comparison (基期值): 29.56亿元 at +6.42% → 27.78亿元.
 */
export interface Baseline {
  readonly comparison: Comparison;
  /** In the figure's own magnitude and unit, as many digits as the written ones carry. */
  readonly value: Decimal;
  /** The unit to write behind `value`: 亿元. */
  readonly unit: string;
  /**
   * What the digits as written leave open, both ends included; null where the value is exact or only a bound is known.
   */
  readonly between: readonly [Decimal, Decimal] | null;
  /** Whether it is exactly this value: both were counted, not rounded. */
  readonly exact: boolean;
  /** Whether growth is told at comparable prices, so that the value is not the one that was published. */
  readonly atComparablePrices: boolean;
}

/** `value` and unit as a writer would write them. */
export const baselineText = ({ value, unit }: Baseline): string => decimalText(value) + unit;

const ZERO = decimal(0);
/** So many units of its last digit the value may be off. */
const TOLERANCE = 3n;
/** So many digits behind the point beyond those written are enough for the ends of what is open. */
const SPARE = 6;
/** More digits are zeros: 3180件, not 31800件 to the hundred thousands. */
const FEWEST_DECIMALS = -6;
/** Compared with a value of another time. */
const IN_TIME: ReadonlySet<Comparison['kind']> = new Set([...CHANGES_OVER_TIME, 'multiple']);
const POINTS = /百分点$/;
/**
 * The baselines that a figure's comparisons imply, in their order: for growth and changes of results over time, not for
 * shares, ranks, completion, annual means and targets, nor for ranges and losses. Of two comparisons with one base, the
 * one that gives the closer value counts.
 * @param written gives a comparison as the text has it: its digits tell how closely it was rounded.
 */
function baselines(figure: Figure, written: (comparison: Comparison) => string): readonly Baseline[] {
  if (figure.nature === 'target' || figure.quantity.high !== undefined || figure.quantity.value <= 0) return [];
  const found = figure.comparisons.flatMap((comparison) => {
    const baseline =
      IN_TIME.has(comparison.kind) && comparison.implied !== true && comparison.high === undefined
        ? baselineOf(figure, comparison, written(comparison))
        : null;
    return baseline === null ? [] : [baseline];
  });
  return found.filter(
    (one) =>
      found.find(
        (other) =>
          sameBase(one.comparison, other.comparison) &&
          (other.exact || !found.some((third) => third.exact && sameBase(third.comparison, one.comparison))),
      ) === one,
  );
}

/** The baselines of a figure of the paragraph of that text. */
export const baselinesIn = (text: string, figure: Figure): readonly Baseline[] =>
  baselines(figure, ({ span }) => text.slice(span.start, span.end));

/** The baselines of a figure in its report. */
export const baselinesOf = (report: Report, { figure, paragraph }: PlacedFigure): readonly Baseline[] =>
  baselines(figure, (comparison) => report.slice(shift(comparison.span, report.starts[paragraph] as number)));

const sameBase = (a: Comparison, b: Comparison): boolean =>
  a.base === b.base && (a.kind === 'mom') === (b.kind === 'mom');

function baselineOf(figure: Figure, comparison: Comparison, text: string): Baseline | null {
  const { quantity } = figure;
  const change = changeOf(comparison, text);
  const level = measured(quantity);
  const found = POINTS.test(comparison.unit)
    ? byPoints(quantity, level, change, comparison)
    : quantity.entry?.kind === 'ratio'
      ? null // 5.2%, 下降0.3%: points or a part of the rate, that cannot be told
      : (byRatio(quantity, level, change, comparison) ?? byAmount(quantity, level, change, comparison));
  if (found === null || compare(found.low, ZERO) <= 0) return null;
  const isBound = quantity.approximation !== '' || isApproximate(text);
  return {
    comparison,
    ...presented(found, quantity, isBound),
    unit: quantity.writtenUnit,
    atComparablePrices:
      !POINTS.test(comparison.unit) &&
      isRatio(comparison.unit) &&
      atConstantPrices(figure, text + (comparison.base ?? '')),
  };
}

/** What one of the unit adds to the whole: 2成 is 20%. */
const RATIOS: Readonly<Record<string, Decimal>> = {
  '%': { digits: 1n, scale: 2 },
  '％': { digits: 1n, scale: 2 },
  '‰': { digits: 1n, scale: 3 },
  成: { digits: 1n, scale: 1 },
  倍: decimal(1),
};

const isRatio = (unit: string): boolean => unit in RATIOS;

/** 78.6%, 提高1.9个百分点. */
function byPoints(
  { writtenUnit }: Quantity,
  level: Measured,
  change: Decimal,
  { direction }: Comparison,
): Measured | null {
  return direction === null || (writtenUnit !== '%' && writtenUnit !== '％')
    ? null
    : moved(level, roundedOff(change), direction);
}

/** 160辆, 增加48辆. */
function byAmount(
  quantity: Quantity,
  level: Measured,
  change: Decimal,
  { unit, direction }: Comparison,
): Measured | null {
  const [own, other] = [splitUnit(quantity.writtenUnit), splitUnit(unit)];
  if (direction === null || own.unit !== other.unit || own.unit === '') return null;
  // in the figure's magnitude: 8200万 of 3.5亿 is 0.82
  const scaled = (value: Decimal): Decimal =>
    dividedBy(times(value, other.factor), own.factor, Math.max(value.scale, 0) + 8);
  const by =
    compare(own.factor, decimal(1)) === 0 && isCounted(quantity) && compare(other.factor, decimal(1)) === 0
      ? exactly(change)
      : roundedOff(change);
  return moved(level, { value: scaled(by.value), low: scaled(by.low), high: scaled(by.high) }, direction);
}

const moved = (level: Measured, by: Measured, direction: 'up' | 'down'): Measured =>
  direction === 'up'
    ? { value: minus(level.value, by.value), low: minus(level.low, by.high), high: minus(level.high, by.low) }
    : { value: plus(level.value, by.value), low: plus(level.low, by.low), high: plus(level.high, by.high) };

/** 29.56亿元, 增长6.42%; 增长2倍; 翻两番; 是上年的3倍. */
function byRatio(
  quantity: Quantity,
  level: Measured,
  change: Decimal,
  { kind, unit, direction }: Comparison,
): Measured | null {
  const one = RATIOS[unit];
  if (unit === '番')
    return direction === 'down' || change.scale > 0 || change.digits < 1n
      ? null
      : divided(level, exactly(decimal(2 ** Number(change.digits))), quantity);
  if (one === undefined) return null;
  if (kind === 'multiple') return unit === '倍' ? divided(level, roundedOff(change), quantity) : null;
  if (direction === null) return null;
  const { value, low, high } = unit === '倍' && change.scale === 0 ? exactly(change) : roundedOff(change);
  const factor = (by: Decimal): Decimal =>
    direction === 'up' ? plus(decimal(1), times(by, one)) : minus(decimal(1), times(by, one));
  const factors =
    direction === 'up'
      ? { value: factor(value), low: factor(low), high: factor(high) }
      : { value: factor(value), low: factor(high), high: factor(low) };
  return compare(factors.low, ZERO) <= 0 ? null : divided(level, factors, quantity);
}

function divided(level: Measured, by: Measured, { decimals }: Quantity): Measured {
  const places = decimals + SPARE;
  return {
    value: dividedBy(level.value, by.value, places),
    low: dividedBy(level.low, by.high, places),
    high: dividedBy(level.high, by.low, places),
  };
}

/** The value with the digits that it has a right to, and what is open. */
function presented(
  { value, low, high }: Measured,
  quantity: Quantity,
  isBound: boolean,
): Pick<Baseline, 'value' | 'between' | 'exact'> {
  const places = quantity.decimals;
  if (isBound) return { value: rounded(value, places), between: null, exact: false };
  if (isCounted(quantity)) {
    // of things that are counted only whole numbers are possible
    const [first, last] = [ceiling(low), floor(high)];
    if (first === last) return { value: { digits: first, scale: 0 }, between: null, exact: true };
  }
  let decimals = places;
  const width = minus(high, low);
  while (decimals > FEWEST_DECIMALS && compare(width, { digits: 2n * TOLERANCE, scale: decimals }) > 0) decimals--;
  return { value: rounded(value, decimals), between: [rounded(low, places), rounded(high, places)], exact: false };
}

const floor = ({ digits, scale }: Decimal): bigint =>
  scale <= 0 ? digits * 10n ** BigInt(-scale) : digits / 10n ** BigInt(scale);
const ceiling = (value: Decimal): bigint => {
  const whole = floor(value);
  return compare({ digits: whole, scale: 0 }, value) < 0 ? whole + 1n : whole;
};
