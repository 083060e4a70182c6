import {
  Diagnostic,
  DiagnosticRelatedInformation,
  DiagnosticSeverity,
  EventEmitter,
  Location,
  Range,
  Uri,
  l10n,
  languages,
  workspace,
} from 'vscode';
import type { Disposable, Event, LogOutputChannel, TextDocument } from 'vscode';
import { cap, notListed } from '../../core/lint/cap';
import { fold } from '../../core/lint/fold';
import type { FoldedDiagnostic as Fault } from '../../core/lint/fold';
import type { Ignored } from '../../core/lint/ignoring/model';
import { sift } from '../../core/lint/ignoring/sift';
import type { Sifted } from '../../core/lint/ignoring/sift';
import { lint } from '../../core/lint/lint';
import type { Diagnostic as Finding } from '../../core/lint/model';
import type { Severity } from '../../core/house/severity';
import { withoutUnfinished } from '../../core/lint/unfinished';
import type { TextEdit } from '../../core/report/editing/edits';
import type { Report } from '../../core/report/report';
import type { ReportDocuments } from '../workspace/documents';
import { logError } from '../platform/errors';
import type { HouseStyles } from '../houseStyle/houseStyle';
import { localized } from '../platform/locale';
import { toRange } from '../platform/ranges';
import { SOURCE } from '../platform/source';
import { ruleLink } from './rulePages';
import type { SettingsReader } from '../platform/settings';
import { TypingPlace } from './typingPlace';

/** The command that lists every problem of a report. Takes the report's address; without one, the active editor's. */
export const SHOW_ALL = 'zongjie.showAllProblems';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** The faults of a snapshot. */
export interface Checked {
  readonly report: Report;
  readonly faults: readonly Fault[];
}

/** Everything about the faults of a snapshot, also those that the writer ignores. */
export interface Examined extends Checked, Pick<Sifted, 'ignored' | 'unused'> {
  /** Every finding by itself, as the rules made it. */
  readonly found: readonly Finding[];
  /** The check itself has failed: nothing is known of the report. */
  readonly failed?: true;
}

/** What the writer ignores. */
interface Ignoring {
  of(uri: Uri): Ignored;
  readonly onDidChange: Event<void>;
}

/** What is known of a document. */
interface Result {
  /** Everything found. */
  readonly all: Examined;
  /** What is told: everything but what is unfinished. */
  readonly told: Checked;
}

const NO_FAULTS: readonly Fault[] = [];
const NO_EDITS: readonly TextEdit[] = [];

/** Checks reports, at once after an edit or on saving as the settings say, and shows the faults. */
export class ReportDiagnostics implements Disposable {
  private readonly collection = languages.createDiagnosticCollection('zongjie');
  private readonly results = new Map<TextDocument, Result>();
  /** Documents all faults of which are listed, however many. */
  private readonly uncapped = new WeakSet<TextDocument>();
  private readonly typing = new TypingPlace();
  private readonly changed = new EventEmitter<TextDocument>();
  private readonly listeners: readonly Disposable[];

  /** Fires once after every edit, when the report and the faults shown for it are up to date; when what is shown changes otherwise; and when either goes. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly documents: ReportDocuments,
    private readonly settings: SettingsReader,
    readonly houses: HouseStyles,
    private readonly ignoring: Ignoring,
    private readonly log: LogOutputChannel,
  ) {
    this.listeners = [
      documents.onDidChange(({ document, report, edits, isUndo }) => {
        if (report !== null && edits !== undefined) this.typing.edited(document, report, edits, isUndo === true);
        const waits = this.settings.get(document.uri).run === 'onSave' && this.results.has(document);
        if (report === null || !waits) this.check(document, edits);
        this.changed.fire(document);
      }),
      documents.onDidClose((document) => {
        this.forget(document);
        this.changed.fire(document);
      }),
      this.typing.onDidLeave((document) => this.tellAgain(document)),
      workspace.onDidSaveTextDocument((document) => {
        if (this.settings.get(document.uri).run === 'onSave' && documents.has(document)) this.recheck(document);
      }),
      settings.onDidChange(() => documents.all.forEach((document) => this.recheck(document))),
      ignoring.onDidChange(() => documents.all.forEach((document) => this.recheck(document))),
      houses.onDidChange(() => documents.all.forEach((document) => this.recheck(document))),
    ];
  }

  /** What is told: the faults as they were found last, without those of what is unfinished. They may be of an earlier snapshot where reports are checked on saving. */
  shown(document: TextDocument): Checked | undefined {
    return this.results.get(document)?.told;
  }

