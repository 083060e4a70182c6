import { EventEmitter, TreeItem, l10n, window } from 'vscode';
import type {
  Disposable,
  LogOutputChannel,
  TextDocument,
  TextEditor,
  TreeDataProvider,
  TreeDragAndDropController,
  TreeView,
} from 'vscode';
import { missingRoles } from '../../../core/report/completeness';
import type { Diagnostic } from '../../../core/lint/model';
import type { Role } from '../../../core/outline/model';
import type { Report } from '../../../core/report/report';
import type { Outcome } from '../../../core/reshaping/model';
import { setContext } from '../../platform/contextKeys';
import type { ReportDiagnostics } from '../../diagnostics/diagnostics';
import { canBeReport } from '../../workspace/documents';
import type { ReportDocuments } from '../../workspace/documents';
import { guarded, logError } from '../../platform/errors';
import { applyOutcome, editorOf } from '../../editing/editing';
import { roleName } from '../../platform/locale';
import { outlineDragAndDrop } from './outlineDragAndDrop';
import { outlineItem } from './outlineItem';
import { outlineMessage } from './outlineMessage';
import { outlineTooltip } from './outlineTooltip';
import { buildOutlineTree, sectionNode, sectionNodeAt } from './outlineTree';
import type { OutlineNode, OutlineTree, Part, SectionNode } from './outlineTree';
import type { SettingsReader } from '../../platform/settings';
import { followed, whenFollowedChanges } from '../../workspace/followed';

/** The view's id in package.json. */
export const OUTLINE_VIEW = 'zongjie.outline';

const SWITCHABLE: readonly string[] = ['plaintext', 'markdown'];
/** What VS Code will not select after so many times is left. */
const MOST_LOST = 3;

/** The view 总结大纲 of the report in the active editor. It is built when VS Code asks for it, not before. */
export class OutlineView implements Disposable, TreeDataProvider<OutlineNode> {
  private readonly refreshed = new EventEmitter<void>();
  private readonly view: TreeView<OutlineNode>;
  private readonly parts: readonly Disposable[];
  private document: TextDocument | undefined;
  private tree: OutlineTree | undefined;
  /** Those that the tree was built with. */
  private told: readonly Diagnostic[] | null = null;
  /** What VS Code was given when it last asked for the top of the tree; undefined before it ever asked. */
  private given:
    | { readonly report: Report | null; readonly told: readonly Diagnostic[] | null; readonly only: Role | null }
    | undefined;
  /** The role of the sections shown; null for all. */
  private only: Role | null = null;
  /** The role that the tree was built for. */
  private builtFor: Role | null = null;
  private isRevealing = false;
  /** Whether the cursor has moved, or VS Code was asked to ask again, while an entry was being selected. */
  private isOvertaken = false;
  /** Whether the cursor has moved since the tree was last asked for, in a text that has changed since. */
  private isBehind = false;
  /** How often in turn VS Code has not selected what it was told to. */
  private lost = 0;
  private readonly followActive: () => void;
  private readonly roots: () => readonly OutlineNode[];

  readonly onDidChangeTreeData = this.refreshed.event;
  readonly dragAndDrop: TreeDragAndDropController<OutlineNode>;

