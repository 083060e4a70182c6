import { TextDocumentSaveReason, commands, l10n, window, workspace } from 'vscode';
import type { Disposable, LogOutputChannel, TextDocument, Uri } from 'vscode';
import { withPlace, withRule, withoutPlaces, withoutRule } from '../../core/lint/ignoring/model';
import type { Ignored, IgnoredPlace } from '../../core/lint/ignoring/model';
import { isOn } from '../../core/lint/lint';
import { ruleTitle } from '../../core/lint/registry';
import type { ReportDiagnostics } from '../diagnostics/diagnostics';
import { logError } from '../platform/errors';
import { reasonOf } from '../platform/keptFile';
import type { IgnoreStore } from './ignoreStore';
import { notice } from './ignoredNotice';
import { localized } from '../platform/locale';
import type { SettingsReader } from '../platform/settings';

/** Command: ignores a finding in its place. */
export const IGNORE_HERE = 'zongjie.ignoreHere';
/** Command: ignores a rule in a report. */
export const IGNORE_IN_FILE = 'zongjie.ignoreInFile';

/** Ignores findings of one rule at their places. */
export async function ignoreHere(store: IgnoreStore, uri: Uri, places: readonly IgnoredPlace[]): Promise<void> {
  const before = store.of(uri).places;
  const added = places.filter((place) => !before.includes(place));
  const title = titleOf(places[0]?.rule ?? '');
  await changeIgnored(
    store,
    uri,
    (ignored) => added.reduce(withPlace, ignored),
    l10n.t('“{0}” is ignored here.', title),
    (ignored) => withoutPlaces(ignored, added),
  );
}

/** Keeps a rule silent in one report. */
export async function ignoreInFile(store: IgnoreStore, uri: Uri, rule: string): Promise<void> {
  await changeIgnored(
    store,
    uri,
    (ignored) => withRule(ignored, rule),
    l10n.t('“{0}” is ignored in this file.', titleOf(rule)),
    (ignored) => withoutRule(ignored, rule),
  );
}

const titleOf = (rule: string): string => localized(ruleTitle(rule));

/**
 * Changes what is ignored, and offers in the status bar to take it back; says so where it cannot be written.
 * @param done what the user is told
 */
export async function changeIgnored(
  store: IgnoreStore,
  uri: Uri,
  make: (ignored: Ignored) => Ignored,
  done: string,
  undo: (ignored: Ignored) => Ignored,
): Promise<void> {
  if (!(await written(store, uri, make))) return;
  notice(done, () => written(store, uri, undo));
}

/** Changes what is ignored. @returns whether it could be written; the user has been told where not */
export async function written(store: IgnoreStore, uri: Uri, make: (ignored: Ignored) => Ignored): Promise<boolean> {
  try {
    await store.change(uri, make);
    return true;
  } catch (error) {
    const file = store.fileOf(uri);
    const open = l10n.t('Open the File');
    const message = l10n.t(
      '{0} cannot be written: {1}. Nothing has been changed.',
      file === null ? '' : workspace.asRelativePath(file),
      reasonOf(error),
    );
    void window
      .showErrorMessage(message, open)
      .then((choice) => (choice === open && file !== null ? commands.executeCommand('vscode.open', file) : undefined));
    return false;
  }
}

/** The ignored places of a report whose sentences have changed. None of a rule that is off: it has not looked. */
export function stalePlaces(
  diagnostics: ReportDiagnostics,
  settings: SettingsReader,
  document: TextDocument,
): readonly IgnoredPlace[] {
  const checked = diagnostics.current(document);
  return checked === undefined
    ? []
    : checked.unused.filter(({ rule }) => isOn(rule, checked.report, settings.get(document.uri)));
}

/**
 * Forgets ignored places whose sentences have changed when the writer saves the report: not when it is saved by itself,
 * while a sentence is half done.
 */
export function forgetOnSave(
  store: IgnoreStore,
  diagnostics: ReportDiagnostics,
  settings: SettingsReader,
  log: LogOutputChannel,
): Disposable[] {
  const byHand = new WeakSet<TextDocument>();
  return [
    workspace.onWillSaveTextDocument(({ document, reason }) => {
      if (reason === TextDocumentSaveReason.Manual) byHand.add(document);
    }),
    workspace.onDidSaveTextDocument((document) => {
      if (!byHand.delete(document)) return;
      const stale = stalePlaces(diagnostics, settings, document);
      if (stale.length > 0)
        store
          .change(document.uri, (ignored) => withoutPlaces(ignored, stale))
          .catch((error: unknown) => logError(log, 'forgetting what is ignored', error));
    }),
  ];
}
