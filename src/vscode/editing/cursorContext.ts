import { Disposable, window } from 'vscode';
import type { LogOutputChannel, TextEditor } from 'vscode';
import { sectionAt } from '../../core/report/find';
import { setContext } from '../platform/contextKeys';
import type { ReportDocuments } from '../workspace/documents';
import { guarded } from '../platform/errors';
import type { SettingsReader } from '../platform/settings';
import { loneMarker, nextMarker } from './typing';

/** Tells VS Code what can be done where the cursor stands, so that keys mean something of ours there and nowhere else. */
export function watchCursor(documents: ReportDocuments, settings: SettingsReader, log: LogOutputChannel): Disposable {
  const tell = guarded(
    log,
    'the place of the cursor',
    (editor: TextEditor | undefined) => announce(documents, settings, editor),
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
    settings.onDidChange(() => tell(window.activeTextEditor)),
  );
}

function announce(documents: ReportDocuments, settings: SettingsReader, editor: TextEditor | undefined): void {
  const report = editor === undefined ? null : documents.report(editor.document);
  if (editor === undefined || report === null) {
    for (const key of ['inSection', 'nextMarker', 'loneMarker'] as const) setContext(key, false);
    return;
  }
  const offersMarkers = settings.get(editor.document.uri).nextMarker;
  setContext('inSection', sectionAt(report, editor.document.offsetAt(editor.selection.active)) !== null);
  setContext('nextMarker', offersMarkers && nextMarker(report, editor) !== undefined);
  setContext('loneMarker', offersMarkers && loneMarker(report, editor) !== undefined);
}
