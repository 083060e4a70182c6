import { type Disposable, commands, window, workspace } from 'vscode';
import type { LogOutputChannel } from 'vscode';
import { isCallAt } from '../../core/drafting/completion/complete';
import { logError } from '../platform/errors';
import type { ReportChange, ReportDocuments } from '../workspace/documents';

/** The marks that may call for patterns; 、 is what an input method writes for the key of the slash. */
const CALLS: ReadonlySet<string> = new Set(['/', '／', '、']);

/**
 * Asks for suggestions where the writer has typed a mark that calls for patterns. Asked for by command, unlike what comes
 * up by itself, the list has its first row selected, so that Enter takes it; the list that comes up while one merely
 * writes selects nothing (`editor.suggest.selectionMode`), and Enter stays a line break there.
 */
export function watchCalls(documents: ReportDocuments, log: LogOutputChannel): Disposable {
  const changed = async ({ document, report, edits, isUndo }: ReportChange): Promise<void> => {
    const [edit] = edits ?? [];
    const editor = window.activeTextEditor;
    if (edit === undefined || edits?.length !== 1 || report === null || isUndo || editor?.document !== document) return;
    if (!CALLS.has(edit.text)) return;
    if (!isCallAt(report, edit.start + edit.text.length)) return;
    if (workspace.getConfiguration('editor', document).get('suggestOnTriggerCharacters') === false) return;
    await commands.executeCommand('editor.action.triggerSuggest');
  };
  return documents.onDidChange((change) => {
    changed(change).catch((error: unknown) => logError(log, 'suggestions for a slash', error));
  });
}
