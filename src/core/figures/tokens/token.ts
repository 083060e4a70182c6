import type { PlacedQuantity } from '../../numerals/quantity';
import type { WordSense } from './words';
import { CLAUSE_MARKS } from '../../text/clauses';

/** One piece of a paragraph, in reading order; the pieces cover it without gaps. */
export interface Token {
  /** A `gap` is a quantity whose number is still to come (*处, XX亿元). */
  readonly kind: 'quantity' | 'gap' | 'rank' | 'period' | 'word' | 'mark' | 'open' | 'close' | 'text';
  readonly start: number;
  readonly end: number;
  readonly quantity?: PlacedQuantity;
  /** The place of a rank: 第3位 → 3. */
  readonly rank?: number;
  readonly sense?: WordSense;
}

/** Marks that part clauses, the cells of a table and a full stop in half width included. */
export const CLAUSE_ENDS: ReadonlySet<string> = new Set([...CLAUSE_MARKS, '|', '.']);
/** Marks that part clauses, the items of a list or the words of a clause, wherever they stand. */
export const MARKS = new Set([...CLAUSE_MARKS, '|', '、', ' ', '\n', '·', '—', '-', '/', '…']);
