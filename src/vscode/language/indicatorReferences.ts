import { Location } from 'vscode';
import type { ReferenceProvider } from 'vscode';
import { placesOf } from '../../core/ledger/places';
import type { ReportDocuments } from '../workspace/documents';
import type { OtherReports } from '../workspace/otherReports';
import { toRange } from '../platform/ranges';

/** Every place that states or names an indicator: in this report, abbreviations included, then where the other reports of the workspace state it. */
export function indicatorReferenceProvider(documents: ReportDocuments, others: OtherReports): ReferenceProvider {
  return {
    async provideReferences(document, position, _context, token) {
      const report = documents.report(document);
      const found = report === null ? null : placesOf(report).at(document.offsetAt(position));
      if (report === null || found === null) return [];
      const { key, phrase } = found;
      if (key === null) return phrase === null ? [] : [new Location(document.uri, toRange(report, phrase))];
      const here = placesOf(report)
        .everywhere(key)
        .map((span) => new Location(document.uri, toRange(report, span)));
      const elsewhere = await others.stating(key, document.uri, token);
      return [...here, ...elsewhere.map(({ uri, range }) => new Location(uri, range))];
    },
  };
}
