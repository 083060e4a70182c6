import type { ComparisonKind } from '../figures/model';
import type { Span } from '../text/span';

/**
 * One cell of a line that may be a row of a table; the span is relative to the line and holds no blanks around the
 * text.
 */
export interface Cell extends Span {
  readonly text: string;
}

/** A line that is cut into cells: by `|` (Markdown), by tabs, or by two blanks and more; or that is one cell, a `line`. */
export interface Row {
  readonly kind: 'pipe' | 'tab' | 'blank' | 'line';
  readonly cells: readonly Cell[];
  /** Whether it is the line of dashes below a Markdown header. */
  readonly isRule: boolean;
  /** How many cells hold a number and little else. */
  readonly values: number;
}

/** What a column holds (栏目): the names of the rows, their units, a value, or what is said of the value before it. */
export interface Column {
  readonly holds: 'name' | 'unit' | 'value' | 'comparison' | 'nothing';
  /** The header as written, several header lines joined. */
  readonly header: string;
  /** The measure that the header names, without period, unit and comparison; "" where the rows name it. */
  readonly measure: string;
  /** The unit that the header names; "" where it names none. */
  readonly unit: string;
  /** The period that the header names, as written; null where it names none. */
  readonly period: string | null;
  readonly comparison: { readonly kind: ComparisonKind; readonly base: string | null } | null;
  /** Whether the header speaks of a goal or of what came of it; null where it says neither. */
  readonly nature: 'target' | 'result' | null;
}

/** What the rows of a table have in common (表). Compared by `key`. */
export interface Table {
  readonly columns: readonly Column[];
  /** The unit that a caption gives for all that have none of their own (单位：亿元); "" where it gives none. */
  readonly unit: string;
  /** The name and the unit of the row, where its cells stand in lines of their own and this is one of them. */
  readonly row?: { readonly name: string; readonly unit: string };
  readonly key: string;
}
