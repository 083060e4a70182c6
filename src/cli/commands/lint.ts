import { SEVERITIES } from '../../core/house/severity';
import type { Severity } from '../../core/house/severity';
import type { FixMode, Outcome, Task } from '../checks/check';
import type { RuleChoice } from '../checks/rules';
import { checkAll } from '../checks/run';
import { save } from '../checks/save';
import { draftFiles } from '../drafts';
import { InputError, UsageError } from '../errors';
import { diff } from '../format/diff';
import type { Formatter, Setting } from '../format/format';
import { github } from '../format/github';
import { json } from '../format/json';
import { sarif } from '../format/sarif';
import { stylish } from '../format/stylish';
import { nameOf } from '../format/terminal';
import type { HouseChoice } from '../house';
import { ignoreFiles, ignoredAt } from '../ignore';
import { readInput } from '../input';
import { INPUT, INTERRUPTED, USAGE } from '../messages';
import { OUTPUT } from '../outputMessages';
import { NO_PROGRESS, progressOn } from '../progress';
import type { LintJson } from '../schema';
import { complain, resolveFiles, settingOf } from './command';
import type { Run } from './command';

/** What `lint --format` accepts, as the option is spelt. */
export const LINT_FORMATS = ['stylish', 'json', 'sarif', 'github'] as const;
/** One of the formats in which `lint` writes. */
export type LintFormat = (typeof LINT_FORMATS)[number];

/** The options of `zongjie lint`. */
export interface LintOptions {
  readonly format: LintFormat;
  /** The mildest severity that counts as found. */
  readonly failOn: Severity;
  /** How many warnings do not count as found; null: as `failOn` says. */
  readonly maxWarnings: number | null;
  readonly rules: RuleChoice;
  readonly fix: FixMode;
  readonly quiet: boolean;
  /** Whether ignored findings are left out. */
  readonly ignoring: boolean;
  /** Which house style counts. */
  readonly house: HouseChoice;
}

/** As a shell reports a command that Ctrl+C ended. */
const INTERRUPTED_STATUS = 130;

/**
 * `zongjie lint`. @returns the exit status.
 * @throws UsageError for options that do not go together
 */
export async function lint(run: Run, args: readonly string[], options: LintOptions): Promise<number> {
  const { format, fix, quiet } = options;
  if (fix === 'show' && format !== 'stylish' && format !== 'json') throw new UsageError(USAGE.dryRunFormat);
  if (fix === 'write' && args.includes('-')) throw new UsageError(USAGE.fixStdin);
  const { files, complete } = await resolveFiles(run, args, true);
  const setting = settingOf(run, files, quiet);
  const tally = new Tally(options);
  const checked = await checkFiles(run, files, options, formatter(setting, format, fix), tally);
  if (fix === 'write' && format !== 'stylish' && !quiet && tally.fixed > 0)
    await run.err.write(`${OUTPUT.fixed(tally.fixed, tally.fixedFiles)[run.locale]}\n`);
  if (checked === 'interrupted') return INTERRUPTED_STATUS;
  if (!complete || checked === 'incomplete') return 2;
  if (tally.hasTooManyWarnings && !quiet)
    await run.err.write(`${OUTPUT.tooManyWarnings(tally.warnings, options.maxWarnings ?? 0)[run.locale]}\n`);
  return tally.hasFailed ? 1 : 0;
}

