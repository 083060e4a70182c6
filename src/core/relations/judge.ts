import { decimalText, minus } from '../arithmetic/decimal';
import { ALL_SLIPS, significantDigits } from '../arithmetic/slips';
import type { SlipKind } from '../arithmetic/slips';
import { computationOf, isTrue, slipIn } from './equations';
import type { Filled, Instance } from './equations';
import type { Fault, Ground, Kind, Reading, Verdict } from './model';

/** One way to read a claim: an equation filled with candidates, and what speaks for them. */
export interface Option {
  readonly instance: Instance;
  /** The weakest ground among its candidates. */
  readonly ground: Ground;
  readonly why: string;
  /** Whether it may only confirm: another subject than the words name, or the base and the value changed about. */
  readonly confirmsOnly?: true;
  /** Whether the claim names the year of its base (比2024年增长). */
  readonly namesYear?: true;
}

/** One claim in this many is wrong, as a base-10 logarithm: a guess, for drafts have more faults than what was published. */
const PRIOR = -2.3;
/** Told as error from so much evidence on. */
export const ERROR_FROM = 1.5;
/** How well the ground is known: minus the logarithm of the share of clean claims that fit nowhere. */
const GROUND_WEIGHT: Readonly<Record<'ratio' | 'growth' | 'sum', Readonly<Record<Ground, number>>>> = {
  ratio: { stated: 1.2, placed: 1, near: 1, named: 0.3, inferred: 0.1 },
  growth: { stated: 1, placed: 0.8, near: 0.5, named: 0.2, inferred: 0 },
  sum: { stated: 1.2, placed: 1, near: 0.5, named: 0.2, inferred: 0 },
};
/** The new value taken for the base: evidence where the sign agrees. */
const BASE_WEIGHT = 2;

/** Up to so many chance fits among all candidates, a fit confirms; up to the second it is but consistent. */
const [CONFIRMED, CONSISTENT] = [0.02, 0.1];

const KINDS_OF_SCALE: readonly SlipKind[] = ['swap', 'point', 'magnitude'];
const KINDS_OF_SWAP: readonly SlipKind[] = ['swap'];
/** One digit off counts from so many digits on. */
const DIGITS_FROM = 3;

const strength = (ground: Ground): number => ['stated', 'placed', 'near', 'named', 'inferred'].indexOf(ground);

/** The chance that unrelated numbers fit: the width of what would be accepted against the whole range of rates. */
function chance({ filled, told }: Instance): number {
  const { amount } = (filled[told] as Filled).term;
  const { digits, scale } = minus(amount.high, amount.low);
  const one = Number(digits) / 10 ** scale;
  return Math.min(1, Math.max(one, 0.01) / 100);
}

export function judge(options: readonly Option[], kind: Kind): Verdict {
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
    const beside = accusing.filter(({ ground }) => ground === option.ground).length;
    for (const fault of faultsOf(option, kind, accusing.length === 1)) {
      const weight = PRIOR + fault.weight + GROUND_WEIGHT[option.instance.form][option.ground] - Math.log10(beside);
      if (best !== null && best.weight >= weight) continue;
      const { expected: right } = option.instance;
      best = {
        kind: 'contradicted',
        reading: readingOf(option),
        slip: fault,
        expected: right === null ? '' : decimalText(right),
        weight,
      };
    }
  }
  return best ?? OPEN;
}

const OPEN: Verdict = { kind: 'open' };

const readingOf = ({ instance, ground, why }: Option): Reading => ({
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

/** The faults that a reading may be told by: a table of ground and slip. A mismatch that none of them explains is our own misreading. */
function faultsOf({ instance, ground, namesYear }: Option, kind: Kind, isOnly: boolean): readonly Fault[] {
  const faults: Fault[] = [];
  const { filled, told } = instance;
  const at = (index: number, kinds: readonly SlipKind[]): void => {
    const slip = slipIn(instance, index, kinds);
    if (slip === null) return;
    faults.push({ ...slip, at: index === told ? null : index });
  };
  const digits = significantDigits((filled[told] as Filled).term.told);
  if (instance.form === 'sum' && ground === 'near') {
    filled.forEach((_, index) => at(index, kindsInOpenSum(digits)));
    return faults;
  }
  at(told, kindsFor(ground, digits, kind, namesYear === true));
  const isExplained = faults.some((fault) => fault.kind !== 'digit' && fault.kind !== 'lost');
  const isSole = isOnly && ground === 'near' && instance.form === 'ratio' && digits >= DIGITS_FROM;
  if ((strength(ground) <= strength('placed') || isSole) && !isExplained)
    filled.forEach((_, index) => {
      if (index !== told) at(index, kindsInFigures(instance.form, ground));
    });
  if (instance.baseTaken && (ground === 'stated' || ground === 'placed' || namesYear === true))
    faults.push({ kind: 'base', weight: BASE_WEIGHT, at: null, meant: instance.expected });
  return faults;
}

function kindsFor(ground: Ground, digits: number, kind: Kind, namesYear: boolean): readonly SlipKind[] {
  if (ground === 'stated') return ALL_SLIPS;
  if (ground === 'placed') return digits >= DIGITS_FROM || kind === 'parts' ? ['swap', 'digit'] : KINDS_OF_SWAP;
  if (kind === 'share' || kind === 'completion' || kind === 'rate') return KINDS_OF_SWAP;
  return ground === 'named' && namesYear ? KINDS_OF_SWAP : [];
}

/**
 * A list that may go on untold: one slip makes it exactly its whole by chance in one of so many cases as the whole has digits; so many that
 * of four digits a swap, of five one digit off count.
 */
const kindsInOpenSum = (digits: number): readonly SlipKind[] =>
  digits > DIGITS_FROM + 1 ? ['swap', 'digit'] : digits > DIGITS_FROM ? KINDS_OF_SWAP : [];

/** The slips that a figure is suspected of, beside the number that the claim tells. */
function kindsInFigures(form: Instance['form'], ground: Ground): readonly SlipKind[] {
  if (form === 'sum' && ground === 'stated') return [...KINDS_OF_SCALE, 'digit'];
  if (form === 'sum') return ['swap', 'digit'];
  return ground === 'stated' ? KINDS_OF_SCALE : KINDS_OF_SWAP;
}
