import { EventEmitter, TextDocumentChangeReason, window, workspace } from 'vscode';
import type { Disposable, LogOutputChannel, TextDocument, TextDocumentChangeEvent, Uri } from 'vscode';
import type { HouseStyle } from '../../core/house/style';
import { ownWords } from '../../core/lexicon/ownWords';
import type { OwnWords } from '../../core/lexicon/ownWords';
import { ReportDocument } from '../../core/report/document';
import type { TextEdit } from '../../core/report/editing/edits';
import type { Report } from '../../core/report/report';
import { logError } from '../platform/errors';
import { fileNameOf } from '../platform/fileName';
import { OneByOne } from '../platform/oneByOne';
import type { HouseStyles } from '../houseStyle/houseStyle';

/** A longer document is not analysed, and the status bar says so. In UTF-16 code units. */
export const LENGTH_LIMIT = 10_000_000;

/** The committed side of a diff, and the note on a draft, are no texts that anybody edits. */
const ORIGINALS: ReadonlySet<string> = new Set(['git', 'gitlens', 'svn', 'hg', 'zongjie-note']);

/** Whether the document can be a report, in whatever language. */
export const canBeReport = ({ uri }: TextDocument): boolean => !ORIGINALS.has(uri.scheme);

/** What became of a document: its newest report, or null where it is too long to be analysed. */
export interface ReportChange {
  readonly document: TextDocument;
  readonly report: Report | null;
  /** What was edited in the report before; undefined where the document was read for another reason. */
  readonly edits?: readonly TextEdit[];
  /** Whether the edits are undone or redone ones. */
  readonly isUndo?: boolean;
}

interface Entry {
  /** Null while the document is too long. */
  model: ReportDocument | null;
  /** The words of the writer's and the organisation's own that it was read with. */
  own: OwnWords | null;
}

/** The reports among the open documents: one model each, kept up to date edit by edit. */
export class ReportDocuments implements Disposable {
  private readonly entries = new Map<TextDocument, Entry>();
  private readonly changed = new EventEmitter<ReportChange>();
  private readonly closed = new EventEmitter<TextDocument>();
  private readonly listeners: readonly Disposable[];
  /** Those out of sight that are to be read with other words. */
  private readonly later = new OneByOne<TextDocument>((document) => this.readWithOthers(document), lengthOf);

  /** Fires once when a report is opened and once for each edit. */
  readonly onDidChange = this.changed.event;
  /** Fires when a report is closed or is no report any more. */
  readonly onDidClose = this.closed.event;

  /** The words for reading, by house style: the same object until others are set. */
  private words = new Map<HouseStyle | null, OwnWords | null>();

  /** @param languages the ids of the languages whose documents are reports; @param names the writer's own names */
  constructor(
    private languages: readonly string[],
    private names: readonly string[],
    private readonly houses: HouseStyles,
    private readonly log: LogOutputChannel,
  ) {
    this.listeners = [
      workspace.onDidOpenTextDocument((document) => this.open(document)),
      workspace.onDidCloseTextDocument((document) => this.close(document)),
      workspace.onDidChangeTextDocument((event) => this.edit(event)),
      houses.onDidChange(() => {
        this.words.clear();
        this.servesOthers();
        this.readAgain();
      }),
    ];
  }

  /** Reads what is open already, and from now on what is opened. Called once everyone listens. */
  start(): void {
    workspace.textDocuments.forEach((document) => this.open(document));
  }

  /** Serves other languages from now on. */
  setLanguages(languages: readonly string[]): void {
    this.languages = languages;
    this.servesOthers();
  }

  /** Reads all reports again with other names of the writer's own. */
  setNames(names: readonly string[]): void {
    if (names.join('\n') === this.names.join('\n')) return;
    this.names = names;
    this.words.clear();
    this.readAgain();
  }

  /**
   * The words of the writer's and the organisation's own for a file, ready for reading; the same object until others
   * are set.
   */
  async wordsFor(uri: Uri): Promise<OwnWords | null> {
    return this.wordsWith(await this.houses.find(uri));
  }

  private wordsWith(house: HouseStyle | null): OwnWords | null {
    let words = this.words.get(house);
    if (words === undefined)
      this.words.set(
        house,
        (words =
          this.names.length === 0
            ? (house?.own ?? null)
            : ownWords({ ...house?.lists, names: [...this.names, ...(house?.lists.names ?? [])] })),
      );
    return words;
  }

  /** Reads the reports again whose words are others now, those in sight at once. */
  private readAgain(): void {
    for (const [document, { own }] of this.entries) {
      if (own === this.wordsWith(this.houses.styleFor(document.uri))) continue;
      if (isInSight(document)) this.readWithOthers(document);
      else this.later.add(document);
    }
  }

