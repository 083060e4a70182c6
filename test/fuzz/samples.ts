import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ALL_RULES } from '../../src/core/lint/registry';

const FOLDERS = ['test/clean/reports', 'test/clean/faults'];

/**
 * Texts to begin with: what the rules show as right and wrong, and the lines of the reports that are known to be clean
 * or faulty.
 */
export interface Samples {
  readonly examples: readonly string[];
  /** Each report as its lines, without line breaks. */
  readonly reports: readonly (readonly string[])[];
}

/** @param root the folder of the project */
export function readSamples(root: string): Samples {
  return {
    examples: ALL_RULES.flatMap(({ examples: { bad, good } }) => [...bad, ...good]).map((text) =>
      text.replace(/[⟦⟧]/g, ''),
    ),
    reports: FOLDERS.flatMap((folder) =>
      readdirSync(join(root, folder))
        .filter((name) => /\.(txt|md)$/.test(name))
        .sort()
        .map((name) => readFileSync(join(root, folder, name), 'utf8').split(/\r\n|\n|\r/)),
    ),
  };
}
