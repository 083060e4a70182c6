import { EventEmitter, languages, workspace } from 'vscode';
import type { Disposable, Event, LogOutputChannel, TextDocument, Uri } from 'vscode';
import type { HouseStyle } from '../../core/house/style';
import { cap } from '../../core/lint/cap';
import { examine } from '../../core/lint/examine';
import type { ExaminedReport } from '../../core/lint/examine';
import type { Ignored } from '../../core/lint/ignoring/model';
import type { MergedDiagnostic } from '../../core/lint/merge';
import { withoutUnfinished } from '../../core/lint/unfinished';
import type { TextEdit } from '../../core/report/editing/edits';
import type { Report } from '../../core/report/report';
import type { Span } from '../../core/text/span';
import { isInSight, lengthOf } from '../workspace/documents';
import type { ReportDocuments } from '../workspace/documents';
import { logError } from '../platform/errors';
import { Gathered } from '../platform/gathered';
import { OneByOne } from '../platform/oneByOne';
import type { HouseStyles } from '../houseStyle/houseStyle';
import type { SettingsReader } from '../platform/settings';
import { cutLine, failedLine, toDiagnostics } from './toDiagnostics';
import type { Checked } from './toDiagnostics';
import { TypingPlace } from './typingPlace';

/** Everything found in a snapshot, also what the writer ignores. */
export type Examined = ExaminedReport & Checked;

/** What the writer ignores. */
interface Ignoring {
  of(uri: Uri): Ignored;
  readonly onDidChange: Event<void>;
}

/** Where last year's words still stand in drafts. It follows an edit before reports are checked after it. */
interface Unanswered {
  openIn(uri: Uri, text: () => string): readonly { readonly span: Span }[];
  readonly onDidChange: Event<TextDocument>;
}

/** What is known of a document. */
interface Result {
  /** Everything found. */
  readonly all: Examined;
  /** What is told of it: everything but what is unfinished. */
  readonly shown: Checked;
}

const NOTHING_TOLD: readonly MergedDiagnostic[] = [];

/**
 * Checks reports, after an edit or on saving as the settings say, and shows what they tell. Edits that came in while
 * something else was at work are checked together, so that whatever follows the check never lags behind a fast writer.
 */
export class ReportDiagnostics implements Disposable {
  private readonly collection = languages.createDiagnosticCollection('zongjie');
  private readonly results = new Map<TextDocument, Result>();
  /** The house style that a document was checked with last. */
  private readonly checkedWith = new WeakMap<TextDocument, HouseStyle | null>();
  /** Documents of which everything is listed, however much. */
  private readonly uncapped = new WeakSet<TextDocument>();
  private readonly typing = new TypingPlace();
  private readonly changed = new EventEmitter<TextDocument>();
  private readonly listeners: readonly Disposable[];
  /** What was edited in a document since it was checked last. */
  private readonly edited = new Gathered<TextDocument, readonly TextEdit[]>((document) => this.catchUp(document));
  /** Those out of sight that are to be checked otherwise than they were. */
  private readonly later = new OneByOne<TextDocument>((document) => this.recheck(document), lengthOf);

