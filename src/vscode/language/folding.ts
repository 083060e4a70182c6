import { FoldingRange } from 'vscode';
import type { FoldingRangeProvider } from 'vscode';
import type { ReportDocuments } from '../workspace/documents';
import { lastWrittenOffset } from '../platform/ranges';

/** Folds sections; blank lines after one stay visible. */
export function foldingProvider(documents: ReportDocuments): FoldingRangeProvider {
  return {
    provideFoldingRanges(document) {
      const report = documents.report(document);
      if (report === null) return [];
      const ranges: FoldingRange[] = [];
      for (const section of report.allSections()) {
        const start = report.positionAt(section.headingSpan.start).line;
        const end = report.positionAt(lastWrittenOffset(report, section)).line;
        if (end > start) ranges.push(new FoldingRange(start, end));
      }
      return ranges;
    },
  };
}
