import { compare, decimal, decimalText, dividedBy, minus, plus, times } from '../arithmetic/decimal';
import type { Decimal } from '../arithmetic/decimal';
import { productOf } from '../arithmetic/measured';
import type { Measured } from '../arithmetic/measured';
import { HUNDREDTH } from '../arithmetic/rates';
import { ALL_SLIPS, significantDigits, slipBetween } from '../arithmetic/slips';
import type { Slip, SlipKind } from '../arithmetic/slips';
import { acceptedAbout, computationOf, holdsWith, isTrue, slipIn } from './instance';
import type { Filled, Instance } from './instance';
import type { Fault, Ground, Reading, Verdict } from './model';
import { groundWeight, isTold, PRIOR, slipEvidence } from './weights';

/** One way to read a claim: an equation filled with candidates, and what speaks for them. */
export interface Option {
  readonly instance: Instance;
  /** The weakest ground among its candidates. */
  readonly ground: Ground;
  readonly why: string;
  /** Whether it may only confirm: another subject than the words name, or the base and the value changed about. */
  readonly confirmsOnly?: true;
  /** Which of its numbers others confirm, by index: that one is not suspected. */
  readonly known?: number;
}

/** Up to so many chance fits among all candidates, a fit confirms; up to the second it is but consistent. */
const [CONFIRMED, CONSISTENT] = [0.02, 0.1];

/** Where one digit off explains the number that the claim tells, others are suspected of these alone. */
const KINDS_OF_SCALE: readonly SlipKind[] = ['swap', 'point', 'magnitude'];
/** One digit off counts from so many digits on, where a list may go on untold. */
const DIGITS_FROM = 3;
/** The row of lists that are told to their end: they are meant as whole so often that any slip in a long number counts. */
const CLOSED = 'parts-closed';

/** The rank of a ground: 0 for the strongest. */
export const strength = (ground: Ground): number => ['stated', 'placed', 'near', 'named', 'inferred'].indexOf(ground);

const numberOf = ({ digits, scale }: Decimal): number => Number(digits) / 10 ** scale;

/**
 * The chance that unrelated numbers fit: the width of what would be accepted against the whole range of rates, of a sum
 * against the sum.
 */
function chance({ filled, told, form }: Instance): number {
  const { amount, factor, told: written } = (filled[told] as Filled).term;
  const one = numberOf(minus(amount.high, amount.low));
  if (form === 'sum') {
    const step = numberOf(factor) / 10 ** written.scale;
    return Math.min(1, Math.max(one, step) / Math.max(step, numberOf(amount.value)));
  }
  return Math.min(1, Math.max(one, 0.01) / 100);
}

const OPEN: Verdict = { kind: 'open' };

/**
 * What becomes of a claim: any reading that fits is the true one; else the best explained of those that could accuse.
 */
export function judge({ row, options }: { readonly row: string; readonly options: readonly Option[] }): Verdict {
  if (options.length === 0) return OPEN;
  let fit: Option | null = null;
  let expected = 0;
  for (const option of options) {
    expected += chance(option.instance);
    if (isTrue(option.instance) && (fit === null || strength(option.ground) < strength(fit.ground))) fit = option;
  }
  if (fit !== null) {
    const isSure = (strength(fit.ground) <= strength('placed') && fit.confirmsOnly !== true) || expected <= CONFIRMED;
    if (isSure) return { kind: 'confirmed', reading: readingOf(fit) };
    return expected <= CONSISTENT ? { kind: 'consistent', reading: readingOf(fit) } : OPEN;
  }
  const accusing = options.filter(({ confirmsOnly }) => confirmsOnly !== true);
  let best: Extract<Verdict, { kind: 'contradicted' }> | null = null;
  for (const option of accusing) {
    const { expected: right, form } = option.instance;
    const beside = accusing.filter(({ ground }) => ground === option.ground).length;
    const faults = faultsOf(row, option);
    for (const fault of faults) {
      const weight = PRIOR + fault.weight + groundWeight(row, form, option.ground) - Math.log10(beside);
      if (!isTold(weight, option.ground) || (best !== null && best.weight >= weight)) continue;
      best = {
        kind: 'contradicted',
        reading: readingOf(option),
        slip: fault,
        expected: right === null ? '' : decimalText(right),
        weight,
        suspects: suspectsOf(option, fault, faults),
      };
    }
  }
  return best ?? OPEN;
}

