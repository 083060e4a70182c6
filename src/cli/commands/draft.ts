import { isPlan, reportOfPlan } from '../../core/drafting/fromPlan';
import { rollOver } from '../../core/drafting/rollover/rollOver';
import type { Report } from '../../core/report/report';
import { UsageError } from '../errors';
import { HouseFiles } from '../house';
import type { HouseChoice } from '../house';
import { writeNew } from '../output';
import { complain, complainOf, readWithHouse, resolveFiles } from './command';
import type { Run } from './command';
import { EXCHANGE } from './exchangeMessages';

/** The options of `zongjie draft`. */
export interface DraftOptions {
  /** The file to write; null for standard output. */
  readonly output: string | null;
  readonly force: boolean;
}

/**
 * `zongjie draft`: the draft of the year's report of a plan, or this year's draft of last year's report.
 * @returns the exit status
 */
export async function draft(
  run: Run,
  args: readonly string[],
  { output, force }: DraftOptions,
  house: HouseChoice,
): Promise<number> {
  const { files, complete } = await resolveFiles(run, args, false);
  const [path] = files;
  if (path === undefined) return complete ? 0 : 2;
  if (files.length > 1) throw new UsageError(EXCHANGE.oneDraft);
  try {
    const { report } = await readWithHouse(run, path, new HouseFiles(run.io.cwd, house));
    const text = drafted(report);
    if (text === null) {
      await complain(run, EXCHANGE.noYear(path));
      return 2;
    }
    if (output === null) await run.out.write(text);
    else {
      await writeNew(output, run.io.cwd, new TextEncoder().encode(text), force);
      await run.out.write(`${EXCHANGE.written(path, output)[run.locale]}\n`);
    }
    return 0;
  } catch (error) {
    await complainOf(run, path, error);
    return 2;
  }
}

const drafted = (report: Report): string | null =>
  (isPlan(report) ? reportOfPlan(report) : rollOver(report))?.text ?? null;
