import { isPlan, reportOfPlan } from '../../core/drafting/fromPlan';
import { rollOver } from '../../core/drafting/rollover/rollOver';
import type { Report } from '../../core/report/report';
import { HouseFiles } from '../house';
import type { HouseChoice } from '../house';
import { complain, complainOf, oneDraft, readWithHouse, writeMadeText } from './command';
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
  const path = await oneDraft(run, args);
  if (path === null) return 2;
  try {
    const { report } = await readWithHouse(run, path, new HouseFiles(run.io.cwd, house));
    const text = drafted(report);
    if (text === null) {
      await complain(run, EXCHANGE.noYear(path));
      return 2;
    }
    await writeMadeText(run, path, output, text, force);
    return 0;
  } catch (error) {
    await complainOf(run, path, error);
    return 2;
  }
}

const drafted = (report: Report): string | null =>
  (isPlan(report) ? reportOfPlan(report) : rollOver(report))?.text ?? null;
