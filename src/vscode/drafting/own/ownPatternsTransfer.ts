import { Uri, l10n, window, workspace } from 'vscode';
import type { LogOutputChannel, QuickPickItem } from 'vscode';
import { joined, planImport, settleImport } from '../../../core/drafting/ownPatterns/importing';
import type { OnClash } from '../../../core/drafting/ownPatterns/importing';
import { keyOf } from '../../../core/drafting/ownPatterns/model';
import type { Kept } from '../../../core/drafting/library';
import type { OwnPattern } from '../../../core/drafting/ownPatterns/model';
import { fileNameOf } from '../../platform/fileName';
import { localized } from '../../platform/locale';
import { openAt } from './ownPatterns';
import type { OwnPatterns } from './ownPatterns';
import { attempted } from './ownPatternsErrors';
import { yamlModule } from './ownPatternsFile';
import type { OwnPatternsFile } from './ownPatternsFile';
import { placeName } from './patternForm';
import { writeWhole } from '../../platform/writeWhole';

/** Command: writes the writer's own patterns to a file. */
export const EXPORT_PATTERNS = 'zongjie.exportPatterns';
/** Command: takes patterns from a file among the writer's own. */
export const IMPORT_PATTERNS = 'zongjie.importPatterns';

/** What the caller of an import has decided already; the writer is asked for the rest. */
export interface ImportRequest {
  readonly source?: Uri;
  readonly kept?: Kept;
  readonly onClash?: OnClash;
}

const FILTERS = { YAML: ['yaml', 'yml'] };

/** Writes all own patterns into one file. @param target where to; asked for where not given */
export async function exportPatterns(own: OwnPatterns, target?: Uri): Promise<void> {
  const owned = await own.all();
  if (owned.length === 0) {
    void window.showInformationMessage(l10n.t('You have no patterns of your own yet.'));
    return;
  }
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const file =
    target ??
    (await window.showSaveDialog({
      title: l10n.t('Export my patterns'),
      filters: FILTERS,
      ...(folder === undefined ? {} : { defaultUri: Uri.joinPath(folder, `${l10n.t('My patterns')}.yaml`) }),
    }));
  if (file === undefined) return;
  const patterns = joined(
    [...new Set(owned.map((one) => one.file))].map((from) =>
      owned.filter((one) => one.file === from).map(({ pattern }) => pattern),
    ),
  );
  const { writeOwnFile } = await yamlModule();
  const done = await attempted(async () => {
    await writeWhole(file, new TextEncoder().encode(writeOwnFile(patterns)));
    return true;
  });
  if (done === true)
    void window.showInformationMessage(l10n.t('{0} patterns exported to “{1}”.', patterns.length, fileNameOf(file)));
}

/** Takes over the patterns of a file, of this extension's export or of seeds. */
export async function importPatterns(
  own: OwnPatterns,
  log: LogOutputChannel,
  { source, kept, onClash }: ImportRequest = {},
): Promise<void> {
  const file = source ?? (await window.showOpenDialog({ title: l10n.t('Import patterns'), filters: FILTERS }))?.[0];
  if (file === undefined) return;
  const { readOwnFile, withPatterns, withReplaced, withoutPattern } = await yamlModule();
  const text = await attempted(async () => new TextDecoder().decode(await workspace.fs.readFile(file)));
  if (text === undefined) return;
  const { patterns, complaints } = readOwnFile(text);
  const place = patterns.length === 0 ? 'everywhere' : (kept ?? (await askPlace(own.places)));
  if (place === undefined) return;
  const target = own.fileFor(place, window.activeTextEditor?.document.uri);
  const existing = await patternsOf(target);
  const plan = planImport(
    existing,
    patterns.map(({ pattern }) => pattern),
  );
  const wanted =
    plan.clashing.length === 0 ? 'skip' : (onClash ?? (await askClash(plan.clashing.map(({ incoming }) => incoming))));
  if (wanted === undefined) return;
  const { added, replaced, skipped } = settleImport(existing, plan, wanted);
  if (added.length + replaced.size > 0) {
    const done = await attempted(() =>
      target.edit(
        (before) => withPatterns(withReplaced(before, replaced), added),
        (after) => added.reduce((rest, pattern) => withoutPattern(rest, keyOf(pattern)), after),
      ),
    );
    if (done === undefined) return;
  }
  for (const { line, message } of complaints) log.warn(`${file.toString()}:${line + 1}: ${localized(message)}`);
  void tell(
    file,
    [
      l10n.t(
        '{0} patterns imported from “{1}”, {2} replaced, {3} left out.',
        added.length,
        fileNameOf(file),
        replaced.size,
        skipped,
      ),
      ...complaints
        .slice(0, 1)
        .map(({ line, message }) =>
          l10n.t('{0} faults; line {1}: {2}', complaints.length, line + 1, localized(message)),
        ),
    ],
    complaints[0]?.line,
  );
}

const patternsOf = async (file: OwnPatternsFile): Promise<readonly OwnPattern[]> =>
  (await file.read()).patterns.map(({ pattern }) => pattern);

async function tell(file: Uri, sentences: readonly string[], line: number | undefined): Promise<void> {
  const text = sentences.join(' ');
  if (line === undefined) {
    void window.showInformationMessage(text);
    return;
  }
  const open = l10n.t('Open File');
  if ((await window.showWarningMessage(text, open)) === open) await openAt(file, line);
}

async function askPlace(places: readonly Kept[]): Promise<Kept | undefined> {
  if (places.length === 1) return places[0];
  return (
    await window.showQuickPick(
      places.map((kept) => ({ kept, label: placeName(kept) })),
      { placeHolder: l10n.t('Where are the imported patterns to be kept?') },
    )
  )?.kept;
}

async function askClash(clashing: readonly OwnPattern[]): Promise<OnClash | undefined> {
  const items: (QuickPickItem & { onClash: OnClash })[] = [
    { onClash: 'skip', label: l10n.t('Keep mine, leave theirs out') },
    { onClash: 'replace', label: l10n.t('Replace mine by theirs') },
    { onClash: 'both', label: l10n.t('Keep both, theirs under another name') },
  ];
  const names = clashing
    .slice(0, 3)
    .map(({ title }) => title)
    .join('、');
  return (
    await window.showQuickPick(items, {
      placeHolder: l10n.t('{0} patterns are there already in another wording: {1}', clashing.length, names),
    })
  )?.onClash;
}
