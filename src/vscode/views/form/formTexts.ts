import { l10n } from 'vscode';
import type { Texts } from './page/messages';

/** The words of the page of a form, in the user's language. */
export const formTexts = (): Texts => ({
  save: l10n.t('Save'),
  cancel: l10n.t('Cancel'),
  openFile: l10n.t('Open as Text'),
  add: l10n.t('Add a Row'),
  remove: l10n.t('Take Out'),
  up: l10n.t('Move Up'),
  down: l10n.t('Move Down'),
  unchosen: l10n.t('As usual'),
  makeSlot: l10n.t('Make the Selection a Slot'),
  makeSlotHint: l10n.t('Select words in the sentence first. A slot is filled in each time.'),
  toText: l10n.t('Turn Back into Text'),
  slotName: l10n.t('Name of the slot'),
  slotType: l10n.t('What stands in it'),
  slotOptions: l10n.t('Choices, with 、 between them'),
  slotSample: l10n.t('Example'),
  slotInitial: l10n.t('Starts with (may be empty)'),
  text: l10n.t('Text of the pattern'),
  preview: l10n.t('What comes of it'),
  row: l10n.t('row {0}'),
  slot: l10n.t('Slot'),
});
