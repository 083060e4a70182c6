import { isTrue } from '../../src/core/relations/instance';
import { judge, strength } from '../../src/core/relations/judge';
import type { Option } from '../../src/core/relations/judge';
import type { Ground, Verdict } from '../../src/core/relations/model';
import type { ReadClaim } from '../../src/core/relations/rows/model';
import { relationsOf } from '../../src/core/report/relations';
import type { Report } from '../../src/core/report/report';

/** How the claims that one row reads on one ground came out. */
export interface Tally {
  readonly row: string;
  /** The strongest ground among the readings that could accuse; null where none could. */
  readonly ground: Ground | null;
  readonly claims: number;
  readonly confirmed: number;
  readonly consistent: number;
  /** Claims with a reading that could accuse. */
  readonly judged: number;
  /** Claims of these that no reading fits: on right text, so many were misread. */
  readonly misfits: number;
  readonly told: number;
}

/** A claim of a report with its verdict. */
export interface Outcome {
  readonly claim: ReadClaim;
  readonly verdict: Verdict;
}

export const outcomesOf = (report: Report): readonly Outcome[] =>
  relationsOf(report).entries.flatMap(({ judged }) => judged);

/** Whether no reading of a claim fits, though one of them could accuse. */
export const isMisfit = ({ claim: { options } }: Outcome): boolean =>
  options.some(isAccusing) && !options.some(({ instance }) => isTrue(instance));

const isAccusing = ({ confirmsOnly }: Option): boolean => confirmsOnly !== true;

const groundOf = ({ claim: { options } }: Outcome): Ground | null =>
  options
    .filter(isAccusing)
    .map(({ ground }) => ground)
    .sort((a, b) => strength(a) - strength(b))[0] ?? null;

/** One line a row and ground, by name. */
export function tally(outcomes: readonly Outcome[]): readonly Tally[] {
  const keyOf = (outcome: Outcome): string => `${outcome.claim.row} ${groundOf(outcome) ?? ''}`;
  const keys = [...new Set(outcomes.map(keyOf))].sort();
  return keys.map((key) => {
    const own = outcomes.filter((outcome) => keyOf(outcome) === key);
    const count = (is: (outcome: Outcome) => boolean): number => own.filter(is).length;
    const [first] = own as [Outcome, ...Outcome[]];
    return {
      row: first.claim.row,
      ground: groundOf(first),
      claims: own.length,
      confirmed: count(({ verdict }) => verdict.kind === 'confirmed'),
      consistent: count(({ verdict }) => verdict.kind === 'consistent'),
      judged: count(({ claim }) => claim.options.some(isAccusing)),
      misfits: count(isMisfit),
      told: count(({ verdict }) => verdict.kind === 'contradicted' || verdict.kind === 'consequent'),
    };
  });
}

/** The verdict of a claim anew, with other readings. */
export const judgedAnew = (claim: ReadClaim, options: readonly Option[]): Outcome => ({
  claim: { ...claim, options },
  verdict: judge({ ...claim, options }),
});