  private readWithOthers(document: TextDocument): void {
    const entry = this.entries.get(document);
    if (entry === undefined || entry.own === this.wordsWith(this.houses.styleFor(document.uri))) return;
    this.replace(document, entry);
    this.announce(document, entry);
  }

  /** Whether the report is out of sight and will be read again, with other words. */
  isOutdated(document: TextDocument): boolean {
    return this.later.has(document);
  }

  private servesOthers(): void {
    for (const document of [...this.entries.keys()]) if (!this.serves(document)) this.close(document);
    this.start();
  }

  /** The newest report of the document; null where it is none or too long. */
  report(document: TextDocument): Report | null {
    return this.entries.get(document)?.model?.report ?? null;
  }

  /** Whether the document is a report, too long or not. */
  has(document: TextDocument): boolean {
    return this.entries.has(document);
  }

  /** Whether the document is a report that reading it has failed for. */
  cannotRead(document: TextDocument): boolean {
    return this.entries.get(document)?.model === null && lengthOf(document) <= LENGTH_LIMIT;
  }

  /** All open reports that are analysed. */
  get all(): readonly TextDocument[] {
    return [...this.entries].filter(([, { model }]) => model !== null).map(([document]) => document);
  }

  dispose(): void {
    for (const part of [...this.listeners, this.changed, this.closed]) part.dispose();
    this.later.clear();
    this.entries.clear();
  }

  private serves(document: TextDocument): boolean {
    if (!canBeReport(document)) return false;
    return (
      this.languages.includes(document.languageId) ||
      this.houses.styleFor(document.uri)?.languages.includes(document.languageId) === true
    );
  }

  private open(document: TextDocument): void {
    if (this.entries.has(document) || !this.serves(document)) return;
    const entry: Entry = { model: null, own: null };
    this.replace(document, entry);
    this.entries.set(document, entry);
    this.announce(document, entry);
  }

  private close(document: TextDocument): void {
    if (this.entries.delete(document)) this.closed.fire(document);
  }

  private edit({ document, contentChanges, reason }: TextDocumentChangeEvent): void {
    const entry = this.entries.get(document);
    if (entry === undefined) return;
    const length = lengthOf(document);
    // saved, or made dirty
    if (contentChanges.length === 0 && (entry.model === null || entry.model.report.length === length)) return;
    // VS Code lists changes from the end to the start and applies them in that order; the model applies the last of two
    // at one place first.
    const edits = contentChanges
      .map(({ rangeOffset, rangeLength, text }) => ({ start: rangeOffset, end: rangeOffset + rangeLength, text }))
      .reverse();
    if (entry.model !== null && length <= LENGTH_LIMIT) this.update(entry.model, document, edits, length, entry);
    else this.replace(document, entry);
    this.announce(document, entry, {
      edits,
      isUndo: reason === TextDocumentChangeReason.Undo || reason === TextDocumentChangeReason.Redo,
    });
  }

  private update(
    model: ReportDocument,
    document: TextDocument,
    edits: readonly TextEdit[],
    length: number,
    entry: Entry,
  ): void {
    try {
      if (model.update(edits).length === length) return;
      if (edits.length > 0)
        this.log.warn(`${document.uri.toString()}: read again, its length is ${length}, not ${model.report.length}`);
    } catch (error) {
      logError(this.log, `update of ${document.uri.toString()}`, error);
    }
    this.replace(document, entry);
  }

  /** Reads the document into its entry, with the words that are in force for it. */
  private replace(document: TextDocument, entry: Entry): void {
    entry.own = this.wordsWith(this.houses.styleFor(document.uri));
    entry.model = this.read(document, entry.own);
  }

  /** Reads the whole document; null where it is too long, or where reading it fails. */
  private read(document: TextDocument, own: OwnWords | null): ReportDocument | null {
    if (lengthOf(document) > LENGTH_LIMIT) return null;
    try {
      return new ReportDocument(document.getText(), { fileName: fileNameOf(document.uri), own });
    } catch (error) {
      logError(this.log, `reading ${document.uri.toString()}`, error);
      return null;
    }
  }

  private announce(document: TextDocument, entry: Entry, change: Pick<ReportChange, 'edits' | 'isUndo'> = {}): void {
    this.changed.fire({ document, report: entry.model?.report ?? null, ...change });
  }
}

/** Whether the writer has the document before him. */
export const isInSight = (document: TextDocument): boolean =>
  window.visibleTextEditors.some((editor) => editor.document === document);

/** The document's length in UTF-16 code units, without building its text. */
export const lengthOf = (document: TextDocument): number =>
  document.offsetAt(document.lineAt(document.lineCount - 1).range.end);
