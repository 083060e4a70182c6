import type { ClaimSense } from '../../lexicon/claims';
import type { Claim, Ground, Kind, Verdict } from '../model';
import type { Comparison } from '../../figures/model';
import type { Instance } from '../instance';
import type { Option } from '../judge';
import type { Bound, Pattern } from '../pattern';
import type { Scene, Term } from '../terms';

/** A claim as a row read it, with all its readings. */
export interface ReadClaim extends Claim {
  readonly options: readonly Option[];
}

/**
 * What a row reads: a claim and what its own words state. Further candidates come from the shared resolvers. A row has
 * an example that it reads and confirms, and a counterexample that looks alike and must not be told.
 */
export interface Row {
  readonly id: string;
  readonly kind: Kind;
  /**
   * The sense of a word that the pattern holds; it is tried where one stands, and at each number before it in the
   * sentence.
   */
  readonly trigger: ClaimSense;
  readonly says: Pattern;
  readonly example: string;
  readonly counter: string;
  /** The claim of a match; null where what was bound makes none. */
  readonly claim: (scene: Scene, bound: Bound, earlier: readonly Scene[]) => ReadClaim | null;
}

/** A value and the one that it came from. */
export interface Pair {
  readonly base: Term;
  readonly value: Term;
  readonly ground: Ground;
  readonly why: string;
  readonly row: string;
  /** The growth that names the value anew, where it stands behind another number. */
  readonly said?: Term;
}

/** A claim with what became of it. */
export interface Judged {
  readonly claim: ReadClaim;
  readonly verdict: Verdict;
}

/** What a number that is a figure of its own says. @param start where the words begin that say it */
export const claimOfValue = (
  scene: Scene,
  claim: Pick<ReadClaim, 'equation' | 'kind' | 'row'>,
  told: Term,
  start: number,
  options: readonly Option[],
): ReadClaim => ({
  ...claim,
  subject: { passage: scene.passage, index: told.figure },
  comparison: null,
  words: { start, end: told.end },
  options,
});

/** What a comparison says by one equation of numbers; null where they make none. @param of index of the figure it is of */
export const claimOfChange = (
  scene: Scene,
  claim: Pick<ReadClaim, 'equation' | 'kind' | 'row'>,
  of: number,
  comparison: Comparison,
  instance: Instance | null,
  reading: Omit<Option, 'instance'>,
): ReadClaim | null =>
  instance === null
    ? null
    : {
        ...claim,
        subject: { passage: scene.passage, index: of },
        comparison,
        words: comparison.span,
        options: [{ instance, ...reading }],
      };
