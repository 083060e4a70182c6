import { compare, decimalText } from '../arithmetic/decimal';
import type { Decimal } from '../arithmetic/decimal';
import { significantDigits } from '../arithmetic/slips';
import { acceptedAbout, holdsWithValue, isTrue } from './instance';
import type { Filled, Instance } from './instance';
import { indexOfReading, readingOf, strength } from './judge';
import type { Option } from './judge';
import type { Verdict } from './model';
import type { Judged } from './rows/model';
import { groundWeight, PRIOR, slipEvidence } from './weights';

/** Fewer digits agree by chance. */
const DIGITS_FROM = 3;

/** The readings that may accuse, of those that do not hold. */
const accusing = ({ claim, verdict }: Judged): readonly Option[] =>
  verdict.kind === 'confirmed' || verdict.kind === 'consistent'
    ? []
    : claim.options.filter(
        ({ confirmsOnly, ground, instance }) =>
          confirmsOnly !== true && strength(ground) <= strength('placed') && !isTrue(instance),
      );

const isSameTerm = (one: Filled, other: Filled): boolean => one.scene === other.scene && one.term.at === other.term.at;

/** The numbers of an equation besides the one that is told. */
const givenIn = ({ filled, told }: Instance): readonly Filled[] => filled.filter((_, index) => index !== told);

const OPEN: Verdict = { kind: 'open' };

/**
 * Two numbers have one ratio: where a claim has found it (损失0.45亿千瓦时, 综合线损率4.36%), another rate that only stands near
 * them (台区线损率3.12%) is one of other numbers.
 */
export function unanswered(judged: readonly Judged[]): readonly Judged[] {
  if (judged.every(({ verdict }) => verdict.kind !== 'contradicted')) return judged;
  const answered = judged.flatMap(({ claim, verdict }) =>
    verdict.kind === 'confirmed' ? claim.options.flatMap(({ instance }) => (isTrue(instance) ? [instance] : [])) : [],
  );
  const isAnswered = ({ claim, verdict }: Judged): boolean => {
    if (verdict.kind !== 'contradicted' || verdict.reading.ground === 'stated') return false;
    const { instance } = claim.options[indexOfReading(claim.options, verdict.reading)] as Option;
    const given = givenIn(instance);
    return (
      instance.form === 'ratio' &&
      answered.some(
        (other) =>
          other.form === 'ratio' &&
          givenIn(other).length === given.length &&
          givenIn(other).every((one, i) => isSameTerm(one, given[i] as Filled)),
      )
    );
  };
  return judged.map((one) => (isAnswered(one) ? { claim: one.claim, verdict: OPEN } : one));
}

/** Where an equation has a number of another, by index; -1 where it has not, or has no number besides that the other lacks. */
function placeIn(instance: Instance, own: Instance, wanted: Filled): number {
  const isNew = instance.filled.some((one) => !own.filled.some((other) => isSameTerm(one, other)));
  return isNew ? instance.filled.findIndex((one) => isSameTerm(one, wanted)) : -1;
}

/** How many numbers would do in the place of one, where a number does that another claim asks for; null where it does not. */
const agreeing = (instance: Instance, index: number, meant: Decimal): number | null =>
  holdsWithValue(instance, index, meant) ? acceptedAbout(instance, index, meant) : null;

/**
 * Claims that no slip explains, whose number another claim wants changed to the same: 败诉19件 of 127件，败诉率17.6%，比2023年的17.4%下降2.4个百分点:
 * both come to 15.0%. That they do is evidence enough.
 */
export function agreed(judged: readonly Judged[]): readonly Judged[] {
  const unexplained = judged.filter((one) => one.verdict.kind === 'open' && accusing(one).length > 0);
  if (unexplained.length === 0) return judged;
  const found = new Map<Judged, Verdict>();
  for (const one of unexplained)
    for (const option of accusing(one)) {
      const { instance, ground } = option;
      const told = instance.filled[instance.told] as Filled;
      const { expected } = instance;
      if (!told.term.isFigure || expected === null || significantDigits(expected) < DIGITS_FROM) continue;
      if (compare(expected, told.term.told) === 0 || found.has(one)) continue;
      for (const other of judged) {
        if (other === one || found.has(one)) continue;
        for (const against of accusing(other)) {
          const index = placeIn(against.instance, instance, told);
          const accepted = index < 0 ? null : agreeing(against.instance, index, expected);
          if (accepted === null) continue;
          const evidence = slipEvidence('base', told.term.told, expected, accepted, false);
          const weight = PRIOR + evidence + groundWeight(one.claim.row, instance.form, ground);
          found.set(one, {
            kind: 'contradicted',
            reading: readingOf(option),
            slip: { kind: 'base', weight: evidence, at: null, meant: expected },
            expected: decimalText(expected),
            weight,
            suspects: [instance.told],
          });
          break;
        }
      }
    }
  return found.size === 0
    ? judged
    : judged.map((one) => {
        const verdict = found.get(one);
        return verdict === undefined ? one : { claim: one.claim, verdict };
      });
}
