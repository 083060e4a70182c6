import { decimalText } from '../arithmetic/decimal';
import type { Decimal } from '../arithmetic/decimal';
import { sumOf } from '../arithmetic/measured';
import { significantDigits } from '../arithmetic/slips';
import { holdsWith, isTrue } from './instance';
import type { Filled, Instance } from './instance';
import { readingOf, strength } from './judge';
import type { Option } from './judge';
import type { Verdict } from './model';
import type { Judged } from './rows/model';
import { misreckoning } from './weights';

/** Smaller numbers are near each other by chance. */
const DIGITS_FROM = 2;

const numberOf = ({ digits, scale }: Decimal): number => Number(digits) / 10 ** scale;

/** Whether all numbers of an equation stand in the sentence of the one that is told. */
const isInOneSentence = ({ filled, told }: Instance): boolean => {
  const { scene, term } = filled[told] as Filled;
  return filled.every((one) => one.scene === scene && one.term.sentence === term.sentence);
};

/** The readings of a claim that may accuse on its strongest ground, all of them in one sentence; none where one is not. */
function statedTogether({ options }: Judged['claim']): readonly Option[] {
  const accusing = options.filter(({ confirmsOnly }) => confirmsOnly !== true);
  const best = Math.min(...accusing.map(({ ground }) => strength(ground)));
  const strongest = accusing.filter(({ ground }) => strength(ground) === best);
  return strongest.every(({ instance }) => isInOneSentence(instance)) ? strongest : [];
}

/**
 * Claims that no slip explains, but whose number is near the right one: 年均浓度27微克/立方米，上年为30微克/立方米，同比下降11.1%. A
 * number that is far from it is our own misreading more often than a wrong reckoning.
 */
export function misreckoned(judged: readonly Judged[]): readonly Judged[] {
  if (judged.every(({ verdict }) => verdict.kind !== 'open')) return judged;
  const blamed = new Set(
    judged.flatMap(({ claim, verdict }) =>
      verdict.kind === 'contradicted' ? claim.options.flatMap(({ instance }) => instance.filled.map(termOf)) : [],
    ),
  );
  return judged.map((one) => {
    const { claim, verdict } = one;
    if (verdict.kind !== 'open' || claim.options.some(({ instance }) => isTrue(instance))) return one;
    const [option, ...others] = statedTogether(claim);
    if (option === undefined || others.length > 0) return one;
    const found = misreckonedAs(claim.row, option);
    return found === null || option.instance.filled.some((filled) => blamed.has(termOf(filled)))
      ? one
      : { claim, verdict: found };
  });
}

/** 门诊25.12万人次、急诊3.34万人次，急诊占11.7%: the share that one number is of itself and the other together. */
function isOfBoth(instance: Instance): boolean {
  const [part, whole, ...others] = instance.filled;
  return (
    instance.form === 'ratio' &&
    part !== undefined &&
    whole !== undefined &&
    others.length === 1 &&
    part.term.dimension === whole.term.dimension &&
    holdsWith(instance, 1, sumOf([part.term.amount, whole.term.amount]))
  );
}

const termOf = ({ term }: Filled): Filled['term'] => term;

function misreckonedAs(row: string, option: Option): Verdict | null {
  const { instance, ground } = option;
  const { told: written } = (instance.filled[instance.told] as Filled).term;
  const { expected } = instance;
  if (expected === null || significantDigits(expected) < DIGITS_FROM || isOfBoth(instance)) return null;
  const apart = Math.abs(Math.log(numberOf(written) / numberOf(expected)));
  const weight = misreckoning(row, ground, apart);
  return weight === null
    ? null
    : {
        kind: 'contradicted',
        reading: readingOf(option),
        slip: { kind: 'reckoned', weight, at: null, meant: expected },
        expected: decimalText(expected),
        weight,
        suspects: [instance.told],
      };
}
