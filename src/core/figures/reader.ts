import type { OwnWords } from '../lexicon/ownWords';
import type { PlacedQuantity } from '../numerals/quantity';
import type { Base, Comparison, FigurePlace, Indicator, ListItem } from './model';
import type { Mood } from './stages/mood';
import type { Opening, Timing } from './stages/timing';
import type { Token } from './tokens/token';

/**
 * Where the words of an indicator came from: the phrase `before` the figure, the noun `after` it, the `event` told
 * after it, a `verb` alone, the figure before it (`previous`), with a `side` of its own, a `row` dealt out among several
 * figures, or the indicator whose `base` value this is.
 */
export type IndicatorSource = 'before' | 'after' | 'event' | 'verb' | 'previous' | 'side' | 'row' | 'base';

/**
 * A figure as far as its own paragraph tells it. What depends on the rest of the report (the year, the role of its
 * section, a period named in an earlier piece of the same line) is added by the context pass.
 */
export interface FigureReading {
  readonly start: number;
  readonly end: number;
  readonly quantity: PlacedQuantity;
  readonly indicator: Indicator;
  readonly source: IndicatorSource;
  /** The period that its own sentence names, as written; null where it names none. */
  readonly periodText: string | null;
  /** Whether its sentence says 累计. */
  readonly cumulative: boolean;
  readonly scope: string | null;
  /** The word of aim (力争, 目标) that governs it; null where there is none. */
  readonly aim: string | null;
  /** Whether its sentence says that it is done (已, 截至目前), whatever the section is about. */
  readonly done: boolean;
  readonly comparisons: readonly Comparison[];
  /** Worked out from the value it came from: 由70%提高到75%. */
  readonly change: Comparison | null;
  readonly partOf: number | null;
  readonly place: FigurePlace;
  readonly list: ListItem | null;
}

/** What a paragraph's text says in figures, with what it hands on to a following piece of the same line. */
export interface FiguresReading {
  readonly figures: readonly FigureReading[];
  /** The periods that its sentences open with, for figures whose own sentences name none. */
  readonly openings: readonly Opening[];
  /** Whether it holds no more than a heading, so that the next piece of the line is the first to say something. */
  readonly headingOnly: boolean;
  /** The base that a leading phrase sets for the whole paragraph (与上年末相比，…); null where there is none. */
  readonly leadingBase: string | null;
  /** The base that a bracket declares for what follows the paragraph (同比，下同); null where there is none. */
  readonly declared: Base | null;
}

/** Everything known while reading a paragraph from left to right. */
export interface Reader {
  readonly text: string;
  readonly halfWidth: string;
  /** Words of the writer's own; null where there are none. */
  readonly own: OwnWords | null;
  readonly tokens: readonly Token[];
  readonly figures: Draft[];
  readonly timing: Timing;
  readonly mood: Mood;
  /** Index of the first figure of the sentence. */
  sentence: number;
  /** Index of the first figure since the last ；: comparisons reach no further back. */
  group: number;
  /** First token of the clause, and of the lead: the words since the figure before. */
  clause: number;
  boundary: number;
  /** Which sentence and clause of the paragraph are being read. */
  place: FigurePlace;
  /** How many brackets are open. */
  depth: number;
  /** The base that the sentence has named: a bare 增长 after it means the same base. */
  base: Pick<Comparison, 'kind' | 'base'> | null;
  /** The figures that the last change named (死亡人数减少6人), and how many had been read then. */
  named: { readonly figures: readonly Draft[]; readonly read: number } | null;
  /** Where the sentence starts in the text. */
  sentenceStart: number;
  /** What a clause without figures has said the next is about: 集装箱吞吐量保持增长，完成…. */
  subject: string;
  /** The measure that 营业成本方面 sets for the things that follow; "" where none is set. */
  topic: string;
}

/** A figure whose comparisons are still being gathered. */
export interface Draft extends Omit<FigureReading, 'comparisons'> {
  readonly comparisons: Comparison[];
  /** The period it is the value of, where it is only told to compare with: 比2024年的480门. */
  readonly baseOf: string | null;
  /** How many brackets it stands in. */
  readonly depth: number;
  /** Whether it is a change told with its subject, whose level may still follow: 收入增长8%，达到12亿元. */
  readonly pending: boolean;
}
