import { type Disposable, Range, window } from 'vscode';
import type { LogOutputChannel, TextDocument } from 'vscode';
import { afterLineBreak } from '../../core/reshaping/typing';
import { logError } from '../platform/errors';
import type { SettingsReader } from '../platform/settings';
import type { ReportChange, ReportDocuments } from '../workspace/documents';

/** A marker that was written for the writer, who has typed nothing since. */
interface Offer {
  readonly document: TextDocument;
  readonly start: number;
  readonly marker: string;
}

/**
 * Adds to a new line what the line before asks for: the indentation, and the next marker after a numbered heading or
 * item. Enter itself is VS Code's own. The addition is an edit of its own after it, which VS Code refuses where the
 * document has gone on; so whatever is typed arrives in the order typed. A second Enter takes a marker back that
 * nothing was written after.
 */
export function watchLineBreaks(
  documents: ReportDocuments,
  settings: SettingsReader,
  log: LogOutputChannel,
): Disposable {
  let offer: Offer | null = null;
  const changed = async ({ document, report, edits, isUndo }: ReportChange): Promise<void> => {
    const last = offer;
    if (last?.document === document) offer = null;
    const [edit] = edits ?? [];
    const editor = window.activeTextEditor;
    if (edit === undefined || edits?.length !== 1 || report === null || isUndo || editor?.document !== document) return;
    const end = last?.document === document ? last.start + last.marker.length : -1;
    if (last !== null && edit.start + edit.text.length === end && edit.text.endsWith(last.marker)) {
      offer = last; // the edit by which the marker came
      return;
    }
    const addition = afterLineBreak(report, edit);
    if (last !== null && edit.start === end && edit.end === end && /^\r?\n/.test(edit.text)) {
      const range = new Range(document.positionAt(last.start), document.positionAt(end));
      await editor.edit((builder) => builder.delete(range));
    } else if (addition !== null) {
      const marker = settings.get(document.uri).nextMarker ? addition.marker : '';
      const text = addition.indent + marker;
      if (text === '') return;
      if (marker !== '') offer = { document, start: addition.offset + addition.indent.length, marker };
      await editor.edit((builder) => builder.insert(document.positionAt(addition.offset), text));
    }
  };
  return documents.onDidChange((change) => {
    changed(change).catch((error: unknown) => logError(log, 'what a new line starts with', error));
  });
}
