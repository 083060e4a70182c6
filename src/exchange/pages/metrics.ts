/**
 * How wide characters are, in parts of the font's size. Han characters and full-width marks take the whole; Latin
 * letters and digits have the widths of Times New Roman (Adobe Font Metrics, thousandths).
 */

/**
 * The gap between Han characters and Latin letters or digits, as a part of the font's size: a fifth in LibreOffice 7.4,
 * as its glyphs were measured; Word's is a quarter.
 */
export const SCRIPT_GAP = 0.2;
const THOUSANDTHS = 1000;
const FIRST_LATIN = 32;
/** U+0020 to U+007E. */
const LATIN: readonly number[] = [
  250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500,
  500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889,
  722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500,
  444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480,
  200, 480, 541,
];
/** Marks below U+2E80 that belong to the Chinese font; the document says so of each. */
export const WIDE_MARKS =
  '“”‘’…—·①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛℃★☆●○◎■□◆◇▲△※→←↑↓≥≤≈≠×÷±√∶∷‖№㎡ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ';
/** As wide as they are in the Latin font. */
const WIDE_IN_LATIN = '‰';
const DEFAULT_LATIN = 0.5;

/** The advance of a character as a part of the font's size. */
export function advance(character: string): number {
  const code = character.codePointAt(0) as number;
  if (code >= FIRST_LATIN && code < FIRST_LATIN + LATIN.length)
    return (LATIN[code - FIRST_LATIN] as number) / THOUSANDTHS;
  return isWide(character) || WIDE_IN_LATIN === character ? 1 : DEFAULT_LATIN;
}
const FIRST_WIDE = 0x2e80;

/** Letters and digits of the Latin font, beside which a Han character keeps a gap. */
export const isLatinWord = (character: string): boolean => {
  const code = character.codePointAt(0) as number;
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
};

/** Whether a character is set in the Chinese font; a blank is in the font of what stands before it. */
export const isWide = (character: string): boolean =>
  (character.codePointAt(0) as number) >= FIRST_WIDE || WIDE_MARKS.includes(character);

/** Characters that take a gap beside Latin letters: ideographs, no marks. */
export const isIdeograph = (character: string): boolean => {
  const code = character.codePointAt(0) as number;
  return (code >= 0x3400 && code <= 0x9fff) || code === 0x3007 || (code >= 0x20000 && code <= 0x3ffff);
};

/** Whether there is a gap between two neighbours. */
export const hasGap = (before: string, after: string): boolean =>
  (isIdeograph(before) && isLatinWord(after)) || (isIdeograph(after) && isLatinWord(before));

/** The width of a text on one line, as a multiple of the font's size. */
export function widthOf(text: string): number {
  let width = 0;
  let before = '';
  for (const character of text) {
    width += advance(character) + (before !== '' && hasGap(before, character) ? SCRIPT_GAP : 0);
    before = character;
  }
  return width;
}
