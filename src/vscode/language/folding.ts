import { FoldingRange } from 'vscode';
import type { FoldingRangeProvider } from 'vscode';
import { foldedLines } from '../../core/features/folding';
import type { ReportDocuments } from '../workspace/documents';

/** Folds sections; blank lines after one stay visible. */
export function foldingProvider(documents: ReportDocuments): FoldingRangeProvider {
  return {
    provideFoldingRanges(document) {
      const report = documents.report(document);
      return report === null ? [] : foldedLines(report).map(({ start, end }) => new FoldingRange(start, end));
    },
  };
}
