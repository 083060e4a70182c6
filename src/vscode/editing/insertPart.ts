import { EndOfLine, Range, Selection, TextEditorRevealType, l10n, window } from 'vscode';
import type { TextDocument } from 'vscode';
import { insertion } from '../../core/report/insertion';
import type { Insertion } from '../../core/report/insertion';
import type { ReportDocuments } from '../workspace/documents';
import { roleName } from '../platform/locale';
import type { Part } from '../views/outline/outlineTree';
import { toRange } from '../platform/ranges';

/** Command: inserts a part that the report owes. */
export const INSERT_PART = 'zongjie.insertPart';

/**
 * Inserts the heading and a placeholder of a missing part where it belongs, as one change that one undo takes back, and
 * selects the placeholder.
 */
export async function insertPart(documents: ReportDocuments, document: TextDocument, part: Part): Promise<void> {
  const editor = await window.showTextDocument(document);
  const report = documents.report(document);
  if (report === null) return;
  const inserted = withLineBreaks(insertion(report, part), document.eol === EndOfLine.CRLF ? '\r\n' : '\n');
  const done = await editor.edit((builder) => {
    for (const { span, newText } of inserted.edits) builder.replace(toRange(report, span), newText);
  });
  const first = inserted.edits[0];
  if (!done || first === undefined) {
    void window.showWarningMessage(l10n.t('The part could not be inserted: the document cannot be edited now.'));
    return;
  }
  // The first edit holds the new part: its heading, and the placeholder in the line after it.
  const afterHeading = first.newText.indexOf(inserted.heading) + inserted.heading.length;
  const placeholder = /[^\r\n]+/.exec(first.newText.slice(afterHeading)) ?? { index: 0, 0: '' };
  const from = first.span.start + afterHeading + placeholder.index;
  const start = document.positionAt(from);
  const end = document.positionAt(from + placeholder[0].length);
  editor.selection = new Selection(start, end);
  editor.revealRange(new Range(start, end), TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Lets the user choose among the missing parts; the only one is taken at once. */
export async function choosePart(missing: readonly Part[]): Promise<Part | undefined> {
  if (missing.length < 2) return missing[0];
  const items = missing.map((part) => ({ label: roleName(part), part }));
  return (await window.showQuickPick(items, { placeHolder: l10n.t('Which part is to be inserted?') }))?.part;
}

/** VS Code writes every line break as the document's own; offsets after the edit hold only if we do so, too. */
const withLineBreaks = ({ heading, edits }: Insertion, lineBreak: string): Insertion => ({
  heading,
  edits: edits.map(({ span, newText }) => ({ span, newText: newText.replace(/\r\n|\r|\n/g, lineBreak) })),
});