  /**
   * Fires after edits, once for those checked together, when the report and the diagnostics shown for it are up to date;
   * when what is shown changes otherwise; and when either goes.
   */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly documents: ReportDocuments,
    private readonly settings: SettingsReader,
    readonly houses: HouseStyles,
    private readonly ignoring: Ignoring,
    private readonly drafts: Unanswered,
    private readonly log: LogOutputChannel,
  ) {
    this.listeners = [
      documents.onDidChange(({ document, report, edits, isUndo }) => {
        if (report === null || edits === undefined) return this.recheck(document);
        this.typing.edited(document, report, edits, isUndo === true);
        this.edited.add(document, edits);
      }),
      documents.onDidClose((document) => {
        this.forget(document);
        this.changed.fire(document);
      }),
      this.typing.onDidLeave((document) => this.tellAgain(document)),
      workspace.onDidSaveTextDocument((document) => {
        if (this.settings.get(document.uri).run === 'onSave' && documents.has(document)) this.recheck(document);
      }),
      settings.onDidChange(() => this.recheckAll(() => true)),
      ignoring.onDidChange(() => this.recheckAll(() => true)),
      houses.onDidChange(() =>
        this.recheckAll((document) => this.checkedWith.get(document) !== houses.styleFor(document.uri)),
      ),
      drafts.onDidChange((document) => {
        if (this.results.get(document)?.all.report === documents.report(document)) this.recheck(document);
      }),
    ];
  }

  /** What is told: the diagnostics as they were found last, without those of what is unfinished. They may be of an earlier snapshot. */
  shown(document: TextDocument): Checked | undefined {
    return this.results.get(document)?.shown;
  }

  /** Everything found in the newest snapshot, unfinished or not; undefined where checking is off. */
  current(document: TextDocument): Examined | undefined {
    const report = this.documents.report(document);
    if (report === null || this.settings.get(document.uri).run === 'off') return undefined;
    const result = this.results.get(document);
    return result?.all.report === report && !this.later.has(document) ? result.all : this.find(document.uri, report);
  }

  /** Lists every diagnostic of the document from now on: those of the clause being typed, and those beyond the limit. */
  showAll(document: TextDocument): void {
    this.uncapped.add(document);
    this.typing.leave(document);
    this.tellAgain(document);
  }

  /** Checks now what was edited since the last check, or is to be checked otherwise; nothing where nothing is. */
  catchUp(document: TextDocument): void {
    if (this.later.has(document)) return this.recheck(document);
    if (!this.edited.has(document)) return;
    if (this.settings.get(document.uri).run === 'onSave' && this.results.has(document)) this.edited.take(document);
    else this.check(document);
    this.changed.fire(document);
  }

  dispose(): void {
    for (const part of [...this.listeners, this.typing, this.collection, this.changed]) part.dispose();
    this.edited.clear();
    this.later.clear();
  }

  /** Checks reports again: those in sight at once, the others in their turn, after they were read again where they are. */
  private recheckAll(isWanted: (document: TextDocument) => boolean): void {
    for (const document of this.documents.all) {
      if (!isWanted(document)) continue;
      if (isInSight(document)) this.recheck(document);
      else if (!this.documents.isOutdated(document)) this.later.add(document);
    }
  }

  private recheck(document: TextDocument): void {
    this.check(document);
    this.changed.fire(document);
  }

  private check(document: TextDocument): void {
    this.later.delete(document);
    const report = this.documents.report(document);
    if (report === null || this.settings.get(document.uri).run === 'off') {
      this.forget(document);
      if (this.documents.cannotRead(document)) this.collection.set(document.uri, [failedLine()]);
      return;
    }
    const all = this.find(document.uri, report);
    if (!all.failed) this.checkedWith.set(document, this.houses.styleFor(document.uri));
    this.tell(document, all);
  }

  /** Tells what was found last, after something was finished; checked anew is only what was edited since. */
  private tellAgain(document: TextDocument): void {
    if (this.edited.has(document)) return this.recheck(document);
    const result = this.results.get(document);
    if (result === undefined) return;
    this.tell(document, result.all);
    this.changed.fire(document);
  }

  /** Everything found in a report as the settings for its file have it, open or not. */
  find(uri: Uri, report: Report): Examined {
    try {
      const config = {
        rules: this.settings.get(uri).rules,
        house: this.houses.styleFor(uri),
        unanswered: this.drafts
          .openIn(uri, () => report.slice({ start: 0, end: report.length }))
          .map(({ span }) => span),
      };
      return examine(report, config, this.ignoring.of(uri));
    } catch (error) {
      logError(this.log, `checking ${uri.toString()}`, error);
      return { report, found: [], shown: [], told: NOTHING_TOLD, ignored: [], unused: [], failed: true };
    }
  }

  /** Shows what was found: without what is unfinished, and no more than the limit. */
  private tell(document: TextDocument, all: Examined): void {
    const { report } = all;
    const since = this.edited.take(document);
    const { run, maxProblems } = this.settings.get(document.uri);
    const before = this.results.get(document)?.shown.told ?? NOTHING_TOLD;
    const told =
      run === 'onSave' ? all.told : withoutUnfinished(report, all.told, this.typing.of(document), before, since);
    this.results.set(document, { all, shown: { ...all, told } });
    if (all.failed) return this.collection.set(document.uri, [failedLine()]);
    if (before.length === 0 && told.length === 0 && !this.collection.has(document.uri)) return;
    const { listed, cut } = cap(told, this.uncapped.has(document) ? 0 : maxProblems);
    const diagnostics = toDiagnostics(document.uri, { report, told: listed });
    this.collection.set(
      document.uri,
      cut.length === 0 ? diagnostics : [...diagnostics, cutLine(document, report, cut)],
    );
  }

  private forget(document: TextDocument): void {
    this.later.delete(document);
    this.edited.take(document);
    this.results.delete(document);
    this.collection.delete(document.uri);
  }
}
