import type { Report } from '../report/report';
import { NOTHING_IGNORED } from './ignoring/model';
import type { Ignored } from './ignoring/model';
import { sift } from './ignoring/sift';
import type { Sifted } from './ignoring/sift';
import { DEFAULT_CONFIG, lint } from './lint';
import type { LintConfig } from './lint';
import { merge } from './merge';
import type { MergedDiagnostic } from './merge';
import type { Diagnostic } from './model';

/** What the rules found in a report, parted by what the writer ignores. */
export interface CheckedReport extends Sifted {
  readonly report: Report;
  /** Every diagnostic by itself, as the rules made it, in reading order. */
  readonly found: readonly Diagnostic[];
}

/** What is told of a report. */
export interface ExaminedReport extends CheckedReport {
  /** What is not ignored, each fault once. What is ignored takes in nothing. */
  readonly told: readonly MergedDiagnostic[];
}

/**
 * Checks a report by its rules and leaves out what is ignored; what follows from one fault is not yet merged.
 * @param ignored null where even comments in the text silence nothing
 */
export function check(
  report: Report,
  config: LintConfig = DEFAULT_CONFIG,
  ignored: Ignored | null = NOTHING_IGNORED,
): CheckedReport {
  const found = lint(report, config);
  const sifted = ignored === null ? { shown: found, ignored: [], unused: [] } : sift(report, found, ignored);
  return { report, found, ...sifted };
}

/** The way from a report to what is told of it, for the editor and the command line alike: lint, ignore, merge. */
export function examine(report: Report, config?: LintConfig, ignored?: Ignored | null): ExaminedReport {
  const checked = check(report, config, ignored);
  return { ...checked, told: merge(report, checked.shown) };
}
