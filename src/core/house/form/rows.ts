import { applyEdits, modify } from 'jsonc-parser';
import type { JSONPath } from 'jsonc-parser';
import { readJson } from '../json';
import { without } from './remove';
import { PAGE_FIELDS, SECTIONS } from './sections';
import type { CellType, Column, ListKey, Section } from './sections';

/** A row of a list, a text a column. */
export type Row = readonly string[];

/** What the form of a house style holds: the rows of each list, and the fields of the page by their ids. */
export interface HouseForm {
  readonly lists: Readonly<Record<ListKey, readonly Row[]>>;
  readonly page: Readonly<Record<string, string>>;
}

const FORMAT = { formattingOptions: { insertSpaces: true, tabSize: 2, eol: '\n' } };
const SEPARATOR = /[、，；;\n]/;

/** The form of a file. @param text one that `readHouseStyle` has no error for; "" where there is none yet */
export function houseFormOf(text: string): HouseForm {
  const { value } = readJson(text);
  return {
    lists: Object.fromEntries(
      SECTIONS.map((section) => [section.key, rowsIn(property(value, section.key), section)]),
    ) as HouseForm['lists'],
    page: Object.fromEntries(PAGE_FIELDS.map(({ path }) => [path.join('.'), cellOf(at(value, path))])),
  };
}

/**
 * The text of the file as the form says. Only what differs is written: comments, keys that the form does not know and
 * all else stay. Rows without any text are left out.
 * @param text one that `readHouseStyle` has no error for; "" where there is none yet
 */
export function withHouseForm(text: string, form: HouseForm): string {
  const source = text.trim() === '' ? '{}\n' : text;
  const before = houseFormOf(source);
  const lists = SECTIONS.reduce((written, section) => {
    const [old, wanted] = [before.lists[section.key], filledRows(form.lists[section.key])];
    return sameRows(old, wanted) ? written : withSection(written, section, old, wanted);
  }, source);
  return PAGE_FIELDS.reduce((written, { path, type }) => {
    const id = path.join('.');
    const cell = form.page[id] ?? '';
    return cell === before.page[id] ? written : set(written, [...path], valueOf(cell, type));
  }, lists);
}

/** The rows in which something stands. */
export const filledRows = (rows: readonly Row[]): readonly Row[] =>
  rows.map((row) => row.map((cell) => cell.trim())).filter((row) => row.some((cell) => cell !== ''));

function rowsIn(value: unknown, { shape, columns }: Section): readonly Row[] {
  if (typeof value !== 'object' || value === null) return [];
  switch (shape) {
    case 'pairs':
      return Object.entries(value).map(([key, cell]) => [key, cellOf(cell)]);
    case 'groups':
      return Object.entries(value).flatMap(([key, words]) =>
        Array.isArray(words) ? words.map((word): Row => [key, cellOf(word)]) : [],
      );
    default:
      return (Array.isArray(value) ? value : []).map((entry: unknown) =>
        columns.map(({ key }, index) =>
          typeof entry === 'object' && entry !== null ? cellOf(property(entry, key)) : index === 0 ? cellOf(entry) : '',
        ),
      );
  }
}

const cellOf = (value: unknown): string =>
  Array.isArray(value) ? value.map(String).join('、') : value === undefined || value === null ? '' : String(value);

function valueOf(cell: string, type: CellType): unknown {
  const text = cell.trim();
  if (text === '') return undefined;
  switch (type) {
    case 'number':
      return Number.isFinite(Number(text)) ? Number(text) : text;
    case 'truth':
      return text === 'true';
    case 'words': {
      const words = text
        .split(SEPARATOR)
        .map((word) => word.trim())
        .filter((word) => word !== '');
      return words.length === 1 ? words[0] : words;
    }
    default:
      return text;
  }
}

