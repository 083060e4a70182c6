import { EventEmitter, TreeItem, commands, l10n, window } from 'vscode';
import type { Disposable, LogOutputChannel, TextDocument, TextEditor, TreeDataProvider, TreeView } from 'vscode';
import { missingRoles } from '../core/report/completeness';
import type { Diagnostic as Fault } from '../core/lint/lint';
import type { Report } from '../core/report/report';
import type { ReportDiagnostics } from './diagnostics';
import type { ReportDocuments } from './documents';
import { guarded, logError } from './errors';
import { outlineItem } from './outlineItem';
import { buildOutlineTree, sectionNodeAt } from './outlineTree';
import type { OutlineNode, OutlineTree, Part } from './outlineTree';
import type { SettingsReader } from './settings';

export const OUTLINE_VIEW = 'zongjie.outline';

const SWITCHABLE: readonly string[] = ['plaintext', 'markdown'];

/** The view 总结大纲 of the report in the active editor. It is built when VS Code asks for it, not before. */
export class OutlineView implements Disposable, TreeDataProvider<OutlineNode> {
  private readonly refreshed = new EventEmitter<void>();
  private readonly view: TreeView<OutlineNode>;
  private readonly parts: readonly Disposable[];
  private document: TextDocument | undefined;
  private tree: OutlineTree | undefined;
  /** Those that the tree was built with. */
  private faults: readonly Fault[] | null = null;
  /** What VS Code was given when it last asked for the top of the tree; undefined before it ever asked. */
  private given: { readonly report: Report | null; readonly faults: readonly Fault[] | null } | undefined;
  private readonly keys = new Map<string, boolean>();
  private isRevealing = false;
  /** Whether the cursor has moved since the tree was last asked for, in a text that has changed since. */
  private isBehind = false;
  private readonly followActive: () => void;
  private readonly roots: () => readonly OutlineNode[];

  readonly onDidChangeTreeData = this.refreshed.event;

  constructor(private readonly documents: ReportDocuments, private readonly diagnostics: ReportDiagnostics, private readonly settings: SettingsReader, private readonly log: LogOutputChannel) {
    this.view = window.createTreeView(OUTLINE_VIEW, { treeDataProvider: this, showCollapseAll: true });
    this.followActive = guarded(log, 'following the cursor', () => this.follow(window.activeTextEditor), undefined);
    this.roots = guarded(log, 'the outline', () => this.current()?.roots ?? [], []);
    this.parts = [
      this.view,
      this.refreshed,
      window.onDidChangeActiveTextEditor(() => this.choose()),
      diagnostics.onDidChange((document) => {
        if (document === this.document || document === window.activeTextEditor?.document) this.choose();
      }),
      window.onDidChangeTextEditorSelection(() => this.followActive()),
      this.view.onDidChangeVisibility(({ visible }) => {
        if (visible) this.followActive();
      }),
    ];
    this.choose();
  }

  /** The report that the view shows. */
  get shown(): TextDocument | undefined {
    return this.document;
  }

  /** The parts that the shown report owes and does not tell. */
  get missing(): readonly Part[] {
    const report = this.document === undefined ? null : this.documents.report(this.document);
    return report === null ? [] : missingRoles(report).filter((role): role is Part => role !== 'other');
  }

  getTreeItem(node: OutlineNode): TreeItem {
    if (this.tree === undefined || this.document === undefined) return new TreeItem(''); // closed since VS Code asked for its children
    return outlineItem(this.document, this.tree.report, node);
  }

  getChildren(node?: OutlineNode): OutlineNode[] {
    if (node === undefined && this.isBehind) {
      this.isBehind = false;
      queueMicrotask(() => this.followActive());
    }
    if (node === undefined) {
      const roots = [...this.roots()];
      this.given = { report: this.tree?.report ?? null, faults: this.tree === undefined ? null : this.faults };
      return roots;
    }
    return node.type === 'missing' ? [] : [...node.children];
  }

  getParent(node: OutlineNode): OutlineNode | undefined {
    return this.tree?.parents.get(node);
  }

  dispose(): void {
    for (const part of this.parts) part.dispose();
  }

  /** Shows the active report. A focus elsewhere (a terminal, a page) leaves the last one; any other document clears the view. */
  private choose(): void {
    const active = window.activeTextEditor?.document;
    if (active !== undefined) this.document = this.documents.has(active) ? active : undefined;
    else if (this.document !== undefined && !this.documents.has(this.document)) this.document = undefined;
    const report = this.document === undefined ? null : this.documents.report(this.document);
    this.view.message = this.document !== undefined && report === null ? l10n.t('This document cannot be analysed; the status bar says why.') : '';
    this.refresh(report);
    this.announce(active);
  }

  /**
   * Asks VS Code to ask again, unless it has not asked yet or has what there is: a refresh that meets the first loading of
   * the tree makes VS Code put children under the wrong parent.
   */
  private refresh(report: Report | null): void {
    if (this.given === undefined) return;
    const faults = report === null || this.document === undefined ? null : this.diagnostics.shown(this.document);
    if (this.given.report === report && this.given.faults === (faults?.report === report ? faults?.faults ?? null : null)) return;
    this.refreshed.fire();
  }

  /** Tells VS Code which commands make sense. */
  private announce(active: TextDocument | undefined): void {
    const keys = {
      'zongjie.activeReport': active !== undefined && this.documents.has(active),
      'zongjie.canSwitch': active !== undefined && !this.documents.has(active) && SWITCHABLE.includes(active.languageId),
      'zongjie.hasMissing': this.missing.length > 0,
    };
    for (const [key, value] of Object.entries(keys)) {
      if (this.keys.get(key) === value) continue;
      this.keys.set(key, value);
      void commands.executeCommand('setContext', key, value);
    }
  }

  /** The tree of the newest snapshot. */
  private current(): OutlineTree | undefined {
    const report = this.document === undefined ? null : this.documents.report(this.document);
    if (report === null || this.document === undefined) return (this.tree = undefined);
    const checked = this.diagnostics.shown(this.document);
    const faults = checked?.report === report ? checked.faults : null;
    if (this.tree?.report === report && this.faults === faults) return this.tree;
    this.faults = faults;
    return (this.tree = buildOutlineTree(report, faults?.map(({ span }) => span.start) ?? null));
  }

  /** Selects the section of the cursor. While the writer types, that waits until VS Code asks for the new tree: no keystroke builds one. */
  private follow(editor: TextEditor | undefined): void {
    if (!this.view.visible || this.isRevealing || editor === undefined || editor.document !== this.document) return;
    if (!this.settings.get(editor.document.uri).followCursor) return;
    this.isBehind = this.tree?.report !== this.documents.report(editor.document);
    if (this.tree === undefined || this.isBehind) return;
    const node = sectionNodeAt(this.tree, editor.document.offsetAt(editor.selection.active));
    if (node === undefined || node.id === this.view.selection[0]?.id) return;
    this.isRevealing = true;
    this.view
      .reveal(node, { select: true, focus: false, expand: false })
      .then(undefined, (error: unknown) => logError(this.log, 'following the cursor', error))
      .then(() => (this.isRevealing = false));
  }
}
