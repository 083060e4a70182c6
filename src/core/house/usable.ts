import type * as z from 'zod/mini';
import type { Message } from '../text/message';
import type { Complaint, ReadJson } from './json';
import { nearest } from './nearest';
import type { HouseFile, houseFile } from './schema';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** So many times what does not fit is taken out; each time less is left. */
const TRIES = 4;

/** What of the file fits its form, with what is wrong about the rest. */
export function usable(
  { value, place }: ReadJson,
  form: typeof houseFile,
): { readonly file: HouseFile; readonly complaints: readonly Complaint[] } {
  if (value === undefined) return { file: {}, complaints: [] };
  const complaints: Complaint[] = [];
  let left: unknown = value;
  for (let i = 0; i < TRIES; i++) {
    const result = form.safeParse(left);
    if (result.success) return { file: result.data, complaints };
    const issues = result.error.issues.map(innermost);
    if (i === 0)
      complaints.push(...issues.flatMap((issue) => complaintsOf(issue, value, place, Object.keys(form.shape))));
    left = without(left, issues);
    if (left === undefined) break;
  }
  return { file: {}, complaints };
}

/** Of an entry that may be a word or an object, what is wrong with the one that was written. */
function innermost(issue: Issue): Issue {
  if (issue.code !== 'invalid_union') return issue;
  const deeper = (issue.errors as Issue[][])
    .flat()
    .find(({ code, path }) => code !== 'invalid_type' || path.length > 0);
  return deeper === undefined ? issue : innermost({ ...deeper, path: [...issue.path, ...deeper.path] });
}

/** The keys of the entries, by the list that they stand in. */
const ENTRY_KEYS: Readonly<Record<string, readonly string[]>> = {
  units: ['unit', 'same', 'factor'],
  terms: ['wrong', 'right', 'except', 'note'],
  forbidden: ['text', 'instead', 'except', 'note'],
  required: ['form', 'when', 'place', 'note'],
  roles: ['progress', 'measures', 'problems', 'plan'],
  leaders: ['name', 'title'],
  facts: ['year', 'last', 'now'],
  sensitive: ['wrong', 'right', 'except', 'note'],
  word: [
    ...['preset', 'fonts', 'sizes', 'pitch', 'margins', 'boldHeadings', 'pageNumbers', 'runIn', 'template'],
    ...['title', 'body', 'heading1', 'heading2', 'latin', 'pageNumber', 'table', 'top', 'bottom', 'left', 'right'],
  ],
};

/** @param keys those of the whole file */
function complaintsOf(issue: Issue, value: unknown, place: ReadJson['place'], keys: readonly string[]): Complaint[] {
  if (issue.code !== 'unrecognized_keys')
    return [
      { span: place(issue.path, issue.code === 'invalid_key'), severity: 'error', message: wordingOf(issue, value) },
    ];
  const { path } = issue;
  return issue.keys.map((key) => {
    const meant = nearest(key, path.length === 0 ? keys : (ENTRY_KEYS[String(path[0])] ?? []));
    return {
      span: place([...path, key], true),
      severity: 'warning',
      message: {
        zh: `没有“${key}”这个键，已忽略${meant === null ? '' : `；是“${meant}”吗`}。`,
        en: `There is no key “${key}”; it is ignored${meant === null ? '' : `. Did you mean “${meant}”?`}`,
      },
    };
  });
}

const EMPTY: Message = { zh: '不能是空的。', en: 'This must not be empty.' };
const WRONG_VALUE: Message = { zh: '这个值不能用。', en: 'This value cannot be used.' };
const EXPECTED: Readonly<Record<string, Message>> = {
  string: { zh: '要写字符串，用英文双引号括起来。', en: 'A string is expected.' },
  number: { zh: '要写一个数。', en: 'A number is expected.' },
  array: { zh: '要写列表，用方括号括起来。', en: 'A list in brackets is expected.' },
  object: { zh: '要写花括号括起来的各项。', en: 'An object in braces is expected.' },
  record: { zh: '要写花括号括起来的各项。', en: 'An object in braces is expected.' },
};

function wordingOf(issue: Issue, value: unknown): Message {
  switch (issue.code) {
    case 'invalid_type':
      return at(value, issue.path) === undefined
        ? { zh: `缺少“${String(issue.path.at(-1))}”。`, en: `“${String(issue.path.at(-1))}” is missing.` }
        : (EXPECTED[issue.expected] ?? WRONG_VALUE);
    case 'invalid_value':
      return {
        zh: `只能是 ${issue.values.map(String).join('、')} 之一。`,
        en: `One of ${issue.values.map(String).join(', ')} is expected.`,
      };
    case 'too_small':
      if (issue.origin !== 'number') return EMPTY;
      return issue.inclusive === true
        ? { zh: `太小，最小 ${issue.minimum}。`, en: `Too small; ${issue.minimum} is the least.` }
        : { zh: '要大于 0。', en: 'More than 0 is expected.' };
    case 'too_big':
      return issue.origin === 'number'
        ? { zh: `太大，最大 ${issue.maximum}。`, en: `Too large; ${issue.maximum} is the most.` }
        : { zh: `太长，最多 ${issue.maximum}。`, en: `Too long; ${issue.maximum} is the most.` };
    case 'invalid_format':
      return EMPTY;
    case 'invalid_union':
      return {
        zh: '要写一个词或几个词的列表，或者照说明写花括号里的各项。',
        en: 'A word, a list of words, or an object as described is expected.',
      };
    default:
      return WRONG_VALUE;
  }
}

function at(value: unknown, path: Path): unknown {
  let found = value;
  for (const step of path)
    found =
      typeof found === 'object' && found !== null && Object.hasOwn(found, step)
        ? (found as Record<PropertyKey, unknown>)[step]
        : undefined;
  return found;
}

/**
 * The value without its unknown keys and without the entries (of lists, of records, of the whole) that are at fault.
 */
function without(value: unknown, issues: readonly Issue[]): unknown {
  const gone = new Set<string>();
  for (const { code, path, ...issue } of issues) {
    const paths =
      code === 'unrecognized_keys'
        ? (issue as { readonly keys: readonly string[] }).keys.map((key) => [...path, key])
        : [path.slice(0, 2)];
    for (const one of paths) gone.add(JSON.stringify(one.map(String)));
  }
  const keep = (inner: unknown, path: readonly string[]): unknown => {
    const stays = ([key]: readonly [string, unknown]): boolean => !gone.has(JSON.stringify([...path, key]));
    if (Array.isArray(inner))
      return inner
        .map((item, i): [string, unknown] => [String(i), item])
        .filter(stays)
        .map(([i, item]) => keep(item, [...path, i]));
    if (typeof inner !== 'object' || inner === null) return inner;
    return Object.fromEntries(
      Object.entries(inner)
        .filter(stays)
        .map(([key, item]) => [key, keep(item, [...path, key])]),
    );
  };
  return gone.has('[]') ? undefined : keep(value, []);
}
