import type { VerifyReason } from '../fillIn';

/** Words that are true in the year in which they are written, and what they are marked with in the draft of the next. */
export interface Passing {
  /** Over the half-width view; what it matches is marked. */
  readonly pattern: RegExp;
  readonly reason: VerifyReason;
  /** Whether it is told of results alone: in a plan these words look forward from the plan. */
  readonly ofResults: boolean;
  /** Where the words pass, and where they stay true. */
  readonly example: string;
  readonly counterexample: string;
}
