import { Location, Uri } from 'vscode';
import type { ReferenceProvider } from 'vscode';
import { referencesAt } from '../../core/features/places';
import { toLineRange, toRange } from '../platform/ranges';
import type { ReportDocuments } from '../workspace/documents';
import type { OtherReports } from '../workspace/otherReports';

/**
 * Every place that states or names an indicator: in this report, then where the other reports of the workspace state
 * it.
 */
export function indicatorReferenceProvider(documents: ReportDocuments, others: OtherReports): ReferenceProvider {
  return {
    async provideReferences(document, position, _context, token) {
      const report = documents.report(document);
      const references = report === null ? null : referencesAt(report, document.offsetAt(position));
      if (report === null || references === null) return [];
      const here = references.spans.map((span) => new Location(document.uri, toRange(report, span)));
      if (references.key === null) return here;
      const elsewhere = await others.stating(references.key, document.uri, token);
      return [...here, ...elsewhere.map(({ uri, range }) => new Location(Uri.parse(uri, true), toLineRange(range)))];
    },
  };
}
