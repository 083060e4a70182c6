import type { Report } from '../report/report';
import { lastWrittenOffset } from './sections';

/** The lines of a section, from 0, both included. */
export interface FoldedLines {
  readonly start: number;
  readonly end: number;
}

/** The lines that fold: each section of more than one line; the blank lines after it stay visible. */
export function foldedLines(report: Report): readonly FoldedLines[] {
  return report
    .allSections()
    .map((section) => ({
      start: report.positionAt(section.headingSpan.start).line,
      end: report.positionAt(lastWrittenOffset(report, section)).line,
    }))
    .filter(({ start, end }) => end > start);
}
