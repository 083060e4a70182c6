/** Zero-width marks and the blanks of Unicode, which part words and count nothing. */
const isBlank = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  code === 0x1680 ||
  (code >= 0x2000 && code <= 0x200f) ||
  (code >= 0x2028 && code <= 0x202f) ||
  (code >= 0x205f && code <= 0x206f) ||
  code === 0x3000 ||
  code === 0xfeff;

/** Korean is counted by the word, as Latin is (朝鲜语单词). */
const isKorean = (code: number): boolean =>
  (code >= 0xac00 && code <= 0xd7ff) || (code >= 0x1100 && code <= 0x11ff) || (code >= 0x3130 && code <= 0x318f);

/**
 * 字数 as Word counts it (审阅 › 字数统计): the sum of two lines of its window, 中文字符和朝鲜语单词 and 非中文单词. So every Chinese
 * character and every Chinese or full-width mark is one; a run of Latin letters, digits and half-width marks is one, up
 * to a blank or the next Chinese character; blanks and line ends are none. (Microsoft: `WdStatistic`, of which
 * `wdStatisticWords` is the 字数 and `wdStatisticFarEastCharacters` the first line.)
 */
export function countWords(text: string): number {
  let words = 0;
  let run: 'latin' | 'korean' | null = null;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0xdc00 && code <= 0xdfff) continue; // the second half of a surrogate pair
    const kind =
      code < 0x1100
        ? isBlank(code)
          ? null
          : 'latin'
        : isBlank(code)
          ? null
          : isKorean(code)
            ? 'korean'
            : code < 0x2000
              ? 'latin'
              : undefined;
    if (kind === undefined || (kind !== null && kind !== run)) words++;
    run = kind ?? null;
  }
  return words;
}
