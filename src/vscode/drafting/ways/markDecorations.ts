import { Disposable, OverviewRulerLane, ThemeColor, Uri, window } from 'vscode';
import type { Range, TextDocument } from 'vscode';
import { markedWords } from '../../../core/drafting/rollover/oneOff';
import { toRange } from '../../platform/ranges';
import type { ReportDocuments } from '../../workspace/documents';
import type { DraftWays } from './draftWays';

/**
 * Shows the marks of drafts in the way 保留原文: last year's words with a dashed frame, what happened once with a dashed
 * line below, a sign in the margin and one on the scroll bar. Nothing is put in beside the words: VS Code does not
 * reckon with it where it wraps a line, so that in a narrow column it would push text over the edge.
 */
export function markDecorations(documents: ReportDocuments, ways: DraftWays, extensionUri: Uri): Disposable {
  const color = new ThemeColor('editorInfo.foreground');
  const sign = {
    overviewRulerColor: color,
    overviewRulerLane: OverviewRulerLane.Right,
    gutterIconPath: Uri.joinPath(extensionUri, 'media', 'lastYear.svg'),
    gutterIconSize: 'contain',
    borderColor: color,
  };
  const words = window.createTextEditorDecorationType({
    ...sign,
    backgroundColor: new ThemeColor('editor.wordHighlightBackground'),
    border: '1px dashed',
  });
  const clauses = window.createTextEditorDecorationType({ ...sign, border: 'dashed', borderWidth: '0 0 1px 0' });
  const decorated = new WeakSet<TextDocument>();
  const show = (document: TextDocument): void => {
    const report = documents.report(document);
    const open = report === null ? [] : ways.marks(document).filter(({ state }) => state === 'original');
    if (open.length === 0 && !decorated.has(document)) return;
    decorated.add(document);
    const ranges = (once: boolean): readonly Range[] =>
      report === null
        ? []
        : open
            .filter(({ original }) => (original === '') === once)
            .map(({ span }) => toRange(report, markedWords(report, span)));
    for (const editor of window.visibleTextEditors)
      if (editor.document === document) {
        editor.setDecorations(words, ranges(false));
        editor.setDecorations(clauses, ranges(true));
      }
  };
  return Disposable.from(
    words,
    clauses,
    ways.onDidChange(show),
    window.onDidChangeVisibleTextEditors((editors) => {
      for (const { document } of editors) show(document);
    }),
  );
}
