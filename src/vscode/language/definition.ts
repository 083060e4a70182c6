import type { DefinitionProvider, LocationLink } from 'vscode';
import { definitionAt } from '../../core/features/places';
import { toRange } from '../platform/ranges';
import type { ReportDocuments } from '../workspace/documents';

/** Go to definition: where an abbreviation is introduced, or the first place that states an indicator. */
export function definitionProvider(documents: ReportDocuments): DefinitionProvider {
  return {
    provideDefinition(document, position): LocationLink[] {
      const report = documents.report(document);
      const definition = report === null ? null : definitionAt(report, document.offsetAt(position));
      if (report === null || definition === null) return [];
      const target = toRange(report, definition.to);
      return [
        {
          originSelectionRange: toRange(report, definition.from),
          targetUri: document.uri,
          targetRange: target,
          targetSelectionRange: target,
        },
      ];
    },
  };
}
