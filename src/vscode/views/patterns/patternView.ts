import { EventEmitter, type TreeItem, l10n, window } from 'vscode';
import type { Disposable, LogOutputChannel, TreeDataProvider, TreeView } from 'vscode';
import type { LibraryPattern } from '../../../core/drafting/library';
import { roleOf } from '../../../core/drafting/ownPatterns/subject';
import type { PatternRole } from '../../../core/drafting/roles';
import { PATTERN_ROLE_NAMES } from '../../../core/drafting/roles';
import { localized } from '../../platform/locale';
import { setContext } from '../../platform/contextKeys';
import type { ReportDocuments } from '../../workspace/documents';
import { guarded, guardedLater } from '../../platform/errors';
import type { OwnPatterns } from '../../drafting/own/ownPatterns';
import { patternItem, patternTooltip } from './patternItem';
import type { PatternLibrary } from '../../drafting/patternLibrary';
import { buildPatternTree, linesOf } from './patternTree';
import type { GroupNode, PatternTreeNode } from './patternTree';

/** The view's id in package.json. */
export const PATTERN_VIEW = 'zongjie.patterns';

/** The view 素材库: patterns by role and topic, the writer's own on top. */
export class PatternView implements Disposable, TreeDataProvider<PatternTreeNode> {
  private readonly refreshed = new EventEmitter<void>();
  private readonly view: TreeView<PatternTreeNode>;
  private readonly parts: readonly Disposable[];
  private readonly roots: () => Promise<readonly GroupNode[]>;
  /** Whether only patterns for the section of the cursor are shown. */
  private follows = false;
  private only: PatternRole | null = null;

  readonly onDidChangeTreeData = this.refreshed.event;

  constructor(
    private readonly documents: ReportDocuments,
    private readonly library: PatternLibrary,
    private readonly own: OwnPatterns,
    log: LogOutputChannel,
  ) {
    this.view = window.createTreeView(PATTERN_VIEW, { treeDataProvider: this, showCollapseAll: true });
    this.roots = guardedLater(log, 'the patterns', () => this.build(), []);
    const follow = guarded(log, 'following the cursor', () => this.follow(), undefined);
    this.parts = [
      this.view,
      this.refreshed,
      own.onDidChange(() => this.refreshed.fire()),
      window.onDidChangeActiveTextEditor(follow),
      window.onDidChangeTextEditorSelection(follow),
      this.view.onDidChangeVisibility(follow),
      this.view.onDidChangeVisibility(({ visible }) => visible && void own.look()),
    ];
  }

  /** The pattern selected in the view, or that of the selected line of a preview. */
  get selected(): LibraryPattern | undefined {
    const [node] = this.view.selection;
    return node === undefined ? undefined : patternOf(node);
  }

  /** What is selected in the view. */
  get selectedNode(): PatternTreeNode | undefined {
    return this.view.selection[0];
  }

  /** Shows patterns for the section of the cursor only, or all. */
  followSection(follows: boolean): void {
    this.follows = follows;
    setContext('patternsOfSection', follows);
    this.follow();
  }

  getTreeItem(node: PatternTreeNode): TreeItem {
    return patternItem(node);
  }

  resolveTreeItem(item: TreeItem, node: PatternTreeNode): TreeItem {
    if (node.type === 'pattern') item.tooltip = patternTooltip(node.pattern);
    return item;
  }

  async getChildren(node?: PatternTreeNode): Promise<PatternTreeNode[]> {
    if (node === undefined) return [...(await this.roots())];
    return node.type === 'line' ? [] : node.type === 'pattern' ? [...linesOf(node)] : [...node.children];
  }

  dispose(): void {
    for (const part of this.parts) part.dispose();
  }

  private async build(): Promise<readonly GroupNode[]> {
    const [library, own] = await Promise.all([this.library.builtIn(), this.own.all()]);
    const roots = buildPatternTree(
      own.map(({ entry }) => entry),
      library.patterns,
      this.only,
      { own: l10n.t('My patterns'), named: localized },
    );
    this.view.message =
      own.length > 0
        ? ''
        : l10n.t(
            'Select a sentence of a report and choose “Save as Pattern…” in its menu: your own patterns stand here, on top.',
          );
    return roots;
  }

  private follow(): void {
    if (this.follows && !this.view.visible) return;
    const only = this.follows ? this.roleHere() : null;
    if (only === this.only) return;
    this.only = only;
    this.view.description = only === null ? '' : l10n.t('{0} only', localized(PATTERN_ROLE_NAMES[only]));
    this.refreshed.fire();
  }

  /** Where no report is active, that of before counts. */
  private roleHere(): PatternRole | null {
    const editor = window.activeTextEditor;
    const report = editor === undefined ? null : this.documents.report(editor.document);
    return editor === undefined || report === null
      ? this.only
      : roleOf(report, editor.document.offsetAt(editor.selection.active));
  }
}

/** The pattern that a node is, or is a line of. */
export const patternOf = (node: PatternTreeNode): LibraryPattern | undefined =>
  node.type === 'pattern' || node.type === 'line' ? node.pattern : undefined;
