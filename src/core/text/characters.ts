/** A small picture before a line of a page (🌟一、…, ✅…), as the source of a regular expression on UTF-16 code units. */
export const PICTURE = '(?:[\\ud83c-\\ud83e][\\udc00-\\udfff]|[\\u2705\\u2714\\u2728\\u27a1])\\ufe0f?';

/** A set of UTF-16 code units as a table: `set[code]` is 1 for its members. Asked for every character of a text. */
export type CharacterSet = Readonly<Uint8Array>;

/** @param characters its members, one after another. */
export function characterSet(characters: Iterable<string>): CharacterSet {
  const set = new Uint8Array(0x10000);
  for (const character of characters) set[character.charCodeAt(0)] = 1;
  return set;
}

/** What `\s` stands for. */
export const BLANKS = characterSet(
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
);

/** What a hand-written scanner asks of a text. A string is one; so is a text that counts how often it is looked at. */
export interface Characters {
  readonly length: number;
  charCodeAt(at: number): number;
  slice(start: number, end?: number): string;
}

/** The place of the first of `marks` within `reach` characters from `from`; -1 where there is none. */
export function findWithin(text: Characters, from: number, marks: CharacterSet, reach: number): number {
  for (let i = from; i < from + reach && i < text.length; i++) if (marks[text.charCodeAt(i)] === 1) return i;
  return -1;
}

const NO_MATCHES: readonly RegExpExecArray[] = [];

/**
 * The matches of an expression in a text, in order: as `matchAll` of a string, which makes a new expression and an
 * iterator at every call, and so costs more than the search itself where little or nothing is found.
 * @param pattern global, and never matching nothing; where it was last matched does not count
 */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NO_MATCHES;
  const found: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) found.push(match);
  return found;
}
