import { Range, commands } from 'vscode';
import type { TextDocument, TextEditor } from 'vscode';
import type { Report } from '../../core/report/report';
import { afterEnter, markerBefore } from '../../core/reshaping/typing';
import type { Span } from '../../core/text/span';
import type { ReportDocuments } from '../workspace/documents';
import { toRange } from '../platform/ranges';

export const ENTER = 'zongjie.enter';
export const BACKSPACE = 'zongjie.backspace';

/** What Enter puts into the next line where the only cursor stands; undefined where Enter is VS Code's own. */
export function nextMarker(report: Report, { document, selections, selection }: TextEditor): string | undefined {
  if (selections.length > 1 || !selection.isEmpty) return undefined;
  return afterEnter(report, document.offsetAt(selection.active))?.insert;
}

/** The marker that stands alone in its line before the only cursor; undefined where Backspace is VS Code's own. */
export function loneMarker(report: Report, { document, selections, selection }: TextEditor): Span | undefined {
  if (selections.length > 1 || !selection.isEmpty) return undefined;
  return markerBefore(report, document.offsetAt(selection.active)) ?? undefined;
}

/** Enter with the next marker, as one edit. Where there is none, and where the text has just changed, plain Enter: no key press is lost. */
export async function enter(documents: ReportDocuments, editor: TextEditor): Promise<void> {
  const report = documents.report(editor.document);
  const marker = report === null ? undefined : nextMarker(report, editor);
  const { active } = editor.selection;
  const indent = leadingSpace(editor.document, active.line);
  const done = marker !== undefined && (await editor.edit((builder) => builder.insert(active, `\n${indent}${marker}`)));
  if (done) editor.revealRange(new Range(editor.selection.active, editor.selection.active));
  else await commands.executeCommand('type', { text: '\n' });
}

/** Takes away a marker that stands alone, as one edit; elsewhere plain Backspace. */
export async function backspace(documents: ReportDocuments, editor: TextEditor): Promise<void> {
  const report = documents.report(editor.document);
  const marker = report === null ? undefined : loneMarker(report, editor);
  const done =
    report !== null &&
    marker !== undefined &&
    (await editor.edit((builder) => builder.delete(toRange(report, marker))));
  if (!done) await commands.executeCommand('deleteLeft');
}

/** Ideographic spaces included, by which Chinese paragraphs are indented. */
const leadingSpace = (document: TextDocument, line: number): string =>
  /^\s*/.exec(document.lineAt(line).text)?.[0] ?? '';
