import { basename, dirname, extname, join } from 'node:path';
import { collectRows, fillCollected } from '../../core/drafting/collect';
import { changesToFill } from '../../core/drafting/rollover/changes';
import { ReportDocument } from '../../core/report/document';
import { withEdits } from '../../core/report/editing/edits';
import type { Report } from '../../core/report/report';
import type { Span } from '../../core/text/span';
import { RefusedError } from '../../exchange/refusal';
import { UsageError } from '../errors';
import { HouseFiles } from '../house';
import type { HouseChoice } from '../house';
import { readFile } from '../input';
import { complain, complainOf, oneDraft, readWithHouse, writeMade, writeMadeText } from './command';
import type { Run } from './command';
import { EXCHANGE } from './exchangeMessages';

/** The options of `zongjie collect`. */
export interface CollectOptions {
  /** The file to write: a workbook, or with `from` the filled draft; null for beside the draft, or standard output. */
  readonly output: string | null;
  /** A filled workbook whose values go into the draft. */
  readonly from: string | null;
  readonly force: boolean;
}

/**
 * `zongjie collect`: the gaps of a draft as a sheet for the departments, and back.
 * @returns the exit status: 1 where something does not fit.
 */
export async function collect(
  run: Run,
  args: readonly string[],
  options: CollectOptions,
  house: HouseChoice,
): Promise<number> {
  const path = await oneDraft(run, args);
  if (path === null) return 2;
  if (path === '-' && options.from === null && options.output === null) throw new UsageError(EXCHANGE.stdinNeedsSheet);
  try {
    const { report } = await readWithHouse(run, path, new HouseFiles(run.io.cwd, house));
    return options.from === null
      ? await writeSheet(run, path, report, options)
      : await fill(run, path, report, options.from, options);
  } catch (error) {
    if (error instanceof RefusedError) await complain(run, EXCHANGE.refused(options.from ?? path, error.says));
    else await complainOf(run, path, error);
    return 2;
  }
}

async function writeSheet(run: Run, path: string, draft: Report, { output, force }: CollectOptions): Promise<number> {
  const rows = collectRows(draft);
  if (rows.length === 0) {
    await complain(run, EXCHANGE.nothingToCollect(path));
    return 0;
  }
  const { collectWorkbook } = await import('../../exchange/sheets/collect');
  const target = output ?? join(dirname(path), `${basename(path, extname(path))}-数据采集表.xlsx`);
  await writeMade(run, path, target, collectWorkbook(rows), force);
  return 0;
}

async function fill(
  run: Run,
  path: string,
  draft: Report,
  from: string,
  { output, force }: CollectOptions,
): Promise<number> {
  const { readCollected } = await import('../../exchange/sheets/collect');
  const { edits, misfits } = fillCollected(draft, readCollected(await readFile(from, run.io.cwd)));
  const filled = new ReportDocument(edited(draft, edits), { own: draft.own }).report;
  const text = edited(
    filled,
    changesToFill(filled).flatMap((change) => change.edits),
  );
  await writeMadeText(run, path, output, text, force);
  await complain(run, EXCHANGE.filledIn(from, edits.length));
  for (const { row, value, why } of misfits) await complain(run, EXCHANGE.misfit(from, row, value, why));
  return misfits.length === 0 ? 0 : 1;
}

/** The report's text with edits that do not overlap. */
const edited = (report: Report, edits: readonly { readonly span: Span; readonly newText: string }[]): string =>
  withEdits(
    report.slice({ start: 0, end: report.length }),
    [...edits].sort((a, b) => a.span.start - b.span.start).map(({ span, newText }) => ({ ...span, text: newText })),
  );
