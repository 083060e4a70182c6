import { Lexer, LineCounter, isMap, isNode, isSeq, parseDocument } from 'yaml';
import type { Document, YAMLMap, YAMLSeq } from 'yaml';
import type { Message } from '../../text/message';
import { isFaulty, readEntry } from './entry';
import { OWN_LIMITS, keyOf } from './model';
import type { OwnPattern } from './model';

// This file brings the YAML library along: import it only when a file of patterns is read or written.

/** A fault of a file of own patterns. Line and character count from 0. */
export interface FileFault {
  readonly line: number;
  readonly character: number;
  readonly message: Message;
}

/** A pattern of the file, and the line (from 0) where it begins. */
export interface FiledPattern {
  readonly pattern: OwnPattern;
  readonly line: number;
}

/** What a file of own patterns says: the good patterns, and what is wrong with the others. */
export interface OwnFile {
  readonly patterns: readonly FiledPattern[];
  readonly faults: readonly FileFault[];
  /** Whether it cannot be read as a whole, so that nothing can be said of its patterns. */
  readonly broken: boolean;
}

/** A file cannot be changed by us while it is broken. */
export class BrokenFileError extends Error {
  constructor(readonly fault: FileFault) {
    super(`line ${fault.line + 1}: ${fault.message.en}`);
    this.name = 'BrokenFileError';
  }
}

const HEAD = [
  ' 我的句式。可以直接改，保存后立即生效。',
  ' 空格写作 {名:类型}：value 数值、percent 百分数、point 百分点、rank 位次、year 年份、period 时期、date 时点、scope 范围、',
  ' organisation 机构、list 并列项、clause 短语，{名:enum(甲|乙)} 为选项；{名} 重复前面的空格。checks 为填好后自动核对的关系。',
].join('\n');

