import type { LintConfig } from '../../core/lint/lint';
import type { ReadOptions } from '../../core/report/document';
import type { Message } from '../../core/text/message';
import type { HouseFiles } from '../house';
import { readOptions } from '../input';

/** What is in force for one file, from the files beside and above it. */
export interface FileSettings {
  readonly read: ReadOptions;
  readonly config: LintConfig;
  /** The folder of the house style; null where there is none. */
  readonly houseFolder: string | null;
  /** What of the house style is ignored, with the place. */
  readonly ignored: readonly Message[];
}

/**
 * The settings in force for a file; asked for each file, in whichever thread checks it.
 * @param path as written on the command line; `-` for standard input
 * @param houses those of the run: each file of house style is read once
 * @throws InputError where its house style has a mistake
 */
export async function settingsFor(path: string, houses: HouseFiles): Promise<FileSettings> {
  const { style, folder, warnings } = await houses.for(path);
  return {
    read: { ...readOptions(path), own: style?.own ?? null },
    config: { rules: style?.rules ?? {}, house: style },
    houseFolder: folder,
    ignored: warnings,
  };
}
