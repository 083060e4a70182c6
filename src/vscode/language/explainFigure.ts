import { Position, Range, Selection, commands, l10n, window } from 'vscode';
import * as z from 'zod/mini';
import { placesOf } from '../../core/ledger/places';
import type { PlacedFigure, Report } from '../../core/report/report';
import type { ReportDocuments } from '../workspace/documents';

/** Tells which words a figure was read from: that under the cursor, or the one that a link in its hover names. */
export const EXPLAIN_FIGURE = 'zongjie.explainFigure';

const count = z.number().check(z.minimum(0));
const place = z.tuple([count, count]);

/** The figure whose explanation was asked for: its hover tells it until another is shown or the text changes. */
export class Explanations {
  private asked: { readonly report: Report; readonly start: number } | null = null;

  /** Whether the hover of the figure tells why it was read as it was; for any other figure the request is over. */
  take(report: Report, { span }: PlacedFigure): boolean {
    const wanted = this.asked?.report === report && this.asked.start === span.start;
    if (!wanted) this.asked = null;
    return wanted;
  }

  /** Shows the hover of a figure of the active editor with its explanation, the cursor on the figure. */
  async show(documents: ReportDocuments, args: readonly unknown[]): Promise<void> {
    const editor = window.activeTextEditor;
    const report = editor === undefined ? null : documents.report(editor.document);
    if (editor === undefined || report === null) return;
    const linked = place.safeParse(args);
    const at = linked.success ? new Position(...linked.data) : editor.selection.active;
    const figure = placesOf(report).at(editor.document.offsetAt(at))?.figure ?? null;
    if (figure === null) {
      void window.showInformationMessage(l10n.t('There is no figure at the cursor.'));
      return;
    }
    this.asked = { report, start: figure.span.start };
    const start = editor.document.positionAt(figure.span.start);
    editor.selection = new Selection(start, start);
    editor.revealRange(new Range(start, start));
    await commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
  }
}

/** The target of a Markdown link that asks for the explanation of the figure at a place. */
export function explainLink({ line, character }: Position): string {
  return `command:${EXPLAIN_FIGURE}?${encodeURIComponent(JSON.stringify([line, character]))}`;
}