  constructor(
    private readonly documents: ReportDocuments,
    private readonly diagnostics: ReportDiagnostics,
    private readonly settings: SettingsReader,
    private readonly log: LogOutputChannel,
  ) {
    this.dragAndDrop = outlineDragAndDrop({
      tree: () => this.current(),
      change: (node, make) => this.change(node, make),
    });
    this.view = window.createTreeView(OUTLINE_VIEW, {
      treeDataProvider: this,
      dragAndDropController: this.dragAndDrop,
      showCollapseAll: true,
    });
    this.followActive = guarded(log, 'following the cursor', () => this.follow(window.activeTextEditor), undefined);
    this.roots = guarded(log, 'the outline', () => this.current()?.roots ?? [], []);
    this.parts = [
      this.view,
      this.refreshed,
      whenFollowedChanges(() => this.choose()),
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

  /** The role of the sections shown; null for all. */
  get role(): Role | null {
    return this.only;
  }

  /** Shows the sections of one role only, with those around them; null shows all again. */
  showOnly(role: Role | null): void {
    this.only = role;
    this.view.description = role === null ? '' : l10n.t('{0} only', roleName(role));
    setContext('roleFilter', role !== null);
    this.choose();
  }

  /** The id of the entry selected in the view, where it is a section. */
  get selectedId(): string | undefined {
    const [node] = this.view.selection;
    return node?.type === 'section' ? node.id : undefined;
  }

  /** The section of that id in the newest snapshot. */
  sectionNode(id: string | undefined): SectionNode | undefined {
    const tree = id === undefined ? undefined : this.current();
    return tree === undefined || id === undefined ? undefined : sectionNode(tree, id);
  }

  /**
   * Changes a section from within the view, which keeps the focus and selects the section where it is then. Whether the
   * report was changed.
   */
  async change(node: SectionNode, make: (report: Report) => Outcome): Promise<boolean> {
    const { document } = this;
    const report = document === undefined ? null : this.documents.report(document);
    if (document === undefined || report === null) return false;
    const editor = await editorOf(document, true);
    const done = await applyOutcome(editor, report, make(report), { section: node.section, goTo: true });
    this.diagnostics.catchUp(document); // the tree that the section is selected in is the last one for now
    if (done && this.view.visible) await this.reveal(editor.document.offsetAt(editor.selection.active), true);
    return done;
  }

  getTreeItem(node: OutlineNode): TreeItem {
    // closed since VS Code asked for its children
    if (this.tree === undefined || this.document === undefined) return new TreeItem('');
    return outlineItem(this.document, this.tree, node);
  }

  /** Adds the tooltip, which VS Code asks for when a node is pointed at. */
  resolveTreeItem(item: TreeItem, node: OutlineNode): TreeItem {
    if (this.tree !== undefined) item.tooltip = outlineTooltip(this.tree.report, node);
    return item;
  }

  getChildren(node?: OutlineNode): OutlineNode[] {
    if (node === undefined && this.isBehind) {
      this.isBehind = false;
      queueMicrotask(() => this.followActive());
    }
    if (node === undefined) {
      const roots = [...this.roots()];
      this.given = {
        report: this.tree?.report ?? null,
        told: this.tree === undefined ? null : this.told,
        only: this.only,
      };
      return roots;
    }
    return 'children' in node ? [...node.children] : [];
  }

  getParent(node: OutlineNode): OutlineNode | undefined {
    return this.tree?.parents.get(node);
  }

  dispose(): void {
    for (const part of this.parts) part.dispose();
  }

  /**
   * Shows the active report. A focus elsewhere (a terminal, a page) leaves the last one; any other document clears the
   * view.
   */
  private choose(): void {
    this.document = followed(this.documents, this.document);
    const report = this.document === undefined ? null : this.documents.report(this.document);
    this.view.message = this.document === undefined ? '' : outlineMessage(report, this.only);
    this.refresh(report);
    this.announce(window.activeTextEditor?.document, report);
  }

  /**
   * Asks VS Code to ask again, unless it has not asked yet or has what there is: a refresh that meets the first loading
   * of the tree makes VS Code put children under the wrong parent.
   */
  private refresh(report: Report | null): void {
    if (this.given === undefined) return;
    if (this.given.report === report && this.given.only === this.only && this.given.told === this.toldOf(report))
      return;
    this.isOvertaken = this.isRevealing;
    this.refreshed.fire();
  }

  /** Tells VS Code which commands make sense. */
  private announce(active: TextDocument | undefined, report: Report | null): void {
    setContext('activeReport', active !== undefined && this.documents.has(active));
    setContext(
      'canSwitch',
      active !== undefined &&
        !this.documents.has(active) &&
        canBeReport(active) &&
        SWITCHABLE.includes(active.languageId),
    );
    setContext('shown', report !== null);
    setContext('hasMissing', this.missing.length > 0);
    setContext('hasChrome', report?.paragraphs.some(({ reading }) => reading.outline.chrome) ?? false);
  }

  /** What is told of a snapshot; null where it is not known: nothing is checked, or the check has failed. */
  private toldOf(report: Report | null): readonly Diagnostic[] | null {
    const checked = this.document === undefined ? undefined : this.diagnostics.shown(this.document);
    return checked?.report === report && !checked?.failed ? (checked?.told ?? null) : null;
  }

  /** The tree of the newest snapshot. */
  private current(): OutlineTree | undefined {
    const report = this.document === undefined ? null : this.documents.report(this.document);
    if (report === null || this.document === undefined) return (this.tree = undefined);
    const told = this.toldOf(report);
    if (this.tree?.report === report && this.told === told && this.builtFor === this.only) return this.tree;
    this.told = told;
    this.builtFor = this.only;
    return (this.tree = buildOutlineTree(report, told?.map(({ span }) => span.start) ?? null, this.only));
  }

  /**
   * Selects the section of the cursor. While the writer types, that waits until VS Code asks for the new tree: no
   * keystroke builds one.
   */
  private follow(editor: TextEditor | undefined): void {
    if (!this.view.visible || editor === undefined || editor.document !== this.document) return;
    if (this.isRevealing) {
      this.isOvertaken = true;
      return;
    }
    if (!this.settings.get(editor.document.uri).followCursor) return;
    this.isBehind = this.tree?.report !== this.documents.report(editor.document);
    if (this.tree === undefined || this.isBehind) return;
    void this.reveal(editor.document.offsetAt(editor.selection.active), false);
  }

  /** Selects the section that holds the offset. @param focus whether the keyboard goes to the view */
  private async reveal(offset: number, focus: boolean): Promise<void> {
    const tree = this.current();
    const node = tree === undefined ? undefined : sectionNodeAt(tree, offset);
    if (node === undefined || (node.id === this.view.selection[0]?.id && !focus)) return;
    this.isOvertaken = false;
    this.isRevealing = true;
    try {
      await this.view.reveal(node, { select: true, focus, expand: false });
    } catch (error) {
      logError(this.log, 'selecting in the outline', error);
      this.isBehind = true; // a refresh came in between: again, when VS Code asks for the new tree
    } finally {
      this.isRevealing = false;
    }
    // VS Code selects nothing, and says so to nobody, where it asks for the tree anew in between
    this.lost = this.selectedId === node.id ? 0 : this.lost + 1;
    if (this.isOvertaken || (this.lost > 0 && this.lost <= MOST_LOST)) this.followActive();
  }
}
