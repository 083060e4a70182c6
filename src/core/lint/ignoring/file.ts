import * as z from 'zod/mini';
import type { Message } from '../../text/message';
import { UnusableFileError, jsonIn } from '../../report/unusableFile';
import { NOTHING_IGNORED, isNothing } from './model';
import type { Ignored, IgnoredPlace } from './model';

/** Where the ignored findings of a folder's reports are kept, relative to the folder. */
export const IGNORE_FILE = '.zongjie/ignore.json';
/** A longer file is none of ours. In bytes. */
export const IGNORE_FILE_LIMIT = 4 * 2 ** 20;
/** Why a file beyond the limit is not read. */
export const IGNORE_FILE_TOO_LARGE: Message = {
  zh: '文件太大，不像是忽略的记录',
  en: 'the file is too long to be a list of ignored findings',
};
const VERSION = 1;

/** Thrown where a file cannot be used at all; it must then be left as it is. */
export class IgnoreFileError extends UnusableFileError {
  override readonly name = 'IgnoreFileError';
}

/**
 * What is ignored, by report. A report is named by its path relative to the folder, with `/`. What the file holds
 * beside it and cannot be understood is kept, and written back where it stood.
 */
export interface IgnoreFile {
  readonly reports: ReadonlyMap<string, Entry>;
  /** Keys of the file that are not ours. */
  readonly aside: readonly (readonly [key: string, value: unknown])[];
  /** What has been kept aside, for the user. */
  readonly complaints: readonly Message[];
}

interface Entry {
  readonly ignored: Ignored;
  /** A value that is no entry at all, and what in an entry cannot be understood. */
  readonly whole?: unknown;
  readonly keys: readonly (readonly [key: string, value: unknown])[];
  readonly rules: readonly unknown[];
  readonly places: readonly unknown[];
}

/** A file in which nothing is ignored. */
export const EMPTY_IGNORE_FILE: IgnoreFile = { reports: new Map(), aside: [], complaints: [] };
const EMPTY_ENTRY: Entry = { ignored: NOTHING_IGNORED, keys: [], rules: [], places: [] };

const rule = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), z.maxLength(100));
const hash = z.string().check(z.regex(/^[0-9a-f]{16}$/));
const count = z.int().check(z.minimum(0));
const place = z.strictObject({
  rule,
  hash,
  text: z.string().check(z.maxLength(200)),
  alike: z.optional(z.strictObject({ nth: count, of: count, after: hash })),
});
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Composed characters, as most systems write names: a file that went through macOS is found again. */
const pathKey = (path: string): string => path.normalize('NFC');

/** What is ignored in a report. @param path relative to the folder, with `/` */
export const ignoredIn = ({ reports }: IgnoreFile, path: string): Ignored =>
  reports.get(pathKey(path))?.ignored ?? NOTHING_IGNORED;

/**
 * The file with something else ignored in a report.
 * @throws IgnoreFileError where the file has something for this report that cannot be understood: it would be lost
 */
export function withIgnored(file: IgnoreFile, path: string, ignored: Ignored): IgnoreFile {
  const reports = new Map(file.reports);
  const key = pathKey(path);
  const entry = { ...(reports.get(key) ?? EMPTY_ENTRY), ignored };
  if (entry.whole !== undefined) throw new IgnoreFileError(wholeComplaint(path));
  if (isEmpty(entry)) reports.delete(key);
  else reports.set(key, entry);
  return { ...file, reports };
}

const isEmpty = ({ ignored, whole, keys, rules, places }: Entry): boolean =>
  isNothing(ignored) && whole === undefined && keys.length + rules.length + places.length === 0;

/** Whether the file says nothing, and need not be there. */
export const saysNothing = ({ reports, aside }: IgnoreFile): boolean => reports.size === 0 && aside.length === 0;

/**
 * Reads the file. Single entries that cannot be understood are kept aside and named in `complaints`.
 * @throws IgnoreFileError where it is no JSON, not of this form, of a later version, or too long
 */
