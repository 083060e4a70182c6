import { EventEmitter, TreeItem, l10n, window } from 'vscode';
import type {
  Disposable,
  LogOutputChannel,
  TextDocument,
  TreeCheckboxChangeEvent,
  TreeDataProvider,
  TreeView,
} from 'vscode';
import type { Report } from '../../core/report/report';
import type { ReportDiagnostics } from '../diagnostics/diagnostics';
import { failedMessage } from '../diagnostics/toDiagnostics';
import { guarded } from '../platform/errors';
import type { ReportDocuments } from '../workspace/documents';
import { followed, whenFollowedChanges } from '../workspace/followed';

/** What a view shows of a report. */
export interface ReportTreeContent<Node> {
  /** The view's id in package.json. */
  readonly id: string;
  readonly roots: (document: TextDocument, report: Report) => readonly Node[];
  readonly children: (node: Node) => readonly Node[];
  readonly item: (document: TextDocument, report: Report, node: Node) => TreeItem;
  /** The line above the tree. @param roots what is shown */
  readonly message: (roots: readonly Node[]) => string;
}

/** How often, and how long after one another, VS Code is asked what is selected while it knows of no rows. */
const MOST_ASKED = 20;
const ASKED_AFTER_MS = 50;

/** A view of the active report as a tree. Nothing is worked out for it while it is hidden. */
export class ReportTree<Node> implements Disposable, TreeDataProvider<Node> {
  private readonly refreshed = new EventEmitter<void>();
  private readonly view: TreeView<Node>;
  private readonly parts: readonly Disposable[];
  private readonly roots: (document: TextDocument, report: Report) => readonly Node[];
  private document: TextDocument | undefined;
  private shownReport: Report | null = null;
  /** Whether what is told of the report has changed since VS Code asked for it. */
  private isStale = false;

  readonly onDidChangeTreeData = this.refreshed.event;

  constructor(
    private readonly content: ReportTreeContent<Node>,
    private readonly documents: ReportDocuments,
    private readonly diagnostics: ReportDiagnostics,
    log: LogOutputChannel,
    ticked?: (changed: TreeCheckboxChangeEvent<Node>) => void,
  ) {
    this.view = window.createTreeView(content.id, {
      treeDataProvider: this,
      manageCheckboxStateManually: ticked !== undefined,
    });
    this.roots = guarded(log, `the view ${content.id}`, content.roots, []);
    const choose = guarded(log, 'following the active report', () => this.choose(), undefined);
    this.parts = [
      this.view,
      this.refreshed,
      whenFollowedChanges(choose),
      this.view.onDidChangeVisibility(choose),
      diagnostics.onDidChange((document) => {
        if (document !== this.document && document !== window.activeTextEditor?.document) return;
        this.isStale = true;
        choose();
      }),
      ...(ticked === undefined
        ? []
        : [
            this.view.onDidChangeCheckboxState((changed) => {
              ticked(changed);
              this.redraw();
            }),
          ]),
    ];
    choose();
  }

  /** The report that the view shows, visible or not. */
  get shown(): TextDocument | undefined {
    return this.document;
  }

  /**
   * The first node that is selected; undefined where none is. While rows are being drawn anew VS Code knows of none, so
   * it is asked again for a while: a key that is pressed right behind another is not lost.
   */
  async selected(): Promise<Node | undefined> {
    for (let asked = 0; asked < MOST_ASKED && this.view.selection.length === 0; asked++)
      await new Promise((resume) => setTimeout(resume, ASKED_AFTER_MS));
    return this.view.selection[0];
  }

  /** The line above the tree. */
  get message(): string {
    if (this.document === undefined) return '';
    const report = this.current();
    if (report === null) return l10n.t('This document cannot be analysed; the status bar says why.');
    return this.diagnostics.shown(this.document)?.failed
      ? failedMessage()
      : this.content.message(this.roots(this.document, report));
  }

  getTreeItem(node: Node): TreeItem {
    const { document, shownReport } = this;
    return document === undefined || shownReport === null
      ? new TreeItem('')
      : this.content.item(document, shownReport, node);
  }

  getChildren(node?: Node): Node[] {
    if (node !== undefined) return [...this.content.children(node)];
    this.shownReport = this.current();
    this.isStale = false;
    return this.document === undefined || this.shownReport === null
      ? []
      : [...this.roots(this.document, this.shownReport)];
  }

  /** Shows the report again, after something but the report has changed. */
  redraw(): void {
    this.view.message = this.message;
    this.refreshed.fire();
  }

  dispose(): void {
    for (const part of this.parts) part.dispose();
  }

  private current(): Report | null {
    return this.document === undefined ? null : this.documents.report(this.document);
  }

  /** Shows the active report. A focus elsewhere leaves the last one; any other document clears the view. */
  private choose(): void {
    this.document = followed(this.documents, this.document);
    if (!this.view.visible) return;
    this.view.message = this.message;
    if (this.isStale || this.current() !== this.shownReport) this.refreshed.fire();
  }
}
