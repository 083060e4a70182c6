import { DocumentHighlight } from 'vscode';
import type { DocumentHighlightProvider } from 'vscode';
import { placesOf } from '../../core/ledger/places';
import type { ReportDocuments } from '../workspace/documents';
import { toRange } from '../platform/ranges';

/** Marks every place of the report that states or names the indicator at the cursor. */
export function highlightProvider(documents: ReportDocuments): DocumentHighlightProvider {
  return {
    provideDocumentHighlights(document, position) {
      const report = documents.report(document);
      const found = report === null ? null : placesOf(report).at(document.offsetAt(position));
      if (report === null || found === null || found.key === null) return undefined; // VS Code then marks equal words
      return placesOf(report)
        .everywhere(found.key)
        .map((span) => new DocumentHighlight(toRange(report, span)));
    },
  };
}
