import { window } from 'vscode';
import type { TextDocument } from 'vscode';
import type { ReportDocuments } from './documents';

/**
 * The document that a view shows from now on: the active report. A focus elsewhere (a table, a terminal) leaves the last
 * one, any other document shows none.
 * @param shown what it has shown so far
 */
export function followed(documents: ReportDocuments, shown: TextDocument | undefined): TextDocument | undefined {
  const document = window.activeTextEditor?.document ?? shown;
  return document !== undefined && documents.has(document) ? document : undefined;
}
