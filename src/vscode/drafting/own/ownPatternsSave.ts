import { l10n, window } from 'vscode';
import type { TextDocument } from 'vscode';
import type { Kept } from '../../../core/drafting/library';
import type { OwnPattern } from '../../../core/drafting/ownPatterns/model';
import { libraryIdOf } from '../../../core/drafting/ownPatterns/model';
import { isNotProposed, proposePattern } from '../../../core/drafting/ownPatterns/propose';
import { localized } from '../../platform/locale';
import type { FormPanels } from '../../views/form/formPanel';
import type { ReportDocuments } from '../../workspace/documents';
import { openAt } from './ownPatterns';
import type { OwnPatterns } from './ownPatterns';
import { attempted } from './ownPatternsErrors';
import { patternForm, placeName } from './patternForm';

/** Command: saves the selected sentence as a pattern. */
export const SAVE_PATTERN = 'zongjie.savePattern';

/** “存为句式”: shows the form of a pattern made of what is selected in the active report; saving keeps it. */
export async function savePattern(documents: ReportDocuments, own: OwnPatterns, forms: FormPanels): Promise<void> {
  const editor = window.activeTextEditor;
  const report = editor === undefined ? null : documents.report(editor.document);
  if (editor === undefined || report === null) {
    void window.showInformationMessage(l10n.t('Open a report and select a sentence in it first.'));
    return;
  }
  const titles = new Set((await own.all()).map(({ pattern }) => pattern.title));
  const isTaken = (title: string): boolean => titles.has(title);
  const { start, end } = editor.selection;
  const pattern = proposePattern(report, { start: report.offsetAt(start), end: report.offsetAt(end) }, isTaken);
  if (isNotProposed(pattern)) {
    void window.showInformationMessage(localized(pattern.refused));
    return;
  }
  const { document } = editor;
  const id = `own-${crypto.randomUUID().slice(0, 8)}`;
  const kept = own.places[0]!;
  forms.show(
    patternForm({
      key: id,
      title: l10n.t('Save as a Pattern'),
      pattern: { ...pattern, id },
      kept,
      places: own.places,
      isTaken,
      save: (made, place) => keep(own, made, place, document),
      openFile: () => openAt(own.fileFor(kept, document.uri).uri, 0),
    }),
  );
}

async function keep(own: OwnPatterns, pattern: OwnPattern, kept: Kept, beside: TextDocument): Promise<boolean> {
  const file = own.fileFor(kept, beside.uri);
  const undo = await attempted(() => own.add(file, [pattern]));
  if (undo === undefined) return false;
  const [open, takeBack] = [l10n.t('Open File'), l10n.t('Undo')];
  void window
    .showInformationMessage(
      l10n.t(
        '“{0}” is kept {1} ({2} slots, {3} checks).',
        pattern.title,
        placeName(kept),
        Object.keys(pattern.sample ?? {}).length,
        pattern.checks?.length ?? 0,
      ),
      open,
      takeBack,
    )
    .then(async (choice) => {
      if (choice === takeBack) await attempted(undo);
      if (choice === open) await openAt(file.uri, (await own.find(libraryIdOf(pattern, kept)))?.line ?? 0);
    });
  return true;
}