  /** All faults of the newest snapshot but those that the writer ignores, whatever is told; none where checking is off. */
  current(document: TextDocument): Examined | undefined {
    const report = this.documents.report(document);
    if (report === null || this.settings.get(document.uri).run === 'off') return undefined;
    const result = this.results.get(document);
    return result?.all.report === report ? result.all : this.find(document.uri, report);
  }

  /** Lists every fault of the document from now on: those of the clause being typed, and those beyond the limit. */
  showAll(document: TextDocument): void {
    this.uncapped.add(document);
    this.typing.leave(document);
    this.tellAgain(document);
  }

  dispose(): void {
    for (const part of [...this.listeners, this.typing, this.collection, this.changed]) part.dispose();
  }

  private recheck(document: TextDocument): void {
    this.check(document);
    this.changed.fire(document);
  }

  private check(document: TextDocument, edits: readonly TextEdit[] = NO_EDITS): void {
    const report = this.documents.report(document);
    if (report === null || this.settings.get(document.uri).run === 'off') {
      this.forget(document);
      return;
    }
    this.tell(document, this.find(document.uri, report), edits);
  }

  /** Tells what was found last, after something was finished; nothing is checked anew. */
  private tellAgain(document: TextDocument): void {
    const result = this.results.get(document);
    if (result === undefined) return;
    this.tell(document, result.all, NO_EDITS);
    this.changed.fire(document);
  }

  /** Everything found in a report as the settings for its file have it, open or not; each fault once. What is ignored folds nothing. */
  find(uri: Uri, report: Report): Examined {
    try {
      const found = lint(report, { rules: this.settings.get(uri).rules, house: this.houses.styleFor(uri) });
      const { shown, ignored, unused } = sift(report, found, this.ignoring.of(uri));
      return { report, faults: fold(report, shown), found, ignored, unused };
    } catch (error) {
      logError(this.log, `checking ${uri.toString()}`, error);
      return { report, faults: NO_FAULTS, found: [], ignored: [], unused: [], failed: true };
    }
  }

  /** Shows what was found: without what is unfinished, and no more than the limit. */
  private tell(document: TextDocument, all: Examined, edits: readonly TextEdit[]): void {
    const { report } = all;
    const { run, maxProblems } = this.settings.get(document.uri);
    const before = this.results.get(document)?.told.faults ?? NO_FAULTS;
    const faults =
      run === 'onSave' ? all.faults : withoutUnfinished(report, all.faults, this.typing.of(document), before, edits);
    this.results.set(document, { all, told: { report, faults } });
    if (all.failed) return this.collection.set(document.uri, [failedLine()]);
    if (before.length === 0 && faults.length === 0 && !this.collection.has(document.uri)) return;
    const { listed, cut } = cap(faults, this.uncapped.has(document) ? 0 : maxProblems);
    const diagnostics = listed.map((fault) => toDiagnostic(document, report, fault));
    this.collection.set(
      document.uri,
      cut.length === 0 ? diagnostics : [...diagnostics, cutLine(document, report, cut)],
    );
  }

  private forget(document: TextDocument): void {
    this.results.delete(document);
    this.collection.delete(document.uri);
  }
}

/** The line that stands for a check that has failed, so that it does not pass for one that found nothing. */
function failedLine(): Diagnostic {
  const message = l10n.t('The report could not be checked: an internal error. The output “总结” says why.');
  const diagnostic = new Diagnostic(new Range(0, 0, 0, 0), message, DiagnosticSeverity.Warning);
  diagnostic.source = SOURCE;
  return diagnostic;
}

/** The line that says what is not listed, at the first of the places that are not. */
function cutLine(document: TextDocument, report: Report, cut: readonly Fault[]): Diagnostic {
  const diagnostic = new Diagnostic(
    toRange(report, cut[0]?.span ?? { start: 0, end: 0 }),
    localized(notListed(cut)),
    DiagnosticSeverity.Information,
  );
  diagnostic.source = SOURCE;
  diagnostic.code = {
    value: l10n.t('show all'),
    target: Uri.parse(`command:${SHOW_ALL}?${encodeURIComponent(JSON.stringify([document.uri.toString()]))}`),
  };
  return diagnostic;
}

/** The fault as VS Code shows it. */
export function toDiagnostic(document: Pick<TextDocument, 'uri'>, report: Report, fault: Fault): Diagnostic {
  const diagnostic = new Diagnostic(toRange(report, fault.span), localized(fault.message), SEVERITIES[fault.severity]);
  diagnostic.source = SOURCE;
  diagnostic.code = { value: fault.rule, target: Uri.parse(ruleLink(fault.rule)) };
  if (fault.related.length > 0) {
    diagnostic.relatedInformation = fault.related.map(
      ({ span, message }) =>
        new DiagnosticRelatedInformation(new Location(document.uri, toRange(report, span)), localized(message)),
    );
  }
  return diagnostic;
}
