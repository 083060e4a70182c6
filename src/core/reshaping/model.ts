import type { Message } from '../text/message';
import type { Span } from '../text/span';

/** Replaces the text of `span` (absolute offsets of the snapshot) by `newText`. */
export interface TextChange {
  readonly span: Span;
  readonly newText: string;
}

/** Where a section goes, seen from another: beside it, or as its last child. */
export type Place = 'before' | 'after' | 'inside';

/** Words of the text that name a heading whose number the change moves: “见第三部分”, “如（二）所述”. They are never changed. */
export interface Reference {
  /** The marker's name within the words, in the text before the change. */
  readonly span: Span;
  /** What stands there. */
  readonly text: string;
  /** What should stand there after the change; "" where several headings could be meant. */
  readonly to: string;
}

/** A change of the report's form, to be applied as one undoable edit. */
export interface Reshaped {
  /** Ascending, none overlaps or touches another; empty where nothing is to be done. */
  readonly changes: readonly TextChange[];
  /** Offset in the changed text where the heading starts that the change is about. */
  readonly caret: number;
  readonly references: readonly Reference[];
}

/** The change would break the form of the report; the sentence says why. */
export interface Refused {
  readonly refused: Message;
}

/** What came of a command: the edits, or why it cannot be done. */
export type Outcome = Reshaped | Refused;

/** Whether nothing is to be changed, for a reason that the writer is told. */
export const isRefused = (outcome: object): outcome is Refused => 'refused' in outcome;
