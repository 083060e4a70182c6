import { type Disposable, EventEmitter, FileSystemError, Uri, l10n, workspace } from 'vscode';
import type { FiledPattern } from '../../../core/drafting/ownPatterns/file';
import type { FileComplaint } from '../../../core/drafting/ownPatterns/yamlFile';
import type { Kept } from '../../../core/drafting/library';
import { openDocument } from '../../platform/openDocument';
import { watchFile } from '../../platform/watchedFile';
import { writeWhole } from '../../platform/writeWhole';

/** The module that reads and writes the YAML, with its library: loaded when there is a file to read or write. */
export const yamlModule = (): Promise<typeof import('../../../core/drafting/ownPatterns/file')> =>
  import('../../../core/drafting/ownPatterns/file');

/** What a file of own patterns holds: the patterns in force, and what is wrong with it. */
export interface OwnState {
  readonly patterns: readonly FiledPattern[];
  readonly complaints: readonly FileComplaint[];
}

/** The file is open with changes that are not saved: ours would be lost, or theirs. */
export class UnsavedError extends Error {}

const EMPTY: OwnState = { patterns: [], complaints: [] };

/** A file of the writer's own patterns, which need not exist. Read when first asked for, and again when it changes. */
export class OwnPatternsFile implements Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly parts: readonly Disposable[];
  private state: OwnState = EMPTY;
  private reading: Promise<OwnState> | null = null;
  /** The text read last; null where there was no file, undefined where it could not be read. */
  private seen: string | null | undefined;
  private queue: Promise<unknown> = Promise.resolve();

  readonly onDidChange = this.changed.event;

  /** @param folder where the file is, `name` below it */
  constructor(
    readonly kept: Kept,
    folder: Uri,
    name: string,
    readonly uri = Uri.joinPath(folder, name),
  ) {
    this.parts = [
      this.changed,
      watchFile(
        folder,
        name,
        () => this.forget(),
        () => void this.look(),
      ),
    ];
  }

  /** What the file says now. While it cannot be read as a whole, the patterns read last stay in force. */
  read(): Promise<OwnState> {
    return (this.reading ??= this.load().then((state) => (this.state = state)));
  }

  /** Where the file has been read and says something else now, this is told as if VS Code had noticed. Never rejects. */
  async look(): Promise<void> {
    const { reading } = this;
    if (reading === null) return;
    await reading;
    const text = await this.text().catch(() => undefined);
    if (this.reading === reading && text !== this.seen) this.forget();
  }

  /**
   * Changes the text of the file, one change after another; what else is in it stays.
   * @param change makes the new text of the old; what it throws, nothing is written for
   * @returns takes the change back: as a whole where the file has not changed since, else by the change given
   * @throws UnsavedError, BrokenFileError, or what the file system says
   */
  edit(change: (text: string) => string, back: (text: string) => string): Promise<() => Promise<void>> {
    const edited = this.queue.then(() => this.write(change));
    this.queue = edited.catch(() => undefined); // told to whom it concerns; the next change is not hindered
    return edited.then(({ before, after }) => async () => {
      await this.edit((text) => (text === after ? before : back(text)), change);
    });
  }

  dispose(): void {
    for (const part of this.parts) part.dispose();
  }

  private forget(): void {
    this.reading = null;
    this.changed.fire();
  }

  private async load(): Promise<OwnState> {
    let text: string | null;
    this.seen = undefined;
    try {
      text = await this.text();
      this.seen = text;
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return {
        patterns: this.state.patterns,
        complaints: [
          { line: 0, character: 0, message: { zh: `读不了：${message}`, en: `cannot be read: ${message}` } },
        ],
      };
    }
    if (text === null) return EMPTY;
    const { patterns, complaints, broken } = (await yamlModule()).readOwnFile(text);
    return { patterns: broken ? this.state.patterns : patterns, complaints };
  }

  private async write(change: (text: string) => string): Promise<{ before: string; after: string }> {
    const open = openDocument(this.uri);
    if (open?.isDirty === true)
      throw new UnsavedError(
        l10n.t('“{0}” is open with unsaved changes. Save it first.', this.uri.path.split('/').at(-1)!),
      );
    const before = (await this.text()) ?? '';
    const after = change(before);
    if (after !== before) {
      await workspace.fs.createDirectory(Uri.joinPath(this.uri, '..'));
      await writeWhole(this.uri, new TextEncoder().encode(after));
      this.forget();
    }
    return { before, after };
  }

  /** Null where there is no file. */
  private async text(): Promise<string | null> {
    try {
      return new TextDecoder().decode(await workspace.fs.readFile(this.uri));
    } catch (error) {
      if (error instanceof FileSystemError && error.code === 'FileNotFound') return null;
      throw error;
    }
  }
}
