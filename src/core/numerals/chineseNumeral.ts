const NUMERALS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const PLACES = ['千', '百', '十', ''];

/** 23 → 二十三, 108 → 一百零八; in digits from 10,000 on, where nobody numbers in words. */
export function chineseNumeral(n: number): string {
  if (n >= 10 ** PLACES.length) return String(n);
  let text = '';
  for (const [i, digit] of [...String(n).padStart(PLACES.length, '0')].entries()) {
    if (digit !== '0') text += (NUMERALS[Number(digit)] as string) + (PLACES[i] as string);
    else if (text !== '' && !text.endsWith('零')) text += '零';
  }
  const written = text.replace(/零$/, '') || '零';
  return n < 20 ? written.replace(/^一十/, '十') : written;
}
