import {
  EventEmitter,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  commands,
  l10n,
  window,
  workspace,
} from 'vscode';
import type { Disposable, LogOutputChannel, TreeDataProvider, TreeView, Uri } from 'vscode';
import { ruleTitle } from '../../core/lint/registry';
import { setContext } from '../platform/contextKeys';
import type { Examined, ReportDiagnostics } from '../diagnostics/diagnostics';
import { guarded } from '../platform/errors';
import type { IgnoreStore } from './ignoreStore';
import { buildIgnoredTree } from './ignoredTree';
import type { IgnoredEntryNode, IgnoredNode, IgnoredReportNode } from './ignoredTree';
import { formatCount, localized } from '../platform/locale';
import { openDocument } from '../platform/openDocument';

/** The view's id in package.json. */
export const IGNORED_VIEW = 'zongjie.ignored';
/** Command: moves the focus to the view. */
export const SHOW_IGNORED = 'zongjie.showIgnored';
/** Command: goes to the place of something ignored. Its argument is the node. */
export const GO_TO_IGNORED = 'zongjie.goToIgnored';

/**
 * The view 已忽略的问题: what the writer ignores in all reports of the workspace. It is there only where something is
 * ignored.
 */
export class IgnoredView implements Disposable, TreeDataProvider<IgnoredNode> {
  private readonly refreshed = new EventEmitter<void>();
  private readonly view: TreeView<IgnoredNode>;
  private readonly parts: readonly Disposable[];
  private readonly roots: () => readonly IgnoredReportNode[];
  private parents = new Map<string, IgnoredReportNode>();
  /** Whether VS Code has asked for the tree. */
  private isAsked = false;

  readonly onDidChangeTreeData = this.refreshed.event;

  constructor(
    private readonly store: IgnoreStore,
    private readonly diagnostics: ReportDiagnostics,
    log: LogOutputChannel,
  ) {
    this.view = window.createTreeView(IGNORED_VIEW, {
      treeDataProvider: this,
      canSelectMany: true,
      showCollapseAll: true,
    });
    this.roots = guarded(log, 'what is ignored', () => buildIgnoredTree(store.all(), (uri) => this.checkedOf(uri)), []);
    const refresh = guarded(log, 'the view of what is ignored', () => this.refresh(), undefined);
    this.parts = [
      this.view,
      this.refreshed,
      store.onDidChange(refresh),
      diagnostics.onDidChange(({ uri }) => {
        const { rules, places } = store.of(uri);
        if (rules.length + places.length > 0) refresh();
      }),
      workspace.onDidOpenTextDocument(refresh),
      workspace.onDidCloseTextDocument(refresh),
    ];
    refresh();
  }

  /** Everything that is ignored. */
  tree(): readonly IgnoredReportNode[] {
    return this.roots();
  }

  /** Opens the view and moves the focus there. */
  async focus(): Promise<void> {
    await this.store.ready();
    if (this.roots().length === 0) {
      void window.showInformationMessage(l10n.t('Nothing is ignored.'));
      return;
    }
    await commands.executeCommand(`${IGNORED_VIEW}.focus`);
  }

  getTreeItem(node: IgnoredNode): TreeItem {
    return node.type === 'report' ? reportItem(node) : entryItem(node);
  }

  getChildren(node?: IgnoredNode): IgnoredNode[] {
    if (node !== undefined) return node.type === 'report' ? [...node.entries] : [];
    this.isAsked = true;
    const roots = this.roots();
    this.parents = new Map(roots.flatMap((root) => root.entries.map(({ id }) => [id, root])));
    return [...roots];
  }

  getParent(node: IgnoredNode): IgnoredNode | undefined {
    return this.parents.get(node.id);
  }

  dispose(): void {
    for (const part of this.parts) part.dispose();
  }

  private refresh(): void {
    const roots = this.store.all();
    setContext('hasIgnored', roots.length > 0);
    const count = roots.reduce((sum, { ignored }) => sum + ignored.rules.length + ignored.places.length, 0);
    this.view.description = count === 0 ? '' : formatCount(count);
    if (this.isAsked) this.refreshed.fire();
  }

  private checkedOf(uri: Uri): Examined | undefined {
    const document = openDocument(uri);
    return document === undefined ? undefined : this.diagnostics.current(document);
  }
}

function reportItem({ id, uri, entries }: IgnoredReportNode): TreeItem {
  const item = new TreeItem(uri, TreeItemCollapsibleState.Expanded);
  item.id = id;
  item.description = l10n.t('{0} ignored', formatCount(entries.length));
  item.iconPath = ThemeIcon.File;
  item.contextValue = 'zongjie.ignoredReport';
  return item;
}

function entryItem(node: IgnoredEntryNode): TreeItem {
  const { label, description } = describeEntry(node);
  const item = new TreeItem(label, TreeItemCollapsibleState.None);
  item.id = node.id;
  item.description = description;
  item.contextValue = 'zongjie.ignoredEntry';
  item.command = { command: GO_TO_IGNORED, title: l10n.t('Go to the place'), arguments: [node] };
  item.accessibilityInformation = { label: `${label}, ${description}` };
  if (node.type === 'rule') {
    item.iconPath = new ThemeIcon('circle-slash');
    item.tooltip = l10n.t('The rule “{0}” is silent in this file.', label);
  } else if (node.stale === true) {
    item.iconPath = new ThemeIcon('history', new ThemeColor('disabledForeground'));
    item.tooltip = l10n.t(
      'The sentence has changed or is gone: nothing is hidden by this. It is forgotten when the report is saved.\n\n{0}',
      node.place.text,
    );
  } else {
    item.iconPath = new ThemeIcon('eye-closed');
    item.tooltip = `${description}\n\n${label}`;
  }
  return item;
}

/** What is ignored, in words: the sentence or the rule, and what about it. */
export function describeEntry(node: IgnoredEntryNode): { readonly label: string; readonly description: string } {
  const rule = node.type === 'rule' ? node.rule : node.place.rule;
  const title = localized(ruleTitle(rule));
  if (node.type === 'place')
    return {
      label: node.place.text,
      description: node.stale === true ? l10n.t('{0} · no longer in the text', title) : title,
    };
  return {
    label: title,
    description:
      node.count === null ? l10n.t('in the whole file') : l10n.t('in the whole file, {0} now', formatCount(node.count)),
  };
}
