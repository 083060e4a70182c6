import { Disposable, window } from 'vscode';
import type { LogOutputChannel, TextEditor } from 'vscode';
import { sectionAt } from '../../core/report/find';
import { setContext } from '../platform/contextKeys';
import type { ReportDocuments } from '../workspace/documents';
import { guarded } from '../platform/errors';

/**
 * Tells VS Code what can be done where the cursor stands, so that keys mean something of ours there and nowhere else.
 */
export function watchCursor(documents: ReportDocuments, log: LogOutputChannel): Disposable {
  const tell = guarded(
    log,
    'the place of the cursor',
    (editor: TextEditor | undefined) => announce(documents, editor),
    undefined,
  );
  tell(window.activeTextEditor);
  return Disposable.from(
    window.onDidChangeActiveTextEditor(tell),
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === window.activeTextEditor) tell(textEditor);
    }),
    documents.onDidChange(({ document }) => {
      if (document === window.activeTextEditor?.document) tell(window.activeTextEditor);
    }),
  );
}

function announce(documents: ReportDocuments, editor: TextEditor | undefined): void {
  const report = editor === undefined ? null : documents.report(editor.document);
  if (editor === undefined || report === null) {
    setContext('inSection', false);
    return;
  }
  setContext('inSection', sectionAt(report, editor.document.offsetAt(editor.selection.active)) !== null);
}
