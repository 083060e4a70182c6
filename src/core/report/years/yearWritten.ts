import { CLOSING_DATE } from '../../lexicon/headings/closing';
import type { PlacedParagraph } from '../context';
import type { Report } from '../report';
import { withArabicYears } from '../../outline/title';

/** A whole date: 2026年1月9日, 2026-01-09. */
const DATE =
  /(?<!\d)((?:19|20)\d{2})\s*[-年./]\s*[\d一二三四五六七八九十]{1,3}\s*[-月./]\s*[\d一二三四五六七八九十]{1,3}/;
const LONGEST_LINE = 60;
/** How many lines at either end are looked at. */
const LINES = 12;

/**
 * The year in which the report was written or published: by the date under its title (or in what a web page left
 * there), else by the date under its signature. Null where neither stands.
 */
export function yearWritten({ paragraphs, body }: Report): number | null {
  for (let i = 0; i < Math.min(body, LINES); i++) {
    const year = dated(paragraphs[i] as PlacedParagraph, DATE);
    if (year !== null) return year;
  }
  for (let i = paragraphs.length - 1, lines = 0; i >= body && lines < LINES; i--) {
    const { text } = (paragraphs[i] as PlacedParagraph).reading;
    if (text.trim() === '') continue;
    lines++;
    const year = dated(paragraphs[i] as PlacedParagraph, CLOSING_DATE);
    if (year !== null) return year;
  }
  return null;
}

function dated({ reading: { halfWidth } }: PlacedParagraph, pattern: RegExp): number | null {
  const year = halfWidth.length > LONGEST_LINE ? undefined : pattern.exec(withArabicYears(halfWidth.trim()))?.[1];
  return year === undefined ? null : Number(year);
}
