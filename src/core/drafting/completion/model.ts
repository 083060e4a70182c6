import type { Message } from '../../text/message';
import type { Span } from '../../text/span';

/**
 * What a completion offers: a sentence pattern, a turn of phrase, an indicator, a clause of past reports, a unit, a
 * computed rate.
 */
export type CompletionKind = 'pattern' | 'phrase' | 'indicator' | 'clause' | 'unit' | 'rate';

/** Something to insert at the cursor. Completions come in the order in which they are to be shown. */
export interface Completion {
  readonly kind: CompletionKind;
  /** Stable from one report to the next: by it, use is counted. */
  readonly id: string;
  readonly label: string;
  /** What it is or where it comes from, in a few words. */
  readonly detail: Message;
  /** The whole of what is inserted, and how it was found, for the panel beside the list. */
  readonly documentation: Message;
  /** The body of a snippet, in the grammar of VS Code. */
  readonly body: string;
  /** What is replaced, in absolute offsets: it ends at the cursor. */
  readonly span: Span;
}

/** How often the writer has taken a completion, by id. */
export type Uses = (id: string) => number;
