import type { ComparisonKind } from '../lexicon/comparisonKinds';
import type { PlacedQuantity } from '../numerals/quantity';
import type { Span } from '../text/span';

export type { ComparisonKind } from '../lexicon/comparisonKinds';

/** A comparison (比较) as it is told of a figure: 同比增长5.6%. */
export interface Comparison {
  /** Relative to the paragraph. */
  readonly span: Span;
  readonly kind: ComparisonKind;
  /** Percent, points, multiple or place as written; always positive, see `direction`. */
  readonly value: number;
  /** The upper end of a range: 增长15%～20%. */
  readonly high?: number;
  /** How much each term of a ratio (12:40:48) has changed, falls negative; `value` is then the greatest of the changes. */
  readonly terms?: readonly number[];
  readonly unit: string;
  /** The base (基期), whole or field as written: 上年同期, 全省, 副省级城市; null where none is named. */
  readonly base: string | null;
  /** Whether the value has risen or fallen, as the sign says: 增长-3.2% is down; null for 持平, a share, a rank. */
  readonly direction: 'up' | 'down' | null;
  /** Whether the sentence says what is compared without naming a base: from A to B, the effect of a measure. */
  readonly implied?: true;
  /**
   * Other figures of the paragraph that it may be said of, by index, the likeliest first; none where it can only be
   * this one.
   */
  readonly candidates?: readonly number[];
}

/** The noun phrase that a figure measures (指标). */
export interface Indicator {
  /** As written, without scope, period and verbs; "" where the text names none. */
  readonly text: string;
  /** What changes what is counted: 新增, 累计, 投入使用; "" for a plain level. */
  readonly aspect: string;
  /** What is the same in two ways of writing the indicator; null where it is too general to tell (企业, 项目). */
  readonly key: string | null;
}

/** A stretch of time (时期) as written, with ISO months or dates where the text and the report's year give them. */
export interface Period {
  readonly text: string;
  readonly start: string | null;
  readonly end: string | null;
}

/** Where a figure stands in its paragraph: which sentence, which group between ；, which clause, each counted from 0. */
export interface FigurePlace {
  readonly sentence: number;
  readonly group: number;
  readonly clause: number;
}

/** A figure's place in a list told in one breath: A、B、C分别为x、y、z; 受理x、y和z件. */
export interface ListItem {
  /** The index of the list's first figure in the paragraph: the same for all its items. */
  readonly first: number;
  /** From 0. */
  readonly position: number;
  readonly length: number;
}

/** One figure of the report (数据). Spans are relative to its paragraph. */
export interface Figure {
  readonly span: Span;
  readonly quantity: PlacedQuantity;
  readonly indicator: Indicator;
  readonly period: Period | null;
  /** 全市, 全省 …; null where the text names none. */
  readonly scope: string | null;
  readonly nature: 'result' | 'target';
  readonly comparisons: readonly Comparison[];
  /**
   * What has changed since the value it came from, worked out from both (由70%提高到75%: 5 points), not told; null where
   * none is told.
   */
  readonly change: Comparison | null;
  /** The figure of the same paragraph that this one is a part of (其中), by its index there; null otherwise. */
  readonly partOf: number | null;
  readonly place: FigurePlace;
  /** The list that it is an item of; null where it stands alone. */
  readonly list: ListItem | null;
  /** The names of its row and column in a table; null in running text. */
  readonly cell: { readonly row: string; readonly column: string } | null;
}

/** What a change is compared with: 同比, or a base by its name (比上年). */
export type Base = Pick<Comparison, 'kind' | 'base'>;
