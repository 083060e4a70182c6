import { readFileSync, statSync } from 'node:fs';
import {
  DRAFTS_FILE,
  DRAFTS_FILE_LIMIT,
  DraftsFileError,
  NO_DRAFTS_FILE,
  marksIn,
  parseDraftsFile,
  unanswered,
} from '../core/drafting/rollover/draftsFile';
import type { DraftsFile } from '../core/drafting/rollover/draftsFile';
import type { Report } from '../core/report/report';
import { alike } from '../core/text/message';
import type { Message } from '../core/text/message';
import type { Span } from '../core/text/span';
import { DRAFTS } from './messages';
import { NearestFiles } from './nearest';
import type { Nearest } from './nearest';

/** The drafts that the reports of one run may be: their `.zongjie/drafts.json`. */
export const draftFiles = (cwd: string): NearestFiles<DraftsFile> => new NearestFiles(cwd, DRAFTS_FILE, read);

/** Where last year's words still stand in a report (保留原文). @param drafts those that it may be one of */
export function unansweredIn(report: Report, drafts: Nearest<DraftsFile> | null): readonly Span[] {
  if (drafts === null) return [];
  const text = report.slice({ start: 0, end: report.length });
  return unanswered(marksIn(drafts.content, drafts.path, text)).map(({ span }) => span);
}

function read(path: string, shown: string, tell: (says: Message) => void): DraftsFile | null {
  try {
    const info = statSync(path);
    if (!info.isFile() || info.size > DRAFTS_FILE_LIMIT) throw new DraftsFileError(NO_DRAFTS_FILE);
    return parseDraftsFile(readFileSync(path, 'utf8'));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    tell(DRAFTS.unusable(shown, error instanceof DraftsFileError ? error.says : alike(error.message)));
    return null;
  }
}
