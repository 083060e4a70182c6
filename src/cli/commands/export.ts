import { stat } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { lint } from '../../core/lint/lint';
import { placeholderCount } from '../../core/report/placeholders';
import { withinLine } from '../../core/report/find';
import type { Report } from '../../core/report/report';
import type { Span } from '../../core/text/span';
import { RefusedError } from '../../exchange/refusal';
import { pageSettings } from '../../exchange/settings';
import type { PresetId } from '../../exchange/settings';
import { draftFiles, unansweredIn } from '../drafts';
import { UsageError } from '../errors';
import { HouseFiles } from '../house';
import type { HouseChoice } from '../house';
import { plain } from '../format/terminal';
import { readFile } from '../input';
import { complain, complainOf, readWithHouse, resolveFiles, writeMade } from './command';
import type { Run } from './command';
import { EXCHANGE } from './exchangeMessages';

/** The options of `zongjie export`. */
export interface ExportOptions {
  readonly output: string | null;
  readonly preset: PresetId | null;
  readonly template: string | null;
  readonly force: boolean;
}

const EXTENSION = '.docx';
/** So much of the text around a place is shown. */
const AROUND = 12;

/** `zongjie export`. @returns the exit status. */
export async function exportFiles(
  run: Run,
  args: readonly string[],
  options: ExportOptions,
  house: HouseChoice,
): Promise<number> {
  const { files, complete } = await resolveFiles(run, args, false);
  const targets = await targetsOf(run, files, options.output);
  const { writeDocx } = await import('../../exchange/word/out/write');
  const houses = new HouseFiles(run.io.cwd, house);
  const drafts = draftFiles(run.io.cwd);
  let done = complete;
  for (const [i, path] of files.entries()) {
    try {
      const { report, settings } = await readWithHouse(run, path, houses);
      const { house: style } = settings.config;
      const page = pageSettings(style?.word, options.preset ?? undefined);
      const template = await templateOf(run, options.template, style?.word.template, settings.houseFolder);
      const target = targets[i] as string;
      await writeMade(run, path, target, writeDocx(report, page, template), options.force);
      const errors = lint(report, settings.config).filter(({ severity }) => severity === 'error').length;
      const placeholders = placeholderCount(report);
      const unanswered = unansweredIn(report, drafts.of(path));
      for (const says of drafts.complaints()) await complain(run, says);
      if (unanswered.length > 0) await complain(run, EXCHANGE.unanswered(path, unanswered.length));
      for (const span of unanswered) await run.err.write(`  ${lineWith(report, span)}\n`);
      if (errors + placeholders > 0) await complain(run, EXCHANGE.unfinished(path, placeholders, errors));
    } catch (error) {
      if (error instanceof RefusedError) await complain(run, EXCHANGE.refused(options.template ?? path, error.says));
      else await complainOf(run, path, error);
      done = false;
    }
  }
  return done ? 0 : 2;
}

/** A place with its line and the words around it: 12:8 …投资3.6亿元…. */
function lineWith(report: Report, span: Span): string {
  const { line, character } = report.positionAt(span.start);
  return `${line + 1}:${character + 1}  ${plain(report.slice(withinLine(report, span, AROUND, AROUND)).trim())}`;
}

/** Where each file goes: beside it, into the folder named, or to the file named. */
async function targetsOf(run: Run, files: readonly string[], output: string | null): Promise<readonly string[]> {
  const isFolder =
    output !== null &&
    (extname(output).toLowerCase() !== EXTENSION ||
      ((await stat(resolve(run.io.cwd, output)).catch(() => null))?.isDirectory() ?? false));
  if (files.includes('-') && (output === null || isFolder)) throw new UsageError(EXCHANGE.stdinNeedsOutput);
  if (files.length > 1 && output !== null && !isFolder) throw new UsageError(EXCHANGE.severalNeedFolder);
  return files.map((path) => {
    if (output !== null && !isFolder) return output;
    const name = `${basename(path, extname(path))}${EXTENSION}`;
    return join(output ?? dirname(path), name);
  });
}

async function templateOf(
  run: Run,
  given: string | null,
  ofHouse: string | undefined,
  houseFolder: string | null,
): Promise<Uint8Array | null> {
  if (given !== null) return readFile(given, run.io.cwd);
  return ofHouse === undefined || houseFolder === null ? null : readFile(ofHouse, houseFolder);
}
