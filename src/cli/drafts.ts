import {
  DRAFTS_FILE,
  DRAFTS_FILE_LIMIT,
  NO_DRAFTS_FILE,
  marksIn,
  parseDraftsFile,
  unanswered,
} from '../core/drafting/rollover/draftsFile';
import type { DraftsFile } from '../core/drafting/rollover/draftsFile';
import type { Report } from '../core/report/report';
import type { Span } from '../core/text/span';
import { DRAFTS } from './messages';
import { NearestFiles } from './nearest';
import type { Nearest, NearestForm } from './nearest';

const FORM: NearestForm<DraftsFile> = {
  name: DRAFTS_FILE,
  limit: DRAFTS_FILE_LIMIT,
  tooLarge: NO_DRAFTS_FILE,
  noFile: NO_DRAFTS_FILE,
  parse: parseDraftsFile,
  unusable: DRAFTS.unusable,
  complaint: () => null,
};

/** The drafts that the reports of one run may be: their `.zongjie/drafts.json`. */
export const draftFiles = (cwd: string): NearestFiles<DraftsFile> => new NearestFiles(cwd, FORM);

/** Where last year's words still stand in a report (保留原文). @param drafts those that it may be one of */
export function unansweredIn(report: Report, drafts: Nearest<DraftsFile> | null): readonly Span[] {
  if (drafts === null) return [];
  const text = report.slice({ start: 0, end: report.length });
  return unanswered(marksIn(drafts.content, drafts.path, text)).map(({ span }) => span);
}
