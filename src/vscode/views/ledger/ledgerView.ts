import { EventEmitter, TreeItem, l10n, window } from 'vscode';
import type { Disposable, LogOutputChannel, TextDocument, TreeDataProvider, TreeView } from 'vscode';
import { isFiltering, NO_FILTER } from '../../../core/ledger/filter';
import type { LedgerFilter } from '../../../core/ledger/filter';
import type { LedgerRow } from '../../../core/ledger/rows';
import { setContext } from '../../platform/contextKeys';
import { guarded } from '../../platform/errors';
import { ledgerItem } from './ledgerItem';
import type { LedgerRows } from './ledgerRows';
import { buildLedgerTree } from './ledgerTree';
import type { LedgerNode } from './ledgerTree';
import { formatCount } from '../../platform/locale';
import { followed, whenFollowedChanges } from '../../workspace/followed';

/** The view's id in package.json. */
export const LEDGER_VIEW = 'zongjie.ledger';

/** The view 指标台账 of the report in the active editor: its indicators, and the places that state them. */
export class LedgerView implements Disposable, TreeDataProvider<LedgerNode> {
  private readonly refreshed = new EventEmitter<void>();
  private readonly view: TreeView<LedgerNode>;
  private readonly parts: readonly Disposable[];
  private readonly roots: () => readonly LedgerNode[];
  private document: TextDocument | undefined;
  private only: LedgerFilter = NO_FILTER;
  /** What VS Code was given when it last asked for the top of the tree; undefined before it ever asked. */
  private given: { readonly rows: readonly LedgerRow[] | null; readonly filter: LedgerFilter } | undefined;

  readonly onDidChangeTreeData = this.refreshed.event;

  constructor(
    private readonly rows: LedgerRows,
    log: LogOutputChannel,
  ) {
    this.view = window.createTreeView(LEDGER_VIEW, { treeDataProvider: this, showCollapseAll: true });
    this.roots = guarded(log, 'the ledger', () => this.build(), []);
    const choose = guarded(log, 'following the active report', () => this.choose(), undefined);
    this.parts = [
      this.view,
      this.refreshed,
      whenFollowedChanges(choose),
      this.view.onDidChangeVisibility(choose),
      rows.onDidChange((document) => {
        if (document === this.document || document === window.activeTextEditor?.document) choose();
      }),
    ];
    choose();
  }

  /** The report that the view shows. */
  get shown(): TextDocument | undefined {
    return this.document;
  }

  get filter(): LedgerFilter {
    return this.only;
  }

  /** Shows the figures that the filter lets pass. */
  setFilter(filter: LedgerFilter): void {
    this.only = filter;
    setContext('ledgerFilter', isFiltering(filter));
    this.choose();
  }

  getTreeItem(node: LedgerNode): TreeItem {
    // closed since VS Code asked for its children
    return this.document === undefined ? new TreeItem('') : ledgerItem(this.document, node);
  }

  getChildren(node?: LedgerNode): LedgerNode[] {
    if (node !== undefined) return node.type === 'indicator' ? [...node.places] : [];
    this.given = { rows: this.current(), filter: this.only };
    return [...this.roots()];
  }

  dispose(): void {
    for (const part of this.parts) part.dispose();
  }

  private build(): readonly LedgerNode[] {
    const rows = this.current();
    return rows === null ? [] : buildLedgerTree(rows, this.only);
  }

  private current(): readonly LedgerRow[] | null {
    return this.document === undefined ? null : this.rows.of(this.document);
  }

  /**
   * Shows the active report. A focus elsewhere (the full table, a terminal) leaves the last one; any other document
   * clears the view.
   */
  private choose(): void {
    const { documents } = this.rows;
    this.document = followed(documents, this.document);
    // Nobody looks at a view that was never opened: what it would say waits until it is asked for.
    if (this.given === undefined && !this.view.visible) return;
    const rows = this.current();
    this.view.description = this.describe(rows);
    this.view.message = this.messageFor(rows);
    if (this.given !== undefined && (this.given.rows !== rows || this.given.filter !== this.only))
      this.refreshed.fire();
  }

  private describe(rows: readonly LedgerRow[] | null): string {
    if (rows === null) return '';
    const words = this.only.words.trim();
    return words === '' ? l10n.t('{0} figures', formatCount(rows.length)) : l10n.t('filter: {0}', words);
  }

  private messageFor(rows: readonly LedgerRow[] | null): string {
    if (this.document === undefined) return '';
    if (rows === null) return l10n.t('This document cannot be analysed; the status bar says why.');
    if (rows.length === 0) return l10n.t('No figure has been found in this report.');
    return isFiltering(this.only) && this.build().length === 0 ? l10n.t('No figure matches the filter.') : '';
  }
}
