/** The full-width characters of Chinese prose: replaced one kind at a time, many times faster than each by itself. */
const COMMON: readonly (readonly [wide: string, narrow: string])[] = [...'，；：（）！？'].map((wide) => [
  wide,
  narrowed(wide),
]);

/** Small forms, as input methods and old encodings leave them, with their ASCII twins. */
const SMALL: ReadonlyMap<string, string> = new Map(
  [...'﹐﹒﹔﹕﹖﹗﹙﹚﹛﹜﹟﹠﹡﹢﹣﹤﹥﹦﹨﹩﹪﹫'].map((small, i) => [
    small,
    [...',.;:?!(){}#&*+-<>=\\$%@'][i] as string,
  ]),
);

const WIDE =
  /[\uFF01-\uFF5E\uFE50\uFE52\uFE54-\uFE57\uFE59-\uFE5C\uFE5F-\uFE66\uFE68-\uFE6B\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\t\n\r]/;
const EVERY_WIDE = new RegExp(WIDE.source, 'g');

/**
 * The half-width view of a text (全角 → 半角), of the same length, so that offsets stay valid: full-width ASCII
 * (U+FF01–U+FF5E) and small forms (U+FE50–U+FE6B) become ASCII; NBSP, U+3000, the other Unicode blanks and line breaks become a space. Chinese marks
 * that have no ASCII twin (、。《》“”) are left as they are.
 */
export function toHalfWidth(text: string): string {
  if (!WIDE.test(text)) return text;
  let halfWidth = text;
  for (const [wide, narrow] of COMMON) halfWidth = halfWidth.replaceAll(wide, narrow);
  return WIDE.test(halfWidth) ? halfWidth.replace(EVERY_WIDE, narrowed) : halfWidth;
}

function narrowed(character: string): string {
  const code = character.charCodeAt(0);
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : (SMALL.get(character) ?? ' ');
}

/** The full-width form (全角) of ASCII punctuation, for text that the product writes into Chinese prose. */
export const toFullWidth = (character: string): string =>
  /^[!-~]$/.test(character) ? String.fromCharCode(character.charCodeAt(0) + 0xfee0) : character;

/** Whether the code unit is a half-width digit. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
/** Whether the code unit is a half-width Latin letter. */
export const isLatin = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
/** Whether the code unit is a Han character of the basic plane. */
export const isHan = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf);
