import { json } from '../format/json';
import { tree } from '../format/tree';
import type { HouseChoice } from '../house';
import { outlineOf } from '../json';
import { eachFile, resolveFiles, settingOf } from './command';
import type { Run } from './command';

/** What `outline --format` accepts, as the option is spelt. */
export const OUTLINE_FORMATS = ['tree', 'json'] as const;

/** `zongjie outline`. @returns the exit status. */
export async function outline(
  run: Run,
  args: readonly string[],
  format: (typeof OUTLINE_FORMATS)[number],
  house: HouseChoice,
): Promise<number> {
  const { files, complete } = await resolveFiles(run, args, false);
  const setting = settingOf(run, files);
  const read = await eachFile(run, files, house, outlineOf, format === 'json' ? json(setting) : tree(setting));
  return complete && read ? 0 : 2;
}
