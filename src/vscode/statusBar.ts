import { MarkdownString, StatusBarAlignment, ThemeColor, l10n, window } from 'vscode';
import type { Disposable, StatusBarItem, TextDocument } from 'vscode';
import { SEVERITIES } from '../core/lint/rule';
import type { Severity } from '../core/lint/rule';
import type { ReportDiagnostics } from './diagnostics';
import { LENGTH_LIMIT, lengthOf } from './documents';
import type { ReportDocuments } from './documents';
import { formatCount, kindName } from './locale';
import { OUTLINE_VIEW } from './outlineView';

const SHOW_PROBLEMS = 'workbench.actions.view.problems';

/** 字数, figures and problems of the active report; nothing for other documents. */
export class ReportStatus implements Disposable {
  private readonly item: StatusBarItem;
  private readonly parts: readonly Disposable[];
  private isShown = false;

  constructor(private readonly documents: ReportDocuments, private readonly diagnostics: ReportDiagnostics) {
    this.item = window.createStatusBarItem('zongjie.status', StatusBarAlignment.Right, 101); // left of line and column
    this.item.name = l10n.t('Work report');
    this.parts = [
      this.item,
      window.onDidChangeActiveTextEditor(() => this.show()),
      diagnostics.onDidChange((document) => {
        if (document === window.activeTextEditor?.document) this.show();
      }),
    ];
    this.show();
  }

  /** The text shown; undefined while nothing is. */
  get text(): string | undefined {
    return this.isShown ? this.item.text : undefined;
  }

  dispose(): void {
    for (const part of this.parts) part.dispose();
  }

  private show(): void {
    const document = window.activeTextEditor?.document;
    this.isShown = document !== undefined && this.documents.has(document);
    if (document === undefined || !this.isShown) {
      this.item.hide();
      return;
    }
    this.fill(document);
    this.item.show();
  }

  private fill(document: TextDocument): void {
    const { item } = this;
    const report = this.documents.report(document);
    item.backgroundColor = report === null ? new ThemeColor('statusBarItem.warningBackground') : undefined;
    if (report === null) {
      item.text = `$(warning) ${l10n.t('not analysed')}`;
      item.tooltip =
        lengthOf(document) > LENGTH_LIMIT
          ? l10n.t('The document has more than {0} characters; it is not analysed.', formatCount(LENGTH_LIMIT))
          : l10n.t('The document could not be analysed. The output “总结” says why.');
      item.command = undefined;
      return;
    }
    const faults = this.diagnostics.shown(document)?.faults;
    const problems = faults === undefined ? [] : [`$(${faults.length === 0 ? 'check' : 'warning'}) ${formatCount(faults.length)}`];
    item.text = [`$(note) ${l10n.t('{0} chars', formatCount(report.words))}`, l10n.t('{0} figures', formatCount(report.figureCount)), ...problems].join('  ');
    item.accessibilityInformation = { label: `${item.name ?? ''}: ${l10n.t('{0} chars', formatCount(report.words))}, ${l10n.t('{0} figures', formatCount(report.figureCount))}, ${l10n.t('{0} to check', formatCount(faults?.length ?? 0))}` };
    item.tooltip = tooltip(kindName(report.kind), report.year, faults?.map(({ severity }) => severity));
    item.command = faults === undefined || faults.length === 0 ? `${OUTLINE_VIEW}.focus` : SHOW_PROBLEMS;
  }
}

function tooltip(kind: string, year: number | null, severities: readonly Severity[] | undefined): MarkdownString {
  const count = (wanted: Severity): number => severities?.filter((severity) => severity === wanted).length ?? 0;
  const names: Readonly<Record<Severity, string>> = { error: l10n.t('Errors'), warning: l10n.t('Warnings'), info: l10n.t('Worth a look'), hint: l10n.t('Hints') };
  const lines = [
    year === null ? kind : l10n.t('{0}, {1}', kind, year),
    severities === undefined ? l10n.t('Checking is off') : SEVERITIES.map((severity) => `${names[severity]} ${count(severity)}`).join(' · '),
    severities === undefined || severities.length === 0 ? l10n.t('Click for the outline') : l10n.t('Click for the problems'),
  ];
  return new MarkdownString(lines.join('\n\n'));
}
