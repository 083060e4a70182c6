import { SemanticTokensBuilder, SemanticTokensLegend } from 'vscode';
import type { DocumentRangeSemanticTokensProvider } from 'vscode';
import { modelTokens } from '../../core/features/semanticTokens';
import type { TokenType } from '../../core/features/semanticTokens';
import type { ReportDocuments } from '../workspace/documents';

/** Types and modifiers as package.json declares them, with the scopes that themes colour. */
const INDICATOR = 'reportIndicator';
const FIGURE = 'reportFigure';
const COMPARISON = 'reportComparison';
const TARGET = 'reportTarget';

/** The types and modifiers of tokens, in the order by which VS Code numbers them. */
export const LEGEND = new SemanticTokensLegend([INDICATOR, FIGURE, COMPARISON], [TARGET]);

const WRITTEN_AS: Readonly<Record<TokenType, readonly [type: string, modifiers: readonly string[]]>> = {
  indicator: [INDICATOR, []],
  target: [FIGURE, [TARGET]],
  comparison: [COMPARISON, []],
  figure: [FIGURE, []],
};

/** Colours what the grammar cannot know, in the lines that are in sight. */
export function semanticTokensProvider(documents: ReportDocuments): DocumentRangeSemanticTokensProvider {
  return {
    provideDocumentRangeSemanticTokens(document, range) {
      const builder = new SemanticTokensBuilder(LEGEND);
      const report = documents.report(document);
      if (report === null) return builder.build();
      for (const { span, type } of modelTokens(report, {
        start: document.offsetAt(range.start),
        end: document.offsetAt(range.end),
      })) {
        const { line, character } = report.positionAt(span.start);
        const [name, modifiers] = WRITTEN_AS[type];
        builder.push(
          line,
          character,
          span.end - span.start,
          LEGEND.tokenTypes.indexOf(name),
          modifiers.reduce((bits, modifier) => bits | (1 << LEGEND.tokenModifiers.indexOf(modifier)), 0),
        );
      }
      return builder.build();
    },
  };
}
