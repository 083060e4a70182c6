import { statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Message } from '../core/text/message';

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

  /**
   * @param cwd relative paths start here
   * @param name of the file, relative to its folder
   * @param read reads the file; null where it cannot be used, which is then told. Named to the user by `shown`
   */
  constructor(
    private readonly cwd: string,
    private readonly name: string,
    private readonly read: (path: string, shown: string, tell: (says: Message) => void) => T | null,
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
      const path = join(folder, this.name);
      const above = dirname(folder);
      if (statSync(path, { throwIfNoEntry: false })) {
        const content = this.read(path, relative(this.cwd, path), (says) => void this.says.push(says));
        found = content === null ? null : { base: folder, content };
      } else found = above === folder ? null : this.fileFor(above);
      this.known.set(folder, found);
    }
    return found;
  }
}
