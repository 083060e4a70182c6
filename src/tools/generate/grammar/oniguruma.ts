import { toHalfWidth, toFullWidth } from '../../../core/text/width';

/** From words and half-width JavaScript patterns to Oniguruma patterns that match both widths. */

export const BLANKS = ' \\t\\u00a0\\u2000-\\u200a\\u3000';
/** One blank. */
export const BLANK = `[${BLANKS}]`;
/** One digit of either width. */
export const D = '[0-9０-９]';
/** Letters and digits of both widths, as the inside of a character class. */
export const ALNUM = '0-9A-Za-z０-９Ａ-Ｚａ-ｚ';
/** Ends a word of Latin letters in `oneOf`: no letter or digit may follow (5G, but not 5Gbps as 5 G). */
export const WORD_END = '\0';

const escape = (character: string): string =>
  /[\\^$.*+?()[\]{}|\-&~#/]/.test(character) ? `\\${character}` : character;
/** Both widths of a half-width character, as the inside of a character class. */
const bothWidths = (character: string): string =>
  character === ' ' ? BLANKS : [...new Set([character, toFullWidth(character)])].map(escape).join('');
const literal = (character: string): string => {
  if (character === WORD_END) return `(?![${ALNUM}])`;
  return character === ' ' || toFullWidth(character) !== character ? `[${bothWidths(character)}]` : escape(character);
};

const anyOf = (characters: readonly string[]): string =>
  characters.length === 1 ? literal(characters[0] as string) : `[${characters.map(bothWidths).join('')}]`;

/**
 * A pattern for any of the words, longest first, in half- and full-width forms; common beginnings, and ends alike, are
 * written once.
 */
export function oneOf(words: Iterable<string>): string {
  return branch([...new Set([...words].map(toHalfWidth))].sort());
}

function branch(words: readonly string[]): string {
  const byFirst = new Map<string, string[]>();
  for (const word of words) {
    if (word !== '') byFirst.set(word[0] as string, [...(byFirst.get(word[0] as string) ?? []), word.slice(1)]);
  }
  const leaves = [...byFirst]
    .filter(([first, rests]) => first !== WORD_END && rests.every((rest) => rest === ''))
    .map(([first]) => first);
  const firstsByTail = new Map<string, string[]>();
  for (const [first, rests] of byFirst) {
    if (first === WORD_END || leaves.includes(first)) continue;
    const tail = branch(rests);
    firstsByTail.set(tail, [...(firstsByTail.get(tail) ?? []), first]);
  }
  const longer = [...firstsByTail].map(([tail, firsts]) => anyOf(firsts) + tail);
  if (leaves.length > 0) longer.push(anyOf(leaves));
  const choices = byFirst.has(WORD_END) ? [...longer, literal(WORD_END)] : longer; // the end is tried last: m² before m
  if (choices.length === 0) return '';
  const optional = words.includes('') ? '?' : '';
  const bare = choices.length === 1 && (optional === '' || leaves.length > 0);
  return bare ? `${choices[0]}${optional}` : `(?:${choices.join('|')})${optional}`;
}

/**
 * A JavaScript pattern over the half-width view, rewritten to match the text as it stands: characters in either width,
 * and groups that capture nothing.
 * @throws SyntaxError for an escape that the lexicon has not used so far
 */
export function unfold(source: string): string {
  let out = '';
  let inClass = false;
  for (let i = 0; i < source.length; i++) {
    const character = source[i] as string;
    const group = inClass ? null : /^\((?:\?(?:[:=!]|<[=!]))?/.exec(source.slice(i));
    const braces = inClass ? null : /^\{[\d,]+\}/.exec(source.slice(i));
    if (group !== null || braces !== null) {
      out += braces?.[0] ?? (group?.[0] === '(' ? '(?:' : group?.[0]);
      i += (braces ?? group)![0].length - 1;
    } else if (character === '\\') {
      i++;
      out += unfoldEscape(source[i] as string, inClass);
    } else if (inClass) {
      const range = /^([0-9A-Za-z])-([0-9A-Za-z])/.exec(source.slice(i));
      if (range !== null) {
        out += `${range[0]}${toFullWidth(range[1] as string)}-${toFullWidth(range[2] as string)}`;
        i += 2;
      } else
        out +=
          character === ']' || character === '-' || (character === '^' && source[i - 1] === '[')
            ? character
            : bothWidths(character);
      inClass = character !== ']';
    } else if (character === '[') {
      inClass = true;
      out += character;
    } else out += '^$|*+?).'.includes(character) ? character : literal(character);
  }
  return out;
}

function unfoldEscape(character: string, inClass: boolean): string {
  if (character === 'd') return inClass ? '0-9０-９' : D;
  if (character === 's') return inClass ? BLANKS : BLANK;
  if (character === 'S' && !inClass) return `[^${BLANKS}\\n]`;
  if (/[A-Za-z0-9]/.test(character)) throw new SyntaxError(`\\${character} has no translation to Oniguruma`);
  return inClass ? bothWidths(character) : literal(character);
}
