import { TreeItemCheckboxState, WorkspaceEdit, commands, l10n, window, workspace } from 'vscode';
import type { Disposable, LogOutputChannel, TextDocument } from 'vscode';
import { unmerged } from '../../../core/lint/merge';
import { proofread } from '../../../core/proofreading/proofread';
import type { Report } from '../../../core/report/report';
import type { ReportDiagnostics } from '../../diagnostics/diagnostics';
import { registerCommands } from '../../platform/commands';
import { toRange } from '../../platform/ranges';
import type { DraftWays } from '../../drafting/ways/draftWays';
import type { ReportDocuments } from '../../workspace/documents';
import { ReportTree } from '../reportTree';
import { proofreadingItem } from './proofreadingItem';
import { below, buildProofreadingTree, fixesBelow, tickedFixes } from './proofreadingTree';
import type { GroupNode, ProofreadingNode } from './proofreadingTree';

const FIX_TICKED = 'zongjie.fixTicked';
/** Command of the space bar in the view, which VS Code has only open a row: it never comes to the tick box. */
const TOGGLE_TICK = 'zongjie.toggleTick';

/** The view 校对清单: what can be mended in one go, with a tick for each, and what a careful reader looks over. */
export class Proofreading implements Disposable {
  readonly view: ReportTree<ProofreadingNode>;
  private readonly commands: Disposable;
  /** What the writer said of the fixes of a document, while it is open. */
  private readonly ticks = new WeakMap<TextDocument, Map<string, boolean>>();

  constructor(
    documents: ReportDocuments,
    private readonly diagnostics: ReportDiagnostics,
    private readonly ways: DraftWays,
    log: LogOutputChannel,
  ) {
    this.view = new ReportTree<ProofreadingNode>(
      {
        id: 'zongjie.proofreading',
        roots: (document, report) => this.groups(document, report),
        children: below,
        item: proofreadingItem,
        message,
      },
      documents,
      diagnostics,
      log,
      ({ items }) => this.tick(items),
    );
    this.commands = registerCommands(log, {
      [FIX_TICKED]: () => this.fixTicked(),
      [TOGGLE_TICK]: () => this.toggleTick(),
    });
  }

  /** Ticks the row that has the focus, or unticks it where all below it is ticked; shows its place. */
  private async toggleTick(): Promise<void> {
    await commands.executeCommand('list.selectAndPreserveFocus'); // the row that has the focus is told to nobody else
    const node = await this.view.selected();
    if (node === undefined) return;
    // selecting opens and closes what has no place of its own; the space bar is to do so where there is no box, only
    if (below(node).length > 0 && node.type !== 'aids') await commands.executeCommand('list.toggleExpand');
    const boxes = fixesBelow(node);
    if (boxes.length === 0 || this.view.shown === undefined) return;
    const said = this.ticks.get(this.view.shown); // the rows may not have been drawn again since
    const { Checked, Unchecked } = TreeItemCheckboxState;
    this.tick([[node, boxes.every(({ id, ticked }) => said?.get(id) ?? ticked) ? Unchecked : Checked]]);
    this.view.redraw();
  }

  /** Mends all that is ticked in the report shown, in one edit. */
  private async fixTicked(): Promise<void> {
    const document = this.view.shown;
    const report = document === undefined ? undefined : this.diagnostics.current(document)?.report;
    if (document === undefined || report === undefined) return;
    const { edits, count } = tickedFixes(this.groups(document, report));
    if (count === 0) return void window.showInformationMessage(l10n.t('Nothing is ticked that could be mended.'));
    const edit = new WorkspaceEdit();
    for (const { span, newText } of edits) edit.replace(document.uri, toRange(report, span), newText);
    if (await workspace.applyEdit(edit))
      void window.showInformationMessage(l10n.t('{0} places mended; one undo takes all back.', count));
  }

  dispose(): void {
    this.commands.dispose();
    this.view.dispose();
  }

  private groups(document: TextDocument, report: Report): readonly GroupNode[] {
    const checked = this.diagnostics.current(document);
    const diagnostics = checked?.report === report ? unmerged(checked.told) : [];
    const aids = proofread(report, this.ways.open(document));
    return buildProofreadingTree(report, diagnostics, aids, this.ticks.get(document) ?? new Map());
  }

  private tick(items: readonly (readonly [ProofreadingNode, TreeItemCheckboxState])[]): void {
    const document = this.view.shown;
    if (document === undefined) return;
    const ticks = this.ticks.get(document) ?? new Map<string, boolean>();
    this.ticks.set(document, ticks);
    for (const [node, state] of items)
      for (const { id } of fixesBelow(node)) ticks.set(id, state === TreeItemCheckboxState.Checked);
  }
}

/** What is to be done, in one line. */
function message(groups: readonly ProofreadingNode[]): string {
  const { count } = tickedFixes(groups);
  const looks = groups.reduce((sum, group) => sum + (group.type === 'aids' ? group.aids.length : 0), 0);
  return groups.length === 0
    ? l10n.t('Nothing to look over.')
    : l10n.t('{0} ticked to be mended, {1} to look over', count, looks);
}
