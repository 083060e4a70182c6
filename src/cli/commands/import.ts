import { stat } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { RefusedError } from '../../exchange/refusal';
import { InputError, UsageError } from '../errors';
import { readInput } from '../input';
import { complain, resolveFiles, writeMadeText } from './command';
import type { Run } from './command';
import { EXCHANGE } from './exchangeMessages';

/** The options of `zongjie import`. */
export interface ImportOptions {
  /** A file or a folder; null for standard output. */
  readonly output: string | null;
  readonly force: boolean;
}

/** Endings of the files that are written. */
const TEXTS = new Set(['.txt', '.md', '.zongjie']);

/** `zongjie import`. @returns the exit status. */
export async function importFiles(run: Run, args: readonly string[], options: ImportOptions): Promise<number> {
  const { files, complete } = await resolveFiles(run, args, false);
  const { output } = options;
  const isFolder =
    output !== null &&
    (!TEXTS.has(extname(output).toLowerCase()) ||
      ((await stat(resolve(run.io.cwd, output)).catch(() => null))?.isDirectory() ?? false));
  if (files.length > 1 && output !== null && !isFolder) throw new UsageError(EXCHANGE.severalNeedFolder);
  const { importFile } = await import('../../exchange/import');
  let done = complete;
  for (const path of files) {
    try {
      const { text, losses } = importFile(path, await readInput(path, run.io));
      const target = isFolder ? join(output, `${basename(path, extname(path))}.txt`) : output;
      await writeMadeText(run, path, target, text, options.force);
      for (const loss of losses) await complain(run, EXCHANGE.refused(path, loss));
    } catch (error) {
      if (error instanceof RefusedError) await complain(run, EXCHANGE.refused(path, error.says));
      else if (error instanceof InputError) await complain(run, error.says);
      else throw error;
      done = false;
    }
  }
  return done ? 0 : 2;
}
