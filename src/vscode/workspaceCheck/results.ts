import { type Disposable, EventEmitter, languages, workspace } from 'vscode';
import type { TextDocument, Uri } from 'vscode';
import type { CheckedFile, FileChecker } from './fileChecker';
import { setContext } from '../platform/contextKeys';
import type { ReportDiagnostics } from '../diagnostics/diagnostics';
import type { ReportDocuments } from '../workspace/documents';
import type { SettingsReader } from '../platform/settings';
import type { WorkspaceReports } from '../workspace/workspaceReports';

/**
 * What 检查工作区的所有报告 has found, in a collection of its own, so that files that are not open have problems. While a report
 * is open and checked live, its own are hidden. Files that change are checked again, and what is gone is taken out.
 */
export class WorkspaceResults implements Disposable {
  private readonly collection = languages.createDiagnosticCollection('zongjie-workspace');
  private readonly files = new Map<string, CheckedFile>();
  /** The files to be checked again. */
  private readonly stale = new Map<string, Uri>();
  private readonly refreshed = new EventEmitter<void>();
  private readonly listeners: readonly Disposable[];
  private watchers: readonly Disposable[] = [];
  private isRefreshing = false;

  /** Fires when all files that have changed have been checked again. */
  readonly onDidRefresh = this.refreshed.event;

  constructor(
    private readonly checker: FileChecker,
    private readonly reports: WorkspaceReports,
    private readonly documents: ReportDocuments,
    private readonly diagnostics: ReportDiagnostics,
    settings: SettingsReader,
  ) {
    this.listeners = [
      diagnostics.onDidChange((document) => this.follow(document)),
      workspace.onDidCloseTextDocument((document) => this.follow(document)),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && this.files.has(document.uri.toString()) && !this.isLive(document))
          this.delete(document.uri); // nobody checks it live
      }),
      settings.onDidChange(() => this.checkAgain()),
      diagnostics.houses.onDidChange(() => this.checkAgain()),
    ];
  }

  /** Takes what was found in a file and shows it. */
  set(file: CheckedFile): void {
    this.files.set(file.uri.toString(), file);
    this.show(file);
    this.watch();
    setContext('workspaceChecked', true);
  }

  /** Forgets all files but these. */
  keepOnly(uris: readonly Uri[]): void {
    const kept = new Set(uris.map(String));
    for (const [key, { uri }] of [...this.files]) if (!kept.has(key)) this.delete(uri);
  }

  clear(): void {
    this.files.clear();
    this.stale.clear();
    this.collection.clear();
    for (const watcher of this.watchers) watcher.dispose();
    this.watchers = [];
    setContext('workspaceChecked', false);
  }

  /** Checks all files again, because what is asked of them has changed. */
  checkAgain(): void {
    for (const file of [...this.files.values()]) {
      this.files.set(file.uri.toString(), { ...file, mtime: -1 });
      this.refresh(file.uri);
    }
  }

  dispose(): void {
    this.clear();
    for (const part of [...this.listeners, this.collection, this.refreshed]) part.dispose();
  }

  private delete(uri: Uri): void {
    this.files.delete(uri.toString());
    this.collection.delete(uri);
  }

  /** A report was opened, edited or closed, or is checked otherwise than before. */
  private follow(document: TextDocument): void {
    const file = this.files.get(document.uri.toString());
    if (file === undefined) return;
    this.show(file);
    if (this.opened(document.uri) === undefined) this.refresh(document.uri);
  }

  private show({ uri, diagnostics }: CheckedFile): void {
    const document = this.opened(uri);
    if (document === undefined || (this.documents.has(document) && !this.isLive(document)))
      this.collection.set(uri, [...diagnostics]);
    else if (this.collection.has(uri)) this.collection.delete(uri);
  }

  private opened(uri: Uri): TextDocument | undefined {
    const key = uri.toString();
    return workspace.textDocuments.find((document) => !document.isClosed && document.uri.toString() === key);
  }

  private isLive(document: TextDocument): boolean {
    return this.diagnostics.shown(document) !== undefined;
  }

  private watch(): void {
    if (this.watchers.length > 0) return;
    // of a folder only the folder itself is told
    const removed = workspace.createFileSystemWatcher('**/*', true, true, false);
    const changed = this.reports.patterns.map((pattern) =>
      workspace.createFileSystemWatcher(pattern, false, false, true),
    );
    this.watchers = [
      removed,
      removed.onDidDelete((uri) => this.forgetBelow(uri)),
      ...changed,
      ...changed.flatMap((watcher) => [
        watcher.onDidCreate((uri) => this.refresh(uri)),
        watcher.onDidChange((uri) => this.refresh(uri)),
      ]),
      workspace.onDidRenameFiles(({ files }) => {
        for (const { oldUri, newUri } of files) this.moveBelow(oldUri, newUri);
      }),
    ];
  }

  private below(folder: Uri): readonly CheckedFile[] {
    const key = folder.toString();
    return [...this.files.values()].filter(({ uri }) => uri.toString() === key || uri.toString().startsWith(`${key}/`));
  }

  private forgetBelow(folder: Uri): void {
    for (const { uri } of this.below(folder)) this.delete(uri);
  }

  private moveBelow(from: Uri, to: Uri): void {
    for (const { uri } of this.below(from)) {
      this.delete(uri);
      this.refresh(to.with({ path: to.path + uri.path.slice(from.path.length) }));
    }
  }

  /**
   * Checks a file again, after those that wait already. What is open is left to the live check, and looked at once it
   * is closed.
   */
  private refresh(uri: Uri): void {
    this.stale.set(uri.toString(), uri);
    if (!this.isRefreshing) void this.refreshAll();
  }

  private async refreshAll(): Promise<void> {
    this.isRefreshing = true;
    for (let [next] = this.stale; next !== undefined; [next] = this.stale) {
      const [key, uri] = next;
      this.stale.delete(key);
      if (this.opened(uri) !== undefined) continue;
      const outcome = await this.checker.check(uri, undefined, this.files.get(key));
      if (this.watchers.length === 0) break; // cleared meanwhile
      if (outcome === 'gone' || outcome === 'unreadable') this.delete(uri);
      else if (outcome !== null) this.set(outcome);
    }
    this.isRefreshing = false;
    this.refreshed.fire();
  }
}
