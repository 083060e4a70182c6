import { readFileSync, statSync } from 'node:fs';
import {
  IGNORE_FILE,
  IGNORE_FILE_LIMIT,
  IGNORE_FILE_TOO_LARGE,
  IgnoreFileError,
  ignoredIn,
  parseIgnoreFile,
} from '../core/lint/ignoring/file';
import type { IgnoreFile } from '../core/lint/ignoring/file';
import { NOTHING_IGNORED } from '../core/lint/ignoring/model';
import type { Ignored } from '../core/lint/ignoring/model';
import { alike } from '../core/text/message';
import type { Message } from '../core/text/message';
import { IGNORING } from './messages';
import { NearestFiles } from './nearest';

const NO_FILE: Message = { zh: '不是普通文件', en: 'it is no ordinary file' };

/** What is ignored in the reports of one run: their `.zongjie/ignore.json`. */
export const ignoreFiles = (cwd: string): NearestFiles<IgnoreFile> => new NearestFiles(cwd, IGNORE_FILE, read);

/** What is ignored in a report. @param path as written; `-` for standard input, in which nothing is */
export function ignoredAt(files: NearestFiles<IgnoreFile>, path: string): Ignored {
  const found = files.of(path);
  return found === null ? NOTHING_IGNORED : ignoredIn(found.content, found.path);
}

function read(path: string, shown: string, tell: (says: Message) => void): IgnoreFile | null {
  try {
    const info = statSync(path);
    if (!info.isFile()) throw new IgnoreFileError(NO_FILE);
    if (info.size > IGNORE_FILE_LIMIT) throw new IgnoreFileError(IGNORE_FILE_TOO_LARGE);
    const file = parseIgnoreFile(readFileSync(path, 'utf8'));
    const [first] = file.complaints;
    if (first !== undefined) tell(IGNORING.partly(shown, first, file.complaints.length));
    return file;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const why = error instanceof IgnoreFileError ? error.says : alike(error.message);
    tell(IGNORING.unusable(shown, why));
    return null;
  }
}
