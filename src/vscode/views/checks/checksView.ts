import { EventEmitter, TreeItem, l10n, window } from 'vscode';
import type { Disposable, LogOutputChannel, TextDocument, TreeDataProvider, TreeView } from 'vscode';
import { checksOf, countChecks } from '../../../core/report/checks';
import type { Check } from '../../../core/report/checks';
import { countsInWords } from '../../../core/report/checkText';
import type { Report } from '../../../core/report/report';
import type { ReportDiagnostics } from '../../diagnostics/diagnostics';
import { guarded } from '../../platform/errors';
import { localized } from '../../platform/locale';
import type { ReportDocuments } from '../../workspace/documents';
import { checksItem } from './checksItem';
import { buildChecksTree } from './checksTree';
import type { ChecksNode } from './checksTree';

export const CHECKS_VIEW = 'zongjie.checks';

/** The view 数据核对 of the active report: which of its claims were worked out, and what became of each. Nothing is worked out for it while it is hidden. */
export class ChecksView implements Disposable, TreeDataProvider<ChecksNode> {
  private readonly refreshed = new EventEmitter<void>();
  private readonly view: TreeView<ChecksNode>;
  private readonly parts: readonly Disposable[];
  private readonly checks: (report: Report) => readonly Check[];
  private document: TextDocument | undefined;
  private shownReport: Report | null = null;

  readonly onDidChangeTreeData = this.refreshed.event;

  constructor(
    private readonly documents: ReportDocuments,
    diagnostics: ReportDiagnostics,
    log: LogOutputChannel,
  ) {
    this.view = window.createTreeView(CHECKS_VIEW, { treeDataProvider: this });
    this.checks = guarded(log, 'the checks', checksOf, []);
    const choose = guarded(log, 'following the active report', () => this.choose(), undefined);
    this.parts = [
      this.view,
      this.refreshed,
      window.onDidChangeActiveTextEditor(choose),
      this.view.onDidChangeVisibility(choose),
      diagnostics.onDidChange((document) => {
        if (document === this.document || document === window.activeTextEditor?.document) choose();
      }),
    ];
    choose();
  }

  /** The line above the tree: how much was checked. */
  get message(): string {
    return this.messageFor(this.current());
  }

  getTreeItem(node: ChecksNode): TreeItem {
    const { document, shownReport } = this;
    return document === undefined || shownReport === null ? new TreeItem('') : checksItem(document, shownReport, node);
  }

  getChildren(node?: ChecksNode): ChecksNode[] {
    if (node !== undefined) return node.type === 'group' ? [...node.checks] : [];
    this.shownReport = this.current();
    return this.shownReport === null ? [] : [...buildChecksTree(this.checks(this.shownReport))];
  }

  dispose(): void {
    for (const part of this.parts) part.dispose();
  }

  private current(): Report | null {
    return this.document === undefined ? null : this.documents.report(this.document);
  }

  /** Shows the active report. A focus elsewhere leaves the last one; any other document clears the view. */
  private choose(): void {
    const active = window.activeTextEditor?.document;
    if (active !== undefined) this.document = this.documents.has(active) ? active : undefined;
    else if (this.document !== undefined && !this.documents.has(this.document)) this.document = undefined;
    if (!this.view.visible) return;
    this.view.message = this.message;
    if (this.current() !== this.shownReport) this.refreshed.fire();
  }

  private messageFor(report: Report | null): string {
    if (this.document === undefined) return '';
    if (report === null) return l10n.t('This document cannot be analysed; the status bar says why.');
    const checks = this.checks(report);
    return checks.length === 0
      ? l10n.t('The report makes no statement that could be worked out.')
      : localized(countsInWords(countChecks(checks)));
  }
}
