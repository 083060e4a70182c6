import { DocumentHighlight } from 'vscode';
import type { DocumentHighlightProvider } from 'vscode';
import { referencesAt } from '../../core/features/places';
import { toRange } from '../platform/ranges';
import type { ReportDocuments } from '../workspace/documents';

/** Marks every place of the report that states or names the indicator at the cursor. */
export function highlightProvider(documents: ReportDocuments): DocumentHighlightProvider {
  return {
    provideDocumentHighlights(document, position) {
      const report = documents.report(document);
      const references = report === null ? null : referencesAt(report, document.offsetAt(position));
      // Without an indicator VS Code marks equal words.
      if (report === null || references === null || references.key === null) return undefined;
      return references.spans.map((span) => new DocumentHighlight(toRange(report, span)));
    },
  };
}
