import { EventEmitter, RelativePattern, Uri, window, workspace } from 'vscode';
import type { Disposable, LogOutputChannel, TextDocument } from 'vscode';
import { HOUSE_FILE, isBroken, readHouseStyle } from '../../core/house/read';
import type { HouseReading } from '../../core/house/read';
import type { HouseStyle } from '../../core/house/style';
import { HOUSE_CATALOGUE } from '../../core/lint/registry';
import { NotTextError, decode } from '../../core/text/decode';
import { logError } from '../platform/errors';
import { isAbsent } from '../platform/fileReason';
import { HouseComplaints } from './houseComplaints';

/** A file that stands outside all workspace folders is looked for in so many folders upwards. */
const HIGHEST = 40;
/** In bytes. */
const SIZE_LIMIT = 4_000_000;

/** A `.zongjie.json` as it was read last. */
interface HouseFile {
  readonly uri: Uri;
  readonly text: string;
  /** What is in force: that of the last reading without an error, or what can be used of one that never was without. */
  readonly style: HouseStyle;
  readonly reading: HouseReading;
  /** Whether some reading of it was without an error. */
  readonly wasGood: boolean;
}

/** A folder with reports and the file that is in force there. */
interface Folder {
  readonly uri: Uri;
  file: HouseFile | null;
  /** Resolves once the file has been looked for. */
  readonly found: Promise<void>;
}

/**
 * The house styles of the organisation: for every report that of the nearest `.zongjie.json`, from its folder up to the
 * workspace folder (to the root for a report outside all workspace folders); an untitled report has that of the first
 * workspace folder. Files are read as they are saved, and again when they change. A file with an error leaves its last
 * good state in force.
 */