const MULTIPLE = '倍';
/** Slips that one number of an equation suffers as easily as another. */
const UNDECIDED: ReadonlySet<Fault['kind']> = new Set(['digit']);
/** A fault that is so much likelier than another is the one: as a base-10 logarithm. */
const CLEARLY = 0.5;

/** The numbers that may be wrong as well as the one that is told, or nearly so. */
function suspectsOf({ instance, known }: Option, fault: Fault, faults: readonly Fault[]): readonly number[] {
  const { told, filled } = instance;
  const rivals = faults.filter((one) => one !== fault && fault.weight - one.weight < CLEARLY);
  // one digit off in the rate is no likelier than one in what it is the rate of; one 倍 too many is
  const isMultiple = filled[fault.at ?? told]?.term.dimension === MULTIPLE;
  const alike =
    UNDECIDED.has(fault.kind) && !isMultiple
      ? filled.flatMap((_, index) =>
          index !== known && slipIn(instance, index, [fault.kind as SlipKind]) ? index : [],
        )
      : [];
  return [...new Set([...[fault, ...rivals].map(({ at }) => at ?? told), ...alike])];
}

/** What a verdict keeps of an option. */
export const readingOf = ({ instance, ground, why }: Option): Reading => ({
  figures: instance.filled.map(({ scene, term }) => ({ passage: scene.passage, index: term.figure })),
  ground,
  why,
  computation: computationOf(instance),
});

/** Whether a verdict's reading is that of the option: the same figures on the same ground, for the same reason. */
const isOf = ({ instance, ground, why }: Option, reading: Reading): boolean =>
  ground === reading.ground &&
  why === reading.why &&
  reading.computation.startsWith(instance.left) &&
  instance.filled.length === reading.figures.length &&
  instance.filled.every(({ scene, term }, i) => {
    const other = reading.figures[i];
    return scene.passage === other?.passage && term.figure === other.index;
  });

/** Which of a claim's options the reading of its verdict is, by index. */
export const indexOfReading = (options: readonly Option[], reading: Reading): number =>
  options.findIndex((option) => isOf(option, reading));

/** The faults that explain why a reading does not fit. A mismatch that none of them explains is our own misreading. */
function faultsOf(row: string, { instance, ground, known }: Option): readonly Fault[] {
  const faults: Fault[] = [];
  const { filled, told, form } = instance;
  const digits = significantDigits((filled[told] as Filled).term.told);
  const isOpenList = form === 'sum' && ground === 'near';
  const kinds = isOpenList && !(row === CLOSED && digits >= DIGITS_FROM) ? kindsInOpenSum(digits) : ALL_SLIPS;
  const isGrounded = strength(ground) <= strength('placed') || ground === 'named';
  const suspects = filled.map((_, index) => index).sort((a, b) => Number(b === told) - Number(a === told));
  for (const index of suspects) {
    if (index !== told && ((!isOpenList && !isGrounded) || (form !== 'sum' && faults.some(isPlain)))) break;
    const isOutdone = index !== told && form !== 'sum' && faults.length > 0;
    const tried = isOutdone ? KINDS_OF_SCALE : kinds;
    const slip = (index === told ? slipToSum(instance, tried) : null) ?? slipIn(instance, index, tried);
    if (slip === null || index === known) continue;
    const others =
      index === told || (form === 'sum' && strength(ground) <= strength('placed')) ? 0 : Math.log10(filled.length - 1);
    const accepted = acceptedAbout(instance, index, slip.meant);
    const { told: written } = (filled[index] as Filled).term;
    const weight = slipEvidence(slip.kind, written, slip.meant, accepted, form === 'sum') - others;
    faults.push({ ...slip, weight, at: index === told ? null : index });
  }
  if (isGrounded && faults.length === 0 && form !== 'growth') faults.push(...lastYears(instance));
  if (instance.baseTaken && isGrounded && !(ground === 'named' && isUnchanged(instance))) {
    const { told: written } = (filled[told] as Filled).term;
    const weight = slipEvidence('base', written, written, 1, false);
    faults.push({ kind: 'base', weight, at: null, meant: instance.expected });
  }
  return faults;
}

