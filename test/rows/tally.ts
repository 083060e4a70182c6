import { isTrue } from '../../src/core/relations/equations';
import { judge } from '../../src/core/relations/judge';
import type { Option } from '../../src/core/relations/judge';
import type { Verdict } from '../../src/core/relations/model';
import type { ReadClaim } from '../../src/core/relations/rows/model';
import { relationsOf } from '../../src/core/report/relations';
import type { Report } from '../../src/core/report/report';

/** How the claims that one row reads came out. */
export interface Tally {
  readonly row: string;
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

const isAccusing = ({ confirmsOnly, ground }: Option): boolean =>
  confirmsOnly !== true && (ground === 'stated' || ground === 'placed');

/** One line a row, by name. */
export function tally(outcomes: readonly Outcome[]): readonly Tally[] {
  const rows = [...new Set(outcomes.map(({ claim }) => claim.row))].sort();
  return rows.map((row) => {
    const own = outcomes.filter(({ claim }) => claim.row === row);
    const count = (is: (outcome: Outcome) => boolean): number => own.filter(is).length;
    return {
      row,
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
  verdict: judge(options, claim.kind),
});
