import type { Comparison } from '../../figures/model';
import type { Span } from '../../text/span';
import type { Slot } from '../pattern';
import type { SlotType } from '../slots';

/** What a number is to the others, as far as checks go. */
export interface Measure {
  /** The figure it states or compares, by its index among those given. */
  readonly figure: number;
  readonly kind: 'value' | Comparison['kind'];
  /** The figure that this one is a part of. */
  readonly partOf: number | null;
  /** Magnitude and unit as written behind it. */
  readonly unit: string;
}

/** A stretch of a sentence that may differ the next time: a slot before it has a name of its own. */
export interface Blank {
  /** In the coordinates of the selected text. */
  readonly span: Span;
  /** What it would be called, were nothing else called so. */
  readonly name: string;
  readonly type: SlotType;
  readonly options: Slot['options'];
  /** Whether the slot starts with what stands there now. */
  readonly keeps: boolean;
  readonly measure: Measure | null;
}
