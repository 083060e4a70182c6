import { languages } from 'vscode';
import type { Disposable, DocumentFilter } from 'vscode';
import { definitionProvider } from './definition';
import { guarded, guardedLater } from '../platform/errors';
import type { Services } from '../services';
import type { Explanations } from './explainFigure';
import { highlightProvider } from './highlight';
import { figureHoverProvider, otherReportsHoverProvider } from './hover';
import { indicatorReferenceProvider } from './indicatorReferences';
import { BaselineHints } from './inlayHints';
import { renameProvider } from './rename';
import { LEGEND, semanticTokensProvider } from './semanticTokens';

/** Registers what VS Code asks about figures and indicators. */
export function registerIndicatorProviders(
  { documents, others, settings, log }: Services,
  explanations: Explanations,
  selector: readonly DocumentFilter[],
): Disposable[] {
  const hints = new BaselineHints(documents, settings);
  const { provideHover } = figureHoverProvider(documents, explanations);
  const { provideHover: provideOthers } = otherReportsHoverProvider(documents, others);
  const { provideDefinition } = definitionProvider(documents);
  const { provideReferences } = indicatorReferenceProvider(documents, others);
  const { provideDocumentHighlights } = highlightProvider(documents);
  const { provideDocumentRangeSemanticTokens } = semanticTokensProvider(documents);
  return [
    // Of two hovers VS Code shows the one registered last first.
    languages.registerHoverProvider(selector, {
      provideHover: guardedLater(log, 'hover: other reports', provideOthers, undefined),
    }),
    languages.registerHoverProvider(selector, { provideHover: guarded(log, 'hover', provideHover, undefined) }),
    languages.registerDefinitionProvider(selector, {
      provideDefinition: guarded(log, 'definition', provideDefinition, []),
    }),
    languages.registerReferenceProvider(selector, {
      provideReferences: guardedLater(log, 'references', provideReferences, []),
    }),
    languages.registerDocumentHighlightProvider(selector, {
      provideDocumentHighlights: guarded(log, 'highlights', provideDocumentHighlights, undefined),
    }),
    languages.registerRenameProvider(selector, renameProvider(documents)), // its errors are sentences for the writer
    languages.registerDocumentRangeSemanticTokensProvider(
      selector,
      {
        provideDocumentRangeSemanticTokens: guarded(
          log,
          'semantic tokens',
          provideDocumentRangeSemanticTokens,
          undefined,
        ),
      },
      LEGEND,
    ),
    languages.registerInlayHintsProvider(selector, {
      onDidChangeInlayHints: hints.onDidChangeInlayHints,
      provideInlayHints: guarded(log, 'inlay hints', hints.provideInlayHints.bind(hints), []),
    }),
    hints,
  ];
}
