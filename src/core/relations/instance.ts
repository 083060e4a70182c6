import { compare, decimal, decimalText, plus } from '../arithmetic/decimal';
import type { Decimal } from '../arithmetic/decimal';
import { exactly, roundedOff } from '../arithmetic/measured';
import type { Measured } from '../arithmetic/measured';
import { scaled } from '../arithmetic/rates';
import { slipOf } from '../arithmetic/slips';
import type { Slip, SlipKind } from '../arithmetic/slips';
import type { Scene, Term } from './terms';

/** A number in its scene: what an equation is filled with. */
export interface Filled {
  readonly scene: Scene;
  readonly term: Term;
}

/** An equation with its numbers: whether it holds with others in their place, and what the told one should be. */
export interface Instance {
  readonly filled: readonly Filled[];
  /** Index among `filled` of the number that the claim tells. */
  readonly told: number;
  readonly holds: (amounts: readonly Measured[]) => boolean;
  /** What the told number should be, in its own unit and with its decimals; null where no positive number would do. */
  readonly expected: Decimal | null;
  /** The reckoning without its result: 68.3÷178.9. */
  readonly left: string;
  /** Whether the told number is right with the new value taken for the base. */
  readonly baseTaken: boolean;
  /** What it is: parts may slip in a sum as easily as the total. */
  readonly form: 'ratio' | 'growth' | 'sum';
}

/** A number of a claim as the text has it. */
export const written = ({ scene, term }: Filled): string => scene.passage.reading.text.slice(term.start, term.end);

/** Another number in a term's place, as exact as its own. */
const inPlaceOf = (term: Term, value: Decimal): Measured =>
  scaled(isCounted(term) ? exactly(value) : roundedOff(value), term.factor);

/** Amounts are told with so many decimals at most, zeros at their end left out: 2 beside 3.632 is 2.00. */
const MOST_LEFT_OUT = 2;
const ONE = decimal(1);

/**
 * The decimals that a number is told with, or those of its unit beside it in the sentence: 上年30万 beside 31.5万 is 30.0. Of
 * 175 claims of right text with such a number that hold, all hold with the zeros put back. A whole number of its plain
 * unit is good for one decimal more, where it is not what the others come to (由30微克降至27微克, 下降10.0%): 137 of 137.
 */
function decimalsOf({ filled, told: at }: Pick<Instance, 'filled' | 'told'>, one: Filled): number {
  const { scene, term } = one;
  const { told, dimension, factor, sentence, isExact } = term;
  if (!isExact || dimension === '%' || told.scale >= MOST_LEFT_OUT) return told.scale;
  const isWhole = told.scale === 0 && told.digits >= 10n && compare(factor, ONE) === 0 && one !== filled[at];
  let decimals = isWhole ? 1 : told.scale;
  for (const { scene: of, term: other } of filled)
    if (
      other.told.scale > decimals &&
      of === scene &&
      other.sentence === sentence &&
      other.dimension === dimension &&
      compare(other.factor, factor) === 0
    )
      decimals = Math.min(other.told.scale, MOST_LEFT_OUT);
  return decimals;
}

const withDecimals = (value: Decimal, wanted: number): Decimal =>
  wanted <= value.scale ? value : { digits: value.digits * 10n ** BigInt(wanted - value.scale), scale: wanted };

const isCounted = ({ amount }: Term): boolean => compare(amount.low, amount.high) === 0;

const amounts = ({ filled, told: at }: Pick<Instance, 'filled' | 'told'>): readonly Measured[] =>
  filled.map((one) => {
    const { told, factor, amount } = one.term;
    const decimals = decimalsOf({ filled, told: at }, one);
    return decimals <= told.scale || isCounted(one.term)
      ? amount
      : scaled(roundedOff(withDecimals(told, decimals)), factor);
  });

/** Whether the equation holds for the numbers within what their rounding leaves open. */
export const isTrue = (instance: Instance): boolean => instance.holds(amounts(instance));

/** Whether the equation holds with another amount in the place of one of its numbers. */
export const holdsWith = (instance: Instance, index: number, amount: Measured): boolean =>
  instance.holds(amounts(instance).map((own, i) => (i === index ? amount : own)));

/** Whether it holds with another number there, as exact as the one that it is put for. */
export function holdsWithValue(instance: Instance, index: number, value: Decimal): boolean {
  const one = instance.filled[index] as Filled;
  const exact = withDecimals(value, decimalsOf(instance, one));
  return holdsWith(instance, index, inPlaceOf(one.term, exact));
}

/** The heaviest slip in one of the numbers, of the kinds given, that would make the equation true. */
export function slipIn(instance: Instance, index: number, kinds: readonly SlipKind[]): Slip | null {
  const { told } = (instance.filled[index] as Filled).term;
  return slipOf(told, (value) => holdsWithValue(instance, index, value), kinds);
}

/** Whether the told rate is right but for being cut where it should be rounded: 99.379% written as 99.37%. */
export function isCut(instance: Instance): boolean {
  const { filled, told, form } = instance;
  const { told: value, factor } = (filled[told] as Filled).term;
  if (form === 'sum' || value.scale < 1) return false;
  const { high } = roundedOff(value);
  const beyond = scaled({ value: high, low: high, high: plus(value, { digits: 1n, scale: value.scale }) }, factor);
  return holdsWith(instance, told, beyond);
}

const ZERO = decimal(0);
/** Beyond so many values all are alike: the roundings leave the number open. */
const MOST_ACCEPTED = 4096;

/**
 * How many numbers of the same decimals would do in the place of one, about a value that does: 44.86% or 44.87% of two
 * exact amounts, some two thousand of 2亿元 and 3.632亿元. So many times likelier it is that a slip leads to one of them by
 * chance. With a value that makes a sum right to the last digit, no other would do.
 */
export function acceptedAbout(instance: Instance, index: number, value: Decimal): number {
  const { term } = instance.filled[index] as Filled;
  const all = amounts(instance);
  const isExact =
    instance.form === 'sum' &&
    instance.holds(all.map((one, i) => exactly(i === index ? inPlaceOf(term, value).value : one.value)));
  if (isExact) return 1;
  const holds = (steps: number): boolean => {
    const other = plus(value, { digits: BigInt(steps), scale: value.scale });
    return compare(other, ZERO) > 0 && holdsWithValue(instance, index, other);
  };
  return 1 + reach((steps) => holds(steps)) + reach((steps) => holds(-steps));
}

/** How far a stretch goes that begins at 0: by doubling, then by halves. */
function reach(holds: (steps: number) => boolean): number {
  let far = 1;
  while (far <= MOST_ACCEPTED && holds(far)) far *= 2;
  let near = Math.floor(far / 2);
  while (far - near > 1) {
    const middle = Math.floor((near + far) / 2);
    if (holds(middle)) near = middle;
    else far = middle;
  }
  return near;
}

/** The units that a result is written with; a sum's are those of its parts. */
const UNITS: ReadonlySet<string> = new Set(['%', '倍']);

/** The reckoning with its result and unit: 68.3÷178.9≈38.2%. */
export function computationOf({ left, form, expected, filled, told }: Instance): string {
  if (expected === null) return left;
  const { dimension } = (filled[told] as Filled).term;
  return `${left}${form === 'sum' ? '=' : '≈'}${decimalText(expected)}${UNITS.has(dimension) ? dimension : ''}`;
}
