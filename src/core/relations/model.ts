import type { Decimal } from '../arithmetic/decimal';
import type { Slip } from '../arithmetic/slips';
import type { Comparison, Figure } from '../figures/model';
import type { FiguresReading } from '../figures/reader';
import type { Span } from '../text/span';

/** A paragraph as far as relations go by it: its half-width view, its figures, and how they were read. */
export interface Passage {
  readonly figures: readonly Figure[];
  readonly reading: {
    readonly text: string;
    readonly halfWidth: string;
    readonly figures: FiguresReading;
    readonly outline: { readonly sentences: readonly Span[] };
  };
}

/** A figure in its passage. */
export interface FigureRef {
  readonly passage: Passage;
  /** Index among the passage's figures. */
  readonly index: number;
}

/** What a claim says as arithmetic: every kind of claim is one of four equations. */
export type Equation = 'sum' | 'ratio' | 'growth' | 'same';

/** What a claim is called. */
export type Kind =
  | 'parts' // 其中, 分别为, 合计
  | 'share' // 占…的
  | 'rate' // 办结率 of what was taken in
  | 'completion' // 完成计划的
  | 'multiple' // 是…的N倍
  | 'mean' // 人均, 户均
  | 'growth' // 比上年增长
  | 'change' // 由A到B, 增长
  | 'increase' // 较年初增加N, 增长
  | 'points' // 提高N个百分点
  | 'remainder' // 还有…未
  | 'balance' // 资产、负债、净资产
  | 'same'; // one thing told twice

/**
 * How a candidate comes to a slot: by the claim's own words or its exact name, by its place in the sentence, from
 * earlier in the paragraph, by its name elsewhere, or by its unit alone.
 */
export type Ground = 'stated' | 'placed' | 'near' | 'named' | 'inferred';

/** What the text says with a number: that figures stand in a relation. */
export interface Claim {
  readonly equation: Equation;
  readonly kind: Kind;
  /** The row that read it. */
  readonly row: string;
  /** The figure that it is said of: the last one that it stands behind. */
  readonly subject: FigureRef;
  /** The comparison that states the number; null where a figure does (told). */
  readonly comparison: Comparison | null;
  /** The claim's words with its number, relative to the passage of the subject. */
  readonly words: Span;
}

/** A choice of candidates, one a slot, with the reckoning: 68.3÷178.9≈38.2%. */
export interface Reading {
  readonly figures: readonly FigureRef[];
  readonly ground: Ground;
  readonly why: string;
  /** The computation as a reader writes it down, with its result and unit: 68.3÷178.9≈38.2%. */
  readonly computation: string;
}

/** What became of a claim, with the reading that decided it. */
export type Verdict =
  | { readonly kind: 'confirmed' | 'consistent'; readonly reading: Reading }
  | {
      readonly kind: 'contradicted';
      readonly reading: Reading;
      readonly slip: Fault;
      /** What the number should be, with as many decimals as the told one. */
      readonly expected: string;
      /** Evidence for a fault, as a base-10 logarithm. */
      readonly weight: number;
      /** The numbers of the reading, by index, of which any may as well be the wrong one; the likeliest first. */
      readonly suspects: readonly number[];
    }
  /** The fault is in a figure that another verdict names. */
  | { readonly kind: 'consequent'; readonly of: FigureRef }
  | { readonly kind: 'open' };

/**
 * What explains a contradiction: a slip of the pen in the claim's number or in a figure, the new value taken as base, a
 * number near the right one that was worked out wrongly, or the words themselves.
 */
export interface Fault {
  readonly kind: Slip['kind'] | 'base' | 'reckoned';
  readonly weight: number;
  /** Which number of the reading it was made in, by index; null for the claim's own. */
  readonly at: number | null;
  readonly meant: Decimal | null;
}
