import { Disposable, OverviewRulerLane, ThemeColor, Uri, window } from 'vscode';
import type { DecorationOptions, TextDocument } from 'vscode';
import { markLabel } from '../../../core/drafting/rollover/ways';
import { toRange } from '../../platform/ranges';
import type { ReportDocuments } from '../../workspace/documents';
import type { DraftWays } from './draftWays';

/**
 * Shows the marks of drafts in the way 保留原文: last year's words with a dashed frame, a sign in the margin and one on the
 * scroll bar.
 */
export function markDecorations(documents: ReportDocuments, ways: DraftWays, extensionUri: Uri): Disposable {
  const type = window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor('editor.wordHighlightBackground'),
    border: '1px dashed',
    borderColor: new ThemeColor('editorInfo.foreground'),
    overviewRulerColor: new ThemeColor('editorInfo.foreground'),
    overviewRulerLane: OverviewRulerLane.Right,
    gutterIconPath: Uri.joinPath(extensionUri, 'media', 'lastYear.svg'),
    gutterIconSize: 'contain',
    after: { color: new ThemeColor('editorInfo.foreground') },
  });
  const decorated = new WeakSet<TextDocument>();
  const show = (document: TextDocument): void => {
    const report = documents.report(document);
    const open = report === null ? [] : ways.marks(document).filter(({ state }) => state === 'original');
    if (open.length === 0 && !decorated.has(document)) return;
    decorated.add(document);
    const options: DecorationOptions[] =
      report === null
        ? []
        : open.map(({ span, original, gap }) => ({
            range: toRange(report, span),
            ...(original === '' ? { renderOptions: { after: { contentText: markLabel(gap) } } } : {}),
          }));
    for (const editor of window.visibleTextEditors)
      if (editor.document === document) editor.setDecorations(type, options);
  };
  return Disposable.from(
    type,
    ways.onDidChange(show),
    window.onDidChangeVisibleTextEditors((editors) => {
      for (const { document } of editors) show(document);
    }),
  );
}
