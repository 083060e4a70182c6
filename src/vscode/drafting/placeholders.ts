import { Selection, StatusBarAlignment, TextEditorRevealType, commands, l10n, window } from 'vscode';
import type { Disposable, StatusBarItem, TextDocument, TextDocumentShowOptions, TextEditor } from 'vscode';
import { changeAt } from '../../core/drafting/rollover/changes';
import { walkOf } from '../../core/drafting/rollover/oneOff';
import { placeholdersIn } from '../../core/report/placeholders';
import type { Report } from '../../core/report/report';
import type { Span } from '../../core/text/span';
import { setContext } from '../platform/contextKeys';
import type { ReportDocuments } from '../workspace/documents';
import { formatCount } from '../platform/locale';
import { toRange } from '../platform/ranges';
import type { DraftMark } from '../../core/drafting/rollover/ways';
import type { DraftWays } from './ways/draftWays';

/** Command: selects the next gap that is to be filled in. */
export const NEXT_PLACEHOLDER = 'zongjie.nextPlaceholder';
/** Command: selects the gap before. */
export const PREVIOUS_PLACEHOLDER = 'zongjie.previousPlaceholder';

/** How many gaps of the active report are still to be filled; nothing where there is none. */
export class PlaceholderStatus implements Disposable {
  private readonly item: StatusBarItem;
  private readonly parts: readonly Disposable[];
  private count = 0;

  constructor(
    private readonly documents: ReportDocuments,
    private readonly ways: DraftWays,
  ) {
    this.item = window.createStatusBarItem('zongjie.placeholders', StatusBarAlignment.Right, 100.5); // right of 字数
    this.item.name = l10n.t('Left to fill in');
    this.item.command = NEXT_PLACEHOLDER;
    this.item.tooltip = l10n.t('Gaps that are still to be filled. Click for the next one.');
    this.parts = [
      this.item,
      window.onDidChangeActiveTextEditor(() => this.show()),
      documents.onDidClose(() => this.show()),
      ways.onDidChange((document) => {
        if (document === window.activeTextEditor?.document) this.show();
      }),
      documents.onDidChange(({ document }) => {
        if (document === window.activeTextEditor?.document) this.show();
      }),
    ];
    this.show();
  }

  /** The text shown; undefined while nothing is. */
  get text(): string | undefined {
    return this.count === 0 ? undefined : this.item.text;
  }

  dispose(): void {
    for (const part of this.parts) part.dispose();
  }

  private show(): void {
    const document = window.activeTextEditor?.document;
    const report = document === undefined ? null : this.documents.report(document);
    this.count = report === null || document === undefined ? 0 : stopsIn(report, this.ways.open(document)).length;
    setContext('hasPlaceholders', this.count > 0);
    if (this.count === 0) return this.item.hide();
    this.item.text = `$(edit) ${l10n.t('{0} to fill in', formatCount(this.count))}`;
    this.item.show();
  }
}

/**
 * Shows a draft with its first gap selected from the start: were it selected afterwards, what a fast writer types would
 * stand before the title.
 */
export function showAtFirstGap(
  documents: ReportDocuments,
  document: TextDocument,
  options: TextDocumentShowOptions,
): Thenable<TextEditor> {
  const report = documents.report(document);
  const gap = report === null ? undefined : placeholdersIn(report)[0];
  return window.showTextDocument(
    document,
    report === null || gap === undefined ? options : { ...options, selection: toRange(report, gap) },
  );
}

/**
 * Selects the next gap or mark behind the cursor, or the one before it; beyond the last comes the first. Where it is a
 * change that follows from what has been filled in, the completion with it opens.
 */
export async function goToPlaceholder(
  documents: ReportDocuments,
  ways: DraftWays,
  editor: TextEditor,
  step: 1 | -1,
): Promise<void> {
  const report = documents.report(editor.document);
  if (report === null) return;
  const gaps = stopsIn(report, ways.open(editor.document));
  const gap =
    step > 0
      ? after(gaps, editor.document.offsetAt(editor.selection.end))
      : before(gaps, editor.document.offsetAt(editor.selection.start));
  if (gap === undefined) return void window.showInformationMessage(l10n.t('Nothing is left to fill in.'));
  const range = toRange(report, gap);
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  if (window.activeTextEditor !== editor)
    await window.showTextDocument(editor.document, {
      ...(editor.viewColumn === undefined ? {} : { viewColumn: editor.viewColumn }),
    });
  if (changeAt(report, gap) !== null) await commands.executeCommand('editor.action.triggerSuggest');
}

/** The gaps and marks that are walked to, in order. @param open last year's words that still stand */
const stopsIn = (report: Report, open: readonly DraftMark[]): readonly Span[] =>
  walkOf(report, open).map(({ span }) => span);

const after = (gaps: readonly Span[], offset: number): Span | undefined =>
  gaps.find(({ start, end }) => start > offset || (start === offset && end > start)) ?? gaps[0];
const before = (gaps: readonly Span[], offset: number): Span | undefined =>
  gaps.findLast(({ start, end }) => end < offset || (end === offset && end > start)) ?? gaps.at(-1);
