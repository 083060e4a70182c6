import { DocumentSymbol, SymbolKind } from 'vscode';
import type { DocumentSymbolProvider } from 'vscode';
import { symbolsOf } from '../../core/features/symbols';
import type { ReportSymbol } from '../../core/features/symbols';
import type { Role } from '../../core/outline/model';
import type { Report } from '../../core/report/report';
import { localized } from '../platform/locale';
import { toRange } from '../platform/ranges';
import type { ReportDocuments } from '../workspace/documents';

/** The symbols by which VS Code tells the roles apart; a report has no better ones. */
const KINDS: Readonly<Record<Role, SymbolKind>> = {
  progress: SymbolKind.Field,
  measures: SymbolKind.Property,
  problems: SymbolKind.Event,
  plan: SymbolKind.Interface,
  other: SymbolKind.String,
};

/** The kind of symbol, and so the icon, by which VS Code shows a section of a role. */
export const kindOf = (role: Role): SymbolKind => KINDS[role];

/** The sections for the Outline view, breadcrumbs, sticky scroll and go-to-symbol. */
export function symbolProvider(documents: ReportDocuments): DocumentSymbolProvider {
  return {
    provideDocumentSymbols(document) {
      const report = documents.report(document);
      return report === null ? [] : symbolsOf(report).map((symbol) => documentSymbol(report, symbol));
    },
  };
}

function documentSymbol(
  report: Report,
  { name, detail, role, span, headingSpan, children }: ReportSymbol,
): DocumentSymbol {
  const symbol = new DocumentSymbol(
    name,
    localized(detail),
    kindOf(role),
    toRange(report, span),
    toRange(report, headingSpan),
  );
  symbol.children = children.map((child) => documentSymbol(report, child));
  return symbol;
}
