import { DEFAULT_CONFIG } from '../../core/lint/lint';
import type { Diagnostic, LintConfig } from '../../core/lint/lint';
import type { ReadOptions } from '../../core/report/document';
import type { Report } from '../../core/report/report';
import { readOptions } from '../input';

/** What is in force for one file, from the files beside and above it. */
export interface FileSettings {
  readonly read: ReadOptions;
  readonly config: LintConfig;
  /** What remains of the faults once those that the writer ignores are taken out. */
  readonly sift: (report: Report, faults: readonly Diagnostic[]) => readonly Diagnostic[];
}

/**
 * The settings in force for a file; asked for each file, in whichever thread checks it.
 * @param path as written on the command line; `-` for standard input
 */
export function settingsFor(path: string): FileSettings {
  return { read: readOptions(path), config: DEFAULT_CONFIG, sift: (_report, faults) => faults };
}