function withSection(text: string, section: Section, old: readonly Row[], wanted: readonly Row[]): string {
  const { key, shape } = section;
  switch (shape) {
    case 'pairs':
      return withPairs(text, key, old, wanted);
    case 'groups': {
      const groups = [...new Set([...old, ...wanted].map(([group]) => group!))];
      const of = (rows: readonly Row[], group: string): readonly Row[] =>
        rows.filter(([one]) => one === group).map(([, word]) => [word!]);
      return groups.reduce(
        (written, group) => withEntries(written, [key, group], section, of(old, group), of(wanted, group)),
        text,
      );
    }
    default:
      return withEntries(text, [key], section, old, wanted);
  }
}

function withPairs(text: string, key: string, old: readonly Row[], wanted: readonly Row[]): string {
  const names = new Map(wanted.map(([name, cell]) => [name!, cell!]));
  const kept = old
    .filter(([name]) => !names.has(name!))
    .reduce((written, [name]) => set(written, [key, name!], undefined), text);
  const before = new Map(old.map(([name, cell]) => [name!, cell!]));
  return [...names].reduce(
    (written, [name, cell]) => (before.get(name) === cell ? written : set(written, [key, name], cell)),
    kept,
  );
}

/** Entries of a list: those before the first and behind the last that differ stay as they stand in the file. */
function withEntries(
  text: string,
  path: JSONPath,
  section: Section,
  old: readonly Row[],
  wanted: readonly Row[],
): string {
  if (old.length === 0 && !Array.isArray(at(readJson(text).value, path)))
    return set(
      text,
      path,
      wanted.map((row) => entryOf(row, section)),
    );
  const shorter = Math.min(old.length, wanted.length);
  let front = 0;
  while (front < shorter && sameRow(old[front]!, wanted[front]!)) front++;
  let back = 0;
  while (back < shorter - front && sameRow(old.at(-1 - back)!, wanted.at(-1 - back)!)) back++;
  const [oldEnd, wantedEnd] = [old.length - back, wanted.length - back];
  let written = text;
  for (let i = front; i < Math.min(oldEnd, wantedEnd); i++)
    written = withEntry(written, [...path, i], section, old[i]!, wanted[i]!);
  for (let i = oldEnd - 1; i >= wantedEnd; i--) written = set(written, [...path, i], undefined);
  for (let i = oldEnd; i < wantedEnd; i++)
    written = applyEdits(
      written,
      modify(written, [...path, i], entryOf(wanted[i]!, section), { ...FORMAT, isArrayInsertion: true }),
    );
  return written;
}

function withEntry(text: string, path: JSONPath, section: Section, old: Row, wanted: Row): string {
  const held = at(readJson(text).value, path);
  if (typeof held !== 'object' || held === null) return set(text, path, entryOf(wanted, section));
  return section.columns.reduce(
    (written, { key, type }, index) =>
      old[index] === wanted[index] ? written : set(written, [...path, key], valueOf(wanted[index]!, type)),
    text,
  );
}

/** An entry as a person would write it: a bare word where nothing else is said of it. */
function entryOf(row: Row, { shape, bare, columns }: Section): unknown {
  if (shape === 'groups' || shape === 'words') return row[0];
  const values = columns.map(({ key, type }: Column, index) => [key, valueOf(row[index] ?? '', type)] as const);
  const said = values.filter(([, value]) => value !== undefined);
  const [first] = said;
  return bare && said.length === 1 && first?.[0] === columns[0]!.key && typeof first[1] === 'string'
    ? first[1]
    : Object.fromEntries(said);
}

const set = (text: string, path: JSONPath, value: unknown): string =>
  value === undefined ? without(text, path) : applyEdits(text, modify(text, path, value, FORMAT));

const sameRow = (a: Row, b: Row): boolean => a.length === b.length && a.every((cell, i) => cell === b[i]);
const sameRows = (a: readonly Row[], b: readonly Row[]): boolean =>
  a.length === b.length && a.every((row, i) => sameRow(row, b[i]!));

const property = (value: unknown, key: PropertyKey): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<PropertyKey, unknown>)[key]
    : undefined;

/** What stands at a path; undefined where nothing does. */
export const at = (value: unknown, path: readonly PropertyKey[]): unknown => path.reduce(property, value);
