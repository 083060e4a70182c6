import { Uri, l10n, window, workspace } from 'vscode';
import type { TextDocument } from 'vscode';
import { ReportDocument } from '../../core/report/document';
import type { Report } from '../../core/report/report';
import { fileNameOf } from '../platform/fileName';
import { formatCount } from '../platform/locale';
import { LENGTH_LIMIT, lengthOf } from './documents';
import type { ReportDocuments } from './documents';

/** The document that a command is about: the one whose address it was given, else the active one. */
export async function documentFor(given: unknown): Promise<TextDocument | undefined> {
  return given instanceof Uri ? workspace.openTextDocument(given) : window.activeTextEditor?.document;
}

/** The newest report of a document, read for this once where it is not served as a report. */
export async function reportFor(documents: ReportDocuments, document: TextDocument): Promise<Report> {
  return (
    documents.report(document) ??
    new ReportDocument(document.getText(), {
      fileName: fileNameOf(document.uri),
      own: await documents.wordsFor(document.uri),
    }).report
  );
}

/** Whether a document is longer than what is analysed; the user is told so. */
export function isTooLong(document: TextDocument): boolean {
  if (lengthOf(document) <= LENGTH_LIMIT) return false;
  void window.showWarningMessage(
    l10n.t('The document has more than {0} characters; it is not analysed.', formatCount(LENGTH_LIMIT)),
  );
  return true;
}
