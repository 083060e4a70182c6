import { l10n, window } from 'vscode';
import type { Uri } from 'vscode';
import { checkHouseForm } from '../../core/house/form/check';
import { houseFormOf, withHouseForm } from '../../core/house/form/rows';
import type { HouseForm } from '../../core/house/form/rows';
import { PAGE_FIELDS, SECTIONS } from '../../core/house/form/sections';
import type { Choice, Column } from '../../core/house/form/sections';
import { HOUSE_FILE, isBroken, readHouseStyle } from '../../core/house/read';
import { ALL_RULES, HOUSE_CATALOGUE, ruleNamed } from '../../core/lint/registry';
import { localized } from '../platform/locale';
import type { Form, FormPanels } from '../views/form/formPanel';
import type { Checked, Field, Values } from '../views/form/page/messages';
import { houseTarget, newHouseStyle } from './newHouseStyle';
import type { HouseStyles } from './houseStyle';
import { houseText, writeHouse } from './writeHouse';

/** Command: shows the house style as a form. */
export const EDIT_HOUSE_STYLE = 'zongjie.editHouseStyle';

/** Shows the `.zongjie.json` in force for the active document as a form, or a new one where there is none. */
export async function editHouseStyle(houses: HouseStyles, forms: FormPanels): Promise<void> {
  const active = window.activeTextEditor?.document.uri;
  const found = active === undefined ? null : await houses.fileFor(active);
  const target = found ?? houseTarget(active);
  if (target === null) {
    void window.showInformationMessage(
      l10n.t('Open a folder or save the report first: the house style stands beside the reports.'),
    );
    return;
  }
  const text = (await houseText(target)) ?? '';
  if (isBroken(readHouseStyle(text, HOUSE_CATALOGUE))) {
    const open = l10n.t('Open File');
    const message = l10n.t(
      'There is a mistake in {0}; it must be mended in the file before the form can be shown.',
      HOUSE_FILE,
    );
    if ((await window.showWarningMessage(message, open)) === open) await window.showTextDocument(target);
    return;
  }
  forms.show(houseForm(target, text, houses));
}

/** @param text the file as it is read now; "" where there is none */
function houseForm(target: Uri, text: string, houses: HouseStyles): Form {
  const shown = houseFormOf(text);
  return {
    key: target.toString(),
    title: l10n.t('House Style'),
    intro: l10n.t(
      'In force for the reports in this folder and below it, once it is saved. What you leave empty is as usual.',
    ),
    fields: fieldsOf(shown),
    check: (values) => checked(text, toForm(values)),
    save: async (values) => {
      const now = (await houseText(target)) ?? '';
      if (JSON.stringify(houseFormOf(now)) !== JSON.stringify(shown)) {
        const overwrite = l10n.t('Overwrite');
        const message = l10n.t('{0} was changed elsewhere since the form was opened.', HOUSE_FILE);
        if ((await window.showWarningMessage(message, { modal: true }, overwrite)) !== overwrite) return false;
      }
      await writeHouse(houses, target, withHouseForm(now, toForm(values)));
      return true;
    },
    openFile: () => newHouseStyle(houses, target),
  };
}

function fieldsOf({ lists, page }: HouseForm): readonly Field[] {
  const pageGroup = l10n.t('Page of exported Word files');
  return [
    ...SECTIONS.map(
      ({ key, title, help, columns }): Field => ({
        kind: 'table',
        id: key,
        label: localized(title),
        help: localized(help),
        group: localized(title),
        value: lists[key].map((row) => [...row]),
        columns: columns.map((column) => ({
          label: localized(column.label),
          choices: choicesOf(
            column,
            lists[key].map(([name = '']) => name),
          ),
        })),
      }),
    ),
    ...PAGE_FIELDS.map(({ path, label, choices }): Field => {
      const id = path.join('.');
      const field = { id, label: localized(label), help: '', group: pageGroup, value: page[id] ?? '' };
      return choices === undefined
        ? { kind: 'text', ...field }
        : { kind: 'choice', ...field, choices: [{ value: '', label: '' }, ...shownChoices(choices)] };
    }),
  ];
}

const shownChoices = (choices: readonly Choice[]): { value: string; label: string }[] =>
  choices.map(({ value, label }) => ({ value, label: localized(label) }));

/** @param written the names in the file; a rule that it calls otherwise than by its id stays as it is written */
function choicesOf({ choices }: Column, written: readonly string[]): { value: string; label: string }[] | null {
  if (choices === undefined) return null;
  return choices === 'rule'
    ? ALL_RULES.map(({ id, title }) => ({
        value: written.find((name) => ruleNamed(name)?.id === id) ?? id,
        label: localized(title),
      }))
    : shownChoices(choices);
}

function checked(text: string, form: HouseForm): Omit<Checked, 'type'> {
  const { complaints } = checkHouseForm(text, form, HOUSE_CATALOGUE);
  return {
    complaints: complaints.map(({ field, row, severity, message }) => ({
      field,
      row,
      isError: severity === 'error',
      text: localized(message),
    })),
    preview: [],
  };
}

/** The form that the page holds. */
function toForm(values: Values): HouseForm {
  const rows = (id: string): readonly (readonly string[])[] => {
    const value = values[id];
    return Array.isArray(value) ? value.filter((row): row is string[] => Array.isArray(row)) : [];
  };
  return {
    lists: Object.fromEntries(SECTIONS.map(({ key }) => [key, rows(key)])) as HouseForm['lists'],
    page: Object.fromEntries(
      PAGE_FIELDS.map(({ path }) => {
        const value = values[path.join('.')];
        return [path.join('.'), typeof value === 'string' ? value : ''];
      }),
    ),
  };
}
