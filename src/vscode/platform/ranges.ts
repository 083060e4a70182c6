import { Position, Range } from 'vscode';
import type { Command, TextDocument } from 'vscode';
import { shownHeading } from '../../core/outline/shownHeading';
import type { Section } from '../../core/outline/model';
import type { PlacedParagraph } from '../../core/report/context';
import type { Report } from '../../core/report/report';
import type { Span } from '../../core/text/span';

/** The offset as a place in the editor. */
export function toPosition(report: Report, offset: number): Position {
  const { line, character } = report.positionAt(offset);
  return new Position(line, character);
}

/** The span as a range in the editor. */
export const toRange = (report: Report, { start, end }: Span): Range =>
  new Range(toPosition(report, start), toPosition(report, end));

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

/** Opens the document with the cursor at the offset. */
export const openCommand = (title: string, document: TextDocument, report: Report, offset: number): Command => ({
  command: 'vscode.open',
  title,
  arguments: [document.uri, { selection: toRange(report, { start: offset, end: offset }) }],
});
