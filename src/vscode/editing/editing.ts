import { Position, Range, Selection, TextEditorRevealType, l10n, window } from 'vscode';
import type { TextDocument, TextEditor } from 'vscode';
import type { Section } from '../../core/outline/model';
import type { Report } from '../../core/report/report';
import { isRefused } from '../../core/reshaping/model';
import type { Outcome } from '../../core/reshaping/model';
import { localized } from '../platform/locale';
import { placedReferences } from './placedReferences';
import { toRange } from '../platform/ranges';
import { offerReferences } from './references';

/** How long a passing word stands in the status bar. */
const PASSING_MS = 4000;

/** An editor of the document: the active one, one that is in sight, or a new one. */
export async function editorOf(document: TextDocument, preserveFocus = false): Promise<TextEditor> {
  const active = window.activeTextEditor;
  if (active?.document === document && preserveFocus) return active;
  const seen =
    active?.document === document ? active : window.visibleTextEditors.find((editor) => editor.document === document);
  return window.showTextDocument(document, {
    preserveFocus,
    ...(seen?.viewColumn === undefined ? {} : { viewColumn: seen.viewColumn }),
  });
}

/** What the change is about, where it is about one section. */
export interface Subject {
  readonly section: Section;
  /**
   * Whether the cursor goes to the section's heading, from wherever it is; otherwise it stays at its place in the text
   * of the section.
   */
  readonly goTo: boolean;
}

/**
 * Makes a change of the report's form as one edit that one undo takes back, or tells why it is refused. Offers the
 * references that may have to follow. Whether the report was changed.
 */
export async function applyOutcome(
  editor: TextEditor,
  report: Report,
  outcome: Outcome,
  subject?: Subject,
): Promise<boolean> {
  if (isRefused(outcome)) {
    void window.showWarningMessage(localized(outcome.refused));
    return false;
  }
  if (outcome.changes.length === 0) {
    window.setStatusBarMessage(l10n.t('There is nothing to change.'), PASSING_MS);
    return false;
  }
  const place =
    subject === undefined || subject.goTo ? null : placeWithin(report, subject.section, editor.selection.active);
  const done = await editor.edit((builder) => {
    for (const { span, newText } of outcome.changes) builder.replace(toRange(report, span), newText);
  });
  if (!done) {
    void window.showWarningMessage(
      l10n.t('Nothing was changed: the document cannot be edited, or has changed in this moment.'),
    );
    return false;
  }
  if (subject !== undefined) show(editor, placeAfter(editor.document, outcome.caret, place));
  offerReferences(editor, report, placedReferences(report, outcome));
  return true;
}

function show(editor: TextEditor, position: Position): void {
  editor.selection = new Selection(position, position);
  editor.revealRange(new Range(position, position), TextEditorRevealType.InCenterIfOutsideViewport);
}

/**
 * A place in a section that takes up whole lines, told so that it holds wherever the section goes and however its
 * markers change.
 */
interface PlaceWithin {
  /** Lines below the heading's. */
  readonly below: number;
  /** UTF-16 code units before the end of the line. */
  readonly fromEnd: number;
}

function placeWithin(
  report: Report,
  { span, headingSpan }: Section,
  { line, character }: Position,
): PlaceWithin | null {
  const heading = report.positionAt(headingSpan.start);
  const lineEnd = lengthOfLine(report, line);
  const at = report.offsetAt({ line, character });
  const lastLine = report.positionAt(span.end);
  const takesLines =
    report.slice({ start: headingSpan.start - heading.character, end: headingSpan.start }).trim() === '' &&
    (lastLine.character === 0 || lastLine.character === lengthOfLine(report, lastLine.line));
  return takesLines && at >= headingSpan.start && at <= span.end
    ? { below: line - heading.line, fromEnd: lineEnd - character }
    : null;
}

function placeAfter(document: TextDocument, caret: number, place: PlaceWithin | null): Position {
  const heading = document.positionAt(caret);
  if (place === null) return heading;
  const line = Math.min(heading.line + place.below, document.lineCount - 1);
  return document.validatePosition(
    new Position(line, Math.max(0, document.lineAt(line).range.end.character - place.fromEnd)),
  );
}

/** Without the line break. */
function lengthOfLine(report: Report, line: number): number {
  const start = report.offsetAt({ line, character: 0 });
  const next = line + 1 < report.lineCount ? report.offsetAt({ line: line + 1, character: 0 }) : report.length;
  return report.slice({ start, end: next }).replace(/[\r\n]+$/, '').length;
}
