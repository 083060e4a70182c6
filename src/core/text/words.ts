/**
 * 字数 as Word counts it (审阅 › 字数统计 › 字数): every Chinese character and every Chinese or full-width mark is one; a run
 * of Latin letters, digits and half-width marks without a blank is one.
 */
export function countWords(text: string): number {
  let words = 0;
  let inRun = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 32 || code === 9 || code === 10 || code === 13 || code === 0xa0 || code === 0x3000) {
      inRun = false;
    } else if (code < 0x2000 || (code >= 0xdc00 && code <= 0xdfff)) {
      if (code >= 0xdc00 && code <= 0xdfff) continue; // the second half of a surrogate pair
      if (!inRun) words++;
      inRun = true;
    } else {
      words++;
      inRun = false;
    }
  }
  return words;
}
