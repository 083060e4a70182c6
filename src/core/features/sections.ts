import { shownHeading } from '../outline/shownHeading';
import type { Section } from '../outline/model';
import type { PlacedParagraph } from '../report/context';
import type { Report } from '../report/report';
import type { Span } from '../text/span';

/** The section without the line break that ends it, so that two sections do not meet in one place. */
export function sectionSpan(report: Report, { span, headingSpan }: Section): Span {
  const lineBreak =
    /(\r\n|\r|\n)?$/.exec(report.slice({ start: Math.max(headingSpan.end, span.end - 2), end: span.end }))?.[0] ?? '';
  return { start: span.start, end: span.end - lineBreak.length };
}

/** Where the last line of the section that is not blank ends. */
export function lastWrittenOffset(report: Report, { span, headingSpan }: Section): number {
  for (let i = report.paragraphAt(Math.max(span.start, span.end - 1)); i >= 0; i--) {
    const start = report.starts[i] as number;
    if (start < headingSpan.end) break;
    const { text } = (report.paragraphs[i] as PlacedParagraph).reading;
    if (text.trim() !== '') return Math.min(start + text.length, span.end);
  }
  return headingSpan.end;
}

/** The heading as a reader has it; never empty. */
export const headingText = (report: Report, section: Section): string =>
  shownHeading(section) || report.slice(section.headingSpan).trim() || '…';
