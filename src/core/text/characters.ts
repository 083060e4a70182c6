/** A set of UTF-16 code units as a table: `set[code]` is 1 for its members. Asked for every character of a text. */
export type CharacterSet = Readonly<Uint8Array>;

/** @param characters its members, one after another. */
export function characterSet(characters: Iterable<string>): CharacterSet {
  const set = new Uint8Array(0x10000);
  for (const character of characters) set[character.charCodeAt(0)] = 1;
  return set;
}
