import { EventEmitter, InlayHint, l10n } from 'vscode';
import type { Disposable, InlayHintsProvider, Range } from 'vscode';
import { baselinesOf } from '../../core/ledger/baseline';
import type { PlacedParagraph } from '../../core/report/context';
import type { Report } from '../../core/report/report';
import { shift } from '../../core/text/span';
import type { ReportDocuments } from '../workspace/documents';
import { baselineInWords } from './figureText';
import { toPosition } from '../platform/ranges';
import type { SettingsReader } from '../platform/settings';

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
    return report === null || !this.settings.get(document.uri).baselineHints
      ? []
      : hintsIn(report, document.offsetAt(range.start), document.offsetAt(range.end));
  }

  dispose(): void {
    this.listener.dispose();
    this.changed.dispose();
  }
}

function hintsIn(report: Report, from: number, to: number): InlayHint[] {
  const hints: InlayHint[] = [];
  for (let i = report.paragraphAt(from); i <= report.paragraphAt(to); i++) {
    const start = report.starts[i] as number;
    const { figures } = report.paragraphs[i] as PlacedParagraph;
    figures.forEach((figure, index) => {
      for (const baseline of baselinesOf(report, { figure, span: shift(figure.span, start), paragraph: i, index })) {
        const at = start + baseline.comparison.span.end;
        // At comparable prices the value is not the one that was published: the hover says so, a hint would mislead.
        if (baseline.atComparablePrices || at < from || at > to) continue;
        const hint = new InlayHint(toPosition(report, at), `← ${baselineInWords(baseline)}`);
        hint.paddingLeft = true;
        hint.tooltip = l10n.t('Worked out from the figure and the comparison; stands nowhere in the text.');
        hints.push(hint);
      }
    });
  }
  return hints;
}
