import { DocumentSymbol, SymbolKind, l10n } from 'vscode';
import type { DocumentSymbolProvider } from 'vscode';
import type { Role, Section } from '../../core/outline/model';
import type { Report } from '../../core/report/report';
import type { Span } from '../../core/text/span';
import type { ReportDocuments } from '../workspace/documents';
import { formatCount, roleName } from '../platform/locale';
import { headingText, sectionSpan, toRange } from '../platform/ranges';
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

/**
 * The section without the line break that ends it. Where the next one begins in the same line, without its last character: to
 * VS Code a range holds the place behind it, so that a cursor before 二是 would stand in 一是, too.
 */
function symbolSpan(report: Report, section: Section): Span {
  const { start, end } = sectionSpan(report, section);
  const meetsNext = end === section.span.end && end < report.length;
  return { start, end: meetsNext ? Math.max(section.headingSpan.end, end - 1) : end };
}

function symbolsOf(report: Report, sections: readonly Section[], counts: SectionCounts): DocumentSymbol[] {
  return sections.map((section) => {
    const words = l10n.t('{0} chars', formatCount(counts.words(section.span)));
    const detail = section.role === 'other' ? words : `${roleName(section.role)} · ${words}`;
    const range = toRange(report, symbolSpan(report, section));
    const heading = toRange(report, section.headingSpan);
    const symbol = new DocumentSymbol(
      headingText(report, section),
      detail,
      kindOf(section.role),
      range.union(heading),
      heading,
    );
    symbol.children = symbolsOf(report, section.children, counts);
    return symbol;
  });
}
