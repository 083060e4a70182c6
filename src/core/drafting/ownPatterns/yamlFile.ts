import { Lexer, LineCounter, isMap, isNode, isSeq, parseDocument } from 'yaml';
import type { Document, YAMLMap, YAMLSeq } from 'yaml';
import type { Message } from '../../text/message';

// This file brings the YAML library along: import it only when a file of patterns is read or written.

/** What is wrong with a file of own patterns, and where. Line and character count from 0. */
export interface FileComplaint {
  readonly line: number;
  readonly character: number;
  readonly message: Message;
}

/** A file cannot be changed by us while it is broken. */
export class BrokenFileError extends Error {
  constructor(readonly complaint: FileComplaint) {
    super(`line ${complaint.line + 1}: ${complaint.message.en}`);
    this.name = 'BrokenFileError';
  }
}

const HEAD = [
  ' 我的句式。可以直接改，保存后立即生效。',
  ' 空格写作 {名:类型}：value 数值、percent 百分数、point 百分点、rank 位次、year 年份、period 时期、date 时点、scope 范围、',
  ' organisation 机构、list 并列项、clause 短语，{名:enum(甲|乙)} 为选项；{名} 重复前面的空格。checks 为填好后自动核对的关系。',
].join('\n');

interface Parsed {
  readonly document: Document.Parsed;
  /** Why it cannot be read as a whole. */
  readonly complaint: FileComplaint | null;
  /** Where what stands under a path of keys begins, or the last of its keys that is there. */
  readonly placeOf: (
    from: YAMLSeq,
    path: readonly (string | number)[],
  ) => { readonly line: number; readonly character: number };
}

/** No file of patterns is nested so deep, or refers back so often. */
const DEEPEST = 20;
const MOST_ALIASES = 100;
/** What the lexer puts between the tokens of the text: a document, the mode of flow, the end of a scalar. */
const MARKS: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001f', '\ufeff']);

/**
 * What makes a file grow without bound while it is read, found before it is: brackets nested deep, items that are
 * missing by the thousand, aliases. Null where there is none of it.
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

/** Reads the YAML of a file, and what is wrong with it as a whole. */
export function parse(text: string): Parsed {
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
  const complaint =
    found !== null
      ? { ...place(found.at), message: found.message }
      : error === undefined
        ? shapeComplaint(document, place)
        : {
            ...place(error.pos[0]),
            message: { zh: `不是有效的 YAML：${error.message}`, en: `this is no YAML: ${error.message}` },
          };
  return { document, complaint, placeOf };
}

function shapeComplaint(
  { contents }: Document.Parsed,
  place: (offset: number) => { line: number; character: number },
): FileComplaint | null {
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

/** The list of patterns of the file; null where it has none. */
export function entriesOf({ contents }: Document.Parsed): YAMLSeq | null {
  const entries: unknown = isMap(contents) ? contents.get('patterns', true) : null;
  return isSeq(entries) ? entries : null;
}

/** The list of patterns of the file; where it has none, it is made. */
export function sequenceOf(document: Document.Parsed): YAMLSeq {
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

/** The file after a change of its document, in the line breaks it had. @throws BrokenFileError */
export function changed(text: string, change: (document: Document.Parsed) => void): string {
  const { document, complaint } = parse(text);
  if (complaint !== null) throw new BrokenFileError(complaint);
  change(document);
  const entries = entriesOf(document);
  if (entries !== null) entries.flow = false;
  const written = document.toString({ lineWidth: 0 });
  return text.includes('\r\n') ? written.replace(/\r?\n/g, '\r\n') : written;
}

/** The id of a pattern, or else its title; null where it has neither. */
export function nodeKey(node: unknown): string | null {
  if (!isMap(node)) return null;
  const key: unknown = node.get('id') ?? node.get('title');
  return typeof key === 'string' ? key : null;
}

/** The content of a node; an error where its aliases would grow without bound. */
export function plain(node: unknown, document: Document.Parsed): unknown {
  if (!isNode(node)) return node;
  try {
    return node.toJS(document, { maxAliasCount: MOST_ALIASES });
  } catch (error) {
    if (error instanceof ReferenceError) return error;
    throw error;
  }
}
