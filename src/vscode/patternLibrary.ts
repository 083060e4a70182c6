import { Uri, workspace } from 'vscode';
import type { Library } from '../core/drafting/library';

/** The patterns, phrases and skeletons that come with the extension. Read when first asked for. */
export class PatternLibrary {
  private reading: Promise<Library> | null = null;

  constructor(private readonly extensionUri: Uri) {}

  /** @throws where the file of the extension cannot be read; it is read again when next asked for */
  get(): Promise<Library> {
    return (this.reading ??= this.read().catch((error: unknown) => {
      this.reading = null;
      throw error;
    }));
  }

  private async read(): Promise<Library> {
    const bytes = await workspace.fs.readFile(Uri.joinPath(this.extensionUri, 'snippets', 'library.json'));
    return JSON.parse(new TextDecoder().decode(bytes)) as Library; // our own, checked when it was generated
  }
}
