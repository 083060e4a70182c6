import type { DraftsFile } from '../../core/drafting/rollover/draftsFile';
import { applyFixes } from '../../core/lint/applyFixes';
import { check as checkReport, examine } from '../../core/lint/examine';
import type { ExaminedReport } from '../../core/lint/examine';
import type { LintConfig } from '../../core/lint/lint';
import { ReportDocument } from '../../core/report/document';
import type { Report } from '../../core/report/report';
import { NotExactError, encodeLike } from '../../core/text/encode';
import type { Locale, Message } from '../../core/text/message';
import type { Ignored } from '../../core/lint/ignoring/model';
import { unansweredIn } from '../drafts';
import { InputError } from '../errors';
import type { HouseChoice, HouseFiles } from '../house';
import { readFile, textOf } from '../input';
import { lintOf } from '../json';
import { INPUT } from '../messages';
import type { Nearest } from '../nearest';
import type { LintJson } from '../schema';
import { unifiedDiff } from './diff';
import { withChoice } from './rules';
import type { RuleChoice } from './rules';
import { stampOf } from './save';
import type { Stamp } from './save';
import { settingsFor } from './settings';
import type { FileSettings } from './settings';

/**
 * What is done about findings that can be mended without asking: nothing, the file is written, or the changes are
 * shown.
 */
export type FixMode = 'none' | 'write' | 'show';

/** One file to check. Plain data: it may be handed to another thread. */
export interface Task {
  /** As written on the command line; `-` for standard input. */
  readonly path: string;
  /** What standard input held. */
  readonly input?: Uint8Array;
  readonly cwd: string;
  readonly locale: Locale;
  readonly rules: RuleChoice;
  readonly fix: FixMode;
  /** What is ignored in it; null where ignored findings are to be listed, too. */
  readonly ignored: Ignored | null;
  readonly house: HouseChoice;
  /** The drafts of its folder, of which it may be one. */
  readonly drafts: Nearest<DraftsFile> | null;
}

/** A file that is to be written. */
export interface Replacement {
  readonly bytes: Uint8Array;
  readonly stamp: Stamp;
  /** What is to be said of the file where writing it fails. */
  readonly asItWas: LintJson;
}

/** What came of one file. */
export type Outcome =
  | {
      readonly type: 'checked';
      readonly file: LintJson;
      readonly replacement?: Replacement /** Why it was not mended. */;
      readonly refused?: Message /** What of the house style is ignored. */;
      readonly ignored?: readonly Message[];
    }
  | { readonly type: 'unreadable'; readonly says: Message }
  | { readonly type: 'crashed'; readonly message: string };

/**
 * Reads and checks one file, and mends its text where that is asked for; writes nothing. Never rejects.
 * @param houses those of the run that the task belongs to
 */
export async function check(task: Task, houses: HouseFiles): Promise<Outcome> {
  try {
    return await checked(task, houses);
  } catch (error) {
    if (error instanceof InputError) return { type: 'unreadable', says: error.says };
    return { type: 'crashed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

async function checked(task: Task, houses: HouseFiles): Promise<Outcome> {
  const settings = await settingsFor(task.path, houses);
  return { ...(await checkedWith(task, settings)), ignored: settings.ignored };
}

async function checkedWith(
  { path, input, cwd, locale, rules, fix, ignored, drafts }: Task,
  { read, config }: FileSettings,
): Promise<Outcome & { readonly type: 'checked' }> {
  const stamp = fix === 'write' ? await stampOf(path, cwd).catch(refusal) : null;
  const bytes = input ?? (await readFile(path, cwd));
  const text = textOf(path, bytes);
  const chosen = withChoice(config, rules);
  const configOf = (report: Report): LintConfig => ({ ...chosen, unanswered: unansweredIn(report, drafts) });
  const examined = (report: Report): ExaminedReport => examine(report, configOf(report), ignored);
  const asItIs = (): LintJson => lintOf(path, examined(new ReportDocument(text, read).report), locale);
  if (fix === 'none') return { type: 'checked', file: asItIs() };

  const mended = applyFixes(text, read, (report) => checkReport(report, configOf(report), ignored).shown);
  if (fix === 'show') {
    const diff = mended.text === text ? {} : { diff: unifiedDiff(path, cwd, text, mended.text) };
    return { type: 'checked', file: { ...asItIs(), fixed: mended.count, ...diff } };
  }
  const file = { ...lintOf(path, examined(mended.report), locale), fixed: mended.count };
  if (mended.text === text) return { type: 'checked', file };
  const asItWas = { ...asItIs(), fixed: 0 };
  if (stamp instanceof InputError) return { type: 'checked', file: asItWas, refused: stamp.says };
  try {
    return {
      type: 'checked',
      file,
      replacement: { bytes: encodeLike(bytes, mended.text), stamp: stamp as Stamp, asItWas },
    };
  } catch (error) {
    if (!(error instanceof NotExactError)) throw error;
    return { type: 'checked', file: asItWas, refused: INPUT.notExact(path, error.encoding) };
  }
}

/** A refusal is only of interest where there is something to write. */
function refusal(error: unknown): InputError {
  if (error instanceof InputError) return error;
  throw error;
}
