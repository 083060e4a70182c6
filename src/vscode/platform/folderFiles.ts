import { EventEmitter, workspace } from 'vscode';
import type { Disposable, FileRenameEvent, LogOutputChannel, Uri, WorkspaceFolder } from 'vscode';
import { logError } from './errors';
import { KeptFile } from './keptFile';
import type { FileForm } from './keptFile';

/** The new path of a renamed entry; null for one that keeps its path. */
export type Renamed = (path: string) => string | null;

/** A form of file that has entries by the paths of reports. */
export interface EntriesForm<T> extends FileForm<T> {
  /** The file in each workspace folder. */
  readonly path: string;
  /** The file in the extension's own storage, for reports elsewhere. */
  readonly name: string;
  /** What its entries are, for the log. */
  readonly about: string;
  readonly paths: (file: T) => readonly string[];
  readonly withRenamed: (file: T, renamed: Renamed) => T;
  /** The file with the entries of another added, under their new paths. */
  readonly withCarried: (file: T, from: T, paths: readonly string[], renamed: Renamed) => T;
  readonly without: (file: T, paths: readonly string[]) => T;
}

/** Where the entry of a report is kept. */
export interface Home<T> {
  readonly file: KeptFile<T>;
  /** Of the report, in the file. */
  readonly path: string;
}

/**
 * The files of one form: one in each workspace folder, where the command line and colleagues find it, and one in the
 * extension's own storage for reports elsewhere. An entry goes with its report to its new name.
 */
export class FolderFiles<T> implements Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly folders = new Map<string, KeptFile<T>>();
  private readonly listeners: readonly Disposable[];
  readonly elsewhere: KeptFile<T>;

  /** Fires when one of the files says something else. */
  readonly onDidChange = this.changed.event;

  /** @param storage a folder that the extension may write to */
  constructor(
    storage: Uri,
    private readonly form: EntriesForm<T>,
    private readonly log: LogOutputChannel,
  ) {
    this.elsewhere = this.keep(storage, form.name);
    for (const { uri } of workspace.workspaceFolders ?? []) this.folders.set(uri.toString(), this.keep(uri, form.path));
    this.listeners = [
      workspace.onDidChangeWorkspaceFolders(({ added, removed }) => this.follow(added, removed)),
      workspace.onDidRenameFiles((event) => void this.rename(event)),
    ];
  }

  /** Resolves when everything kept has been read. */
  async ready(): Promise<void> {
    await Promise.all(this.files().map((file) => file.ready));
  }

  /** The file of a workspace folder. */
  ofFolder(folder: Uri): KeptFile<T> | undefined {
    return this.folders.get(folder.toString());
  }

  /** Where the entry of a report is kept; null for an untitled document. */
  homeOf(uri: Uri): Home<T> | null {
    if (uri.scheme === 'untitled') return null;
    const folder = workspace.getWorkspaceFolder(uri);
    const file = folder === undefined ? undefined : this.folders.get(folder.uri.toString());
    return file === undefined
      ? { file: this.elsewhere, path: uri.toString() }
      : { file, path: workspace.asRelativePath(uri, false) };
  }

  dispose(): void {
    for (const part of [...this.listeners, ...this.files(), this.changed]) part.dispose();
  }

  private files(): readonly KeptFile<T>[] {
    return [...this.folders.values(), this.elsewhere];
  }

  private keep(base: Uri, path: string): KeptFile<T> {
    const file = new KeptFile(base, path, this.form, this.log);
    file.onDidChange(() => this.changed.fire());
    return file;
  }

  private follow(added: readonly WorkspaceFolder[], removed: readonly WorkspaceFolder[]): void {
    for (const { uri } of removed) {
      this.folders.get(uri.toString())?.dispose();
      this.folders.delete(uri.toString());
    }
    for (const { uri } of added) this.folders.set(uri.toString(), this.keep(uri, this.form.path));
    this.changed.fire();
  }

  /** The entries of a report, or of the reports of a folder, go with it to its new name. */
  private async rename({ files }: FileRenameEvent): Promise<void> {
    for (const { oldUri, newUri } of files) {
      try {
        const [from, to] = [this.homeOf(oldUri), this.homeOf(newUri)];
        if (from === null || to === null) continue;
        const renamed: Renamed = (path) =>
          path === from.path
            ? to.path
            : path.startsWith(`${from.path}/`)
              ? to.path + path.slice(from.path.length)
              : null;
        const before = from.file.current;
        const concerned = this.form.paths(before).filter((path) => renamed(path) !== null);
        if (concerned.length === 0) continue;
        if (from.file === to.file) await from.file.change((file) => this.form.withRenamed(file, renamed));
        else {
          await to.file.change((file) => this.form.withCarried(file, before, concerned, renamed));
          await from.file.change((file) => this.form.without(file, concerned));
        }
      } catch (error) {
        logError(this.log, `${this.form.about} of ${oldUri.toString()}, now ${newUri.toString()}`, error);
      }
    }
  }
}
