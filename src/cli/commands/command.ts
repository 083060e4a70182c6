import { resolve } from 'node:path';
import picocolors from 'picocolors';
import type { Locale } from '../../core/text/message';
import type { Report } from '../../core/report/report';
import { settingsFor } from '../checks/settings';
import type { FileSettings } from '../checks/settings';
import { InputError, UsageError } from '../errors';
import type { Formatter, Setting } from '../format/format';
import { nameOf, plain } from '../format/terminal';
import { readReport } from '../input';
import { HouseFiles } from '../house';
import type { HouseChoice } from '../house';
import type { Io, Output } from '../io';
import { INPUT, USAGE } from '../messages';
import { writeNew } from '../output';
import { excluder, filesOf } from '../paths';
import { EXCHANGE } from './exchangeMessages';

/** One run of the command: its streams and the language it speaks. */
export interface Run {
  readonly io: Io;
  readonly out: Output;
  readonly err: Output;
  readonly locale: Locale;
}

/** One line on standard error. */
export const complain = ({ err, locale }: Run, says: { readonly zh: string; readonly en: string }): Promise<void> =>
  err.write(`zongjie${locale === 'zh' ? '：' : ': '}${plain(says[locale])}\n`);

/** What the formats need to know of this run. */
export const settingOf = ({ io, out, err, locale }: Run, files: readonly string[], quiet = false): Setting => ({
  out,
  err,
  locale,
  colors: picocolors.createColors(hasColors(io)),
  several: files.length > 1,
  cwd: io.cwd,
  quiet,
});

/** Colours for a terminal only, unless NO_COLOR or FORCE_COLOR says otherwise. */
function hasColors({ env, stdout }: Io): boolean {
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0';
  return stdout.isTTY === true && env['TERM'] !== 'dumb';
}

/**
 * The files that the arguments mean, each once, in the order given, without those that arguments with `!` leave out.
 * What a folder or a glob does not hold is said at once.
 * @param folders whether folders and exclusions are taken
 * @throws UsageError where standard input is asked for twice
 */
export async function resolveFiles(
  run: Run,
  args: readonly string[],
  folders: boolean,
): Promise<{ files: readonly string[]; complete: boolean }> {
  if (args.filter((arg) => arg === '-').length > 1) throw new UsageError(USAGE.stdinTwice);
  const excludes = folders ? args.filter((arg) => arg.startsWith('!')) : [];
  const isExcluded = excluder(
    excludes.map((arg) => arg.slice(1)),
    run.io,
  );
  const files = new Map<string, string>(); // by absolute path
  let complete = true;
  for (const arg of args) {
    if (excludes.includes(arg)) continue;
    try {
      for (const file of await filesOf(arg, run.io, folders)) {
        if (isExcluded(file)) continue;
        const key = file === '-' ? file : resolve(run.io.cwd, file);
        if (!files.has(key)) files.set(key, file);
      }
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      await complain(run, error.says);
      complete = false;
    }
  }
  if (files.size === 0 && complete && excludes.length > 0) {
    await complain(run, USAGE.allExcluded);
    complete = false;
  }
  return { files: [...files.values()], complete };
}

/**
 * The one draft that the arguments mean; null where there is none, which is said.
 * @throws UsageError where there are several
 */
export async function oneDraft(run: Run, args: readonly string[]): Promise<string | null> {
  const { files } = await resolveFiles(run, args, false);
  if (files.length > 1) throw new UsageError(EXCHANGE.oneDraft);
  return files[0] ?? null;
}

/** Says why a file has no results: it cannot be read, or reading it went wrong within. The others are still done. */
export async function complainOf(run: Run, path: string, error: unknown): Promise<void> {
  if (error instanceof InputError) return complain(run, error.says);
  await complain(run, INPUT.crashed(nameOf(path, run.locale)));
  await run.err.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
}

/** Reads one report as its house style has it. @throws InputError where either cannot be read */
export async function readWithHouse(
  run: Run,
  path: string,
  houses: HouseFiles,
): Promise<{ readonly report: Report; readonly settings: FileSettings }> {
  const settings = await settingsFor(path, houses);
  for (const says of settings.ignored) await complain(run, says);
  return { report: await readReport(path, run.io, settings.read), settings };
}

/**
 * Writes a file that was made from another, and says so.
 * @throws InputError where it exists and `force` is not set, or cannot be written
 */
export async function writeMade(run: Run, from: string, to: string, bytes: Uint8Array, force: boolean): Promise<void> {
  await writeNew(to, run.io.cwd, bytes, force);
  await run.out.write(`${EXCHANGE.written(from, to)[run.locale]}\n`);
}

/** Writes a text that was made from a file: to a file, as `writeMade` does, or for null to standard output. */
export const writeMadeText = (
  run: Run,
  from: string,
  to: string | null,
  text: string,
  force: boolean,
): Promise<void> =>
  to === null ? run.out.write(text) : writeMade(run, from, to, new TextEncoder().encode(text), force);

/**
 * Reads file after file and hands what `view` makes of each to the format. A file that cannot be read is named on
 * standard error and the others are still done.
 * @returns whether every file was read
 */
export async function eachFile<File>(
  run: Run,
  files: readonly string[],
  house: HouseChoice,
  view: (path: string, report: Report, settings: FileSettings) => File,
  formatter: Formatter<File>,
): Promise<boolean> {
  let complete = true;
  const houses = new HouseFiles(run.io.cwd, house);
  for (const path of files) {
    if (run.out.closed()) break;
    try {
      const { report, settings } = await readWithHouse(run, path, houses);
      await formatter.add(view(path, report, settings));
    } catch (error) {
      await complainOf(run, path, error);
      complete = false;
    }
  }
  await formatter.end();
  return complete;
}
