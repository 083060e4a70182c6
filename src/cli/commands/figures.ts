import { ledgerRows } from '../../core/ledger/rows';
import { lint } from '../../core/lint/lint';
import { csv } from '../format/csv';
import type { Formatter, LedgerFile } from '../format/format';
import { json } from '../format/json';
import { table } from '../format/table';
import { workbook } from '../format/workbook';
import type { HouseChoice } from '../house';
import { figuresOf } from '../json';
import { writeNew } from '../output';
import { complainOf, eachFile, resolveFiles, settingOf } from './command';
import type { Run } from './command';

/** What `figures --format` accepts, as the option is spelt. */
export const FIGURES_FORMATS = ['table', 'csv', 'json', 'xlsx'] as const;
/** One of the formats in which `figures` writes. */
export type FiguresFormat = (typeof FIGURES_FORMATS)[number];

/** The options of `zongjie figures`. */
export interface FiguresOptions {
  readonly format: FiguresFormat;
  /** Whether CSV begins with a byte order mark. */
  readonly bom: boolean;
  /** The workbook to write, for `xlsx`; null for the other formats, which go to standard output. */
  readonly output: string | null;
  /** Whether a workbook that exists is replaced. */
  readonly force: boolean;
}

/** `zongjie figures`. @returns the exit status. */
export async function figures(
  run: Run,
  args: readonly string[],
  { format, bom, output, force }: FiguresOptions,
  house: HouseChoice,
): Promise<number> {
  const { files, complete } = await resolveFiles(run, args, false);
  const setting = settingOf(run, files);
  let saved = true;
  const save =
    (path: string) =>
    async (bytes: Uint8Array): Promise<void> => {
      try {
        await writeNew(path, run.io.cwd, bytes, force);
      } catch (error) {
        await complainOf(run, path, error);
        saved = false;
      }
    };
  const rowFormatter = (): Formatter<LedgerFile> =>
    output !== null ? workbook(setting, save(output)) : format === 'csv' ? csv(setting, bom) : table(setting);
  const read =
    format === 'json'
      ? await eachFile(run, files, house, figuresOf, json(setting))
      : await eachFile(
          run,
          files,
          house,
          (path, report, { config }) => ({ path, rows: ledgerRows(report, lint(report, config), run.locale) }),
          rowFormatter(),
        );
  return complete && read && saved ? 0 : 2;
}
