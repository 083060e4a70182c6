import {
  Diagnostic,
  DiagnosticSeverity,
  Disposable,
  EventEmitter,
  Range,
  l10n,
  languages,
  window,
  workspace,
} from 'vscode';
import type { LogOutputChannel, Uri } from 'vscode';
import type { LibraryPattern } from '../../../core/drafting/library';
import { keyOf, libraryIdOf, toLibraryPattern } from '../../../core/drafting/ownPatterns/model';
import type { Kept } from '../../../core/drafting/library';
import type { OwnPattern } from '../../../core/drafting/ownPatterns/model';
import { SOURCE } from '../../platform/source';
import { logError } from '../../platform/errors';
import { localized } from '../../platform/locale';
import { OwnPatternsFile, yamlModule } from './ownPatternsFile';
import type { OwnState } from './ownPatternsFile';

const IN_WORKSPACE = '.zongjie/patterns.yaml';
const EVERYWHERE = 'patterns.yaml';

/** A pattern of the writer's own, where it is kept, and how the library knows it. */
export interface Owned {
  readonly pattern: OwnPattern;
  readonly file: OwnPatternsFile;
  /** From 0. */
  readonly line: number;
  readonly entry: LibraryPattern;
}

/**
 * The writer's own patterns: those of the workspace's folders, then those kept for all workspaces. Their files are read
 * when first asked for.
 */
export class OwnPatterns implements Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly collection = languages.createDiagnosticCollection('zongjie.ownPatterns');
  private readonly onFolders: Disposable;
  /** Complaints that the writer has been told of, by file. */
  private readonly told = new Map<string, string>();
  private opened: { readonly files: readonly OwnPatternsFile[]; readonly parts: Disposable } | null = null;

  readonly onDidChange = this.changed.event;

  constructor(
    private readonly storage: Uri,
    private readonly log: LogOutputChannel,
  ) {
    this.onFolders = workspace.onDidChangeWorkspaceFolders(() => {
      if (this.opened === null) return;
      this.close();
      this.changed.fire();
    });
  }

  /** All of them, as the files say now. */
  async all(): Promise<readonly Owned[]> {
    const states = await Promise.all(this.files.map(async (file) => ({ file, state: await file.read() })));
    for (const { file, state } of states) this.show(file, state);
    return states.flatMap(({ file, state }) =>
      state.patterns.map(
        ({ pattern, line }): Owned => ({ pattern, file, line, entry: toLibraryPattern(pattern, file.kept) }),
      ),
    );
  }

  /** Looks whether the files that have been read say something else now, and tells so. Never rejects. */
  async look(): Promise<void> {
    await Promise.all(this.opened?.files.map((file) => file.look()) ?? []);
  }

  /** The pattern that the library knows by this id. */
  async find(id: string): Promise<Owned | undefined> {
    return (await this.all()).find(({ pattern, file }) => libraryIdOf(pattern, file.kept) === id);
  }

  /** Where patterns can be kept now: in the workspace only where a folder is open. */
  get places(): readonly Kept[] {
    return workspace.workspaceFolders === undefined || workspace.workspaceFolders.length === 0
      ? ['everywhere']
      : ['workspace', 'everywhere'];
  }

  /** The file for a place. @param beside in a workspace of several folders, the report whose folder is meant */
  fileFor(kept: Kept, beside?: Uri): OwnPatternsFile {
    const inFolders = this.files.filter((file) => file.kept === 'workspace');
    const folder = beside === undefined ? undefined : workspace.getWorkspaceFolder(beside);
    const file = kept === 'everywhere' ? this.files.at(-1) : (inFolders[folder?.index ?? 0] ?? inFolders[0]);
    if (file === undefined) throw new Error('no folder is open');
    return file;
  }

  /** Keeps new patterns. @returns takes them back */
  async add(file: OwnPatternsFile, patterns: readonly OwnPattern[]): Promise<() => Promise<void>> {
    const { withPatterns, withoutPattern } = await yamlModule();
    return file.edit(
      (text) => withPatterns(text, patterns),
      (text) => patterns.reduce((rest, pattern) => withoutPattern(rest, keyOf(pattern)), text),
    );
  }

  /** Writes a pattern in the place of another. @returns brings the other back */
  async replace({ file, pattern }: Owned, changed: OwnPattern): Promise<() => Promise<void>> {
    const { withReplaced } = await yamlModule();
    return file.edit(
      (text) => withReplaced(text, new Map([[keyOf(pattern), changed]])),
      (text) => withReplaced(text, new Map([[keyOf(changed), pattern]])),
    );
  }

  /** Gives a pattern up. @returns brings it back */
  async remove({ file, pattern }: Owned): Promise<() => Promise<void>> {
    const { withPatterns, withoutPattern } = await yamlModule();
    return file.edit(
      (text) => withoutPattern(text, keyOf(pattern)),
      (text) => withPatterns(text, [pattern]),
    );
  }

  dispose(): void {
    this.close();
    this.onFolders.dispose();
    this.collection.dispose();
    this.changed.dispose();
  }

  private get files(): readonly OwnPatternsFile[] {
    if (this.opened === null) {
      const files = [
        ...(workspace.workspaceFolders ?? []).map(({ uri }) => new OwnPatternsFile('workspace', uri, IN_WORKSPACE)),
        new OwnPatternsFile('everywhere', this.storage, EVERYWHERE),
      ];
      this.opened = {
        files,
        parts: Disposable.from(...files, ...files.map((file) => file.onDidChange(() => this.news()))),
      };
    }
    return this.opened.files;
  }

  private close(): void {
    this.opened?.parts.dispose();
    this.opened = null;
    this.collection.clear();
    this.told.clear();
  }

  /** A file has changed: its complaints are told even if nobody asks for its patterns just now. */
  private news(): void {
    this.changed.fire();
    this.all().catch((error: unknown) => logError(this.log, 'reading own patterns', error));
  }

  /** Shows the complaints of a file in 问题, and tells of them once. */
  private show({ uri }: OwnPatternsFile, { complaints }: OwnState): void {
    const key = uri.toString();
    const said = complaints.map(({ line, message }) => `${line}:${message.en}`).join('\n');
    if ((this.told.get(key) ?? '') === said) return;
    this.told.set(key, said);
    this.collection.set(
      uri,
      complaints.map(({ line, character, message }) => {
        const diagnostic = new Diagnostic(
          new Range(line, character, line, character + 1),
          localized(message),
          DiagnosticSeverity.Warning,
        );
        diagnostic.source = SOURCE;
        return diagnostic;
      }),
    );
    const [first] = complaints;
    if (first !== undefined) void this.tell(uri, first.line, localized(first.message), complaints.length - 1);
  }

  private async tell(uri: Uri, line: number, message: string, more: number): Promise<void> {
    const open = l10n.t('Open File');
    const name = uri.path.split('/').at(-1)!;
    const text =
      more === 0
        ? l10n.t('“{0}”, line {1}: {2}', name, line + 1, message)
        : l10n.t('“{0}”, line {1}: {2} (and {3} more)', name, line + 1, message, more);
    if ((await window.showWarningMessage(text, open)) === open) await openAt(uri, line);
  }
}

/** Opens a file of patterns at a line. */
export async function openAt(uri: Uri, line: number): Promise<void> {
  await window.showTextDocument(await workspace.openTextDocument(uri), { selection: new Range(line, 0, line, 0) });
}
