import { Diagnostic, DiagnosticRelatedInformation, DiagnosticSeverity, Location, Range, Uri, l10n } from 'vscode';
import type { TextDocument } from 'vscode';
import { notListed } from '../../core/lint/cap';
import type { ExaminedReport } from '../../core/lint/examine';
import type { MergedDiagnostic } from '../../core/lint/merge';
import { ruleTitle } from '../../core/lint/registry';
import type { Severity } from '../../core/house/severity';
import type { Report } from '../../core/report/report';
import { localized } from '../platform/locale';
import { toRange } from '../platform/ranges';
import { SOURCE } from '../platform/source';
import { ruleLink } from './rulePages';

/** The command that lists every problem of a report. Takes the report's address; without one, the active editor's. */
export const SHOW_ALL = 'zongjie.showAllProblems';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** What is told of a snapshot. */
export interface Checked extends Pick<ExaminedReport, 'report' | 'told'> {
  /** The check itself has failed: nothing is known of the report, and nothing is told. */
  readonly failed?: true;
}

/** What the check tells, as VS Code shows it; where it has failed, the line that says so. */
export const toDiagnostics = (uri: Uri, { report, told, failed }: Checked): Diagnostic[] =>
  failed ? [failedLine()] : told.map((finding) => toDiagnostic(uri, report, finding));

/** What is said where a check has failed. */
export const failedMessage = (): string =>
  l10n.t('The report could not be checked: an internal error. The output “总结” says why.');

/** The line that stands for a check that has failed, so that it does not pass for one that found nothing. */
export function failedLine(): Diagnostic {
  const diagnostic = new Diagnostic(new Range(0, 0, 0, 0), failedMessage(), DiagnosticSeverity.Warning);
  diagnostic.source = SOURCE;
  return diagnostic;
}

/** The line that says what is not listed, at the first of the places that are not. */
export function cutLine(document: TextDocument, report: Report, cut: readonly MergedDiagnostic[]): Diagnostic {
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

function toDiagnostic(
  uri: Uri,
  report: Report,
  { rule, severity, message, span, related }: MergedDiagnostic,
): Diagnostic {
  const diagnostic = new Diagnostic(toRange(report, span), localized(message), SEVERITIES[severity]);
  diagnostic.source = SOURCE;
  diagnostic.code = { value: localized(ruleTitle(rule)), target: Uri.parse(ruleLink(rule)) };
  if (related.length > 0) {
    diagnostic.relatedInformation = related.map(
      (place) =>
        new DiagnosticRelatedInformation(new Location(uri, toRange(report, place.span)), localized(place.message)),
    );
  }
  return diagnostic;
}
