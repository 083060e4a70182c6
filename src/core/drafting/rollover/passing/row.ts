import type { VerifyReason } from '../fillIn';

/** Words that are true in the year in which they are written, and what they are marked with in the draft of the next. */
export interface Passing {
  /** Over the half-width view; what it matches is marked. */
  readonly pattern: RegExp;
  readonly reason: VerifyReason;
  /** Whether it is told of results alone: in a plan these words look forward from the plan. */
  readonly ofResults: boolean;
  /** Whether it is told of plans alone. */
  readonly ofPlans?: true;
  /** Where the words pass, and where they stay true. */
  readonly example: string;
  readonly counterexample: string;
}

/** Words of time that stay true whatever the year, though others like them pass: what they match is neither moved nor marked. */
export interface Staying {
  /** Over the half-width view, years in Arabic digits. */
  readonly pattern: RegExp;
  /**
   * Which year the first one in the match must be: `past` is before the year that the report tells of, `ahead` behind
   * the one that it plans for (in a plan, behind the one after it), `far` a year later still; `running`: the last one is not before the year planned for;
   * `told`: the first one is not after the year that the report tells of;
   * `later`: it is behind the year planned for, whatever the section.
   * Any, or none, without it.
   */
  readonly year?: 'past' | 'ahead' | 'far' | 'running' | 'told' | 'later';
  /** In a report of 2025: where the words stay, and where they do not. */
  readonly example: string;
  readonly counterexample: string;
}
