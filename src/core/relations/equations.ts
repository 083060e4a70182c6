import { compare, decimal, decimalText, dividedBy, minus, plus, times, withoutZeros } from '../arithmetic/decimal';
import type { Decimal } from '../arithmetic/decimal';
import { overlap, productOf, sumOf } from '../arithmetic/measured';
import type { Measured } from '../arithmetic/measured';
import { HUNDREDTH, scaled } from '../arithmetic/rates';
import { written } from './instance';
import type { Filled, Instance } from './instance';

const ZERO = decimal(0);
const ONE = decimal(1);
const HUNDRED = decimal(100);
const isPositive = ({ low }: Measured): boolean => compare(low, ZERO) > 0;

const numberOf = ({ term }: Filled): string => decimalText(term.told);
/** Both as numbers alone where they are in one unit, else as written. */
const beside = (a: Filled, b: Filled, sign: string): string =>
  compare(a.term.factor, b.term.factor) === 0
    ? `${numberOf(a)}${sign}${numberOf(b)}`
    : `${written(a)}${sign}${written(b)}`;

/** part ÷ whole = told; of a rate in percent, or of one in times (倍) where `times` is given. */
export function ratio(part: Filled, whole: Filled, told: Filled, inTimes = false): Instance | null {
  if (!isPositive(whole.term.amount)) return null;
  const unit = inTimes ? ONE : HUNDREDTH;
  return {
    filled: [part, whole, told],
    told: 2,
    form: 'ratio',
    holds: ([some, all, rate]) => overlap(productOf(all as Measured, scaled(rate as Measured, unit)), some as Measured),
    expected: dividedBy(
      times(part.term.amount.value, inTimes ? ONE : HUNDRED),
      whole.term.amount.value,
      Math.max(0, told.term.told.scale),
    ),
    left: beside(part, whole, '÷'),
    baseTaken: false,
  };
}

/** One of the items ÷ the sum of all = told, in percent: of 92.6, 41.3 and 52.5 the first is 49.7%. */
export function shareOfAll(items: readonly Filled[], of: number, told: Filled): Instance | null {
  const all = sumOf(items.map(({ term }) => term.amount));
  const part = items[of];
  if (part === undefined || !isPositive(all)) return null;
  return {
    filled: [...items, told],
    told: items.length,
    form: 'ratio',
    holds: (some) =>
      overlap(productOf(sumOf(some.slice(0, -1)), scaled(some.at(-1) as Measured, HUNDREDTH)), some[of] as Measured),
    expected: dividedBy(times(part.term.amount.value, HUNDRED), all.value, Math.max(0, told.term.told.scale)),
    left: `${numberOf(part)}÷(${items.map(numberOf).join('+')})`,
    baseTaken: false,
  };
}

/** (whole − part) ÷ whole = told, in percent: of 1500 without 36 it is 97.6%. */
export function complement(whole: Filled, part: Filled, told: Filled): Instance | null {
  const rest = minus(whole.term.amount.value, part.term.amount.value);
  if (!isPositive(whole.term.amount) || compare(rest, ZERO) <= 0) return null;
  return {
    filled: [whole, part, told],
    told: 2,
    form: 'ratio',
    holds: ([all, some, rate]) =>
      overlap(
        sumOf([productOf(all as Measured, scaled(rate as Measured, HUNDREDTH)), some as Measured]),
        all as Measured,
      ),
    expected: dividedBy(times(rest, HUNDRED), whole.term.amount.value, Math.max(0, told.term.told.scale)),
    left: `(${numberOf(whole)}－${numberOf(part)})÷${numberOf(whole)}`,
    baseTaken: false,
  };
}

/** total ÷ count = mean, each in its own unit: 1058万元÷2.3万户=460元. */
export function mean(total: Filled, count: Filled, told: Filled): Instance | null {
  if (!isPositive(count.term.amount) || !isPositive(told.term.amount)) return null;
  const { factor, told: number } = told.term;
  return {
    filled: [total, count, told],
    told: 2,
    form: 'ratio',
    holds: ([all, many, each]) => overlap(productOf(many as Measured, each as Measured), all as Measured),
    expected: dividedBy(total.term.amount.value, times(count.term.amount.value, factor), Math.max(0, number.scale)),
    left: `${written(total)}÷${written(count)}`,
    baseTaken: false,
  };
}

