import { EventEmitter, WorkspaceEdit, l10n, window, workspace } from 'vscode';
import type { Disposable, Memento, TextDocument, Uri } from 'vscode';
import { unanswered } from '../../../core/drafting/rollover/draftsFile';
import { followed, judged, switchTo, undone } from '../../../core/drafting/rollover/ways';
import type { DraftMark, Way } from '../../../core/drafting/rollover/ways';
import { hashOf } from '../../../core/text/hash';
import type { Span } from '../../../core/text/span';
import { setContext } from '../../platform/contextKeys';
import { toRange } from '../../platform/ranges';
import type { ReportDocuments } from '../../workspace/documents';
import type { DraftsStore } from './draftsStore';
import { KeptMarks } from './keptMarks';

/** Command: switches a draft between gaps and last year's words. */
export const SWITCH_WAY = 'zongjie.switchDraftingWay';

const NONE: readonly DraftMark[] = [];

/**
 * What must change in the drafts that are open, followed through every edit, and the two ways of showing it: 填空, as
 * gaps in the text, and 保留原文, as last year's words with marks beside them. A draft that is closed, or saved under
 * another name, is known again by its text.
 */
export class DraftWays implements Disposable {
  private readonly drafts = new Map<TextDocument, readonly DraftMark[]>();
  private readonly changed = new EventEmitter<TextDocument>();
  private readonly kept: KeptMarks;
  private readonly parts: readonly Disposable[];
  private switching = false;

  /** Fires when the marks of a document have changed or moved. */
  readonly onDidChange = this.changed.event;

  /** @param state of the workspace: for drafts that are not saved @param store for those that are */
  constructor(
    private readonly documents: ReportDocuments,
    state: Memento,
    private readonly store: DraftsStore,
  ) {
    this.kept = new KeptMarks(state);
    this.parts = [
      this.changed,
      store,
      store.onDidRead(() => {
        for (const [document, marks] of this.drafts) if (marks.length === 0) this.recognise(document);
      }),
      documents.onDidChange(({ document, edits, isUndo }) => {
        const marks = this.drafts.get(document);
        if (marks === undefined) {
          this.recognise(document);
          this.store.look(document.uri);
        } else if (marks.length > 0 && edits !== undefined) {
          const text = document.getText();
          this.set(
            document,
            isUndo === true
              ? undone(text, marks, edits)
              : judged(text, followed(marks, edits), this.switching ? 'switch' : 'writer'),
          );
        }
      }),
      documents.onDidClose((document) => {
        this.keep(document);
        this.drafts.delete(document);
        this.changed.fire(document);
      }),
      workspace.onDidSaveTextDocument((document) => {
        this.keep(document);
        const marks = this.drafts.get(document);
        if (marks !== undefined) void this.store.keep(document.uri, document.getText(), marks);
      }),
      window.onDidChangeActiveTextEditor(() => this.tellContext()),
      window.onDidChangeWindowState(({ focused }) => {
        if (!focused) for (const document of this.drafts.keys()) this.keep(document);
      }),
    ];
  }

  /** A draft was made: its marks are followed from now on. @param text what it was made with */
  begin(document: TextDocument, text: string, marks: readonly DraftMark[]): void {
    if (document.getText() !== text) return; // written differently than it was made: no place is sure
    this.set(document, marks);
    this.keep(document);
  }

  /** The marks of a document, in reading order. */
  marks(document: TextDocument): readonly DraftMark[] {
    return this.drafts.get(document) ?? NONE;
  }

  /** Where last year's words still stand in a document, in the way 保留原文. */
  open(document: TextDocument): readonly DraftMark[] {
    return unanswered(this.marks(document));
  }

  /** Where last year's words still stand in a report, be it open or not. @param text of the file, where it is not */
  openIn(uri: Uri, text: () => string): readonly DraftMark[] {
    const document = [...this.drafts.keys()].find((one) => one.uri.toString() === uri.toString());
    return document === undefined ? unanswered(this.store.marks(uri, text())) : this.open(document);
  }

  /** The writer has looked at last year's words there and keeps them. @param at the place, or all of the document */
  confirm(document: TextDocument, at: Span | null): void {
    const marks = this.marks(document);
    const stays = ({ span, state }: DraftMark): boolean =>
      state !== 'original' || (at !== null && (span.end < at.start || at.end < span.start));
    this.set(
      document,
      marks.map((mark) => (stays(mark) ? mark : { ...mark, state: 'written' })),
    );
    this.keep(document);
    if (!document.isDirty) void this.store.keep(document.uri, document.getText(), this.marks(document));
  }

  /** Brings the draft in the active editor into the other way, in one edit. */
  async switch(): Promise<void> {
    const document = window.activeTextEditor?.document;
    const report = document === undefined ? null : this.documents.report(document);
    const marks = document === undefined ? [] : this.marks(document);
    const open = marks.filter(({ state }) => state !== 'written');
    if (document === undefined || report === null || open.length === 0)
      return void window.showInformationMessage(
        l10n.t('This draft has nothing left that could be shown in the other way.'),
      );
    const way: Way = open.some(({ state }) => state === 'gaps') ? 'original' : 'gaps';
    const edit = new WorkspaceEdit();
    for (const { start, end, text } of switchTo(way, marks))
      edit.replace(document.uri, toRange(report, { start, end }), text);
    this.switching = true;
    try {
      await workspace.applyEdit(edit);
    } finally {
      this.switching = false;
    }
  }

  dispose(): void {
    for (const document of this.drafts.keys()) this.keep(document);
    for (const part of this.parts) part.dispose();
  }

  private set(document: TextDocument, marks: readonly DraftMark[]): void {
    this.drafts.set(document, marks);
    this.changed.fire(document);
    this.tellContext();
  }

  /**
   * A document that has just been opened: the draft of an open one that was saved under a name, or one that was closed.
   */
  private recognise(document: TextDocument): void {
    this.drafts.set(document, NONE);
    const open = [...this.drafts].find(
      ([other, marks]) => other !== document && marks.length > 0 && other.getText() === document.getText(),
    )?.[1];
    const marks =
      open ??
      (this.kept.any ? this.kept.get(hashOf(document.getText())) : undefined) ??
      this.store.marks(document.uri, document.getText());
    if (marks.length === 0) return;
    this.set(document, marks);
    if (!document.isUntitled && !document.isDirty) void this.store.keep(document.uri, document.getText(), marks);
  }

  private keep(document: TextDocument): void {
    const marks = this.drafts.get(document) ?? NONE;
    if (marks.length > 0) this.kept.put(hashOf(document.getText()), marks);
  }

  private tellContext(): void {
    const document = window.activeTextEditor?.document;
    setContext('hasDraftMarks', document !== undefined && (this.drafts.get(document)?.length ?? 0) > 0);
  }
}
