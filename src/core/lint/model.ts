import type { Severity } from '../house/severity';
import type { Message } from '../text/message';
import type { Span } from '../text/span';

/** A replacement; spans in the coordinates of the finding that carries it. */
export interface SpanEdit {
  readonly span: Span;
  readonly newText: string;
}

/** One way to mend a finding. Of several, the first is the preferred one. */
export interface Fix {
  readonly title: Message;
  readonly edits: readonly SpanEdit[];
  /**
   * Changes no value, no number's place, no name and no meaning: the width of a mark, a mark too many, another name of
   * the same unit, a blank. Only such fixes are made without the writer looking at each.
   */
  readonly safe?: true;
  /** A guess that the writer must look at: it is not even offered as the usual remedy. */
  readonly guess?: true;
}

/** What a rule reports. Spans are relative to the paragraph for paragraph rules, absolute for report rules. */
export interface Finding {
  readonly span: Span;
  readonly message: Message;
  /** Where this one is more or less serious than its rule; the writer's setting for the rule overrides it. */
  readonly severity?: Severity;
  readonly fixes?: readonly Fix[];
  readonly related?: readonly { readonly span: Span; readonly message: Message }[];
}

/** A finding as shown: in absolute offsets, with its severity. */
export interface Diagnostic {
  readonly rule: string;
  readonly category: string;
  readonly severity: Severity;
  readonly message: Message;
  readonly span: Span;
  readonly fixes: readonly Fix[];
  readonly related: readonly { readonly span: Span; readonly message: Message }[];
}
