import type { Role } from '../../outline/model';
import type { Message } from '../../text/message';
import type { Span } from '../../text/span';

/**
 * What was changed: a year, a period or date with a year, a figure, a value of last year that is known, a mark on what
 * has to be looked at, a question that was added, lines that were joined.
 */
export type ChangeKind =
  | 'title'
  | 'year'
  | 'period'
  | 'date'
  | 'figure'
  | 'known'
  | 'verify'
  | 'plan'
  | 'problem'
  | 'wrap';

/** One change on the way from last year's report to this year's draft. */
export interface RolledChange {
  readonly kind: ChangeKind;
  /** In last year's report; empty where something was added. */
  readonly from: Span;
  /** In the draft. */
  readonly to: Span;
  readonly before: string;
  readonly after: string;
}

/** A year, a period or a number that stands in the draft as it stood last year. */
export interface LeftAsIs {
  /** In last year's report, and in the draft. */
  readonly from: Span;
  readonly to: Span;
  readonly text: string;
  readonly why: Message;
  /** Whether the writer should look at it; the others are right as they are (今年, 上半年, 9月底前). */
  readonly look: boolean;
}

/** A figure of last year that the draft has a placeholder for. */
export interface RolledFigure {
  /** The placeholder in the draft. */
  readonly to: Span;
  /** The figure as last year's report states it. */
  readonly text: string;
  readonly from: Span;
  readonly indicator: string;
  readonly role: Role;
}

/** This year's draft and how it came about. The lists are in reading order. */
export interface RollOver {
  /** The draft. */
  readonly text: string;
  /** The years that last year's report told of, and that the draft is to tell of. */
  readonly fromYear: number;
  readonly toYear: number;
  readonly changes: readonly RolledChange[];
  readonly left: readonly LeftAsIs[];
  readonly placeholders: readonly RolledFigure[];
}

/** A replacement in last year's text, before it is known where it comes to stand. */
export interface Edit {
  readonly kind: ChangeKind;
  readonly span: Span;
  readonly newText: string;
  /** For a figure: what it is of. */
  readonly figure?: { readonly text: string; readonly indicator: string; readonly role: Role };
}

/** Something left as it is, in last year's text. */
export type Kept = Pick<LeftAsIs, 'text' | 'why' | 'look'> & { readonly span: Span };
