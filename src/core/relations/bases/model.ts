import type { Comparison, Figure } from '../../figures/model';
import type { Span } from '../../text/span';
import type { BaseKind, Ground, Hit } from './words';

/** Why a bare change needs no base of its own; `none` where it needs one, `mixed` where two bases are in force. */
export type Reason =
  | Ground
  | 'stated'
  | 'gap'
  | 'amount'
  | 'headline'
  | 'convention'
  | 'leading'
  | 'sentence'
  | 'half'
  | 'coordination'
  | 'breakdown'
  | 'total'
  | 'series'
  | 'mixed'
  | 'none';

/** A change over time that a figure states: 增长5.6%, 提高2个百分点, 增加12人. Spans are relative to the paragraph. */
export interface ChangeClaim {
  readonly span: Span;
  readonly written: string;
  readonly figure: Figure;
  /** The figure's index in its paragraph. */
  readonly index: number;
  readonly comparison: Comparison;
  /** In percent, in points of a rate, or in the figure's own unit. */
  readonly by: 'percent' | 'points' | 'amount';
  /** The base that its own words state; `gap` where that is another thing, not another time; null for a bare change. */
  readonly stated: BaseKind | 'gap' | null;
  /** Whether it tells how growth itself changed: 增速比上月加快0.5个百分点. */
  readonly pace: boolean;
  /** Why it is no change over time that could lack a base; null where it is one. */
  readonly ground: Ground | null;
}

/** A sentence with the changes that it tells. */
export interface ChangeSentence {
  readonly claims: readonly ChangeClaim[];
  /** Of each change what the sentence alone says of its base; null where it says nothing. */
  readonly reasons: readonly (Reason | null)[];
  /** The bases that it names, claims or not. */
  readonly bases: readonly Hit[];
  /** Whether it declares its base for all that follows: 比去年同期（下同）. */
  readonly declares: boolean;
  readonly breakdown: boolean;
  /** The base that it opens a view by: 从环比看. */
  readonly view: BaseKind | null;
  /** Whether it tells a change without a figure. */
  readonly tellsChange: boolean;
  readonly headline: Hit['headline'] | null;
  /** Whether it holds a figure; one that holds none and tells nothing only introduces the next. */
  readonly hasFigures: boolean;
}

/** What a paragraph tells of changes over time. */
export interface ParagraphChanges {
  readonly sentences: readonly ChangeSentence[];
  readonly continues: boolean;
  /** Whether a base was named at its head for all of it: 与上年末相比，…. */
  readonly leading: boolean;
  /** Whether it ends as no sentence does. */
  readonly titleLike: boolean;
  /** Whether it is short enough for the heading of what follows. */
  readonly short: boolean;
}
