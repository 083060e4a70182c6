import type { Random } from '../bench/random';
import { amount, valueOf } from './amounts';
import type { Amount, Indicator } from './model';

const LEAST_CHANGE = 0.8;
const FALL = -12;
const RISE = 24;
const LEAST_PART = 0.12;
const BEARERS = { low: 8, high: 64 };
const PLAN = { low: 91, high: 112 };

/** What is true of one indicator in the year of the report. */
export interface Fact {
  readonly indicator: Indicator;
  readonly value: Amount;
  readonly earlier: Amount;
  /** The distance of the two, and the change in percent, without a sign. */
  readonly difference: Amount;
  readonly growth: Amount;
  readonly rises: boolean;
  readonly parts: readonly [Amount, Amount, Amount];
  /** Values that are none of the year's: half a year's, a month's, that of years ago. */
  readonly halfYear: Amount;
  readonly month: Amount;
  readonly yearsAgo: Amount;
  readonly plan: Amount;
  readonly completion: Amount;
  readonly bearers: Amount;
  readonly mean: Amount;
}

export function factOf(indicator: Indicator, random: Random): Fact {
  const { places } = indicator;
  const value = amount(random.decimal(indicator.low, indicator.high, places), places);
  const change = changeOf(random);
  const earlier = amount(valueOf(value) / (1 + change / 100), places);
  const plan = amount(valueOf(value) / (random.int(PLAN.low, PLAN.high) / 100), places);
  const bearers = amount(random.int(BEARERS.low, BEARERS.high), 0);
  const each = valueOf(value) / valueOf(bearers);
  return {
    indicator,
    value,
    earlier,
    difference: { scaled: Math.abs(value.scaled - earlier.scaled), places },
    growth: percent(Math.abs(value.scaled / earlier.scaled - 1)),
    rises: change > 0,
    parts: partsOf(value, random),
    halfYear: amount(valueOf(value) * random.decimal(0.42, 0.56, 3), places),
    month: amount(valueOf(value) * random.decimal(0.06, 0.14, 3), places),
    yearsAgo: amount(valueOf(value) * random.decimal(0.45, 0.75, 3), places),
    plan,
    completion: percent(value.scaled / plan.scaled),
    bearers,
    mean: amount(each, places === 0 && each < 100 ? 1 : places),
  };
}

export const percent = (ratio: number): Amount => amount(ratio * 100, 1);

function changeOf(random: Random): number {
  const change = random.decimal(FALL, RISE, 1);
  return Math.abs(change) < LEAST_CHANGE ? RISE / 2 : change;
}

function partsOf({ scaled, places }: Amount, random: Random): [Amount, Amount, Amount] {
  const first = Math.round(scaled * random.decimal(LEAST_PART, 0.5, 3));
  const second = Math.round((scaled - first) * random.decimal(LEAST_PART * 2, 0.7, 3));
  return [
    { scaled: first, places },
    { scaled: second, places },
    { scaled: scaled - first - second, places },
  ];
}
