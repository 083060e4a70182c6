import { languages } from 'vscode';
import type { Disposable, LogOutputChannel } from 'vscode';
import { CODE_ACTION_METADATA, codeActionProvider } from './codeActions';
import type { ReportDiagnostics } from './diagnostics';
import type { ReportDocuments } from './documents';
import type { Drafting } from './drafting';
import { foldingProvider } from './folding';
import { guarded } from './errors';
import type { Explanations } from './explainFigure';
import { registerIndicatorProviders } from './indicatorProviders';
import type { OtherReports } from './otherReports';
import { selectionRangeProvider } from './selectionRange';
import type { SettingsReader } from './settings';
import { symbolProvider } from './symbols';

/** Registers what VS Code asks about a text, for the languages given. */
export function registerProviders(
  languageIds: readonly string[],
  documents: ReportDocuments,
  diagnostics: ReportDiagnostics,
  others: OtherReports,
  explanations: Explanations,
  drafting: Drafting,
  settings: SettingsReader,
  log: LogOutputChannel,
): Disposable[] {
  const selector = languageIds.map((language) => ({ language }));
  const symbols = symbolProvider(documents);
  const folding = foldingProvider(documents);
  const selection = selectionRangeProvider(documents);
  const actions = codeActionProvider(diagnostics);
  return [
    languages.registerDocumentSymbolProvider(selector, {
      provideDocumentSymbols: guarded(log, 'symbols', symbols.provideDocumentSymbols.bind(symbols), []),
    }),
    languages.registerFoldingRangeProvider(selector, {
      provideFoldingRanges: guarded(log, 'folding', folding.provideFoldingRanges.bind(folding), []),
    }),
    languages.registerSelectionRangeProvider(selector, {
      provideSelectionRanges: guarded(log, 'selection', selection.provideSelectionRanges.bind(selection), []),
    }),
    languages.registerCodeActionsProvider(
      selector,
      { provideCodeActions: guarded(log, 'code actions', actions.provideCodeActions.bind(actions), []) },
      CODE_ACTION_METADATA,
    ),
    ...registerIndicatorProviders(selector, documents, others, explanations, settings, log),
    ...drafting.registerProviders(selector),
  ];
}
