/** What stands around a year that should be another, in parts that look back or in plans: a row of data. */
export interface YearFrame {
  readonly id: string;
  readonly part: 'back' | 'plan';
  /** What stands before the year, within its sentence. */
  readonly before: RegExp;
  /** What stands behind 2024年; a group `month` is that in which the report's year or half-year ends. */
  readonly behind: RegExp;
  /** What is told behind the year, before its sentence ends: a result, or a value against the year before. */
  readonly needs: 'result' | 'change' | null;
  /** Whether such a year can hardly be meant. */
  readonly sure: boolean;
  /** Whether a plan starts from it, so that the year of the report is meant. */
  readonly isBasis?: true;
  /** A sentence of a report on 2025 (a plan, for 2026) with the year as it must not be. */
  readonly example: string;
  /** One that looks alike and is right. */
  readonly counterexample: string;
}
