/** A decimal number kept exactly: `scaled` × 10^−`places`. */
export interface Amount {
  readonly scaled: number;
  readonly places: number;
}

/** Something counted or measured in a field of work, and what it can be parted into. */
export interface Indicator {
  readonly name: string;
  readonly unit: string;
  /** The least and the greatest value, in `unit`. */
  readonly low: number;
  readonly high: number;
  /** Decimals it is written with. */
  readonly places: number;
  /** Three parts that make up the whole. */
  readonly parts: readonly [string, string, string];
  /** Who or what it is averaged over, and the word it is counted with. */
  readonly bearer: string;
  readonly counter: string;
}

export interface Field {
  readonly office: string;
  readonly indicators: readonly Indicator[];
}

/** A number as it stands in a report. */
export interface WrittenNumber {
  /** Offsets of the digits. */
  readonly start: number;
  readonly end: number;
  /** The unit that follows the digits without a space; empty in a table's cell. */
  readonly unit: string;
  readonly amount: Amount;
  /** Number of the section, from 0; a new one begins at every heading of the first level. */
  readonly section: number;
  readonly inTable: boolean;
  /** What stood here a year ago, where the report's world knows it. */
  readonly lastYear: Amount | null;
}

/**
 * What a report says about several of its numbers, which stand in the order given:
 * - `sum`: the whole, its parts
 * - `difference`: the later value, the earlier one, by how much they differ
 * - `growth`: the later value, the earlier one, the change in percent
 * - `growth-added`: the later value, what was added to the earlier one, the change in percent
 * - `growth-reduced`: the same with what was taken away
 * - `share`: a part, the whole (or a value and its plan), percent
 * - `mean`: a total, the count, the mean
 * - `same`: one value told twice
 */
export type ClaimKind = 'sum' | 'difference' | 'growth' | 'growth-added' | 'growth-reduced' | 'share' | 'mean' | 'same';

export interface Claim {
  readonly kind: ClaimKind;
  /** Indices into the numbers of the report. */
  readonly numbers: readonly number[];
}

/** An invented report with all that is true of it. */
export interface WorldReport {
  readonly text: string;
  /** Its extension tells whether tables stand in it. */
  readonly fileName: string;
  readonly numbers: readonly WrittenNumber[];
  readonly claims: readonly Claim[];
}

/** How a kind of statement is worded: templates with `{placeholders}`, which `statements.ts` explains. */
export interface Phrasings {
  readonly level: readonly string[];
  readonly levelYoy: readonly string[];
  readonly fromTo: readonly string[];
  readonly share: readonly string[];
  readonly parts: readonly string[];
  readonly plan: readonly string[];
  readonly total: readonly string[];
  readonly remainder: readonly string[];
  readonly mean: readonly string[];
  readonly restated: readonly string[];
  /** True sentences beside the claims that look like one of them: part of the year, another year, part of the parts. */
  readonly lookalike: readonly string[];
  /** Aims for the next year. */
  readonly aim: readonly string[];
  readonly tables: readonly TableWording[];
}

/** The words around and in a table. */
export interface TableWording {
  readonly caption: string;
  readonly indicator: string;
  readonly unit: string;
  readonly earlier: string;
  readonly later: string;
  readonly growth: string;
  readonly part: string;
  readonly value: string;
  readonly share: string;
  readonly total: string;
}
