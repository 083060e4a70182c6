import {
  IGNORE_FILE,
  IGNORE_FILE_LIMIT,
  IGNORE_FILE_TOO_LARGE,
  ignoredIn,
  parseIgnoreFile,
} from '../core/lint/ignoring/file';
import type { IgnoreFile } from '../core/lint/ignoring/file';
import { NOTHING_IGNORED } from '../core/lint/ignoring/model';
import type { Ignored } from '../core/lint/ignoring/model';
import { IGNORING } from './messages';
import { NearestFiles } from './nearest';
import type { NearestForm } from './nearest';

const FORM: NearestForm<IgnoreFile> = {
  name: IGNORE_FILE,
  limit: IGNORE_FILE_LIMIT,
  tooLarge: IGNORE_FILE_TOO_LARGE,
  noFile: { zh: '不是普通文件', en: 'it is no ordinary file' },
  parse: parseIgnoreFile,
  unusable: IGNORING.unusable,
  complaint: (shown, { complaints: [first, ...others] }) =>
    first === undefined ? null : IGNORING.partly(shown, first, others.length + 1),
};

/** What is ignored in the reports of one run: their `.zongjie/ignore.json`. */
export const ignoreFiles = (cwd: string): NearestFiles<IgnoreFile> => new NearestFiles(cwd, FORM);

/** What is ignored in a report. @param path as written; `-` for standard input, in which nothing is */
export function ignoredAt(files: NearestFiles<IgnoreFile>, path: string): Ignored {
  const found = files.of(path);
  return found === null ? NOTHING_IGNORED : ignoredIn(found.content, found.path);
}
