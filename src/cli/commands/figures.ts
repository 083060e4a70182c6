import { csv } from '../format/csv';
import type { Formatter, Setting } from '../format/format';
import { json } from '../format/json';
import { table } from '../format/table';
import { figuresOf } from '../json';
import type { FiguresJson } from '../schema';
import { eachFile, resolveFiles, settingOf } from './command';
import type { Run } from './command';

export const FIGURES_FORMATS = ['table', 'csv', 'json'] as const;
export type FiguresFormat = (typeof FIGURES_FORMATS)[number];

/** `zongjie figures`. @returns the exit status. */
export async function figures(run: Run, args: readonly string[], format: FiguresFormat, bom: boolean): Promise<number> {
  const { files, complete } = await resolveFiles(run, args, false);
  const read = await eachFile(run, files, figuresOf, formatter(settingOf(run, files), format, bom));
  return complete && read ? 0 : 2;
}

function formatter(setting: Setting, format: FiguresFormat, bom: boolean): Formatter<FiguresJson> {
  switch (format) {
    case 'json': return json(setting);
    case 'csv': return csv(setting, bom);
    case 'table': return table(setting);
  }
}