/** Hands what is found in file after file to the format, and writes what is mended. */
async function checkFiles(
  run: Run,
  files: readonly string[],
  { rules, fix, quiet, ignoring, house }: LintOptions,
  formatter: Formatter<LintJson>,
  tally: Tally,
): Promise<'complete' | 'incomplete' | 'interrupted'> {
  const { io, err, locale } = run;
  const stop = new AbortController();
  const letGo = io.onInterrupt?.(() => stop.abort());
  const progress = quiet
    ? NO_PROGRESS
    : progressOn(io, err, files.length, (finished, all, name) => OUTPUT.checking(finished, all, name)[locale]);
  let complete = true;
  let done = 0;
  const told = new Set<string>(); // of a house style, once for all its reports
  const say = async (outcome: Parameters<typeof complain>[1]): Promise<void> => {
    complete = false;
    await complain(run, outcome);
  };
  try {
    const tasks: Task[] = [];
    const ignored = ignoreFiles(io.cwd);
    const drafts = draftFiles(io.cwd);
    for (const path of files) {
      const input = path === '-' ? await readInput(path, io).catch(problem) : null;
      if (input instanceof InputError) await say(input.says);
      else
        tasks.push({
          path,
          cwd: io.cwd,
          locale,
          rules,
          fix,
          house,
          ignored: ignoring ? ignoredAt(ignored, path) : null,
          drafts: drafts.of(path),
          ...(input === null ? {} : { input }),
        });
    }
    for (const says of [...ignored.complaints(), ...drafts.complaints()]) await complain(run, says);
    await progress.show(0, nameOf(files[0] ?? '', locale));
    for await (const outcome of checkAll(tasks, io, stop.signal)) {
      const { path } = tasks[done++] as Task;
      await progress.erase();
      if (outcome.type === 'checked') {
        const { file, refused } = await settle(outcome, path, io.cwd);
        if (refused !== undefined) await say(refused);
        for (const says of outcome.ignored ?? []) {
          if (told.has(says.zh)) continue;
          told.add(says.zh);
          await complain(run, says);
        }
        tally.add(file);
        await formatter.add(file);
      } else if (outcome.type === 'unreadable') await say(outcome.says);
      else {
        await say(INPUT.crashed(nameOf(path, locale)));
        await err.write(`${outcome.message}\n`);
      }
      if (run.out.closed() || stop.signal.aborted) break;
      const next = tasks[done];
      if (next !== undefined) await progress.show(done, nameOf(next.path, locale));
    }
    await progress.erase();
    await formatter.end();
    if (!stop.signal.aborted) return complete ? 'complete' : 'incomplete';
    await complain(run, INTERRUPTED(done, tasks.length));
    return 'interrupted';
  } finally {
    letGo?.();
  }
}

/** Writes the file where it was mended. Where that fails, its findings are those that it still has. */
async function settle(
  outcome: Outcome & { readonly type: 'checked' },
  path: string,
  cwd: string,
): Promise<Pick<typeof outcome, 'file' | 'refused'>> {
  const { file, replacement, refused } = outcome;
  if (replacement === undefined) return refused === undefined ? { file } : { file, refused };
  const failure = await save(path, cwd, replacement.bytes, replacement.stamp).then(() => null, problem);
  return failure === null ? { file } : { file: replacement.asItWas, refused: failure.says };
}

function problem(error: unknown): InputError {
  if (error instanceof InputError) return error;
  throw error;
}

/** Counts what decides the exit status. */
class Tally {
  warnings = 0;
  fixed = 0;
  fixedFiles = 0;
  private found = false;
  private readonly failing: ReadonlySet<Severity>;

  constructor(private readonly options: LintOptions) {
    const failing = new Set(SEVERITIES.slice(0, SEVERITIES.indexOf(options.failOn) + 1));
    if (options.maxWarnings !== null) failing.delete('warning');
    this.failing = failing;
  }

  add({ diagnostics, warnings, fixed = 0 }: LintJson): void {
    this.warnings += warnings;
    this.fixed += fixed;
    if (fixed > 0) this.fixedFiles++;
    this.found ||= diagnostics.some(({ severity }) => this.failing.has(severity));
  }

  get hasTooManyWarnings(): boolean {
    return this.options.maxWarnings !== null && this.warnings > this.options.maxWarnings;
  }

  get hasFailed(): boolean {
    return this.found || this.hasTooManyWarnings;
  }
}

function formatter(setting: Setting, format: LintFormat, fix: FixMode): Formatter<LintJson> {
  switch (format) {
    case 'json':
      return json(setting);
    case 'sarif':
      return sarif(setting);
    case 'github':
      return github(setting);
    case 'stylish':
      return fix === 'show' ? diff(setting) : stylish(setting);
  }
}