/** Reads a file of own patterns, or of seeds: of anything but its `patterns` no notice is taken. Never throws. */
export function readOwnFile(text: string): OwnFile {
  if (text.length > OWN_LIMITS.file)
    return broken({
      line: 0,
      character: 0,
      message: { zh: `文件超过${OWN_LIMITS.file}个字符`, en: `the file is longer than ${OWN_LIMITS.file} characters` },
    });
  const { document, fault, placeOf } = parse(text);
  if (fault !== null) return broken(fault);
  const entries = entriesOf(document);
  if (entries === null) return { patterns: [], faults: [], broken: false };

  const patterns: FiledPattern[] = [];
  const faults: FileFault[] = [];
  const keys = new Set<string>();
  const titles = new Set<string>();
  for (const [index, node] of entries.items.slice(0, OWN_LIMITS.patterns).entries()) {
    const add = (path: readonly (string | number)[], message: Message): void => {
      const place = placeOf(entries, [index, ...path]);
      faults.push({ ...place, message: named(index, node, message) });
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
    faults.push({
      ...placeOf(entries, [OWN_LIMITS.patterns]),
      message: {
        zh: `句式至多${OWN_LIMITS.patterns}条，后面${surplus}条没有读`,
        en: `at most ${OWN_LIMITS.patterns} patterns; ${surplus} more are not read`,
      },
    });
  return { patterns, faults, broken: false };
}

/** The file with patterns added at its end; what else stands in it, comments included, stays. @throws BrokenFileError */
export function withPatterns(text: string, added: readonly OwnPattern[]): string {
  return changed(text, (document) => {
    for (const pattern of added) sequenceOf(document).add(document.createNode(bare(pattern)));
  });
}

/** The file with the patterns of these keys exchanged for others, each in its place. @throws BrokenFileError */
export function withReplaced(text: string, replacements: ReadonlyMap<string, OwnPattern>): string {
  return changed(text, (document) => {
    const { items } = sequenceOf(document);
    for (const [index, node] of items.entries()) {
      const replacement = replacements.get(nodeKey(node) ?? '');
      if (replacement === undefined) continue;
      const next = document.createNode(bare(replacement));
      if (isNode(node)) {
        next.commentBefore = node.commentBefore ?? null;
        next.comment = node.comment ?? null;
        if (node.spaceBefore === true) next.spaceBefore = true;
      }
      items[index] = next;
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

interface Parsed {
  readonly document: Document.Parsed;
  /** Why it cannot be read as a whole. */
  readonly fault: FileFault | null;
  /** Where what stands under a path of keys begins, or the last of its keys that is there. */
  readonly placeOf: (
    from: YAMLSeq,
    path: readonly (string | number)[],
  ) => { readonly line: number; readonly character: number };
}

/** No file of patterns is nested so deep, or refers back so often. */
const DEEPEST = 20;
const MOST_ALIASES = 100;

/**
 * What makes a file grow without bound while it is read, found before it is: brackets nested deep, items that are missing
 * by the thousand, aliases. Null where there is none of it.
 */
function excess(text: string): { readonly at: number; readonly message: Message } | null {
  let at = 0;
  let depth = 0;
  let aliases = 0;
  let before = '';
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') depth++;
    else if (token === ']' || token === '}') depth--;
    else if (token.startsWith('*')) aliases++;
    if (depth > DEEPEST) return { at, message: { zh: '括号套得太深，读不了', en: 'brackets are nested too deep' } };
    if (token === ',' && ',[{'.includes(before || '.'))
      return {
        at,
        message: { zh: '不是有效的 YAML：逗号前面少一项', en: 'this is no YAML: an item is missing before the comma' },
      };
    if (aliases > MOST_ALIASES)
      return { at, message: { zh: '引用（&、*）太多，读不了', en: 'there are too many aliases' } };
    if (token.trim() !== '' && !MARKS.has(token)) before = token;
    if (!MARKS.has(token)) at += token.length;
  }
  return null;
}

/** What the lexer puts between the tokens of the text: a document, the mode of flow, the end of a scalar. */
const MARKS: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001f', '\ufeff']);

function parse(text: string): Parsed {
  const lineCounter = new LineCounter();
  const found = excess(text);
  const document = parseDocument(found === null ? text : text.slice(0, found.at), { lineCounter, prettyErrors: false });
  const place = (offset: number): { line: number; character: number } => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(0, line - 1), character: Math.max(0, col - 1) };
  };
  const placeOf: Parsed['placeOf'] = (from, path) => {
    for (let length = path.length; length > 0; length--) {
      const node = from.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return place(node.range[0]);
    }
    return place(from.range?.[0] ?? 0);
  };
  const [error] = document.errors;
  const fault =
    found !== null
      ? { ...place(found.at), message: found.message }
      : error === undefined
        ? shapeFault(document, place)
        : {
            ...place(error.pos[0]),
            message: { zh: `不是有效的 YAML：${error.message}`, en: `this is no YAML: ${error.message}` },
          };
  return { document, fault, placeOf };
}

function shapeFault(
  { contents }: Document.Parsed,
  place: (offset: number) => { line: number; character: number },
): FileFault | null {
  if (contents === null || (!isMap(contents) && 'value' in contents && contents.value === null)) return null;
  const entries: unknown = isMap(contents) ? contents.get('patterns', true) : undefined;
  if (isSeq(entries) || (isMap(contents) && isNode(entries) && 'value' in entries && entries.value === null))
    return null;
  return {
    ...place(contents.range[0]),
    message: {
      zh: '文件里应有 patterns，下面列出各条句式',
      en: 'the file should have “patterns” with the list of patterns',
    },
  };
}

function entriesOf({ contents }: Document.Parsed): YAMLSeq | null {
  const entries: unknown = isMap(contents) ? contents.get('patterns', true) : null;
  return isSeq(entries) ? entries : null;
}

/** The list of patterns of the file; where it has none, it is made. */
function sequenceOf(document: Document.Parsed): YAMLSeq {
  const entries = entriesOf(document);
  if (entries !== null) return entries;
  const made = document.createNode([]) as YAMLSeq;
  if (isMap(document.contents)) {
    document.set('patterns', made);
  } else {
    const map = document.createNode({}) as YAMLMap;
    map.set('patterns', made);
    (document as Document).contents = map;
    document.commentBefore ??= HEAD;
  }
  return made;
}

function changed(text: string, change: (document: Document.Parsed) => void): string {
  const { document, fault } = parse(text);
  if (fault !== null) throw new BrokenFileError(fault);
  change(document);
  const entries = entriesOf(document);
  if (entries !== null) entries.flow = false;
  const written = document.toString({ lineWidth: 0 });
  return text.includes('\r\n') ? written.replace(/\r?\n/g, '\r\n') : written;
}

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

function nodeKey(node: unknown): string | null {
  if (!isMap(node)) return null;
  const key: unknown = node.get('id') ?? node.get('title');
  return typeof key === 'string' ? key : null;
}

/** The content of a node; an error where its aliases would grow without bound. */
function plain(node: unknown, document: Document.Parsed): unknown {
  if (!isNode(node)) return node;
  try {
    return node.toJS(document, { maxAliasCount: MOST_ALIASES });
  } catch (error) {
    if (error instanceof ReferenceError) return error;
    throw error;
  }
}

/** The message with the pattern it speaks of. */
function named(index: number, node: unknown, { zh, en }: Message): Message {
  const title: unknown = isMap(node) ? node.get('title') : undefined;
  const name = typeof title === 'string' ? `“${title}”` : '';
  return { zh: `第${index + 1}条${name}：${zh}`, en: `pattern ${index + 1}${name === '' ? '' : ` ${name}`}: ${en}` };
}

const broken = (fault: FileFault): OwnFile => ({ patterns: [], faults: [fault], broken: true });
