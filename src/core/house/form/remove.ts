import { createScanner, findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { JSONPath } from 'jsonc-parser';

/** Tokens of jsonc-parser: a comma and the end. */
const [COMMA, END] = [5, 17];
const BLANK_LINE = /^[^\S\n]*(?=\r?\n|$)/;

/**
 * The text of a file of JSON without the entry of a list or the property at a path, and without its comma; comments
 * around it stay. (The `modify` of jsonc-parser takes comments along, and of `["甲", "乙"]` it takes too much.)
 */
export function without(text: string, path: JSONPath): string {
  const root = parseTree(text, [], { allowTrailingComma: true });
  const value = root === undefined ? undefined : findNodeAtLocation(root, path);
  const node = value?.parent?.type === 'property' ? value.parent : value;
  if (node?.parent === undefined) return text;
  const end = node.offset + node.length;
  const behind = commaFrom(text, end, node.parent.offset + node.parent.length - 1);
  if (behind !== null) return cut(text, node.offset, behind + 1);
  const before = (node.parent.children ?? []).at(-2);
  const comma = before === undefined ? null : commaFrom(text, before.offset + before.length, node.offset);
  const shorter = cut(text, node.offset, end);
  return comma === null ? shorter : shorter.slice(0, comma) + shorter.slice(comma + 1);
}

/** The first comma from an offset on, not one within a comment. */
function commaFrom(text: string, from: number, to: number): number | null {
  const scanner = createScanner(text.slice(from, to), true);
  for (let token: number = scanner.scan(); token !== END; token = scanner.scan())
    if (token === COMMA) return from + scanner.getTokenOffset();
  return null;
}

/** Takes a stretch out; with its line where nothing else stands in it, else with the space behind it. */
function cut(text: string, start: number, end: number): string {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const rest = BLANK_LINE.exec(text.slice(end))?.[0];
  if (rest !== undefined && lineStart > 0 && text.slice(lineStart, start).trim() === '') {
    const lineEnd = text.indexOf('\n', end);
    return text.slice(0, lineStart) + (lineEnd < 0 ? '' : text.slice(lineEnd + 1));
  }
  return text.slice(0, start) + text.slice(end).replace(/^[^\S\n]+/, '');
}
