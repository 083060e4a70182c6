import { EventEmitter, Uri, workspace } from 'vscode';
import type { Disposable, FileRenameEvent, LogOutputChannel, WorkspaceFolder } from 'vscode';
import { IGNORE_FILE, ignoredIn, withIgnored, withRenamed } from '../../core/lint/ignoring/file';
import type { IgnoreFile } from '../../core/lint/ignoring/file';
import { NOTHING_IGNORED, isNothing, union } from '../../core/lint/ignoring/model';
import type { Ignored } from '../../core/lint/ignoring/model';
import { logError } from '../platform/errors';
import { KeptIgnoreFile } from './ignoreFile';

/** What is ignored in one report. */
export interface IgnoredReport {
  readonly uri: Uri;
  readonly ignored: Ignored;
}

/**
 * What the writer ignores: for reports of a workspace folder in its `.zongjie/ignore.json`, for other files in the
 * extension's own storage on this machine, for untitled documents as long as they are open.
 */
export class IgnoreStore implements Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly folders = new Map<string, KeptIgnoreFile>();
  private readonly elsewhere: KeptIgnoreFile;
  private readonly untitled = new Map<string, Ignored>();
  private readonly listeners: readonly Disposable[];

  /** Fires when something else is ignored, here or by somebody else. */
  readonly onDidChange = this.changed.event;

  /** @param storage a folder that the extension may write to */
  constructor(
    storage: Uri,
    private readonly log: LogOutputChannel,
  ) {
    this.elsewhere = this.keep(storage, 'ignore.json');
    for (const { uri } of workspace.workspaceFolders ?? [])
      this.folders.set(uri.toString(), this.keep(uri, IGNORE_FILE));
    this.listeners = [
      workspace.onDidChangeWorkspaceFolders(({ added, removed }) => this.follow(added, removed)),
      workspace.onDidRenameFiles((event) => void this.rename(event)),
      workspace.onDidCloseTextDocument((document) => {
        if (workspace.textDocuments.includes(document)) return; // only its language is another
        if (this.untitled.delete(document.uri.toString())) this.changed.fire();
      }),
    ];
  }

  /** Resolves when everything kept has been read. */
  async ready(): Promise<void> {
    await Promise.all(this.files().map((file) => file.ready));
  }

  /** What is ignored in a report, as far as it has been read. */
  of(uri: Uri): Ignored {
    const home = this.homeOf(uri);
    return home === null
      ? (this.untitled.get(uri.toString()) ?? NOTHING_IGNORED)
      : ignoredIn(home.file.current, home.path);
  }

  /** The file that keeps what is ignored in the report; null for an untitled document. */
  fileOf(uri: Uri): Uri | null {
    return this.homeOf(uri)?.file.uri ?? null;
  }

  /**
   * Changes what is ignored in a report.
   * @throws IgnoreFileError where the file cannot be used, or what the file system says
   */
  async change(uri: Uri, make: (ignored: Ignored) => Ignored): Promise<void> {
    const home = this.homeOf(uri);
    if (home !== null)
      return home.file.change((file) => withIgnored(file, home.path, make(ignoredIn(file, home.path))));
    const ignored = make(this.of(uri));
    if (isNothing(ignored)) this.untitled.delete(uri.toString());
    else this.untitled.set(uri.toString(), ignored);
    this.changed.fire();
  }

  /**
   * Every report in which something is ignored: those of the workspace, those elsewhere that are open, and untitled
   * ones.
   */
  all(): readonly IgnoredReport[] {
    const found: IgnoredReport[] = [];
    for (const { uri } of workspace.workspaceFolders ?? []) {
      const file = this.folders.get(uri.toString())?.current;
      for (const [path, { ignored }] of file?.reports ?? [])
        if (!isNothing(ignored) && !leaves(path)) found.push({ uri: Uri.joinPath(uri, path), ignored });
    }
    for (const { uri } of workspace.textDocuments) {
      const home = this.homeOf(uri);
      const ignored = home === null || home.file === this.elsewhere ? this.of(uri) : NOTHING_IGNORED;
      if (!isNothing(ignored)) found.push({ uri, ignored });
    }
    return found;
  }

  dispose(): void {
    for (const part of [...this.listeners, ...this.files(), this.changed]) part.dispose();
  }

  private files(): readonly KeptIgnoreFile[] {
    return [...this.folders.values(), this.elsewhere];
  }

  private keep(base: Uri, path: string): KeptIgnoreFile {
    const file = new KeptIgnoreFile(base, path, this.log);
    file.onDidChange(() => this.changed.fire());
    return file;
  }

  private follow(added: readonly WorkspaceFolder[], removed: readonly WorkspaceFolder[]): void {
    for (const { uri } of removed) {
      this.folders.get(uri.toString())?.dispose();
      this.folders.delete(uri.toString());
    }
    for (const { uri } of added) this.folders.set(uri.toString(), this.keep(uri, IGNORE_FILE));
    this.changed.fire();
  }

  private homeOf(uri: Uri): { readonly file: KeptIgnoreFile; readonly path: string } | null {
    if (uri.scheme === 'untitled') return null;
    const folder = workspace.getWorkspaceFolder(uri);
    const file = folder === undefined ? undefined : this.folders.get(folder.uri.toString());
    return file === undefined
      ? { file: this.elsewhere, path: uri.toString() }
      : { file, path: workspace.asRelativePath(uri, false) };
  }

  /** What is ignored in a report, or in the reports of a folder, goes with it to its new name. */
  private async rename({ files }: FileRenameEvent): Promise<void> {
    for (const { oldUri, newUri } of files) {
      try {
        const [from, to] = [this.homeOf(oldUri), this.homeOf(newUri)];
        if (from === null || to === null) continue;
        const renamed = (path: string): string | null =>
          path === from.path
            ? to.path
            : path.startsWith(`${from.path}/`)
              ? to.path + path.slice(from.path.length)
              : null;
        const concerned = pathsOf(from.file.current).filter((path) => renamed(path) !== null);
        if (concerned.length === 0) continue;
        if (from.file === to.file) await from.file.change((file) => withRenamed(file, renamed));
        else await this.carry(from.file, to.file, concerned, renamed);
      } catch (error) {
        logError(this.log, `what is ignored in ${oldUri.toString()}, now ${newUri.toString()}`, error);
      }
    }
  }

  private async carry(
    from: KeptIgnoreFile,
    to: KeptIgnoreFile,
    paths: readonly string[],
    renamed: (path: string) => string | null,
  ): Promise<void> {
    const before = from.current;
    await to.change((file) =>
      paths.reduce(
        (so, path) =>
          withIgnored(so, renamed(path) ?? path, union(ignoredIn(so, renamed(path) ?? path), ignoredIn(before, path))),
        file,
      ),
    );
    await from.change((file) => paths.reduce((so, path) => withIgnored(so, path, NOTHING_IGNORED), file));
  }
}

/** Whether a path leads out of its folder: the file may come from anybody. */
const leaves = (path: string): boolean => path.split(/[/\\]/).includes('..');

const pathsOf = ({ reports }: IgnoreFile): readonly string[] => [...reports.keys()];
