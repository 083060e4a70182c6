import type { Section } from '../outline/model';
import type { Report } from '../report/report';
import type { Message } from '../text/message';
import type { Finding } from './model';

/** Related places that a finding names at most. */
const MOST_RELATED = 20;

/** How often a fault occurs in the report, for the end of a sentence; empty where it occurs once. */
export const countOf = (places: number): Message =>
  places === 1 ? { zh: '', en: '' } : { zh: `，全文共${places}处`, en: ` (${places} places)` };

/**
 * Headings as related places, each with its words.
 * @param what what the heading is to the finding: 同样写法
 */
export const relatedHeadings = (
  report: Report,
  sections: readonly Section[],
  what: Message,
): NonNullable<Finding['related']> =>
  sections.slice(0, MOST_RELATED).map(({ headingSpan }) => ({
    span: headingSpan,
    message: { zh: `${what.zh}：${report.slice(headingSpan)}`, en: `${what.en}: ${report.slice(headingSpan)}` },
  }));
