import { CodeAction, CodeActionKind, TextEdit, WorkspaceEdit } from 'vscode';
import type { TextDocument } from 'vscode';
import type { FilledChange } from '../../core/drafting/rollover/changes';
import type { Report } from '../../core/report/report';
import { toRange } from '../platform/ranges';

/** The quick fix that writes changes which follow from values of the draft, in one edit. */
export function changeAction(
  document: TextDocument,
  report: Report,
  title: string,
  changes: readonly FilledChange[],
): CodeAction {
  const action = new CodeAction(title, CodeActionKind.QuickFix);
  action.edit = new WorkspaceEdit();
  action.edit.set(
    document.uri,
    changes.flatMap(({ edits }) => edits.map(({ span, newText }) => TextEdit.replace(toRange(report, span), newText))),
  );
  return action;
}
