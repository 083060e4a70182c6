import { isMap } from 'yaml';
import type { Message } from '../../text/message';
import { isFaulty, readEntry } from './entry';
import { OWN_LIMITS, keyOf } from './model';
import type { OwnPattern } from './model';
import { changed, entriesOf, nodeKey, parse, plain, sequenceOf } from './yamlFile';
import type { FileComplaint } from './yamlFile';

// This file brings the YAML library along: import it only when a file of patterns is read or written.

/** A pattern of the file, and the line (from 0) where it begins. */
export interface FiledPattern {
  readonly pattern: OwnPattern;
  readonly line: number;
}

/** What a file of own patterns says: the good patterns, and what is wrong with the others. */
export interface OwnFile {
  readonly patterns: readonly FiledPattern[];
  readonly complaints: readonly FileComplaint[];
  /** Whether it cannot be read as a whole, so that nothing can be said of its patterns. */
  readonly broken: boolean;
}

/** Reads a file of own patterns, or of seeds: of anything but its `patterns` no notice is taken. Never throws. */
export function readOwnFile(text: string): OwnFile {
  if (text.length > OWN_LIMITS.file)
    return broken({
      line: 0,
      character: 0,
      message: { zh: `文件超过${OWN_LIMITS.file}个字符`, en: `the file is longer than ${OWN_LIMITS.file} characters` },
    });
  const { document, complaint, placeOf } = parse(text);
  if (complaint !== null) return broken(complaint);
  const entries = entriesOf(document);
  if (entries === null) return { patterns: [], complaints: [], broken: false };

  const patterns: FiledPattern[] = [];
  const complaints: FileComplaint[] = [];
  const keys = new Set<string>();
  const titles = new Set<string>();
  for (const [index, node] of entries.items.slice(0, OWN_LIMITS.patterns).entries()) {
    const add = (path: readonly (string | number)[], message: Message): void => {
      const place = placeOf(entries, [index, ...path]);
      complaints.push({ ...place, message: named(index, node, message) });
    };
    const content = plain(node, document);
    if (content instanceof Error) {
      add([], { zh: '引用（&、*）太多，读不了', en: content.message });
      continue;
    }
    const read = readEntry(content);
    if (isFaulty(read)) {
      for (const { path, message } of read) add(path, message);
    } else if (keys.has(keyOf(read)) || titles.has(read.title)) {
      add([], { zh: '与前面一条同名或同 id', en: 'has the title or id of one before' });
    } else {
      keys.add(keyOf(read));
      titles.add(read.title);
      patterns.push({ pattern: read, line: placeOf(entries, [index]).line });
    }
  }
  const surplus = entries.items.length - OWN_LIMITS.patterns;
  if (surplus > 0)
    complaints.push({
      ...placeOf(entries, [OWN_LIMITS.patterns]),
      message: {
        zh: `句式至多${OWN_LIMITS.patterns}条，后面${surplus}条没有读`,
        en: `at most ${OWN_LIMITS.patterns} patterns; ${surplus} more are not read`,
      },
    });
  return { patterns, complaints, broken: false };
}

/**
 * The file with patterns added at its end; what else stands in it, comments included, stays.
 * @throws BrokenFileError
 */
export function withPatterns(text: string, added: readonly OwnPattern[]): string {
  return changed(text, (document) => {
    for (const pattern of added) sequenceOf(document).add(document.createNode(bare(pattern)));
  });
}

/**
 * The file with the patterns of these keys exchanged for others, each in its place: only what differs is written, so
 * that comments in and around an entry stay.
 * @throws BrokenFileError
 */
export function withReplaced(text: string, replacements: ReadonlyMap<string, OwnPattern>): string {
  return changed(text, (document) => {
    for (const node of sequenceOf(document).items) {
      const replacement = replacements.get(nodeKey(node) ?? '');
      if (replacement === undefined || !isMap(node)) continue;
      const [before, after] = [new Map(Object.entries(node.toJS(document) as object)), bare(replacement)];
      for (const key of before.keys()) if (!Object.hasOwn(after, key)) node.delete(key);
      for (const [key, value] of Object.entries(after))
        if (JSON.stringify(before.get(key)) !== JSON.stringify(value))
          node.set(key, typeof value === 'object' ? document.createNode(value) : value);
    }
  });
}

/** The file without the pattern of this key. @throws BrokenFileError */
export function withoutPattern(text: string, key: string): string {
  return changed(text, (document) => {
    const { items } = sequenceOf(document);
    const index = items.findIndex((node) => nodeKey(node) === key);
    if (index >= 0) items.splice(index, 1);
  });
}

/** A new file with these patterns. */
export const writeOwnFile = (patterns: readonly OwnPattern[]): string => withPatterns('', patterns);

/** A pattern without its empty fields, in the order in which a reader wants them. */
function bare({ id, role, form, title, prefix, topic, text, sample, checks, lines }: OwnPattern): Partial<OwnPattern> {
  const isEmpty = (value: unknown): boolean =>
    value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
  return Object.fromEntries(
    Object.entries({ id, role, form, title, prefix, topic, text, sample, checks, lines }).filter(
      ([, value]) => !isEmpty(value),
    ),
  );
}

/** The message with the pattern it speaks of. */
function named(index: number, node: unknown, { zh, en }: Message): Message {
  const title: unknown = isMap(node) ? node.get('title') : undefined;
  const name = typeof title === 'string' ? `“${title}”` : '';
  return { zh: `第${index + 1}条${name}：${zh}`, en: `pattern ${index + 1}${name === '' ? '' : ` ${name}`}: ${en}` };
}

const broken = (complaint: FileComplaint): OwnFile => ({ patterns: [], complaints: [complaint], broken: true });
