import {
  CLOSING_DATE,
  CLOSING_FORMULA,
  LONGEST_SIGNATURE,
  MOST_SIGNATURES,
  NO_SIGNATURE,
} from '../lexicon/headings/closing';
import type { Report } from './report';

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
    else if (!dated && CLOSING_DATE.test(line)) {
      dated = true;
      at = i;
    } else if (
      dated &&
      signed < MOST_SIGNATURES &&
      line.length <= LONGEST_SIGNATURE &&
      !NO_SIGNATURE.test(line) &&
      outline.markers.length === 0
    ) {
      signed++;
      at = i;
    } else if (CLOSING_FORMULA.test(line)) {
      at = i;
      break;
    } else break;
  }
  return starts[at] ?? report.length;
}
