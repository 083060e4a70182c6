import { readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import {
  EMPTY_IGNORE_FILE,
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
import type { Message } from '../core/text/message';
import { IGNORING } from './messages';

const NO_FILE: Message = { zh: '不是普通文件', en: 'it is no ordinary file' };

/** What is ignored in the reports of one run: each `.zongjie/ignore.json` is read once. */
export class IgnoreFiles {
  /** By folder, the file that holds for it, and the folder that it stands in. */
  private readonly known = new Map<string, { readonly base: string; readonly file: IgnoreFile }>();
  private readonly says: Message[] = [];

  constructor(private readonly cwd: string) {}

  /**
   * What is ignored in a report: the file of its folder says so, or that of the nearest one above. Nothing in standard
   * input.
   * @param path as written; `-` for standard input
   */
  of(path: string): Ignored {
    if (path === '-') return NOTHING_IGNORED;
    const absolute = resolve(this.cwd, path);
    const { base, file } = this.fileFor(dirname(absolute));
    return ignoredIn(file, relative(base, absolute).split(sep).join('/'));
  }

  /**
   * What is to be said of the files read since it was asked last: files that cannot be used, and what in them cannot be
   * understood.
   */
  complaints(): readonly Message[] {
    return this.says.splice(0);
  }

  private fileFor(folder: string): { readonly base: string; readonly file: IgnoreFile } {
    let found = this.known.get(folder);
    if (found === undefined) {
      const path = join(folder, IGNORE_FILE);
      const above = dirname(folder);
      found = statSync(path, { throwIfNoEntry: false })
        ? { base: folder, file: this.read(path) }
        : above === folder
          ? { base: folder, file: EMPTY_IGNORE_FILE }
          : this.fileFor(above);
      this.known.set(folder, found);
    }
    return found;
  }

  private read(path: string): IgnoreFile {
    const name = relative(this.cwd, path);
    try {
      const info = statSync(path);
      if (!info.isFile()) throw new IgnoreFileError(NO_FILE);
      if (info.size > IGNORE_FILE_LIMIT) throw new IgnoreFileError(IGNORE_FILE_TOO_LARGE);
      const file = parseIgnoreFile(readFileSync(path, 'utf8'));
      const [first] = file.complaints;
      if (first !== undefined) this.says.push(IGNORING.partly(name, first, file.complaints.length));
      return file;
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      this.says.push(
        IGNORING.unusable(
          name,
          error instanceof IgnoreFileError ? error.says : { zh: error.message, en: error.message },
        ),
      );
      return EMPTY_IGNORE_FILE;
    }
  }
}
