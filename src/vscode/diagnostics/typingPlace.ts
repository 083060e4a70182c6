import { Disposable, EventEmitter, TextDocumentSaveReason, window, workspace } from 'vscode';
import type { TextDocument, TextEditor } from 'vscode';
import { afterEdit, afterMove, atRest, isTyping } from '../../core/lint/unfinished';
import type { Typing } from '../../core/lint/unfinished';
import type { TextEdit } from '../../core/report/editing/edits';
import type { Report } from '../../core/report/report';

const NOBODY = atRest([]);

/**
 * Where the writer is typing in the active editor. Only the active one counts: of several editors of one document, the
 * others show the same findings. Costs one comparison a cursor while nothing is unfinished.
 */
export class TypingPlace implements Disposable {
  private document: TextDocument | undefined;
  private typing: Typing = NOBODY;
  private readonly left = new EventEmitter<TextDocument>();
  private readonly listeners: Disposable;

  /** Fires when something that was unfinished in a document is so no more, other than by an edit. */
  readonly onDidLeave = this.left.event;

  constructor() {
    this.follow(window.activeTextEditor);
    this.listeners = Disposable.from(
      window.onDidChangeActiveTextEditor((editor) => this.follow(editor)),
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor === window.activeTextEditor) this.move(textEditor);
      }),
      window.onDidChangeWindowState(({ focused }) => {
        if (!focused && this.document !== undefined) this.leave(this.document);
      }),
      workspace.onWillSaveTextDocument(({ document, reason }) => {
        if (reason !== TextDocumentSaveReason.AfterDelay) this.leave(document); // that one comes while the writer types
      }),
    );
  }

  /** What is unfinished in a document. */
  of(document: TextDocument): Typing {
    return document === this.document ? this.typing : NOBODY;
  }

  /** Takes the edits of a document; fires nothing. To be told before the findings of `report` are shown. */
  edited(document: TextDocument, report: Report, edits: readonly TextEdit[], isUndo: boolean): void {
    if (document === this.document) this.typing = afterEdit(this.typing, report, edits, !isUndo);
  }

  /** Takes everything in the document for finished. */
  leave(document: TextDocument): void {
    if (document !== this.document || !isTyping(this.typing)) return;
    this.typing = atRest(this.typing.cursors);
    this.left.fire(document);
  }

  dispose(): void {
    this.listeners.dispose();
    this.left.dispose();
  }

  private follow(editor: TextEditor | undefined): void {
    const { document } = this;
    if (document !== undefined) this.leave(document);
    this.document = editor?.document;
    this.typing = editor === undefined ? NOBODY : atRest(cursorsOf(editor));
  }

  private move(editor: TextEditor): void {
    if (editor.document !== this.document) return;
    const before = this.typing;
    this.typing = afterMove(before, cursorsOf(editor));
    if (
      this.typing.clauses.length < before.clauses.length ||
      (before.inserted !== null && this.typing.inserted === null)
    )
      this.left.fire(editor.document);
  }
}

const cursorsOf = ({ document, selections }: TextEditor): readonly number[] =>
  selections.map(({ active }) => document.offsetAt(active));
