import type { ComparisonKind } from '../figures/model';

/** The severities that a finding can have, the gravest first. */
export const GRAVITY = ['error', 'warning', 'info', 'hint'] as const;
/** One of the severities. */
export type Gravity = (typeof GRAVITY)[number];

/** A finding as a row of the ledger tells it. */
export interface LedgerProblem {
  readonly severity: Gravity;
  /** In the reader's language. */
  readonly message: string;
}

/**
 * What a row of the ledger (指标台账) shows of a figure: plain data, so that it can be sent to a page. "" where the text
 * names nothing.
 */
export interface LedgerCells {
  /** The indicator with what changes the count: 高新技术企业, 高新技术企业（新增）. */
  readonly indicator: string;
  /** Number and unit as written. */
  readonly text: string;
  /** As written, not multiplied by 万 or 亿; the lower end of a range. */
  readonly value: number;
  /** The upper end of a range; null where there is none. */
  readonly high: number | null;
  /** The terms of a ratio, of which `value` is the first: 12.5:40.3:47.2; "" for anything else. */
  readonly ratio: string;
  /** Decimals written. */
  readonly decimals: number;
  /** As written, 万 and 亿 included. */
  readonly unit: string;
  /** 近, 超, 余, 以上 …: as written. */
  readonly approximation: string;
  /** Whether that word stands before the number. */
  readonly approximatesBefore: boolean;
  /** The value in `baseUnit`. */
  readonly normalized: number;
  readonly baseUnit: string;
  /** As written; the period of the title where the text says nothing else and a result is told. */
  readonly period: string;
  /** Whether the period is that of the title. */
  readonly periodInferred: boolean;
  /** ISO months or dates; null where the text gives none. */
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  /** 全市, 全省 …: as written. */
  readonly scope: string;
  /** A target (目标), or a result (结果). */
  readonly target: boolean;
  /** As written, one after the other. */
  readonly comparisons: string;
  /** Kind and signed value of the first comparison; null where there is none. */
  readonly comparison: ComparisonKind | null;
  readonly change: number | null;
  /** The heading of the innermost section, its number included. */
  readonly section: string;
  /** Its place among the sections, in reading order; -1 before the first. */
  readonly sectionIndex: number;
  /** From 0. */
  readonly line: number;
  /**
   * What became of the claims that the figure stands in: its signs and computations, in the reader's language; "" where
   * nothing was checked.
   */
  readonly check: string;
  /** What the checks say of the figure or of a comparison of it, the gravest first. */
  readonly problems: readonly LedgerProblem[];
}

/** The period as a cell shows it: in brackets where it is the title's. */
export const shownPeriod = ({ period, periodInferred }: Pick<LedgerCells, 'period' | 'periodInferred'>): string =>
  periodInferred ? `（${period}）` : period;
