import { SelectionRange } from 'vscode';
import type { SelectionRangeProvider } from 'vscode';
import type { PlacedParagraph } from '../../core/report/context';
import type { Report } from '../../core/report/report';
import type { Section } from '../../core/outline/model';
import { contains, shift } from '../../core/text/span';
import type { Span } from '../../core/text/span';
import type { ReportDocuments } from '../workspace/documents';
import { sectionSpan, toRange } from '../platform/ranges';

/** Smart selection: a figure, its paragraph, its section, the sections around it, the report. */
export function selectionRangeProvider(documents: ReportDocuments): SelectionRangeProvider {
  return {
    provideSelectionRanges(document, positions) {
      const report = documents.report(document);
      return report === null ? [] : positions.map((position) => selectionAt(report, document.offsetAt(position)));
    },
  };
}

function selectionAt(report: Report, offset: number): SelectionRange {
  let selection = new SelectionRange(toRange(report, { start: 0, end: report.length }));
  let outer: Span = { start: 0, end: report.length };
  for (const span of [...sectionsAt(report, report.sections, offset), ...inParagraph(report, offset)]) {
    const isProper = contains(outer, span) && (span.start > outer.start || span.end < outer.end);
    if (!isProper) continue;
    selection = new SelectionRange(toRange(report, span), selection);
    outer = span;
  }
  return selection;
}

function sectionsAt(report: Report, sections: readonly Section[], offset: number): Span[] {
  const section = sections.find(({ span }) => span.start <= offset && offset < span.end);
  return section === undefined ? [] : [sectionSpan(report, section), ...sectionsAt(report, section.children, offset)];
}

function inParagraph(report: Report, offset: number): Span[] {
  const index = report.paragraphAt(offset);
  const start = report.starts[index] as number;
  const { reading, figures } = report.paragraphs[index] as PlacedParagraph;
  const figure = figures
    .map(({ span }) => shift(span, start))
    .find((span) => span.start <= offset && offset <= span.end);
  return [{ start, end: start + reading.text.length }, ...(figure === undefined ? [] : [figure])];
}
