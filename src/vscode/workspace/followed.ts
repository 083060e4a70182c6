import { Disposable, TabInputText, TabInputTextDiff, window } from 'vscode';
import type { TextDocument } from 'vscode';
import type { ReportDocuments } from './documents';

/**
 * The document that a view shows from now on: the active report. A focus elsewhere (a table, a terminal) leaves the last
 * one as long as it has a tab, any other document shows none.
 * @param shown what it has shown so far
 */
export function followed(documents: ReportDocuments, shown: TextDocument | undefined): TextDocument | undefined {
  const active = window.activeTextEditor?.document;
  const document = active ?? (shown !== undefined && hasTab(shown) ? shown : undefined);
  return document !== undefined && documents.has(document) ? document : undefined;
}

/** Calls back where `followed` may tell another document. */
export const whenFollowedChanges = (callback: () => void): Disposable =>
  Disposable.from(
    window.onDidChangeActiveTextEditor(() => callback()),
    window.tabGroups.onDidChangeTabs(({ closed }) => {
      if (closed.length > 0) callback();
    }),
  );

/** VS Code keeps a document for a while after its last tab was closed. */
function hasTab({ uri }: TextDocument): boolean {
  const sought = uri.toString();
  return window.tabGroups.all.some(({ tabs }) =>
    tabs.some(
      ({ input }) =>
        (input instanceof TabInputText && input.uri.toString() === sought) ||
        (input instanceof TabInputTextDiff &&
          [input.original, input.modified].some((side) => side.toString() === sought)),
    ),
  );
}
