import {
  CodeAction,
  CodeActionKind,
  Diagnostic,
  DiagnosticSeverity,
  Disposable,
  Range,
  WorkspaceEdit,
  l10n,
  languages,
  workspace,
} from 'vscode';
import type { CodeActionProvider, TextDocument, TextDocumentChangeEvent } from 'vscode';
import { fillPattern, parsePattern } from '../../core/drafting/pattern';
import { blankText } from '../../core/drafting/snippet';
import { verify } from '../../core/drafting/verify';
import type { Mismatch } from '../../core/drafting/verify';
import type { Severity } from '../../core/house/severity';
import type { Span } from '../../core/text/span';
import { SOURCE } from '../platform/source';
import type { ReportDiagnostics } from '../diagnostics/diagnostics';

/** A pattern as far as it can be checked. */
export interface CheckedPattern {
  readonly text: string;
  readonly checks: readonly string[];
}

/** An inserted pattern, and where it stands now. */
interface Inserted {
  readonly pattern: CheckedPattern;
  /** Whether it begins, or ends, with a slot: what is written there is in it. */
  readonly startsOpen: boolean;
  readonly endsOpen: boolean;
  span: Span;
}

/** More patterns of one document are not followed: the oldest go first. */
const MOST = 200;
/** The category of the rules that reckon: where they speak of the same words, they have said it. */
const ARITHMETIC = 'arithmetic';
/** What a rule only notes does not silence a pattern, which knows what its gaps mean. */
const LOUD: ReadonlySet<Severity> = new Set<Severity>(['error', 'warning']);

/** Follows the patterns that were inserted, and shows at once where what is filled in does not add up. */
export class CheckedPatterns implements Disposable {
  private readonly collection = languages.createDiagnosticCollection('zongjie.patterns');
  private readonly inserted = new Map<TextDocument, { version: number; patterns: Inserted[] }>();
  private readonly listeners: Disposable;

  constructor(private readonly diagnostics: ReportDiagnostics) {
    this.listeners = Disposable.from(
      workspace.onDidChangeTextDocument((event) => this.follow(event)),
      workspace.onDidCloseTextDocument((document) => {
        if (this.inserted.delete(document)) this.collection.delete(document.uri);
      }),
      diagnostics.onDidChange((document) => {
        if (this.inserted.get(document)?.version === document.version) this.show(document);
      }),
    );
  }

  /** Follows a pattern that has just been inserted. @param start offset where it begins */
  watch(document: TextDocument, start: number, pattern: CheckedPattern): void {
    if (pattern.checks.length === 0) return;
    const read = parsePattern(pattern.text);
    const { length } = fillPattern(read, new Map(read.slots.map((slot) => [slot.name, blankText(slot)])));
    const patterns = this.inserted.get(document)?.patterns ?? [];
    patterns.push({
      pattern,
      startsOpen: read.parts[0]?.kind !== 'text',
      endsOpen: read.parts.at(-1)?.kind !== 'text',
      span: { start, end: start + length },
    });
    this.inserted.set(document, { version: document.version, patterns: patterns.slice(-MOST) });
    this.show(document);
  }

  /** What does not hold in the patterns of the document. */
  mismatches(document: TextDocument): readonly Mismatch[] {
    return (this.inserted.get(document)?.patterns ?? []).flatMap(
      ({ pattern, span }) => verify(pattern, document.getText(rangeOf(document, span)), span.start) ?? [],
    );
  }

  dispose(): void {
    this.listeners.dispose();
    this.collection.dispose();
    this.inserted.clear();
  }

  private follow({ document, contentChanges }: TextDocumentChangeEvent): void {
    const followed = this.inserted.get(document);
    if (followed === undefined) return;
    for (const { rangeOffset, rangeLength, text } of contentChanges)
      followed.patterns = followed.patterns.filter((one) => moved(one, rangeOffset, rangeLength, text.length));
    followed.version = document.version;
    this.show(document);
  }

  private show(document: TextDocument): void {
    const diagnostics = this.diagnostics.shown(document)?.told ?? [];
    const isTold = ({ span }: Mismatch): boolean =>
      diagnostics.some(
        (other) =>
          other.category === ARITHMETIC &&
          LOUD.has(other.severity) &&
          other.span.start <= span.end &&
          span.start <= other.span.end,
      );
    this.collection.set(
      document.uri,
      this.mismatches(document)
        .filter((mismatch) => !isTold(mismatch))
        .map(({ span, message }) => {
          const diagnostic = new Diagnostic(rangeOf(document, span), message, DiagnosticSeverity.Warning);
          diagnostic.source = SOURCE;
          return diagnostic;
        }),
    );
  }
}

/**
 * Moves the place of a pattern with an edit.
 * @returns false where the edit reaches over an end of it: it is the pattern no more
 */
function moved(one: Inserted, offset: number, removed: number, added: number): boolean {
  const { start, end } = one.span;
  const by = added - removed;
  if (offset + removed <= start && !(offset === start && one.startsOpen))
    one.span = { start: start + by, end: end + by };
  else if (offset >= start && offset + removed <= end && (offset < end || one.endsOpen))
    one.span = { start, end: end + by };
  else return offset >= end;
  return true;
}

const rangeOf = (document: TextDocument, { start, end }: Span): Range =>
  new Range(document.positionAt(start), document.positionAt(end));

/** Offers what a slot should hold. */
export function mismatchFixProvider(patterns: CheckedPatterns): CodeActionProvider {
  return {
    provideCodeActions: (document, range) =>
      patterns.mismatches(document).flatMap(({ span, expected }) => {
        const wrong = rangeOf(document, span);
        if (expected === null || wrong.intersection(range) === undefined) return [];
        const action = new CodeAction(l10n.t('Change to “{0}”', expected), CodeActionKind.QuickFix);
        action.edit = new WorkspaceEdit();
        action.edit.replace(document.uri, wrong, expected);
        action.isPreferred = true;
        return [action];
      }),
  };
}
