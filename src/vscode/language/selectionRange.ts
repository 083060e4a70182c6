import { SelectionRange } from 'vscode';
import type { SelectionRangeProvider } from 'vscode';
import { selectionsAt } from '../../core/features/selection';
import type { Report } from '../../core/report/report';
import { toRange } from '../platform/ranges';
import type { ReportDocuments } from '../workspace/documents';

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
  const [whole, ...inner] = selectionsAt(report, offset).map((span) => toRange(report, span));
  return inner.reduce(
    (around, range) => new SelectionRange(range, around),
    new SelectionRange(whole ?? toRange(report, { start: 0, end: report.length })),
  );
}
