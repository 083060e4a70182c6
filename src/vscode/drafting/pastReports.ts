import { CancellationTokenSource } from 'vscode';
import type { Disposable, LogOutputChannel, Uri } from 'vscode';
import { recurring } from '../../core/drafting/completion/clauses';
import type { RecurringClause } from '../../core/drafting/completion/clauses';
import { pastReport } from '../../core/drafting/completion/past';
import type { PastReport } from '../../core/drafting/completion/past';
import { logError } from '../platform/errors';
import { fileNameOf } from '../platform/fileName';
import { DrawnFromReports } from '../workspace/workspaceReports';
import type { WorkspaceReports } from '../workspace/workspaceReports';

/** What drafting learns from the reports of the workspace, but for the one that is being written. */
export interface Past {
  readonly reports: readonly PastReport[];
  readonly clauses: readonly RecurringClause[];
}

/** The files are asked for news no more often, in milliseconds: their number is what it costs. */
const REST_MS = 3000;

/** Keeps what the other reports teach at hand, so that nobody who types waits for files. */
export class PastReports implements Disposable {
  private readonly drawn: DrawnFromReports<(file: string) => PastReport>;
  private readonly stopped = new CancellationTokenSource();
  private known: readonly { readonly uri: string; readonly report: PastReport }[] = [];
  private readonly kept = new Map<string, Past>();
  private refreshing: Promise<void> | null = null;
  private refreshedAt = -Infinity;

  constructor(
    reports: WorkspaceReports,
    private readonly log: LogOutputChannel,
  ) {
    this.drawn = new DrawnFromReports(reports, (report) => (file) => pastReport(report, file));
  }

  /** What is known now; news is fetched meanwhile, for the next time. */
  besides(uri: Uri): Past {
    this.refresh().catch((error: unknown) => logError(this.log, 'reading the other reports', error));
    const own = uri.toString();
    let past = this.kept.get(own);
    if (past === undefined) {
      const reports = this.known.filter((one) => one.uri !== own).map(({ report }) => report);
      this.kept.set(own, (past = { reports, clauses: recurring(reports) }));
    }
    return past;
  }

  /** Reads what has changed. */
  refresh(): Promise<void> {
    if (this.refreshing === null && Date.now() - this.refreshedAt < REST_MS) return Promise.resolve();
    return (this.refreshing ??= this.read().finally(() => {
      this.refreshing = null;
      this.refreshedAt = Date.now();
    }));
  }

  dispose(): void {
    this.stopped.cancel();
    this.stopped.dispose();
  }

  private async read(): Promise<void> {
    const found: { uri: string; report: PastReport }[] = [];
    await this.drawn.each(this.stopped.token, (uri, of) => {
      found.push({ uri: uri.toString(), report: of(fileNameOf(uri)) });
      return true;
    });
    // by year, where the names begin with it
    this.known = found.sort((a, b) => (a.report.file < b.report.file ? -1 : 1));
    this.kept.clear();
  }
}
