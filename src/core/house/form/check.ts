import type { Message } from '../../text/message';
import type { Span } from '../../text/span';
import type { Catalogue } from '../catalogue';
import { readJson } from '../json';
import type { Complaint, ReadJson } from '../json';
import { readHouseStyle } from '../read';
import { at, withHouseForm } from './rows';
import type { HouseForm, Row } from './rows';
import { PAGE_FIELDS, SECTIONS } from './sections';
import type { Section } from './sections';

/** What is wrong in a form, and where: a list or field by its id, of a list the row (from 0). */
export interface FormComplaint {
  readonly field: string;
  readonly row: number | null;
  readonly severity: Complaint['severity'];
  readonly message: Message;
}

/** The text that a form would write, and what is wrong with it. */
export interface CheckedForm {
  readonly text: string;
  readonly complaints: readonly FormComplaint[];
}

/** Tries a form on the file it would change: every complaint of the file is told at its row. */
export function checkHouseForm(before: string, form: HouseForm, catalogue: Catalogue): CheckedForm {
  const text = withHouseForm(before, form);
  const json = readJson(text);
  return {
    text,
    complaints: [
      ...SECTIONS.flatMap((section) => twice(section, form)),
      ...readHouseStyle(text, catalogue).complaints.map(({ span, severity, message }): FormComplaint => {
        const place = placeIn(span, form, json);
        return { ...place, severity, message: inWordsOfForm(message, place.field) };
      }),
    ],
  };
}

/** The message with the name of a column for its key in the file. */
function inWordsOfForm(message: Message, field: string): Message {
  const columns = SECTIONS.find(({ key }) => key === field)?.columns ?? [];
  return columns
    .filter(({ key }) => key !== '')
    .reduce(
      ({ zh, en }, { key, label }) => ({
        zh: zh.replace(`“${key}”`, `“${label.zh}”`),
        en: en.replace(`“${key}”`, `“${label.en}”`),
      }),
      message,
    );
}

/** Of two rows with one name, the file could hold only one. */
function twice({ key, shape }: Section, form: HouseForm): readonly FormComplaint[] {
  if (shape !== 'pairs') return [];
  const seen = new Set<string>();
  return form.lists[key].flatMap(([name = ''], row): FormComplaint[] => {
    const word = name.trim();
    if (word === '') return [];
    if (!seen.has(word)) {
      seen.add(word);
      return [];
    }
    const message = { zh: `“${word}”前面已经有了。`, en: `“${word}” stands above already.` };
    return [{ field: key, row, severity: 'error', message }];
  });
}

function placeIn(
  span: Span,
  form: HouseForm,
  { value, place }: ReadJson,
): { readonly field: string; readonly row: number | null } {
  const covers = (path: readonly PropertyKey[], key = false): boolean => {
    if (at(value, path) === undefined) return false; // its place would be that of what is around it
    const { start, end } = place(path, key);
    return start <= span.start && span.end <= end;
  };
  const section = SECTIONS.find(({ key }) => covers([key]) || covers([key], true));
  if (section !== undefined && section.key in form.lists) {
    const row = written(form.lists[section.key], section).find(({ path }) => covers(path) || covers(path, true));
    return { field: section.key, row: row?.index ?? null };
  }
  const page = PAGE_FIELDS.find(({ path }) => covers(path));
  return { field: page?.path.join('.') ?? '', row: null };
}

/** The rows that are written, each with its place in the form and in the file. */
function written(
  rows: readonly Row[],
  { key, shape }: Section,
): readonly { readonly index: number; readonly path: readonly PropertyKey[] }[] {
  const counts = new Map<string, number>();
  const next = (group: string): number => {
    const count = counts.get(group) ?? 0;
    counts.set(group, count + 1);
    return count;
  };
  return rows.flatMap((row, index) => {
    const [first = ''] = row.map((cell) => cell.trim());
    if (row.every((cell) => cell.trim() === '')) return [];
    if (shape === 'pairs') return [{ index, path: [key, first] }];
    return [{ index, path: shape === 'groups' ? [key, first, next(first)] : [key, next('')] }];
  });
}
