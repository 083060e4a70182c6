import { l10n } from 'vscode';
import type { Disposable, Event, LogOutputChannel, Uri } from 'vscode';
import {
  DRAFTS_FILE,
  DRAFTS_FILE_LIMIT,
  NO_DRAFTS,
  NO_DRAFTS_FILE,
  hasDraft,
  marksIn,
  parseDraftsFile,
  withDraft,
  withRenamedDrafts,
  writeDraftsFile,
} from '../../../core/drafting/rollover/draftsFile';
import type { DraftsFile } from '../../../core/drafting/rollover/draftsFile';
import type { DraftMark } from '../../../core/drafting/rollover/ways';
import { logError } from '../../platform/errors';
import { FolderFiles } from '../../platform/folderFiles';
import type { EntriesForm } from '../../platform/folderFiles';

const FORM: EntriesForm<DraftsFile> = {
  path: DRAFTS_FILE,
  name: 'drafts.json',
  about: 'the draft',
  empty: NO_DRAFTS,
  limit: DRAFTS_FILE_LIMIT,
  tooLarge: NO_DRAFTS_FILE,
  parse: parseDraftsFile,
  write: writeDraftsFile,
  saysNothing: ({ size }) => size === 0,
  complaints: () => [],
  unusable: (name, why) =>
    l10n.t('{0} cannot be used: {1}. Nothing in it is changed; what is left in other drafts is not known.', name, why),
  paths: (file) => [...file.keys()],
  withRenamed: withRenamedDrafts,
  withCarried: (file, from, paths, renamed) =>
    new Map([...file, ...withRenamedDrafts(new Map([...from].filter(([path]) => paths.includes(path))), renamed)]),
  without: (file, paths) => new Map([...file].filter(([path]) => !paths.includes(path))),
};

/**
 * What is left to be answered in saved drafts: for those of a workspace folder in its `.zongjie/drafts.json`, where the
 * command line and colleagues find it, for other files in the extension's own storage.
 */
export class DraftsStore implements Disposable {
  private readonly files: FolderFiles<DraftsFile>;

  /** Fires when a file says something else. */
  readonly onDidRead: Event<void>;

  /** @param storage a folder that the extension may write to */
  constructor(
    storage: Uri,
    private readonly log: LogOutputChannel,
  ) {
    this.files = new FolderFiles(storage, FORM, log);
    this.onDidRead = this.files.onDidChange;
  }

  /** The marks of a saved draft, found again in its text, as far as the files have been read. */
  marks(uri: Uri, text: string): readonly DraftMark[] {
    const home = this.files.homeOf(uri);
    return home === null ? [] : marksIn(home.file.current, home.path, text);
  }

  /** Reads the file of the draft again: not every file system tells of changes. */
  look(uri: Uri): void {
    void this.files.homeOf(uri)?.file.reload();
  }

  /** Keeps the marks of a draft that was just saved with this text; a file that cannot be understood stays as it is. */
  async keep(uri: Uri, text: string, marks: readonly DraftMark[]): Promise<void> {
    const home = this.files.homeOf(uri);
    if (home === null) return;
    const isOpen = marks.some(({ state }) => state !== 'written');
    if (!isOpen && !hasDraft(home.file.current, home.path)) return;
    try {
      await home.file.change((file) => withDraft(file, home.path, text, marks));
    } catch (error) {
      logError(this.log, 'the drafts', error);
    }
  }

  dispose(): void {
    this.files.dispose();
  }
}
