import { EventEmitter, RelativePattern, Uri, commands, l10n, window, workspace } from 'vscode';
import type { Disposable, LogOutputChannel } from 'vscode';
import {
  EMPTY_IGNORE_FILE,
  IGNORE_FILE_LIMIT,
  IgnoreFileError,
  parseIgnoreFile,
  saysNothing,
  writeIgnoreFile,
} from '../../core/lint/ignoring/file';
import type { IgnoreFile } from '../../core/lint/ignoring/file';
import { logError } from '../platform/errors';
import { isAbsent } from '../platform/fileReason';
import { localized } from '../platform/locale';
import { writeWhole } from '../platform/writeWhole';

/** How long a file may take to be written by others. */
const SETTLING_MS = 300;

/** One file of ignored findings: read, kept up to date with what others write, and changed. */
export class KeptIgnoreFile implements Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly listeners: readonly Disposable[];
  private file = EMPTY_IGNORE_FILE;
  /** The text that `file` was read from; null where there was none. */
  private text: string | null = null;
  /** The text, or error, that the user has been told of. */
  private told: string | null = null;
  private queue: Promise<unknown> = Promise.resolve();

  /** Fires when something else is ignored. */
  readonly onDidChange = this.changed.event;
  /** Resolves when the file has been read for the first time. */
  readonly ready: Promise<void>;

  /** @param base the folder that is watched; @param path of the file in it */
  constructor(
    base: Uri,
    path: string,
    private readonly log: LogOutputChannel,
  ) {
    this.uri = Uri.joinPath(base, path);
    // where a folder goes with its files, only the folder is told of
    const watcher = workspace.createFileSystemWatcher(
      new RelativePattern(base, path.includes('/') ? `{${path},${path.slice(0, path.lastIndexOf('/'))}}` : path),
    );
    const reload = (): void => void this.reload();
    this.listeners = [
      watcher,
      watcher.onDidChange(reload),
      watcher.onDidCreate(reload),
      watcher.onDidDelete(reload),
      // not every file system tells of changes
      workspace.onDidSaveTextDocument(({ uri }) => {
        if (uri.toString() === this.uri.toString()) reload();
      }),
    ];
    this.ready = this.reload();
  }

  readonly uri: Uri;

  /** What was read last that could be used. */
  get current(): IgnoreFile {
    return this.file;
  }

  /**
   * Reads the file; where it cannot be used, what was read before stays in force, and the user is told. Never rejects.
   */
  reload(): Promise<void> {
    const reload = this.queue.then(async () => {
      try {
        this.take(await this.readSettled());
      } catch (error) {
        this.tell(error);
      }
    });
    this.queue = reload;
    return reload;
  }

  /**
   * Reads the file again, changes it and writes it, one change after the other. What the change leaves as it is, is not
   * written.
   * @throws IgnoreFileError where the file cannot be used: it is left as it is; or what the file system says
   */
  change(make: (file: IgnoreFile) => IgnoreFile): Promise<void> {
    const change = this.queue.then(async () => {
      const read = await this.read();
      this.take(read);
      const text = writeIgnoreFile(make(read.file));
      if (text === writeIgnoreFile(read.file)) return;
      const file = parseIgnoreFile(text);
      if (saysNothing(file)) await workspace.fs.delete(this.uri);
      else {
        await workspace.fs.createDirectory(Uri.joinPath(this.uri, '..'));
        await writeWhole(this.uri, new TextEncoder().encode(text));
      }
      this.take({ file, text: saysNothing(file) ? null : text });
    });
    this.queue = change.catch(() => undefined); // the caller has it; the next change goes on
    return change;
  }

  dispose(): void {
    for (const part of [...this.listeners, this.changed]) part.dispose();
  }

  /** Another program may be in the middle of writing the file: what cannot be used is read once more. */
  private async readSettled(): ReturnType<KeptIgnoreFile['read']> {
    try {
      return await this.read();
    } catch {
      await new Promise((resume) => setTimeout(resume, SETTLING_MS));
      return this.read();
    }
  }

  private async read(): Promise<{ readonly file: IgnoreFile; readonly text: string | null }> {
    let bytes: Uint8Array;
    try {
      bytes = await workspace.fs.readFile(this.uri);
    } catch (error) {
      if (isAbsent(error)) return { file: EMPTY_IGNORE_FILE, text: null };
      throw error;
    }
    if (bytes.length > IGNORE_FILE_LIMIT)
      throw new IgnoreFileError({
        zh: '文件太大，不像是忽略的记录',
        en: 'the file is too long to be a list of ignored findings',
      });
    const text = new TextDecoder().decode(bytes);
    return { file: parseIgnoreFile(text), text };
  }

  private take({ file, text }: { readonly file: IgnoreFile; readonly text: string | null }): void {
    this.told = null;
    if (text === this.text) return;
    this.file = file;
    this.text = text;
    if (file.complaints.length > 0) {
      const [first] = file.complaints;
      const name = workspace.asRelativePath(this.uri);
      this.offerToOpen(
        l10n.t(
          'Something in {0} cannot be understood, and is kept as it is: {1} ({2} in all).',
          name,
          first === undefined ? '' : localized(first),
          file.complaints.length,
        ),
        text ?? '',
      );
    }
    this.changed.fire();
  }

  private tell(error: unknown): void {
    logError(this.log, `reading ${this.uri.toString()}`, error);
    const why = reasonOf(error);
    this.offerToOpen(
      l10n.t(
        '{0} cannot be used: {1}. Nothing in it is changed; what was ignored before stays ignored.',
        workspace.asRelativePath(this.uri),
        why,
      ),
      why,
    );
  }

  private offerToOpen(message: string, about: string): void {
    if (this.told === about) return;
    this.told = about;
    const open = l10n.t('Open the File');
    void window
      .showWarningMessage(message, open)
      .then((choice) => (choice === open ? commands.executeCommand('vscode.open', this.uri) : undefined));
  }
}

/** What is wrong, in the user's language where it is ours to say. */
export const reasonOf = (error: unknown): string =>
  error instanceof IgnoreFileError ? localized(error.says) : error instanceof Error ? error.message : String(error);
