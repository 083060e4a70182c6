import { CHROME_LINES, CHROME_SHAPES, CHROME_STARTS } from '../lexicon/headings/chrome';

/** Whether a line is a remnant of a web page or app shell (收藏, 字体大小, 分享到 …) and no part of the report. */
export function isChrome(line: string): boolean {
  const plain = line.replace(/^[\s•·●◆■▪►*]+/, '').trim();
  if (plain === '' || plain.length > 120) return false;
  return (
    CHROME_LINES.has(plain.replace(/[:：\s]+$/, '')) ||
    CHROME_STARTS.some((start) => plain.startsWith(start)) ||
    CHROME_SHAPES.some((shape) => shape.test(plain))
  );
}