/** count × what each is = told, in the unit of the latter: 1260×300元=37.8万元. */
export function product(each: Filled, count: Filled, told: Filled): Instance | null {
  if (!isPositive(each.term.amount) || !isPositive(count.term.amount)) return null;
  const { factor, told: number } = told.term;
  const all = times(each.term.amount.value, count.term.amount.value);
  return {
    filled: [each, count, told],
    told: 2,
    form: 'ratio',
    holds: ([one, many, total]) => overlap(productOf(one as Measured, many as Measured), total as Measured),
    expected: dividedBy(all, factor, Math.max(0, number.scale)),
    left: `${written(each)}×${written(count)}`,
    baseTaken: false,
  };
}

/** total ÷ so many of a time = mean: 全年1.12亿元, 月均933.3万元. @param of the time as it is written: 12个月 */
export function meanOver(total: Filled, count: Decimal, of: string, told: Filled): Instance | null {
  if (!isPositive(told.term.amount)) return null;
  const { factor, told: number } = told.term;
  return {
    filled: [total, told],
    told: 1,
    form: 'ratio',
    holds: ([all, each]) => overlap(scaled(each as Measured, count), all as Measured),
    expected: dividedBy(total.term.amount.value, times(count, factor), Math.max(0, number.scale)),
    left: `${written(total)}÷${of}`,
    baseTaken: false,
  };
}

/** The sum of all ÷ how many they are = mean: of 38.9万, 41.7万, 43.2万 and 44.6万 42.1万. */
export function meanOfAll(items: readonly Filled[], told: Filled): Instance | null {
  if (!isPositive(told.term.amount)) return null;
  const count = decimal(items.length);
  const all = sumOf(items.map(({ term }) => term.amount));
  return {
    filled: [...items, told],
    told: items.length,
    form: 'ratio',
    holds: (some) => overlap(scaled(some.at(-1) as Measured, count), sumOf(some.slice(0, -1))),
    expected: dividedBy(all.value, times(count, told.term.factor), Math.max(0, told.term.told.scale)),
    left: `(${items.map(numberOf).join('+')})÷${items.length}`,
    baseTaken: false,
  };
}

/** (value − base) ÷ base = rate, up or down. */
export function growth(base: Filled, value: Filled, rate: Filled, direction: 'up' | 'down'): Instance | null {
  const [start, end] = [base.term.amount, value.term.amount];
  if (!isPositive(start) || !isPositive(end)) return null;
  const isUp = compare(end.value, start.value) >= 0;
  const inTimes = rate.term.dimension === '倍';
  const unit = inTimes ? ONE : HUNDREDTH;
  const gap = isUp ? minus(end.value, start.value) : minus(start.value, end.value);
  const decimals = Math.max(0, rate.term.told.scale);
  const percent = inTimes ? ONE : HUNDRED;
  const agrees = isUp === (direction === 'up');
  return {
    filled: [base, value, rate],
    told: 2,
    form: 'growth',
    holds: ([from, to, by]) =>
      overlap(productOf(from as Measured, grown(by as Measured, unit, direction)), to as Measured),
    expected: agrees ? dividedBy(times(gap, percent), start.value, decimals) : null,
    left: `(${isUp ? beside(value, base, '－') : beside(base, value, '－')})÷${numberOf(base)}`,
    // the new value divided by, or the value of the year before written for that of this year
    baseTaken:
      (agrees && compare(dividedBy(times(gap, percent), end.value, decimals), rate.term.told) === 0) ||
      (compare(gap, ZERO) === 0 && compare(rate.term.told, ONE) >= 0),
  };
}

const grown = (by: Measured, unit: Decimal, direction: 'up' | 'down'): Measured => {
  const { value, low, high } = scaled(by, unit);
  return direction === 'up'
    ? { value: plus(ONE, value), low: plus(ONE, low), high: plus(ONE, high) }
    : { value: minus(ONE, value), low: minus(ONE, high), high: minus(ONE, low) };
};

/** value − base = delta, in the unit of the values or in points. */
export function change(base: Filled, value: Filled, delta: Filled, direction: 'up' | 'down'): Instance | null {
  const [less, more] = direction === 'up' ? [base, value] : [value, base];
  const gap = minus(more.term.amount.value, less.term.amount.value);
  const own = compare(gap, ZERO) <= 0 ? null : dividedBy(gap, delta.term.factor, Math.max(0, delta.term.told.scale));
  return {
    filled: [base, value, delta],
    told: 2,
    form: 'growth',
    holds: ([from, to, by]) => {
      const [a, b] = (direction === 'up' ? [from, to] : [to, from]) as [Measured, Measured];
      return overlap(sumOf([a, by as Measured]), b);
    },
    expected: own,
    left: beside(more, less, '－'),
    baseTaken: false,
  };
}

