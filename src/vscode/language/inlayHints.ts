import { EventEmitter, InlayHint } from 'vscode';
import type { Disposable, InlayHintsProvider, Range } from 'vscode';
import { HINT_TOOLTIP, baselineHints } from '../../core/features/inlayHints';
import { localized } from '../platform/locale';
import { toPosition } from '../platform/ranges';
import type { SettingsReader } from '../platform/settings';
import type { ReportDocuments } from '../workspace/documents';

/** Shows behind each comparison what the figure was compared with, where the settings ask for it. */
export class BaselineHints implements InlayHintsProvider, Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly listener: Disposable;

  readonly onDidChangeInlayHints = this.changed.event;

  constructor(
    private readonly documents: ReportDocuments,
    private readonly settings: SettingsReader,
  ) {
    this.listener = settings.onDidChange(() => this.changed.fire());
  }

  provideInlayHints(document: Parameters<InlayHintsProvider['provideInlayHints']>[0], range: Range): InlayHint[] {
    const report = this.documents.report(document);
    if (report === null || !this.settings.get(document.uri).baselineHints) return [];
    const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
    return baselineHints(report, span).map(({ offset, label }) => {
      const hint = new InlayHint(toPosition(report, offset), localized(label));
      hint.paddingLeft = true;
      hint.tooltip = localized(HINT_TOOLTIP);
      return hint;
    });
  }

  dispose(): void {
    this.listener.dispose();
    this.changed.dispose();
  }
}
