import { QuickPickItemKind, Selection, TextEditorRevealType, l10n, window, workspace } from 'vscode';
import type { QuickPickItem, TextDocument, Uri } from 'vscode';
import { isSamePlace, withPlace, withRule, withoutPlaces, withoutRule } from '../../core/lint/ignoring/model';
import type { Ignored } from '../../core/lint/ignoring/model';
import type { ReportDiagnostics } from '../diagnostics/diagnostics';
import { IGNORE_HERE, IGNORE_IN_FILE, changeIgnored, ignoreHere, ignoreInFile, stalePlaces, written } from './ignoring';
import { reasonOf } from '../platform/keptFile';
import type { IgnoreStore } from './ignoreStore';
import type { IgnoredEntryNode, IgnoredNode, IgnoredReportNode } from './ignoredTree';
import { UNDO_IGNORE, undoNoticed } from './ignoredNotice';
import { GO_TO_IGNORED, SHOW_IGNORED, describeEntry } from './ignoredView';
import type { IgnoredView } from './ignoredView';
import { toRange } from '../platform/ranges';
import type { SettingsReader } from '../platform/settings';

/** The commands about ignored findings, by id. */
export function ignoredCommands(
  store: IgnoreStore,
  view: IgnoredView,
  diagnostics: ReportDiagnostics,
  settings: SettingsReader,
): Readonly<Record<string, (...args: never[]) => unknown>> {
  return {
    [IGNORE_HERE]: (uri: Uri, places: Parameters<typeof ignoreHere>[2]) => ignoreHere(store, uri, places),
    [IGNORE_IN_FILE]: (uri: Uri, rule: string) => ignoreInFile(store, uri, rule),
    [UNDO_IGNORE]: () => undoNoticed(),
    [SHOW_IGNORED]: () => view.focus(),
    [GO_TO_IGNORED]: (node?: IgnoredNode) => goToIgnored(diagnostics, node),
    'zongjie.restoreIgnored': (node?: IgnoredNode, nodes?: readonly IgnoredNode[]) =>
      restore(store, nodes ?? (node === undefined ? [] : [node])),
    'zongjie.chooseIgnored': async () => restore(store, await choose(view.tree())),
    'zongjie.restoreAllIgnored': () => restore(store, view.tree()),
    'zongjie.cleanIgnored': () => clean(store, diagnostics, settings),
  };
}

/** Shows the place in its report, which is opened; says so where the sentence has changed. */
async function goToIgnored(diagnostics: ReportDiagnostics, node: IgnoredNode | undefined): Promise<void> {
  if (node === undefined) return;
  const document = await opened(node.uri);
  if (document === null) return;
  const editor = await window.showTextDocument(document);
  if (node.type === 'report') return;
  const checked = diagnostics.current(document);
  const found =
    node.type === 'rule'
      ? checked?.found.find(({ rule }) => rule === node.rule)
      : checked?.ignored.find(({ by }) => typeof by === 'object' && isSamePlace(by, node.place))?.diagnostic;
  if (checked === undefined || found === undefined) {
    void window.showInformationMessage(
      node.type === 'rule'
        ? l10n.t('The rule finds nothing in this file now.')
        : l10n.t('The sentence has changed or is gone; nothing is ignored there any more.'),
    );
    return;
  }
  const range = toRange(checked.report, found.span);
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

/** The document of a report; null where it cannot be opened, which the user is told. */
async function opened(uri: Uri): Promise<TextDocument | null> {
  try {
    return await workspace.openTextDocument(uri);
  } catch (error) {
    void window.showWarningMessage(l10n.t('{0} cannot be opened: {1}', workspace.asRelativePath(uri), reasonOf(error)));
    return null;
  }
}

interface EntryPick extends QuickPickItem {
  readonly entry?: IgnoredEntryNode;
}

/** Lets the writer tick entries of all reports. */
async function choose(reports: readonly IgnoredReportNode[]): Promise<readonly IgnoredEntryNode[]> {
  const items = reports.flatMap(({ uri, entries }): EntryPick[] => [
    { label: workspace.asRelativePath(uri), kind: QuickPickItemKind.Separator },
    ...entries.map((entry) => ({ entry, ...describeEntry(entry) })),
  ]);
  const chosen = await window.showQuickPick(items, {
    canPickMany: true,
    matchOnDescription: true,
    placeHolder: l10n.t('Which findings are to be shown again?'),
  });
  return (chosen ?? []).flatMap(({ entry }) => entry ?? []);
}

/** Shows the findings of the entries again, and those of whole reports. */
async function restore(store: IgnoreStore, nodes: readonly IgnoredNode[]): Promise<void> {
  const entries = new Map(
    nodes.flatMap((node) => (node.type === 'report' ? node.entries : [node])).map((entry) => [entry.id, entry]),
  );
  const reports = new Map<string, IgnoredEntryNode[]>();
  for (const entry of entries.values())
    reports.set(entry.uri.toString(), [...(reports.get(entry.uri.toString()) ?? []), entry]);
  const done: (readonly [uri: Uri, own: readonly IgnoredEntryNode[]])[] = [];
  for (const own of reports.values()) {
    const { uri } = own[0] as IgnoredEntryNode;
    if (await written(store, uri, (ignored) => own.reduce(without, ignored))) done.push([uri, own]);
  }
  const count = done.reduce((sum, [, own]) => sum + own.length, 0);
  if (count === 0) return;
  const undo = l10n.t('Undo');
  void window.showInformationMessage(l10n.t('{0} restored.', count), undo).then(async (choice) => {
    if (choice === undo)
      for (const [uri, own] of done) await written(store, uri, (ignored) => own.reduce(withEntry, ignored));
  });
}

const without = (ignored: Ignored, entry: IgnoredEntryNode): Ignored =>
  entry.type === 'rule' ? withoutRule(ignored, entry.rule) : withoutPlaces(ignored, [entry.place]);
const withEntry = (ignored: Ignored, entry: IgnoredEntryNode): Ignored =>
  entry.type === 'rule' ? withRule(ignored, entry.rule) : withPlace(ignored, entry.place);

/** Forgets the ignored places of open reports whose sentences have changed. */
async function clean(store: IgnoreStore, diagnostics: ReportDiagnostics, settings: SettingsReader): Promise<void> {
  const stale = workspace.textDocuments
    .map((document) => ({ document, places: stalePlaces(diagnostics, settings, document) }))
    .filter(({ places }) => places.length > 0);
  if (stale.length === 0)
    void window.showInformationMessage(
      l10n.t('In the open reports there is nothing to forget: every ignored place is still in the text.'),
    );
  for (const {
    document: { uri },
    places,
  } of stale) {
    await changeIgnored(
      store,
      uri,
      (ignored) => withoutPlaces(ignored, places),
      l10n.t('{0} ignored places forgotten whose sentences have changed.', places.length),
      (ignored) => places.reduce(withPlace, ignored),
    );
  }
}