/**
 * The slip that turns the total of a sum into what its parts come to, written alike: 46.32 for 46.82, though 46.832 with
 * a digit lost would do within the rounding, too.
 */
function slipToSum({ form, filled, told, expected }: Instance, kinds: readonly SlipKind[]): Slip | null {
  const total = (filled[told] as Filled).term.told;
  if (form !== 'sum' || expected?.scale !== total.scale) return null;
  const slip = slipBetween(total, expected);
  return slip === null || !kinds.includes(slip.kind) ? null : slip;
}

/** So far behind a number its growth stands. */
const RATE_REACH = 3;
/**
 * 收入14.21亿元，增长7.2%；支出13.36亿元，结余1.87亿元: the number of the year before written for that of this year, which its own
 * growth comes to.
 */
function lastYears(instance: Instance): readonly Fault[] {
  return instance.filled.flatMap(({ scene, term }, index): readonly Fault[] => {
    if (!term.isFigure) return [];
    const rate = scene.terms
      .slice(term.at + 1, term.at + 1 + RATE_REACH)
      .find(
        ({ figure, comparison, dimension, isExact }) =>
          figure === term.figure &&
          dimension === '%' &&
          isExact &&
          comparison !== null &&
          comparison.direction !== null,
      );
    if (rate?.comparison == null || instance.filled.some((one) => one.term === rate)) return [];
    const isUp = rate.comparison.direction === 'up';
    const grown = productOf(term.amount, shifted(rate.amount, isUp));
    if (!holdsWith(instance, index, grown)) return [];
    const meant = dividedBy(grown.value, term.factor, Math.max(0, term.told.scale));
    const width = dividedBy(minus(grown.high, grown.low), term.factor, Math.max(0, term.told.scale));
    const weight = slipEvidence('base', term.told, meant, 1 + Number(width.digits), false);
    return [{ kind: 'base', weight, at: index === instance.told ? null : index, meant }];
  });
}

const HUNDRED = decimal(100);
/** What a growth in percent multiplies by: 7.2% is 1.072. */
function shifted({ value, low, high }: Measured, isUp: boolean): Measured {
  const by = (percent: Decimal): Decimal => times(isUp ? plus(HUNDRED, percent) : minus(HUNDRED, percent), HUNDREDTH);
  return { value: by(value), low: by(isUp ? low : high), high: by(isUp ? high : low) };
}

/** The same value told elsewhere is no base of itself: it is of this year, too. */
const isUnchanged = ({ form, filled: [base, value] }: Instance): boolean =>
  form === 'growth' &&
  base !== undefined &&
  value !== undefined &&
  compare(base.term.amount.value, value.term.amount.value) === 0;

/** A slip in the told number that hardly happens by chance: no other number is suspected then. */
const isPlain = ({ kind }: Fault): boolean => kind !== 'digit' && kind !== 'lost';

/**
 * A list that may go on untold: one slip makes it exactly its whole by chance in one of so many cases as the whole has
 * digits; so many that of four digits a swap, of five one digit off count. 万 for 亿 hardly ever does it.
 */
const kindsInOpenSum = (digits: number): readonly SlipKind[] =>
  digits > DIGITS_FROM + 1
    ? ['swap', 'digit', 'magnitude']
    : digits > DIGITS_FROM
      ? ['swap', 'magnitude']
      : ['magnitude'];
