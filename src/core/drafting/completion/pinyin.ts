import pinyin from 'pinyin-match';

/** What a name may be typed by: where in the name the match begins, or null where there is none. */
export interface Typed {
  readonly start: number;
  /** Whether the whole name was typed. */
  readonly whole: boolean;
}

/**
 * Whether a Chinese name may be meant by these letters: the initials or the whole of its pinyin, with every reading of
 * a character (cs and zs for 长).
 * @param letters lower case
 */
export function typedBy(name: string, letters: string): Typed | null {
  const found = pinyin.match(name, letters);
  return found === false ? null : { start: found[0], whole: found[0] === 0 && found[1] === name.length - 1 };
}

/** As `typedBy`, for names that begin so: most others are told by their first character alone. */
export function begunBy(name: string, letters: string): Typed | null {
  if (!initials(name.charAt(0)).has(letters.charAt(0))) return null;
  const typed = typedBy(name, letters);
  return typed?.start === 0 ? typed : null;
}

const ALPHABET = [...'abcdefghijklmnopqrstuvwxyz'];
const known = new Map<string, ReadonlySet<string>>();

/**
 * Whether letters are the initials that a name begins with, each by any reading of its character.
 * @param letters lower case
 */
export const begunByInitials = (name: string, letters: string): boolean =>
  letters.length <= name.length && [...letters].every((letter, index) => initials(name.charAt(index)).has(letter));

/** The first letters of the readings of a character. */
function initials(character: string): ReadonlySet<string> {
  let letters = known.get(character);
  if (letters === undefined)
    known.set(character, (letters = new Set(ALPHABET.filter((letter) => pinyin.match(character, letter) !== false))));
  return letters;
}