export function parseIgnoreFile(text: string): IgnoreFile {
  if (text.length > IGNORE_FILE_LIMIT) throw new IgnoreFileError(IGNORE_FILE_TOO_LARGE);
  const root = jsonIn(text, (says) => new IgnoreFileError(says));
  if (!isObject(root)) throw new IgnoreFileError({ zh: '最外层应是一个 JSON 对象', en: 'a JSON object is expected' });
  const { version, reports: written = {}, ...others } = root;
  if (version !== VERSION)
    throw new IgnoreFileError({
      zh: `版本是 ${JSON.stringify(version)}，本版只认 ${VERSION}`,
      en: `its version is ${JSON.stringify(version)}, only ${VERSION} is known here`,
    });
  if (!isObject(written))
    throw new IgnoreFileError({ zh: '“reports”应是一个 JSON 对象', en: '“reports” should be a JSON object' });
  const complaints: Message[] = Object.keys(others).map((key) => ({
    zh: `不认识“${key}”`,
    en: `“${key}” is not known`,
  }));
  const reports = new Map<string, Entry>();
  for (const [path, value] of Object.entries(written)) reports.set(pathKey(path), entryOf(path, value, complaints));
  return { reports, aside: Object.entries(others), complaints };
}

const wholeComplaint = (path: string): Message => ({
  zh: `“${path}”的一项看不懂`,
  en: `the entry of “${path}” cannot be understood`,
});

function entryOf(path: string, value: unknown, complaints: Message[]): Entry {
  const { rules = [], places = [], ...others } = isObject(value) ? value : { rules: null };
  if (!Array.isArray(rules) || !Array.isArray(places)) {
    complaints.push(wholeComplaint(path));
    return { ...EMPTY_ENTRY, whole: value };
  }
  const part = <T>(
    values: readonly unknown[],
    schema: { safeParse(value: unknown): { success: boolean } },
    what: Message,
  ): { readonly good: T[]; readonly bad: unknown[] } => {
    const good: T[] = [];
    const bad: unknown[] = [];
    values.forEach((each, i) => {
      if (schema.safeParse(each).success) return void good.push(each as T);
      bad.push(each);
      complaints.push({
        zh: `“${path}”的第${i + 1}${what.zh}看不懂`,
        en: `${what.en} ${i + 1} of “${path}” cannot be understood`,
      });
    });
    return { good, bad };
  };
  const known = part<string>(rules, rule, { zh: '个规则', en: 'rule' });
  const found = part<IgnoredPlace>(places, place, { zh: '处', en: 'place' });
  for (const key of Object.keys(others))
    complaints.push({ zh: `“${path}”的“${key}”看不懂`, en: `“${key}” of “${path}” is not known` });
  return {
    ignored: { rules: known.good, places: found.good },
    keys: Object.entries(others),
    rules: known.bad,
    places: found.bad,
  };
}

/**
 * The file's text: sorted, one place a line, so that two people's changes meet in version control without conflict
 * where they can.
 */
export function writeIgnoreFile({ reports, aside }: IgnoreFile): string {
  const entries = [...reports]
    .sort(([a], [b]) => compare(a, b))
    .map(([path, entry]) => `    ${JSON.stringify(path)}: ${writeEntry(entry)}`);
  const parts = [
    `  "version": ${VERSION}`,
    ...aside.map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`),
    `  "reports": ${braces(entries, '  ')}`,
  ];
  return `{\n${parts.join(',\n')}\n}\n`;
}

function writeEntry({ ignored, whole, keys, rules, places }: Entry): string {
  if (whole !== undefined) return JSON.stringify(whole);
  const ids = [...new Set(ignored.rules)].sort(compare);
  const sorted = [...ignored.places].sort(
    (a, b) => compare(a.rule, b.rule) || compare(a.hash, b.hash) || (a.alike?.nth ?? 0) - (b.alike?.nth ?? 0),
  );
  const lines = [
    ...sorted.map(({ rule: id, hash: of, alike, text }) =>
      JSON.stringify({ rule: id, hash: of, ...(alike === undefined ? {} : { alike }), text }),
    ),
    ...places.map((bad) => JSON.stringify(bad)),
  ];
  const parts = keys.map(([key, value]) => `      ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  if (ids.length + rules.length > 0) parts.push(`      "rules": ${JSON.stringify([...ids, ...rules])}`);
  if (lines.length > 0) parts.push(`      "places": [\n${lines.map((line) => `        ${line}`).join(',\n')}\n      ]`);
  return braces(parts, '    ');
}

const braces = (parts: readonly string[], indent: string): string =>
  parts.length === 0 ? '{}' : `{\n${parts.join(',\n')}\n${indent}}`;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The file after reports have been renamed: what was ignored in them goes with them.
 * @param renamed the new path of a path, or null
 */
export function withRenamed(file: IgnoreFile, renamed: (path: string) => string | null): IgnoreFile {
  const reports = new Map<string, Entry>();
  for (const [path, entry] of file.reports) reports.set(renamed(path) ?? path, entry);
  return { ...file, reports };
}
