import { ledgerRows } from '../../core/ledger/rows';
import { lint } from '../../core/lint/lint';
import { csv } from '../format/csv';
import { json } from '../format/json';
import { table } from '../format/table';
import type { HouseChoice } from '../house';
import { figuresOf } from '../json';
import { eachFile, resolveFiles, settingOf } from './command';
import type { Run } from './command';

export const FIGURES_FORMATS = ['table', 'csv', 'json'] as const;
export type FiguresFormat = (typeof FIGURES_FORMATS)[number];

/** `zongjie figures`. @returns the exit status. */
export async function figures(
  run: Run,
  args: readonly string[],
  format: FiguresFormat,
  bom: boolean,
  house: HouseChoice,
): Promise<number> {
  const { files, complete } = await resolveFiles(run, args, false);
  const setting = settingOf(run, files);
  const read =
    format === 'json'
      ? await eachFile(run, files, house, figuresOf, json(setting))
      : await eachFile(
          run,
          files,
          house,
          (path, report, { config }) => ({ path, rows: ledgerRows(report, lint(report, config), run.locale) }),
          format === 'csv' ? csv(setting, bom) : table(setting),
        );
  return complete && read ? 0 : 2;
}
