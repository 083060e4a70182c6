import { readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import {
  DRAFTS_FILE,
  DRAFTS_FILE_LIMIT,
  DraftsFileError,
  marksIn,
  parseDraftsFile,
  unanswered,
} from '../core/drafting/rollover/draftsFile';
import type { DraftsFile } from '../core/drafting/rollover/draftsFile';
import type { Report } from '../core/report/report';
import type { Message } from '../core/text/message';
import type { Span } from '../core/text/span';
import { DRAFTS } from './messages';

/** What is known of the drafts around a file. Plain data: it may be handed to another thread. */
export interface DraftAt {
  /** Of the file, relative to the folder that the drafts belong to, with `/`. */
  readonly path: string;
  readonly drafts: DraftsFile;
}

/** Where last year's words still stand in a report (保留原文). */
export const unansweredIn = (report: Report, draft: DraftAt | null): readonly Span[] =>
  draft === null
    ? []
    : unanswered(marksIn(draft.drafts, draft.path, report.slice({ start: 0, end: report.length }))).map(
        ({ span }) => span,
      );

/** The drafts that the reports of one run may be: each `.zongjie/drafts.json` is read once. */
export class DraftFiles {
  /** By folder, the file that holds for it, and the folder that it stands in. */
  private readonly known = new Map<string, { readonly base: string; readonly drafts: DraftsFile } | null>();
  private readonly says: Message[] = [];

  constructor(private readonly cwd: string) {}

  /**
   * The drafts of the report's folder, or of the nearest one above that has any.
   * @param path as written; `-` for standard input
   */
  of(path: string): DraftAt | null {
    if (path === '-') return null;
    const absolute = resolve(this.cwd, path);
    const found = this.fileFor(dirname(absolute));
    return found === null ? null : { path: relative(found.base, absolute).split(sep).join('/'), drafts: found.drafts };
  }

  /** What is to be said of files read since it was asked last that cannot be used. */
  complaints(): readonly Message[] {
    return this.says.splice(0);
  }

  private fileFor(folder: string): { readonly base: string; readonly drafts: DraftsFile } | null {
    let found = this.known.get(folder);
    if (found === undefined) {
      const path = join(folder, DRAFTS_FILE);
      const above = dirname(folder);
      found = statSync(path, { throwIfNoEntry: false })
        ? this.read(folder, path)
        : above === folder
          ? null
          : this.fileFor(above);
      this.known.set(folder, found);
    }
    return found;
  }

  private read(base: string, path: string): { readonly base: string; readonly drafts: DraftsFile } | null {
    try {
      const info = statSync(path);
      if (!info.isFile() || info.size > DRAFTS_FILE_LIMIT) throw new DraftsFileError('not a file of drafts');
      return { base, drafts: parseDraftsFile(readFileSync(path, 'utf8')) };
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      this.says.push(DRAFTS.unusable(relative(this.cwd, path), error.message));
      return null;
    }
  }
}
