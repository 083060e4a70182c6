import { l10n, window } from 'vscode';
import { renamed } from '../../../core/drafting/ownPatterns/importing';
import { libraryIdOf } from '../../../core/drafting/ownPatterns/model';
import type { FormPanels } from '../../views/form/formPanel';
import { attempted } from './ownPatternsErrors';
import { patternForm, placeName } from './patternForm';
import { openAt } from './ownPatterns';
import type { OwnPatterns, Owned } from './ownPatterns';

/** Command: shows a pattern of the writer's own as a form. */
export const EDIT_PATTERN = 'zongjie.editPattern';
/** Command: deletes a pattern of the writer's own. */
export const DELETE_PATTERN = 'zongjie.deletePattern';
/** Command: keeps a pattern of the writer's own for this workspace instead of for all, or the other way round. */
export const MOVE_PATTERN = 'zongjie.movePattern';

/** Shows the form of a pattern; saving it writes the pattern in its place. */
export async function editPattern(own: OwnPatterns, forms: FormPanels, owned: Owned): Promise<void> {
  const { pattern, file, line } = owned;
  const titles = new Set(
    (await own.all()).flatMap((one) => (one.pattern.title === pattern.title ? [] : [one.pattern.title])),
  );
  forms.show(
    patternForm({
      key: libraryIdOf(pattern, file.kept),
      title: l10n.t('Change “{0}”', pattern.title),
      pattern,
      kept: file.kept,
      places: [file.kept],
      isTaken: (title) => titles.has(title),
      save: async (changed) => (await attempted(() => own.replace(owned, changed))) !== undefined,
      openFile: () => openAt(file.uri, line),
    }),
  );
}

/** Deletes a pattern, which can be undone. */
export async function deletePattern(own: OwnPatterns, owned: Owned): Promise<void> {
  const undo = await attempted(() => own.remove(owned));
  if (undo === undefined) return;
  const takeBack = l10n.t('Undo');
  void window
    .showInformationMessage(l10n.t('“{0}” was deleted.', owned.pattern.title), takeBack)
    .then(async (choice) => {
      if (choice === takeBack) await attempted(undo);
    });
}

/** Moves a pattern from the workspace to all workspaces, or back: it is written there before it goes here. */
export async function movePattern(own: OwnPatterns, owned: Owned): Promise<void> {
  const kept = own.places.find((place) => place !== owned.file.kept);
  if (kept === undefined) {
    void window.showInformationMessage(l10n.t('Open a folder first: patterns can be kept in it.'));
    return;
  }
  const target = own.fileFor(kept, window.activeTextEditor?.document.uri);
  const there = (await target.read()).patterns.map(({ pattern }) => pattern);
  const added = await attempted(() => own.add(target, [renamed(owned.pattern, there)]));
  if (added === undefined) return;
  if ((await attempted(() => own.remove(owned))) === undefined) await attempted(added);
  else void window.showInformationMessage(l10n.t('“{0}” is now kept {1}.', owned.pattern.title, placeName(kept)));
}
