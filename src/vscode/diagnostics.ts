import { Diagnostic, DiagnosticRelatedInformation, DiagnosticSeverity, EventEmitter, Location, Uri, languages, workspace } from 'vscode';
import type { Disposable, LogOutputChannel, TextDocument } from 'vscode';
import { lint } from '../core/lint/lint';
import type { Diagnostic as Fault } from '../core/lint/lint';
import type { Severity } from '../core/lint/rule';
import type { Report } from '../core/report/report';
import type { ReportDocuments } from './documents';
import { logError } from './errors';
import { localized } from './locale';
import { toRange } from './ranges';
import { ruleLink } from './rulePages';
import type { SettingsReader } from './settings';

/** The name that stands before every diagnostic of ours. */
export const SOURCE = '总结';

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

const NO_FAULTS: readonly Fault[] = [];

/** Checks reports, at once after an edit or on saving as the settings say, and shows the faults. */
export class ReportDiagnostics implements Disposable {
  private readonly collection = languages.createDiagnosticCollection('zongjie');
  private readonly results = new Map<TextDocument, Checked>();
  private readonly changed = new EventEmitter<TextDocument>();
  private readonly listeners: readonly Disposable[];

  /** Fires once after every edit, when the report and the faults shown for it are up to date; and when either goes. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly documents: ReportDocuments, private readonly settings: SettingsReader, private readonly log: LogOutputChannel) {
    this.listeners = [
      documents.onDidChange(({ document, report }) => {
        const waits = this.settings.get(document.uri).run === 'onSave' && this.results.has(document);
        if (report === null || !waits) this.check(document);
        this.changed.fire(document);
      }),
      documents.onDidClose((document) => {
        this.forget(document);
        this.changed.fire(document);
      }),
      workspace.onDidSaveTextDocument((document) => {
        if (this.settings.get(document.uri).run === 'onSave' && documents.has(document)) this.recheck(document);
      }),
      settings.onDidChange(() => documents.all.forEach((document) => this.recheck(document))),
    ];
  }

  /** What is shown: the faults as they were found last. They may be of an earlier snapshot where reports are checked on saving. */
  shown(document: TextDocument): Checked | undefined {
    return this.results.get(document);
  }

  /** The faults of the newest snapshot, whatever is shown; none where checking is off. */
  current(document: TextDocument): Checked | undefined {
    const report = this.documents.report(document);
    if (report === null || this.settings.get(document.uri).run === 'off') return undefined;
    const shown = this.results.get(document);
    return shown?.report === report ? shown : { report, faults: this.lint(document, report) };
  }

  dispose(): void {
    for (const part of [...this.listeners, this.collection, this.changed]) part.dispose();
  }

  private recheck(document: TextDocument): void {
    this.check(document);
    this.changed.fire(document);
  }

  private check(document: TextDocument): void {
    const report = this.documents.report(document);
    if (report === null || this.settings.get(document.uri).run === 'off') {
      this.forget(document);
      return;
    }
    const faults = this.lint(document, report);
    const before = this.results.get(document)?.faults ?? NO_FAULTS;
    this.results.set(document, { report, faults });
    if (before.length > 0 || faults.length > 0) this.collection.set(document.uri, faults.map((fault) => toDiagnostic(document, report, fault)));
  }

  private lint(document: TextDocument, report: Report): readonly Fault[] {
    try {
      return lint(report, this.settings.get(document.uri));
    } catch (error) {
      logError(this.log, `checking ${document.uri.toString()}`, error);
      return NO_FAULTS;
    }
  }

  private forget(document: TextDocument): void {
    this.results.delete(document);
    this.collection.delete(document.uri);
  }
}

/** The fault as VS Code shows it. */
export function toDiagnostic(document: TextDocument, report: Report, fault: Fault): Diagnostic {
  const diagnostic = new Diagnostic(toRange(report, fault.span), localized(fault.message), SEVERITIES[fault.severity]);
  diagnostic.source = SOURCE;
  diagnostic.code = { value: fault.rule, target: Uri.parse(ruleLink(fault.rule)) };
  if (fault.related.length > 0) {
    diagnostic.relatedInformation = fault.related.map(({ span, message }) => new DiagnosticRelatedInformation(new Location(document.uri, toRange(report, span)), localized(message)));
  }
  return diagnostic;
}
