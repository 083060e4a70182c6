import type { DefinitionProvider, LocationLink } from 'vscode';
import { placesOf } from '../../core/ledger/places';
import type { Found } from '../../core/ledger/places';
import type { Report } from '../../core/report/report';
import { fold } from '../../core/text/fold';
import { shift } from '../../core/text/span';
import type { Span } from '../../core/text/span';
import type { ReportDocuments } from '../workspace/documents';
import { toRange } from '../platform/ranges';

/** From an abbreviation to where the report introduces it; from any other name of an indicator, or a figure, to the first place that states it. */
export function definitionProvider(documents: ReportDocuments): DefinitionProvider {
  return {
    provideDefinition(document, position): LocationLink[] {
      const report = documents.report(document);
      const found = report === null ? null : placesOf(report).at(document.offsetAt(position));
      if (report === null || found === null) return [];
      const target = introduction(report, found) ?? firstPlace(report, found);
      if (target === null) return [];
      return [
        {
          originSelectionRange: toRange(report, found.span),
          targetUri: document.uri,
          targetRange: toRange(report, target),
          targetSelectionRange: toRange(report, target),
        },
      ];
    },
  };
}

function introduction(report: Report, { phrase, on }: Found): Span | null {
  if (phrase === null || on !== 'phrase') return null;
  const introduced = placesOf(report).names.introductions.get(fold(report.slice(phrase)));
  return introduced === undefined ? null : shift(introduced.fullSpan, report.starts[introduced.paragraph] as number);
}

function firstPlace(report: Report, { key, phrase }: Found): Span | null {
  if (key === null) return phrase;
  const [first] = placesOf(report).statements(key);
  return first === undefined ? (placesOf(report).everywhere(key)[0] ?? phrase) : (first.phrase ?? first.figure.span);
}
