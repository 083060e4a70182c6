import { EventEmitter, Uri, l10n, workspace } from 'vscode';
import type { Disposable, LogOutputChannel } from 'vscode';
import {
  EMPTY_IGNORE_FILE,
  IGNORE_FILE,
  IGNORE_FILE_LIMIT,
  IGNORE_FILE_TOO_LARGE,
  ignoredIn,
  parseIgnoreFile,
  saysNothing,
  withIgnored,
  withRenamed,
  writeIgnoreFile,
} from '../../core/lint/ignoring/file';
import type { IgnoreFile } from '../../core/lint/ignoring/file';
import { NOTHING_IGNORED, isNothing, union } from '../../core/lint/ignoring/model';
import type { Ignored } from '../../core/lint/ignoring/model';
import { FolderFiles } from '../platform/folderFiles';
import type { EntriesForm } from '../platform/folderFiles';

/** What is ignored in one report. */
export interface IgnoredReport {
  readonly uri: Uri;
  readonly ignored: Ignored;
}

const FORM: EntriesForm<IgnoreFile> = {
  path: IGNORE_FILE,
  name: 'ignore.json',
  about: 'what is ignored',
  empty: EMPTY_IGNORE_FILE,
  limit: IGNORE_FILE_LIMIT,
  tooLarge: IGNORE_FILE_TOO_LARGE,
  parse: parseIgnoreFile,
  write: writeIgnoreFile,
  saysNothing,
  complaints: ({ complaints }) => complaints,
  unusable: (name, why) =>
    l10n.t('{0} cannot be used: {1}. Nothing in it is changed; what was ignored before stays ignored.', name, why),
  paths: ({ reports }) => [...reports.keys()],
  withRenamed,
  withCarried: (file, from, paths, renamed) =>
    paths.reduce(
      (so, path) =>
        withIgnored(so, renamed(path) ?? path, union(ignoredIn(so, renamed(path) ?? path), ignoredIn(from, path))),
      file,
    ),
  without: (file, paths) => paths.reduce((so, path) => withIgnored(so, path, NOTHING_IGNORED), file),
};

/**
 * What the writer ignores: for reports of a workspace folder in its `.zongjie/ignore.json`, for other files in the
 * extension's own storage on this machine, for untitled documents as long as they are open.
 */
export class IgnoreStore implements Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly files: FolderFiles<IgnoreFile>;
  private readonly untitled = new Map<string, Ignored>();
  private readonly listeners: readonly Disposable[];

  /** Fires when something else is ignored, here or by somebody else. */
  readonly onDidChange = this.changed.event;

  /** @param storage a folder that the extension may write to */
  constructor(storage: Uri, log: LogOutputChannel) {
    this.files = new FolderFiles(storage, FORM, log);
    this.listeners = [
      this.files,
      this.files.onDidChange(() => this.changed.fire()),
      workspace.onDidCloseTextDocument((document) => {
        if (workspace.textDocuments.includes(document)) return; // only its language is another
        if (this.untitled.delete(document.uri.toString())) this.changed.fire();
      }),
    ];
  }

  /** Resolves when everything kept has been read. */
  ready(): Promise<void> {
    return this.files.ready();
  }

  /** What is ignored in a report, as far as it has been read. */
  of(uri: Uri): Ignored {
    const home = this.files.homeOf(uri);
    return home === null
      ? (this.untitled.get(uri.toString()) ?? NOTHING_IGNORED)
      : ignoredIn(home.file.current, home.path);
  }

  /** The file that keeps what is ignored in the report; null for an untitled document. */
  fileOf(uri: Uri): Uri | null {
    return this.files.homeOf(uri)?.file.uri ?? null;
  }

  /**
   * Changes what is ignored in a report.
   * @throws UnusableFileError where the file cannot be used, or what the file system says
   */
  async change(uri: Uri, make: (ignored: Ignored) => Ignored): Promise<void> {
    const home = this.files.homeOf(uri);
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
      const file = this.files.ofFolder(uri)?.current;
      for (const [path, { ignored }] of file?.reports ?? [])
        if (!isNothing(ignored) && !leaves(path)) found.push({ uri: Uri.joinPath(uri, path), ignored });
    }
    for (const { uri } of workspace.textDocuments) {
      const home = this.files.homeOf(uri);
      const ignored = home === null || home.file === this.files.elsewhere ? this.of(uri) : NOTHING_IGNORED;
      if (!isNothing(ignored)) found.push({ uri, ignored });
    }
    return found;
  }

  dispose(): void {
    for (const part of [...this.listeners, this.changed]) part.dispose();
  }
}

/** Whether a path leads out of its folder: the file may come from anybody. */
const leaves = (path: string): boolean => path.split(/[/\\]/).includes('..');
