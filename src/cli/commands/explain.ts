import { explainFigure, figureAt } from '../../core/report/explanation/explanation';
import { EXPLAINED } from '../../core/report/explanation/reason';
import type { Reason } from '../../core/report/explanation/reason';
import type { Report } from '../../core/report/report';
import { InputError, UsageError } from '../errors';
import { columnsOf, nameOf, pad, plain } from '../format/terminal';
import { HouseFiles } from '../house';
import type { HouseChoice } from '../house';
import { USAGE } from '../messages';
import { OUTPUT } from '../outputMessages';
import { complain, readWithHouse, settingOf } from './command';
import type { Run } from './command';

/**
 * `zongjie figures --explain LINE:COLUMN FILE`: which words gave what is known of the figure there.
 * @param place line and column as the table counts them, from 1
 * @returns the exit status: 2 where the file cannot be read or no figure stands there
 * @throws UsageError for a place that is none, and for more or less than one file
 */
export async function explain(run: Run, args: readonly string[], place: string, house: HouseChoice): Promise<number> {
  const [, line, column] = /^(\d{1,9}):(\d{1,9})$/.exec(place) ?? [];
  if (line === undefined || column === undefined || Number(line) < 1 || Number(column) < 1)
    throw new UsageError(USAGE.badPlace(place));
  const path = args[0];
  if (path === undefined || args.length > 1) throw new UsageError(USAGE.explainOneFile);
  try {
    const { report } = await readWithHouse(run, path, new HouseFiles(run.io.cwd, house));
    const placed =
      Number(line) > report.lineCount
        ? null
        : figureAt(report, report.offsetAt({ line: Number(line) - 1, character: Number(column) - 1 }));
    if (placed === null) throw new InputError(OUTPUT.noFigureAt(nameOf(path, run.locale), place));
    await run.out.write(`${lines(run, report, explainFigure(report, placed), [path]).join('\n')}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    await complain(run, error.says);
    return 2;
  }
}

/** One line a reason: what, as it was read, where its words stand, and why. */
function lines(run: Run, report: Report, reasons: readonly Reason[], files: readonly string[]): string[] {
  const { locale, colors } = settingOf(run, files);
  const cells = reasons.map(({ what, read, span, because }) => {
    const at = span === null ? null : report.positionAt(span.start);
    return [
      EXPLAINED[what][locale],
      plain(read) || '-',
      at === null ? '-' : `${at.line + 1}:${at.character + 1}`,
      because[locale],
    ];
  });
  const widths = [0, 1, 2].map((i) => Math.max(...cells.map((row) => columnsOf(row[i] as string))));
  return cells.map(([what, read, at, because]) =>
    [
      colors.bold(pad(what as string, widths[0] as number)),
      pad(read as string, widths[1] as number),
      pad(at as string, widths[2] as number),
      because,
    ]
      .join('  ')
      .trimEnd(),
  );
}
