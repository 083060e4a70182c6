import { createScanner, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Node, ParseError } from 'jsonc-parser';
import type { Message } from '../text/message';
import type { Span } from '../text/span';

/** What is wrong in a file, and where. */
export interface Complaint {
  readonly span: Span;
  /** A warning leaves the rest of the file in force; with an error the file as a whole is not taken over. */
  readonly severity: 'error' | 'warning';
  readonly message: Message;
  /** Whether it is a fault of JSON as such, which any editor of JSON tells by itself. */
  readonly isSyntax?: true;
}

/** A value of the file with where it stands. */
export interface ReadJson {
  /** Undefined where the file is empty or holds nothing usable. */
  readonly value: unknown;
  readonly complaints: readonly Complaint[];
  /**
   * Where the value at a path stands; with `key`, the name of the property. A path that the file has not gives what is
   * around it.
   */
  readonly place: (path: readonly PropertyKey[], key?: boolean) => Span;
}

/** In UTF-16 code units. */
export const LONGEST_FILE = 1_000_000;
const DEEPEST = 20;
/** Tokens of jsonc-parser: { } [ ] and the end. */
const [OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET, END] = [1, 2, 3, 4, 17];

const MALFORMED: Message = { zh: '不是 JSON。', en: 'This is no JSON.' };
const SYNTAX: Readonly<Record<string, Message>> = {
  InvalidSymbol: {
    zh: '这里要写值：字符串用英文双引号括起来。',
    en: 'A value is expected here; strings stand in double quotes.',
  },
  InvalidNumberFormat: { zh: '数的写法不对。', en: 'This is no number.' },
  PropertyNameExpected: { zh: '这里要写键名，用英文双引号括起来。', en: 'A key in double quotes is expected here.' },
  ValueExpected: { zh: '这里缺一个值。', en: 'A value is missing here.' },
  ColonExpected: { zh: '这里缺英文冒号“:”。', en: 'A colon is missing here.' },
  CommaExpected: { zh: '这里缺英文逗号“,”。', en: 'A comma is missing here.' },
  CloseBraceExpected: { zh: '缺右花括号“}”。', en: 'A closing brace is missing.' },
  CloseBracketExpected: { zh: '缺右方括号“]”。', en: 'A closing bracket is missing.' },
  EndOfFileExpected: { zh: '文件到这里应当结束。', en: 'The file should end here.' },
  InvalidCommentToken: { zh: '注释的写法不对。', en: 'This is no comment.' },
  UnexpectedEndOfComment: { zh: '注释没有写完。', en: 'The comment does not end.' },
  UnexpectedEndOfString: { zh: '字符串缺后一个英文双引号。', en: 'The string does not end.' },
  UnexpectedEndOfNumber: { zh: '数没有写完。', en: 'The number does not end.' },
  InvalidUnicode: { zh: '“\\u”后面要有四位十六进制数。', en: 'Four hexadecimal digits follow \\u.' },
  InvalidEscapeCharacter: { zh: '反斜杠后面的字符不对。', en: 'This character does not follow a backslash.' },
  InvalidCharacter: { zh: '这里有不该出现的字符；标点要用英文半角的。', en: 'This character does not belong here.' },
};

/** Reads JSON with comments and trailing commas, as VS Code writes its own settings. */
export function readJson(text: string): ReadJson {
  const whole = { start: 0, end: text.length };
  const within = ({ start, end }: Span): Span => ({
    start: Math.min(start, text.length),
    end: Math.min(end, text.length),
  });
  const refused = (span: Span, message: Message): ReadJson => ({
    value: undefined,
    complaints: [{ span, severity: 'error', message }],
    place: () => whole,
  });
  if (text.length > LONGEST_FILE)
    return refused(
      { start: 0, end: 0 },
      {
        zh: `文件太长，最多 ${LONGEST_FILE} 字。`,
        en: `The file is too long; ${LONGEST_FILE} characters are the most.`,
      },
    );
  const deep = tooDeepAt(text);
  if (deep >= 0)
    return refused(
      { start: deep, end: deep + 1 },
      { zh: `括号套得太深，最多 ${DEEPEST} 层。`, en: `Nested too deep; ${DEEPEST} levels are the most.` },
    );
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  // what is complained of after the first mistake mostly follows from it
  const complaints = errors.slice(0, 1).map(
    ({ error, offset, length }): Complaint => ({
      span: within({ start: offset, end: offset + Math.max(1, length) }),
      severity: 'error',
      message: SYNTAX[printParseErrorCode(error)] ?? MALFORMED,
      isSyntax: true,
    }),
  );
  return {
    value: root === undefined ? undefined : valueOf(root, complaints),
    complaints,
    place: (path, key = false) => (root === undefined ? whole : within(placeOf(root, path, key))),
  };
}

/** Where the file is nested deeper than any of ours, before anything walks down into it; -1 where it is not. */
function tooDeepAt(text: string): number {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (let token: number = scanner.scan(); token !== END; token = scanner.scan()) {
    if (token === OPEN_BRACE || token === OPEN_BRACKET) depth++;
    if (token === CLOSE_BRACE || token === CLOSE_BRACKET) depth--;
    if (depth > DEEPEST) return scanner.getTokenOffset();
  }
  return -1;
}

/** The value of a node; of a key that stands twice the last one counts, and is complained of. */
function valueOf(node: Node, complaints: Complaint[]): unknown {
  switch (node.type) {
    case 'array':
      return (node.children ?? []).map((child) => valueOf(child, complaints));
    case 'object': {
      const entries = new Map<string, unknown>();
      for (const { children: [key, value] = [] } of node.children ?? []) {
        if (key === undefined || value === undefined) continue;
        const name = String(key.value);
        if (entries.has(name))
          complaints.push({
            span: spanOf(key),
            severity: 'warning',
            message: { zh: `“${name}”写了两次，以后一次为准。`, en: `“${name}” stands twice; the last one counts.` },
            isSyntax: true,
          });
        entries.set(name, valueOf(value, complaints));
      }
      return Object.fromEntries(entries);
    }
    default:
      return node.value;
  }
}

const spanOf = ({ offset, length }: Node): Span => ({ start: offset, end: offset + length });

function placeOf(root: Node, path: readonly PropertyKey[], key: boolean): Span {
  let node = root;
  for (const [i, step] of path.entries()) {
    const property =
      node.type === 'object' ? node.children?.findLast(({ children }) => children?.[0]?.value === step) : undefined;
    if (property !== undefined && key && i === path.length - 1) return spanOf(property.children?.[0] ?? property);
    const next = node.type === 'array' ? node.children?.[Number(step)] : property?.children?.[1];
    if (next === undefined) break;
    node = next;
  }
  return spanOf(node);
}
