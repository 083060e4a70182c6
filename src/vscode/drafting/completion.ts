import {
  CompletionItem,
  CompletionItemKind,
  CompletionList,
  CompletionTriggerKind,
  MarkdownString,
  SnippetString,
} from 'vscode';
import type { CompletionItemProvider } from 'vscode';
import { complete } from '../../core/drafting/completion/complete';
import type { Completion, CompletionKind } from '../../core/drafting/completion/model';
import { escapeText } from '../../core/drafting/snippet';
import type { CompletionUses } from './completionUses';
import { COMPLETION_TAKEN } from './completionUses';
import type { ReportDocuments } from '../workspace/documents';
import { localized } from '../platform/locale';
import type { PastReports } from './pastReports';
import type { PatternLibrary } from './patternLibrary';
import { toRange } from '../platform/ranges';
import { rememberedBy } from '../../core/text/remembered';

/** What follows on a figure; the marks that call for patterns ask by themselves (`watchCalls`). */
export const TRIGGERS: readonly string[] = ['，', ...'0123456789'];

// Not `Snippet`: VS Code leaves that kind out where its own snippets are hidden, as they are here, where this list has
// them in better order.
const KINDS: Readonly<Record<CompletionKind, CompletionItemKind>> = {
  pattern: CompletionItemKind.Struct,
  phrase: CompletionItemKind.Text,
  indicator: CompletionItemKind.Field,
  clause: CompletionItemKind.Reference,
  unit: CompletionItemKind.Unit,
  rate: CompletionItemKind.Value,
};

/** Completion while writing: patterns, phrases, indicators, clauses of past reports, units and rates. */
export function completionProvider(
  documents: ReportDocuments,
  library: PatternLibrary,
  past: PastReports,
  uses: CompletionUses,
): CompletionItemProvider {
  return {
    async provideCompletionItems(document, position, token, { triggerKind }) {
      const all = await library.get();
      const report = documents.report(document);
      if (report === null || token.isCancellationRequested) return undefined;
      const { reports, clauses } = past.besides(document.uri);
      const completions = complete(
        report,
        document.offsetAt(position),
        { library: all, past: reports, clauses, uses: uses.of },
        triggerKind !== CompletionTriggerKind.TriggerCharacter,
      );
      // VS Code sorts by how much of the typed text an item replaces before it looks at our order: so all replace the
      // same.
      const start = Math.min(...completions.map(({ span }) => span.start));
      // nearly all of some hundreds end at one place
      const replacedUpTo = rememberedBy(String, completions.length + 1, (end: number) => {
        const range = toRange(report, { start, end });
        return { range, text: document.getText(range) };
      });
      const items = completions.map((completion, index) => {
        const { span, body } = completion;
        const kept = escapeText(report.slice({ start, end: span.start }));
        const item = toItem({ ...completion, body: kept + body }, index);
        const replaced = replacedUpTo(span.end);
        item.range = replaced.range;
        // what is offered was found by pinyin and place: VS Code is not to sort any of it out
        item.filterText = replaced.text;
        return item;
      });
      return new CompletionList(items, true);
    },
  };
}

function toItem({ kind, id, label, detail, documentation, body, span }: Completion, index: number): CompletionItem {
  const item = new CompletionItem({ label, description: localized(detail) }, KINDS[kind]);
  item.insertText = new SnippetString(body);
  item.sortText = String(index).padStart(5, '0');
  const text = localized(documentation);
  if (text !== '') item.documentation = new MarkdownString().appendText(text);
  item.command = { command: COMPLETION_TAKEN, title: '', arguments: [id, span.start] };
  return item;
}
