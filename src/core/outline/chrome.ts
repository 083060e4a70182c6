import { CHROME_LINES, CHROME_SHAPES, CHROME_STARTS, MESSAGE_SHAPES } from '../lexicon/headings/chrome';

/** Whether a line is a remnant of a web page or app shell (收藏, 字体大小, 分享到 …) and no part of the report. */
export function isChrome(line: string): boolean {
  const plain = line.replace(/^[\s•·●◆■▪►*]+/, '').trim();
  if (plain === '' || plain.length > 120) return false;
  return (
    CHROME_LINES.has(plain.replace(/[:：\s]+$/, '')) ||
    CHROME_STARTS.some((start) => plain.startsWith(start)) ||
    CHROME_SHAPES.some((shape) => shape.test(plain)) ||
    MESSAGE_SHAPES.some((shape) => shape.test(plain))
  );
}

/** A page with the number of pages, alone on its line: 3/12, 预览 3 / 12. */
const PAGE_OF_PAGES = /^(?:预览|页码:?)? *\d{1,3} *\/ *\d{1,3}$/;
/** A page alone on its line: - 3 -, 第3页, 第 3 页 共 12 页, 第三页. */
const PAGE = /^(?:[-—–· ]*(?:第? *\d{1,3} *页?(?: *[/共] *\d{1,3} *页?)?)[-—–· ]*|第[一二三四五六七八九十]{1,3}页)$/;

/** Whether a line is nothing but the number of a page among all pages, as document sites have it below each page. */
export const isPageOfPages = (halfWidth: string): boolean => PAGE_OF_PAGES.test(halfWidth.trim());

/** Whether a line is nothing but the number of a page. */
export const isPageNumber = (halfWidth: string): boolean => PAGE.test(halfWidth.trim()) || isPageOfPages(halfWidth);
