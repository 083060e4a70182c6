import { type Disposable, SnippetString, l10n, window } from 'vscode';
import type { TextDocument } from 'vscode';
import type { LibraryPattern } from '../../../core/drafting/library';
import { parsePattern } from '../../../core/drafting/pattern';
import { toSnippetBody } from '../../../core/drafting/snippet';
import type { ReportDocuments } from '../../workspace/documents';
import { editorOf } from '../../editing/editing';

/** Hears of a pattern that was inserted, and at which offset it begins. */
export type Inserted = (document: TextDocument, start: number, pattern: LibraryPattern) => Promise<void>;

/** Inserts patterns into the report that was worked on last. */
export class PatternInsertion implements Disposable {
  private last: TextDocument | undefined;
  private readonly listener: Disposable;

  constructor(
    private readonly documents: ReportDocuments,
    private readonly inserted: Inserted,
  ) {
    this.note();
    this.listener = window.onDidChangeActiveTextEditor(() => this.note());
  }

  /** Inserts the pattern at the cursor, in place of what is selected, with its slots to go through by Tab. */
  async insert(pattern: LibraryPattern): Promise<void> {
    this.note();
    const document = this.last;
    if (document === undefined || document.isClosed || !this.documents.has(document)) {
      void window.showInformationMessage(l10n.t('Open a report and put the cursor where the pattern is to go.'));
      return;
    }
    const editor = await editorOf(document);
    const start = document.offsetAt(editor.selection.start);
    const done = await editor.insertSnippet(
      new SnippetString(toSnippetBody(parsePattern(pattern.text))),
      editor.selection,
    );
    if (done) await this.inserted(document, start, pattern);
    else
      void window.showWarningMessage(
        l10n.t('Nothing was changed: the document cannot be edited, or has changed in this moment.'),
      );
  }

  dispose(): void {
    this.listener.dispose();
  }

  private note(): void {
    const document = window.activeTextEditor?.document;
    if (document !== undefined && this.documents.has(document)) this.last = document;
  }
}
