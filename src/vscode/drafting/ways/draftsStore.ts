import { EventEmitter, RelativePattern, Uri, workspace } from 'vscode';
import type { Disposable, LogOutputChannel, WorkspaceFolder } from 'vscode';
import {
  DRAFTS_FILE,
  DRAFTS_FILE_LIMIT,
  DraftsFileError,
  NO_DRAFTS_FILE,
  marksIn,
  parseDraftsFile,
  withDraft,
  writeDraftsFile,
} from '../../../core/drafting/rollover/draftsFile';
import type { DraftsFile } from '../../../core/drafting/rollover/draftsFile';
import type { DraftMark } from '../../../core/drafting/rollover/ways';
import { logError } from '../../platform/errors';
import { isAbsent } from '../../platform/fileReason';
import { writeWhole } from '../../platform/writeWhole';

const NO_DRAFTS: DraftsFile = new Map();

/** A file of drafts as it was read last. */
interface Kept {
  readonly base: Uri;
  readonly uri: Uri;
  drafts: DraftsFile;
  readonly watcher: Disposable;
}

/**
 * What is left to be answered in saved drafts: for those of a workspace folder in its `.zongjie/drafts.json`, where the
 * command line and colleagues find it, for other files in the extension's own storage.
 */
export class DraftsStore implements Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly files = new Map<string, Kept>();
  private readonly elsewhere: Kept;
  private readonly listeners: readonly Disposable[];
  /** Readings and writings, one after the other. */
  private queue: Promise<void> = Promise.resolve();

  /** Fires when a file has been read. */
  readonly onDidRead = this.changed.event;

  /** @param storage a folder that the extension may write to */
  constructor(
    storage: Uri,
    private readonly log: LogOutputChannel,
  ) {
    this.elsewhere = this.follow(storage, 'drafts.json');
    for (const folder of workspace.workspaceFolders ?? []) this.add(folder);
    this.listeners = [
      workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        for (const { uri } of removed) {
          this.files.get(uri.toString())?.watcher.dispose();
          this.files.delete(uri.toString());
        }
        added.forEach((folder) => this.add(folder));
      }),
      workspace.onDidRenameFiles(({ files }) => {
        for (const { oldUri, newUri } of files) this.rename(oldUri, newUri);
      }),
    ];
  }

  /** The marks of a saved draft, found again in its text, as far as the files have been read. */
  marks(uri: Uri, text: string): readonly DraftMark[] {
    const home = this.homeOf(uri);
    return home === null ? [] : marksIn(home.kept.drafts, home.path, text);
  }

  /** Reads the file of the draft again: not every file system tells of changes. */
  look(uri: Uri): void {
    const home = this.homeOf(uri);
    if (home !== null) this.next(() => this.read(home.kept));
  }

  /** Keeps the marks of a draft that was just saved with this text. */
  keep(uri: Uri, text: string, marks: readonly DraftMark[]): Promise<void> {
    const home = this.homeOf(uri);
    const isDraft = marks.some(({ state }) => state !== 'written') || home?.kept.drafts.has(home.path) === true;
    if (home === null || !isDraft) return this.queue;
    return this.change(home.kept, (drafts) => withDraft(drafts, home.path, text, marks));
  }

  dispose(): void {
    for (const { watcher } of [...this.files.values(), this.elsewhere]) watcher.dispose();
    for (const part of [...this.listeners, this.changed]) part.dispose();
  }

  private add({ uri }: WorkspaceFolder): void {
    this.files.set(uri.toString(), this.follow(uri, DRAFTS_FILE));
  }

  private follow(base: Uri, path: string): Kept {
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(base, path));
    const kept: Kept = { base, uri: Uri.joinPath(base, path), drafts: NO_DRAFTS, watcher };
    const read = (): void => this.next(() => this.read(kept));
    for (const event of [watcher.onDidChange, watcher.onDidCreate, watcher.onDidDelete]) event(read);
    read();
    return kept;
  }

  private homeOf(uri: Uri): { readonly kept: Kept; readonly path: string } | null {
    if (uri.scheme === 'untitled') return null;
    const folder = workspace.getWorkspaceFolder(uri);
    const kept = folder === undefined ? undefined : this.files.get(folder.uri.toString());
    return kept === undefined
      ? { kept: this.elsewhere, path: uri.toString() }
      : { kept, path: workspace.asRelativePath(uri, false) };
  }

  private next(work: () => Promise<void>): void {
    this.queue = this.queue.then(work).catch((error: unknown) => logError(this.log, 'the drafts', error));
  }

  private async read(kept: Kept): Promise<void> {
    const before = kept.drafts;
    kept.drafts = await readDrafts(kept.uri);
    if (before.size > 0 || kept.drafts.size > 0) this.changed.fire();
  }

  /** Reads the file again, changes it and writes it. A file that cannot be understood is left as it is. */
  private change(kept: Kept, make: (drafts: DraftsFile) => DraftsFile): Promise<void> {
    this.next(async () => {
      const before = await readDrafts(kept.uri);
      const after = make(before);
      kept.drafts = after;
      const text = writeDraftsFile(after);
      if (text === writeDraftsFile(before)) return;
      if (after.size === 0) return workspace.fs.delete(kept.uri);
      await workspace.fs.createDirectory(Uri.joinPath(kept.uri, '..'));
      await writeWhole(kept.uri, new TextEncoder().encode(text));
    });
    return this.queue;
  }

  /**
   * What is left in drafts goes with them to their new names, within one folder; elsewhere they are known by their
   * text.
   */
  private rename(from: Uri, to: Uri): void {
    const [old, now] = [this.homeOf(from), this.homeOf(to)];
    if (old === null || now === null || old.kept !== now.kept) return;
    const renamed = (path: string): string =>
      path === old.path ? now.path : path.startsWith(`${old.path}/`) ? now.path + path.slice(old.path.length) : path;
    if (![...old.kept.drafts.keys()].some((path) => renamed(path) !== path)) return;
    void this.change(old.kept, (drafts) => new Map([...drafts].map(([path, draft]) => [renamed(path), draft])));
  }
}

/** @throws DraftsFileError where the file cannot be understood, or what the file system says */
async function readDrafts(uri: Uri): Promise<DraftsFile> {
  let bytes: Uint8Array;
  try {
    if ((await workspace.fs.stat(uri)).size > DRAFTS_FILE_LIMIT) throw new DraftsFileError(NO_DRAFTS_FILE);
    bytes = await workspace.fs.readFile(uri);
  } catch (error) {
    if (isAbsent(error)) return NO_DRAFTS;
    throw error;
  }
  return parseDraftsFile(new TextDecoder().decode(bytes));
}
