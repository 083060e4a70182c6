import {
  CodeActionKind,
  CompletionItem,
  CompletionItemKind,
  Hover,
  MarkdownString,
  Range,
  TextEdit,
  l10n,
  languages,
} from 'vscode';
import type {
  CodeActionProvider,
  CompletionItemProvider,
  Disposable,
  DocumentSelector,
  HoverProvider,
  LogOutputChannel,
} from 'vscode';
import { changeAt, changesToFill } from '../../core/drafting/rollover/changes';
import { readFillIn } from '../../core/drafting/rollover/fillIn';
import type { Report } from '../../core/report/report';
import { placeholderAt } from '../../core/report/placeholders';
import type { Span } from '../../core/text/span';
import type { ReportDocuments } from '../workspace/documents';
import { guarded, guardedLater } from '../platform/errors';
import { fileNameOf } from '../platform/fileName';
import { GO_TO, goToLink } from '../platform/goTo';
import type { LastYear } from './lastYear';
import { toRange } from '../platform/ranges';
import { lastTold } from './ways/markProviders';
import { changeAction } from './changeAction';

/**
 * What VS Code asks about the gaps of a draft: what stood there last year, and the change that follows once the value
 * is there.
 */
export function registerFillIns(
  selector: DocumentSelector,
  documents: ReportDocuments,
  lastYear: LastYear,
  log: LogOutputChannel,
): Disposable[] {
  const { provideHover } = hoverProvider(documents, lastYear);
  const { provideCodeActions } = actionProvider(documents);
  const { provideCompletionItems } = completionProvider(documents);
  return [
    languages.registerHoverProvider(selector, {
      provideHover: guardedLater(log, 'hover: last year', provideHover, undefined),
    }),
    languages.registerCodeActionsProvider(
      selector,
      { provideCodeActions: guarded(log, 'code actions: changes', provideCodeActions, []) },
      { providedCodeActionKinds: [CodeActionKind.QuickFix] },
    ),
    languages.registerCompletionItemProvider(selector, {
      provideCompletionItems: guarded(log, 'completion: changes', provideCompletionItems, []),
    }),
  ];
}

/** Longest unit behind a gap. */
const LONGEST_UNIT = 8;
/** So many words before a gap tell it from others. */
const BEFORE = 24;

function hoverProvider(documents: ReportDocuments, lastYear: LastYear): HoverProvider {
  return {
    async provideHover(document, position, token) {
      const report = documents.report(document);
      const gap = report === null ? null : placeholderAt(report, document.offsetAt(position));
      const fill = report === null || gap === null ? null : readFillIn(report.slice(gap));
      if (report === null || gap === null || fill === null) return undefined;
      const change = changeAt(report, gap);
      const figures = fill.kind === 'value' ? withUnits(report, gap, fill.lastYear) : [fill.lastYear];
      const before = report.slice({ start: Math.max(0, gap.start - BEFORE), end: gap.start });
      const found = await lastYear.stating(figures, before, report, document.uri, token);
      if (token.isCancellationRequested) return undefined;
      const text = new MarkdownString();
      text.isTrusted = { enabledCommands: [GO_TO] };
      text.appendMarkdown(`**${plain(lastTold(fill, found?.figure ?? fill.lastYear))}**`);
      if (found !== null) {
        const file = fileNameOf(found.uri);
        text.appendMarkdown(
          `\n\n> ${plain(found.sentence)}\n\n[${plain(l10n.t('{0}, line {1}', file, found.range.start.line + 1))}](${goToLink(found.uri, found.range)})`,
        );
      }
      if (change !== null)
        text.appendMarkdown(
          `\n\n${plain(l10n.t('This year: {0}, from {1}. Ctrl+. fills it in.', change.reads, change.calculation))}`,
        );
      else if (fill.kind !== 'value')
        text.appendMarkdown(`\n\n${plain(l10n.t('Works itself out once the value before it is filled in.'))}`);
      return new Hover(text, toRange(report, gap));
    },
  };
}

/** The value with what follows the gap as its unit, the longest first. */
function withUnits(report: Report, { end }: Span, value: string): readonly string[] {
  const rest = report.slice({ start: end, end: end + LONGEST_UNIT });
  return Array.from({ length: rest.length + 1 }, (_, i) => value + rest.slice(0, rest.length - i));
}

const plain = (text: string): string => text.replace(/[\\`*_{}[\]()<>#+!|~$]/g, '\\$&').replace(/[\r\n]+/g, ' ');

function actionProvider(documents: ReportDocuments): CodeActionProvider {
  return {
    provideCodeActions(document, range, { only, diagnostics }) {
      const report = documents.report(document);
      if (report === null || (only !== undefined && !only.contains(CodeActionKind.QuickFix))) return [];
      const gap =
        placeholderAt(report, document.offsetAt(range.end)) ?? placeholderAt(report, document.offsetAt(range.start));
      const change = gap === null ? null : changeAt(report, gap);
      if (change === null) return [];
      const one = changeAction(document, report, l10n.t('Fill in {0}: {1}', change.reads, change.calculation), [
        change,
      ]);
      one.isPreferred = true;
      one.diagnostics = diagnostics.filter((diagnostic) => diagnostic.range.contains(toRange(report, change.span)));
      const all = changesToFill(report);
      return all.length < 2
        ? [one]
        : [one, changeAction(document, report, l10n.t('Fill in all {0} changes that follow', all.length), all)];
    },
  };
}

function completionProvider(documents: ReportDocuments): CompletionItemProvider {
  return {
    provideCompletionItems(document, position) {
      const report = documents.report(document);
      const gap = report === null ? null : placeholderAt(report, document.offsetAt(position));
      const change = report === null || gap === null ? null : changeAt(report, gap);
      if (report === null || gap === null || change === null) return [];
      const range = toRange(report, gap);
      const item = new CompletionItem({ label: change.value, description: change.reads }, CompletionItemKind.Value);
      item.range = range;
      item.filterText = document.getText(new Range(range.start, position));
      item.sortText = '0';
      item.preselect = true;
      item.detail = change.calculation;
      item.additionalTextEdits = change.edits
        .filter(({ span }) => span.start !== gap.start)
        .map(({ span, newText }) => TextEdit.replace(toRange(report, span), newText));
      return [item];
    },
  };
}
