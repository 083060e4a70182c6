import { EventEmitter, Uri, commands, l10n, window, workspace } from 'vscode';
import type { Disposable, LogOutputChannel } from 'vscode';
import { UnusableFileError } from '../../core/report/unusableFile';
import type { Message } from '../../core/text/message';
import { logError } from './errors';
import { isAbsent } from './fileReason';
import { localized } from './locale';
import { watchFile } from './watchedFile';
import { writeWhole } from './writeWhole';

/** How a file that is kept beside reports is read and written. */
export interface FileForm<T> {
  /** What holds where there is no file. */
  readonly empty: T;
  /** A longer file is none of ours. In bytes. */
  readonly limit: number;
  readonly tooLarge: Message;
  /** @throws UnusableFileError where the text is not of this form */
  readonly parse: (text: string) => T;
  readonly write: (file: T) => string;
  /** Whether the file says nothing, and need not be there. */
  readonly saysNothing: (file: T) => boolean;
  /** What cannot be understood and is kept as it is. */
  readonly complaints: (file: T) => readonly Message[];
  /** What the user is told of a file that cannot be used. */
  readonly unusable: (name: string, why: string) => string;
}

/** How long a file may take to be written by others. */
const SETTLING_MS = 300;

/** One file kept beside reports: read, kept up to date with what others write, and changed. */
export class KeptFile<T> implements Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly watching: Disposable;
  private file: T;
  /** The text that `file` was read from; null where there was none. */
  private text: string | null = null;
  /** The text, or error, that the user has been told of. */
  private told: string | null = null;
  private queue: Promise<unknown> = Promise.resolve();

  /** Fires when the file says something else. */
  readonly onDidChange = this.changed.event;
  /** Resolves when the file has been read for the first time. */
  readonly ready: Promise<void>;
  readonly uri: Uri;

  /** @param base the folder that is watched; @param path of the file in it */
  constructor(
    base: Uri,
    path: string,
    private readonly form: FileForm<T>,
    private readonly log: LogOutputChannel,
  ) {
    this.file = form.empty;
    this.uri = Uri.joinPath(base, path);
    const reload = (): void => void this.reload();
    this.watching = watchFile(base, path, reload, reload);
    this.ready = this.reload();
  }

  /** What was read last that could be used. */
  get current(): T {
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
   * @throws UnusableFileError where the file cannot be used: it is left as it is; or what the file system says
   */
  change(make: (file: T) => T): Promise<void> {
    const change = this.queue.then(async () => {
      const { parse, write, saysNothing } = this.form;
      const read = await this.read();
      this.take(read);
      const text = write(make(read.file));
      if (text === write(read.file)) return;
      const file = parse(text);
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
    this.watching.dispose();
    this.changed.dispose();
  }

  /** Another program may be in the middle of writing the file: what cannot be used is read once more. */
  private async readSettled(): ReturnType<KeptFile<T>['read']> {
    try {
      return await this.read();
    } catch {
      await new Promise((resume) => setTimeout(resume, SETTLING_MS));
      return this.read();
    }
  }

  private async read(): Promise<{ readonly file: T; readonly text: string | null }> {
    let bytes: Uint8Array;
    try {
      // before it is read: whatever stands there in our place may be of any size
      if ((await workspace.fs.stat(this.uri)).size > this.form.limit) throw new UnusableFileError(this.form.tooLarge);
      bytes = await workspace.fs.readFile(this.uri);
    } catch (error) {
      if (isAbsent(error)) return { file: this.form.empty, text: null };
      throw error;
    }
    const text = new TextDecoder().decode(bytes);
    return { file: this.form.parse(text), text };
  }

  private take({ file, text }: { readonly file: T; readonly text: string | null }): void {
    this.told = null;
    if (text === this.text) return;
    this.file = file;
    this.text = text;
    const complaints = this.form.complaints(file);
    if (complaints.length > 0) {
      const [first] = complaints;
      this.offerToOpen(
        l10n.t(
          'Something in {0} cannot be understood, and is kept as it is: {1} ({2} in all).',
          workspace.asRelativePath(this.uri),
          first === undefined ? '' : localized(first),
          complaints.length,
        ),
        text ?? '',
      );
    }
    this.changed.fire();
  }

  private tell(error: unknown): void {
    logError(this.log, `reading ${this.uri.toString()}`, error);
    const why = reasonOf(error);
    this.offerToOpen(this.form.unusable(workspace.asRelativePath(this.uri), why), why);
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
  error instanceof UnusableFileError ? localized(error.says) : error instanceof Error ? error.message : String(error);
