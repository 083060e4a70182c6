import { readFileSync, statSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { UnusableFileError } from '../core/report/unusableFile';
import { alike } from '../core/text/message';
import type { Message } from '../core/text/message';

/** How a file that is kept beside reports is read. */
export interface NearestForm<T> {
  /** Relative to the folder that it holds for. */
  readonly name: string;
  /** A longer file is none of ours. In bytes. */
  readonly limit: number;
  readonly tooLarge: Message;
  /** Why a folder or a device of that name is not read. */
  readonly noFile: Message;
  /** @throws UnusableFileError where the text is not of this form */
  readonly parse: (text: string) => T;
  /** What the user is told of a file that cannot be used. */
  readonly unusable: (shown: string, why: Message) => Message;
  /** What the user is told of one that was read; null for nothing. */
  readonly complaint: (shown: string, content: T) => Message | null;
}

/** The file that holds for a report. Plain data where its content is: it may be handed to another thread. */
export interface Nearest<T> {
  readonly content: T;
  /** Of the report, relative to the folder that the file stands in, with `/`. */
  readonly path: string;
}

/** The files of one name that hold for the reports of one run; each is read once. */
export class NearestFiles<T> {
  /** By folder, the file that holds for it, and the folder that it stands in. */
  private readonly known = new Map<string, { readonly base: string; readonly content: T } | null>();
  private readonly says: Message[] = [];

  /** @param cwd relative paths start here */
  constructor(
    private readonly cwd: string,
    private readonly form: NearestForm<T>,
  ) {}

  /**
   * The file of the report's folder, or the nearest one above; null where there is none, or none that can be used.
   * @param path as written; `-` for standard input, for which none holds
   */
  of(path: string): Nearest<T> | null {
    if (path === '-') return null;
    const absolute = resolve(this.cwd, path);
    const found = this.fileFor(dirname(absolute));
    return found && { content: found.content, path: relative(found.base, absolute).split(sep).join('/') };
  }

  /** What is to be said of the files read since it was asked last. */
  complaints(): readonly Message[] {
    return this.says.splice(0);
  }

  private fileFor(folder: string): { readonly base: string; readonly content: T } | null {
    let found = this.known.get(folder);
    if (found === undefined) {
      const path = join(folder, this.form.name);
      const above = dirname(folder);
      const info = statSync(path, { throwIfNoEntry: false });
      if (info !== undefined) {
        const content = this.read(path, info);
        found = content === null ? null : { base: folder, content };
      } else found = above === folder ? null : this.fileFor(above);
      this.known.set(folder, found);
    }
    return found;
  }

  /** Null where the file cannot be used, which is then told. */
  private read(path: string, info: Stats): T | null {
    const { limit, tooLarge, noFile, parse, unusable, complaint } = this.form;
    const shown = relative(this.cwd, path);
    try {
      if (!info.isFile()) throw new UnusableFileError(noFile);
      if (info.size > limit) throw new UnusableFileError(tooLarge);
      const content = parse(readFileSync(path, 'utf8'));
      const says = complaint(shown, content);
      if (says !== null) this.says.push(says);
      return content;
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      this.says.push(unusable(shown, error instanceof UnusableFileError ? error.says : alike(error.message)));
      return null;
    }
  }
}
