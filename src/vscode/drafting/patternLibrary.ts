import { Uri, workspace } from 'vscode';
import type { Library } from '../../core/drafting/library';
import { withOwn } from '../../core/drafting/ownPatterns/merge';
import type { OwnPatterns } from './own/ownPatterns';

/**
 * The patterns, phrases and skeletons that come with the extension, with the writer's own patterns before them. Read
 * when first asked for.
 */
export class PatternLibrary {
  private reading: Promise<Library> | null = null;
  private merging: Promise<Library> | null = null;

  constructor(
    private readonly extensionUri: Uri,
    private readonly own: OwnPatterns,
  ) {
    own.onDidChange(() => (this.merging = null)); // ends with the own patterns
  }

  /**
   * What completion draws on.
   * @throws where the file of the extension cannot be read; it is read again when next asked for
   */
  get(): Promise<Library> {
    const merging = (this.merging ??= this.merge());
    merging.catch(() => {
      if (this.merging === merging) this.merging = null;
    });
    return merging;
  }

  /** What comes with the extension alone. @throws as `get` */
  builtIn(): Promise<Library> {
    return (this.reading ??= this.read().catch((error: unknown) => {
      this.reading = null;
      throw error;
    }));
  }

  private async merge(): Promise<Library> {
    const [library, own] = await Promise.all([this.builtIn(), this.own.all()]);
    return withOwn(
      library,
      own.map(({ entry }) => entry),
    );
  }

  private async read(): Promise<Library> {
    const bytes = await workspace.fs.readFile(Uri.joinPath(this.extensionUri, 'snippets', 'library.json'));
    return JSON.parse(new TextDecoder().decode(bytes)) as Library; // our own, checked when it was generated
  }
}
