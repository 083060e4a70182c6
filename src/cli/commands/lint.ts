import { SEVERITIES } from '../../core/lint/rule';
import type { Severity } from '../../core/lint/rule';
import type { Formatter, Setting } from '../format/format';
import { github } from '../format/github';
import { json } from '../format/json';
import { stylish } from '../format/stylish';
import { lintOf } from '../json';
import type { LintJson } from '../schema';
import { eachFile, resolveFiles, settingOf } from './command';
import type { Run } from './command';

export const LINT_FORMATS = ['stylish', 'json', 'github'] as const;
export type LintFormat = (typeof LINT_FORMATS)[number];

/** `zongjie lint`. @param failOn the mildest severity that counts as found. @returns the exit status. */
export async function lint(run: Run, args: readonly string[], format: LintFormat, failOn: Severity): Promise<number> {
  const { files, complete } = await resolveFiles(run, args, true);
  const failing = new Set(SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1));
  let found = false;
  const check = (...[path, report]: Parameters<Parameters<typeof eachFile<LintJson>>[2]>): LintJson => {
    const file = lintOf(path, report, run.locale);
    found ||= file.diagnostics.some(({ severity }) => failing.has(severity));
    return file;
  };
  const read = await eachFile(run, files, check, formatter(settingOf(run, files), format));
  if (!complete || !read) return 2;
  return found ? 1 : 0;
}

function formatter(setting: Setting, format: LintFormat): Formatter<LintJson> {
  switch (format) {
    case 'json': return json(setting);
    case 'github': return github(setting);
    case 'stylish': return stylish(setting);
  }
}
