import { DEFAULT_CONFIG } from '../../core/lint/lint';
import type { LintConfig } from '../../core/lint/lint';
import type { ReadOptions } from '../../core/report/document';
import { readOptions } from '../input';

/** What is in force for one file, from the files beside and above it. */
export interface FileSettings {
  readonly read: ReadOptions;
  readonly config: LintConfig;
}

/**
 * The settings in force for a file; asked for each file, in whichever thread checks it.
 * @param path as written on the command line; `-` for standard input
 */
export function settingsFor(path: string): FileSettings {
  return { read: readOptions(path), config: DEFAULT_CONFIG };
}
