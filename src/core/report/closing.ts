import type { Report } from './report';

const DATE =
  /^\(?\s*(?:[12]\d{3}|[一二][〇零○ＯO一二三四五六七八九]{3})\s*年\s*[\d一二三四五六七八九十]{1,3}\s*月(?:\s*[\d一二三四五六七八九十]{1,3}\s*日)?\s*\)?$/;
const LONGEST_SIGNATURE = 30;
/** 特此报告。, 以上报告，请审议。: what a report ends with before its signature. */
const FORMULA =
  /^(?:特此(?:报告|汇报|总结|函复|说明)|以上(?:报告|汇报|总结|述职|计划)?[^。!]{0,8}(?:请|如有不[当妥])[^。!]{2,20}|(?:专此|此致)[^。!]{0,6}|谢谢(?:大家|各位[^。!]{0,6})?)[。!]?$/;

/**
 * Where the closing lines of the report begin: a formula (特此报告。), signature and date (落款), and remnants of a web page
 * after them. They belong to no section, whatever moves. The report's length where it has none.
 */
export function closingLines(report: Report): number {
  const { paragraphs, starts } = report;
  const lastHeading = report.allSections().at(-1);
  const first = lastHeading === undefined ? 0 : report.paragraphAt(lastHeading.headingSpan.end) + 1;
  let at = paragraphs.length;
  let dated = false;
  let signed = 0;
  for (let i = paragraphs.length - 1; i >= first; i--) {
    const paragraph = paragraphs[i];
    if (paragraph === undefined || paragraph.continues) break;
    const { halfWidth, outline } = paragraph.reading;
    const line = halfWidth.trim();
    if (line === '') continue;
    if (!dated && outline.chrome) at = i;
    else if (!dated && DATE.test(line)) {
      dated = true;
      at = i;
    } else if (
      dated &&
      signed < 2 &&
      line.length <= LONGEST_SIGNATURE &&
      !/[。；;:,!?]/.test(line) &&
      outline.markers.length === 0
    ) {
      signed++;
      at = i;
    } else if (FORMULA.test(line)) {
      at = i;
      break;
    } else break;
  }
  return starts[at] ?? report.length;
}
