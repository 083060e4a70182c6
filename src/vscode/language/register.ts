import { Disposable, languages } from 'vscode';
import type { DocumentFilter } from 'vscode';
import { registerCommands } from '../platform/commands';
import { guarded } from '../platform/errors';
import { GO_TO, goTo } from '../platform/goTo';
import type { Services } from '../services';
import { EXPLAIN_FIGURE, Explanations } from './explainFigure';
import { foldingProvider } from './folding';
import { registerIndicatorProviders } from './indicatorProviders';
import { selectionRangeProvider } from './selectionRange';
import { symbolProvider } from './symbols';
import { workspaceSymbols } from './workspaceSymbols';

/** What VS Code asks about a text: its structure, its figures and indicators. */
export function register(services: Services): Disposable {
  const { documents, reports, log } = services;
  const explanations = new Explanations();
  return Disposable.from(
    services.languages.serve((selector) =>
      Disposable.from(
        ...structureProviders(services, selector),
        ...registerIndicatorProviders(services, explanations, selector),
      ),
    ),
    workspaceSymbols(reports),
    registerCommands(log, {
      [GO_TO]: goTo,
      [EXPLAIN_FIGURE]: (...args: readonly unknown[]) => explanations.show(documents, args),
    }),
  );
}

function structureProviders({ documents, log }: Services, selector: readonly DocumentFilter[]): Disposable[] {
  const symbols = symbolProvider(documents);
  const folding = foldingProvider(documents);
  const selection = selectionRangeProvider(documents);
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
  ];
}
