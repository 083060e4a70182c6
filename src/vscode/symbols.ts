import { DocumentSymbol, SymbolKind, l10n } from 'vscode';
import type { DocumentSymbolProvider } from 'vscode';
import type { Role, Section } from '../core/outline/model';
import type { Report } from '../core/report/report';
import type { ReportDocuments } from './documents';
import { formatCount, roleName } from './locale';
import { headingText, sectionSpan, toRange } from './ranges';
import { SectionCounts } from './sectionCounts';

/** The symbols by which VS Code tells the roles apart; a report has no better ones. */
const KINDS: Readonly<Record<Role, SymbolKind>> = {
  progress: SymbolKind.Field,
  measures: SymbolKind.Property,
  problems: SymbolKind.Event,
  plan: SymbolKind.Interface,
  other: SymbolKind.String,
};

export const kindOf = (role: Role): SymbolKind => KINDS[role];

/** The sections for the Outline view, breadcrumbs, sticky scroll and go-to-symbol. */
export function symbolProvider(documents: ReportDocuments): DocumentSymbolProvider {
  return {
    provideDocumentSymbols(document) {
      const report = documents.report(document);
      return report === null ? [] : symbolsOf(report, report.sections, new SectionCounts(report));
    },
  };
}

function symbolsOf(report: Report, sections: readonly Section[], counts: SectionCounts): DocumentSymbol[] {
  return sections.map((section) => {
    const words = l10n.t('{0} chars', formatCount(counts.words(section.span)));
    const detail = section.role === 'other' ? words : `${roleName(section.role)} · ${words}`;
    const range = toRange(report, sectionSpan(report, section));
    const heading = toRange(report, section.headingSpan);
    const symbol = new DocumentSymbol(headingText(report, section), detail, kindOf(section.role), range.union(heading), heading);
    symbol.children = symbolsOf(report, section.children, counts);
    return symbol;
  });
}