export class HouseStyles implements Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly complaints = new HouseComplaints();
  private readonly listeners: Disposable[];
  private readonly folders = new Map<string, Folder>();
  private readonly files = new Map<string, HouseFile>();
  private readonly watched = new Map<string, Disposable>();
  /** Looking for files, one search after another, so that an older state of a file never replaces a newer. */
  private queue: Promise<unknown> = Promise.resolve();

  /** Fires when another style is in force for some report. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly log: LogOutputChannel) {
    const watcher = workspace.createFileSystemWatcher(`**/${HOUSE_FILE}`);
    const again = (): void => void this.refresh();
    const open = (document: TextDocument): void =>
      void (isHouseFile(document.uri) && this.inTurn(() => this.read(document.uri)));
    this.listeners = [
      watcher,
      watcher.onDidChange(again),
      watcher.onDidCreate(again),
      watcher.onDidDelete(again),
      workspace.onDidSaveTextDocument(({ uri }) => isHouseFile(uri) && again()),
      workspace.onDidRenameFiles(again),
      window.onDidChangeWindowState(({ focused }) => focused && again()), // not every change is told of
      workspace.onDidChangeWorkspaceFolders(() => {
        this.startInFolders();
        again();
      }),
      workspace.onDidOpenTextDocument(open),
    ];
    this.startInFolders();
    workspace.textDocuments.forEach(open);
  }

  /**
   * The style in force for a document. Null where there is none, and as long as it has not been looked for:
   * `onDidChange` says when it is found.
   */
  styleFor(uri: Uri): HouseStyle | null {
    return this.folderFor(uri)?.file?.style ?? null;
  }

  /** The same, once it has been looked for. */
  async find(uri: Uri): Promise<HouseStyle | null> {
    const folder = this.folderFor(uri);
    await folder?.found;
    return folder?.file?.style ?? null;
  }

  /** The file in force for a document, once it has been looked for. */
  async fileFor(uri: Uri): Promise<Uri | null> {
    const folder = this.folderFor(uri);
    await folder?.found;
    return folder?.file?.uri ?? null;
  }

  /** The ids of all languages that some style in force names. */
  get languages(): readonly string[] {
    return [...new Set([...this.folders.values()].flatMap(({ file }) => file?.style.languages ?? []))];
  }

  /** Looks for all files again. */
  async refresh(): Promise<void> {
    await this.inTurn(async () => {
      let isOther = false;
      for (const folder of this.folders.values()) isOther = (await this.look(folder)) || isOther;
      for (const { uri } of [...this.files.values()]) await this.read(uri);
      if (isOther) this.changed.fire();
    });
  }

  dispose(): void {
    for (const part of [...this.listeners, ...this.watched.values(), this.complaints, this.changed]) part.dispose();
  }

  private startInFolders(): void {
    for (const { uri } of workspace.workspaceFolders ?? []) this.folderOf(uri);
  }

  private folderFor(uri: Uri): Folder | null {
    const at =
      uri.scheme === 'untitled'
        ? workspace.workspaceFolders?.[0]?.uri
        : workspace.fs.isWritableFileSystem(uri.scheme) === undefined
          ? undefined
          : Uri.joinPath(uri, '..');
    return at === undefined ? null : this.folderOf(at);
  }

  private folderOf(uri: Uri): Folder {
    const known = this.folders.get(uri.toString());
    if (known !== undefined) return known;
    const found = this.inTurn(async () => {
      if (await this.look(folder)) this.changed.fire();
    });
    const folder: Folder = { uri, file: null, found };
    this.folders.set(uri.toString(), folder);
    return folder;
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T | undefined> {
    const done = this.queue.then(work).catch((error: unknown) => {
      logError(this.log, HOUSE_FILE, error);
      return undefined;
    });
    this.queue = done;
    return done;
  }

  /** Finds the file in force in a folder. @returns whether another style is in force now */
  private async look(folder: Folder): Promise<boolean> {
    let file: HouseFile | null = null;
    for (const candidate of candidates(folder.uri)) {
      file = await this.read(candidate);
      if (file !== null) break;
    }
    this.watch(folder.uri);
    if (file !== null) this.watch(Uri.joinPath(file.uri, '..'));
    const before = folder.file?.style;
    folder.file = file; // only now: whoever asks meanwhile is told what was in force
    return before !== file?.style;
  }

  /** A folder outside the workspace, which VS Code watches only when asked to. */
  private watch(folder: Uri): void {
    const key = folder.toString();
    if (this.watched.has(key) || workspace.getWorkspaceFolder(folder) !== undefined) return;
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, HOUSE_FILE));
    this.watched.set(key, watcher);
    for (const event of [watcher.onDidChange, watcher.onDidCreate, watcher.onDidDelete])
      event(() => void this.refresh());
  }

  /** Reads a file, unless it is as it was; null where there is none, or none that can be read. */
  private async read(uri: Uri): Promise<HouseFile | null> {
    const key = uri.toString();
    const before = this.files.get(key);
    const text = await this.textOf(uri);
    if (text === null) {
      this.files.delete(key);
      this.complaints.clear(uri);
      return null;
    }
    // A file that is being written is empty for a moment: what was in force stays.
    if (before !== undefined && (before.text === text || text.trim() === '')) return before;
    const reading = readHouseStyle(text, HOUSE_CATALOGUE);
    const wasGood = before?.wasGood === true;
    const keeps = isBroken(reading) && wasGood;
    const file = {
      uri,
      text,
      reading,
      style: keeps ? before.style : reading.style,
      wasGood: wasGood || !isBroken(reading),
    };
    this.files.set(key, file);
    this.complaints.show(uri, text, reading, wasGood);
    return file;
  }

  private async textOf(uri: Uri): Promise<string | null> {
    try {
      if ((await workspace.fs.stat(uri)).size > SIZE_LIMIT) {
        this.log.warn(`${uri.toString()}: too large, not read`);
        return null;
      }
      return decode(await workspace.fs.readFile(uri)).text;
    } catch (error) {
      if (error instanceof NotTextError) this.log.warn(`${uri.toString()}: ${error.message}`);
      else if (!isAbsent(error)) logError(this.log, `reading ${uri.toString()}`, error);
      return null;
    }
  }
}

const isHouseFile = (uri: Uri): boolean =>
  uri.path.endsWith(`/${HOUSE_FILE}`) && workspace.fs.isWritableFileSystem(uri.scheme) !== undefined;

/** The files that may be in force in a folder, the nearest first. */
function candidates(folder: Uri): readonly Uri[] {
  const top = workspace.getWorkspaceFolder(folder)?.uri.toString();
  const found: Uri[] = [];
  for (let at = folder, i = 0; i < HIGHEST; i++) {
    found.push(Uri.joinPath(at, HOUSE_FILE));
    const above = Uri.joinPath(at, '..');
    if (at.toString() === top || above.path === at.path) break;
    at = above;
  }
  return found;
}
