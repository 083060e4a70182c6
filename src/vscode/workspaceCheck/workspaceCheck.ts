import { DiagnosticSeverity, type Disposable, ProgressLocation, commands, l10n, window, workspace } from 'vscode';
import type { CancellationToken, Diagnostic, LogOutputChannel, Progress, Uri } from 'vscode';
import { FileChecker } from './fileChecker';
import type { FileOutcome } from './fileChecker';
import { WorkspaceResults } from './results';
import type { ReportDiagnostics } from '../diagnostics/diagnostics';
import { toDiagnostics } from '../diagnostics/toDiagnostics';
import type { ReportDocuments } from '../workspace/documents';
import { registerCommands } from '../platform/commands';
import { formatCount, localized } from '../platform/locale';
import type { SettingsReader } from '../platform/settings';
import type { WorkspaceReports } from '../workspace/workspaceReports';

/** Further reports are not checked, and the closing message says so. */
const FILE_LIMIT = 10_000;

/** What came of a check. */
export interface WorkspaceSummary {
  /** The reports there are, and those that were checked. */
  readonly all: number;
  readonly checked: number;
  readonly unreadable: number;
  readonly errors: number;
  readonly warnings: number;
  /** What is only worth a look. */
  readonly others: number;
  readonly cancelled: boolean;
  /** Whether there are reports beyond the limit. */
  readonly more: boolean;
}

/** Checks all reports of the workspace on command. */
export class WorkspaceCheck implements Disposable {
  readonly results: WorkspaceResults;
  private readonly commands: Disposable;
  private readonly checker: FileChecker;
  private running: Promise<WorkspaceSummary> | null = null;

  constructor(
    private readonly reports: WorkspaceReports,
    private readonly documents: ReportDocuments,
    private readonly diagnostics: ReportDiagnostics,
    settings: SettingsReader,
    log: LogOutputChannel,
  ) {
    this.checker = new FileChecker(documents, diagnostics, log);
    this.results = new WorkspaceResults(this.checker, reports, documents, diagnostics, settings);
    this.commands = registerCommands(log, {
      'zongjie.checkWorkspace': () => this.run(),
      'zongjie.clearWorkspaceCheck': () => this.results.clear(),
    });
  }

  /**
   * Checks with progress that can be cancelled, and tells what was found. Called while it is at it, it goes on.
   * @returns undefined where no folder is open
   */
  async run(): Promise<WorkspaceSummary | undefined> {
    if ((workspace.workspaceFolders ?? []).length === 0) {
      tellNoFolder();
      return undefined;
    }
    if (this.running !== null) return this.running;
    const options = {
      location: ProgressLocation.Notification,
      title: l10n.t('Checking the reports of the workspace'),
      cancellable: true,
    };
    this.running = Promise.resolve(window.withProgress(options, (progress, token) => this.check(progress, token)));
    try {
      const summary = await this.running;
      tell(summary);
      return summary;
    } finally {
      this.running = null;
    }
  }

  dispose(): void {
    this.commands.dispose();
    this.results.dispose();
  }

  /** Checks file after file. What was found before stays until its file's turn comes. */
  async check(
    progress: Progress<{ readonly message?: string; readonly increment?: number }>,
    token: CancellationToken,
  ): Promise<WorkspaceSummary> {
    const { files, more } = await this.reports.find(token, FILE_LIMIT);
    const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    const found: Diagnostic[] = [];
    let checked = 0;
    let unreadable = 0;
    let gone = 0;
    for (const uri of sorted) {
      if (token.isCancellationRequested) break;
      progress.report({
        message: `${checked + unreadable + gone + 1}/${sorted.length}  ${workspace.asRelativePath(uri)}`,
        increment: 100 / sorted.length,
      });
      if (token.isCancellationRequested) break;
      const outcome = this.live(uri) ?? (await this.checker.check(uri, token));
      if (outcome === null) break;
      if (outcome === 'gone') gone++;
      else if (outcome === 'unreadable') unreadable++;
      else {
        checked++;
        found.push(...outcome.diagnostics);
        this.results.set(outcome);
      }
    }
    const cancelled = token.isCancellationRequested;
    if (!cancelled) this.results.keepOnly(sorted);
    const count = (severity: DiagnosticSeverity): number =>
      found.filter((diagnostic) => diagnostic.severity === severity).length;
    const [errors, warnings] = [count(DiagnosticSeverity.Error), count(DiagnosticSeverity.Warning)];
    return {
      all: sorted.length - gone,
      checked,
      unreadable,
      errors,
      warnings,
      others: found.length - errors - warnings,
      cancelled,
      more,
    };
  }

  /** What the live check shows for an open report; undefined where none does. */
  private live(uri: Uri): Exclude<FileOutcome, string> | undefined {
    const document = this.documents.all.find((open) => open.uri.toString() === uri.toString());
    if (document !== undefined) this.diagnostics.catchUp(document);
    const shown = document && this.diagnostics.shown(document);
    return shown && { uri, diagnostics: toDiagnostics(uri, shown), mtime: -1, size: -1 };
  }
}

function tellNoFolder(): void {
  const open = l10n.t('Open Folder');
  void window
    .showInformationMessage(
      l10n.t('No folder is open, so there are no reports of a workspace to check. Open the folder that holds them.'),
      open,
    )
    .then((choice) => {
      if (choice === open) void commands.executeCommand('workbench.action.files.openFolder');
    });
}

function tell(summary: WorkspaceSummary): void {
  const { errors, warnings, others } = summary;
  const view = l10n.t('View Problems');
  const buttons = errors + warnings + others > 0 ? [view] : [];
  void window.showInformationMessage(sentences(summary), ...buttons).then((choice) => {
    if (choice === view) void commands.executeCommand('workbench.actions.view.problems');
  });
}

/** The closing message. */
export function sentences({
  all,
  checked,
  unreadable,
  errors,
  warnings,
  others,
  cancelled,
  more,
}: WorkspaceSummary): string {
  if (all === 0 && !cancelled)
    return l10n.t(
      'There are no reports in this workspace. Reports are files named *.zongjie, and .txt and .md files whose names hold 总结, 工作报告, 工作要点, 工作计划 or 述职报告.',
    );
  const counts = [errors, warnings, others].map(formatCount);
  const found =
    errors + warnings + others === 0
      ? l10n.t('no problems.')
      : l10n.t('{0} errors, {1} warnings, {2} others.', ...counts);
  return [
    cancelled
      ? l10n.t('Cancelled, {0} of {1} reports checked: {2}', formatCount(checked), formatCount(all), found)
      : l10n.t('{0} reports checked: {1}', formatCount(checked), found),
    ...(unreadable === 0
      ? []
      : [l10n.t('{0} could not be read; the output “总结” says why.', formatCount(unreadable))]),
    ...(more ? [l10n.t('There are more; only the first {0} were looked at.', formatCount(all))] : []),
  ].join(localized({ zh: '', en: ' ' }));
}