/** delta ÷ base = rate, where the base is told, or value − delta where the value is. */
export function increase(
  of: Filled,
  delta: Filled,
  rate: Filled,
  direction: 'up' | 'down',
  isBase: boolean,
): Instance | null {
  const baseOf = (all: Measured, by: Measured): Measured =>
    isBase
      ? all
      : direction === 'up'
        ? { value: minus(all.value, by.value), low: minus(all.low, by.high), high: minus(all.high, by.low) }
        : sumOf([all, by]);
  const base = baseOf(of.term.amount, delta.term.amount);
  if (!isPositive(base)) return null;
  const decimals = Math.max(0, rate.term.told.scale);
  const gap = times(delta.term.amount.value, HUNDRED);
  return {
    filled: [of, delta, rate],
    told: 2,
    form: 'growth',
    holds: ([all, by, percent]) => {
      const from = baseOf(all as Measured, by as Measured);
      return isPositive(from) && overlap(productOf(from, scaled(percent as Measured, HUNDREDTH)), by as Measured);
    },
    expected: dividedBy(gap, base.value, decimals),
    left: isBase
      ? beside(delta, of, '÷')
      : `${written(delta)}÷(${written(of)}${direction === 'up' ? '－' : '＋'}${written(delta)})`,
    baseTaken:
      !isBase &&
      isPositive(of.term.amount) &&
      compare(dividedBy(gap, of.term.amount.value, decimals), rate.term.told) === 0,
  };
}

/** The parts make up the whole. */
export function sum(whole: Filled, parts: readonly Filled[]): Instance {
  const all = sumOf(parts.map(({ term }) => term.amount));
  const same = parts.every(({ term }) => compare(term.factor, whole.term.factor) === 0);
  const decimals = Math.max(0, whole.term.told.scale, ...(same ? parts.map(({ term }) => term.told.scale) : [4]));
  return {
    filled: [whole, ...parts],
    told: 0,
    form: 'sum',
    holds: ([total, ...some]) => overlap(sumOf(some), total as Measured),
    expected:
      compare(all.value, ZERO) > 0 ? withoutZerosBut(dividedBy(all.value, whole.term.factor, decimals), whole) : null,
    left: parts.map((part) => (same ? numberOf(part) : written(part))).join('+'),
    baseTaken: false,
  };
}

/**
 * Both sides come to the same: what was there and what came in are what went out and what is left. The last of the right
 * side is the number that is told.
 */
export function balance(left: readonly Filled[], right: readonly Filled[]): Instance {
  const told = right.at(-1) as Filled;
  const others = right.slice(0, -1);
  const total = (side: readonly Filled[]): Measured => sumOf(side.map(({ term }) => term.amount));
  const rest = minus(total(left).value, total(others).value);
  const decimals = Math.max(0, told.term.told.scale);
  const terms = (side: readonly Filled[], sign: string): string =>
    side.map((one) => `${sign}${alike(left, right) ? numberOf(one) : written(one)}`).join('');
  return {
    filled: [...left, ...right],
    told: left.length + right.length - 1,
    form: 'sum',
    holds: (all) => overlap(sumOf(all.slice(0, left.length)), sumOf(all.slice(left.length))),
    expected: compare(rest, ZERO) > 0 ? withoutZerosBut(dividedBy(rest, told.term.factor, decimals), told) : null,
    left: `${terms(left, '+').slice(1)}${terms(others, '－')}`,
    baseTaken: false,
  };
}

const alike = (left: readonly Filled[], right: readonly Filled[]): boolean => {
  const [first, ...others] = [...left, ...right];
  return others.every(({ term }) => compare(term.factor, (first as Filled).term.factor) === 0);
};

/** As few decimals as the number needs, and no fewer than the whole was written with. */
function withoutZerosBut(value: Decimal, { term }: Filled): Decimal {
  const short = withoutZeros(value);
  const least = Math.max(0, term.told.scale);
  return short.scale >= least ? short : { digits: short.digits * 10n ** BigInt(least - short.scale), scale: least };
}
