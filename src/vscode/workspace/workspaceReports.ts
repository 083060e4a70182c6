import { l10n, window, workspace } from 'vscode';
import type { CancellationToken, Extension, LogOutputChannel, Uri } from 'vscode';
import type { EachReport } from '../../core/features/workspace';
import type { OwnWords } from '../../core/lexicon/ownWords';
import { ReportDocument } from '../../core/report/document';
import type { Report } from '../../core/report/report';
import { NotTextError, decode } from '../../core/text/decode';
import type { ReportDocuments } from './documents';
import { logError } from '../platform/errors';
import { fileNameOf } from '../platform/fileName';
import { LANGUAGE } from '../platform/switchLanguage';

/** Further files of the workspace are not read, and the writer is told once. */
const FILE_LIMIT = 500;
/** In bytes. A longer file is read only while it is open. */
export const SIZE_LIMIT = 4_000_000;
/** So many files are read at a time. */
const BATCH = 16;

/**
 * The reports of the workspace: those that are open, as they are being edited, and the files that the names of reports
 * tell.
 */
export class WorkspaceReports {
  /** The names of report files, as globs. */
  readonly patterns: readonly string[];
  private hasTold = false;

  constructor(
    extension: Extension<unknown>,
    readonly documents: ReportDocuments,
    readonly log: LogOutputChannel,
  ) {
    this.patterns = reportPatterns(extension.packageJSON);
  }

  /** All files with the name of a report, open or not. */
  async files(token: CancellationToken): Promise<readonly Uri[]> {
    const { files, more } = await this.find(token, FILE_LIMIT);
    if (more) this.tellLimit();
    return files;
  }

  /** The files with the name of a report, up to so many, and whether there are more. */
  async find(
    token: CancellationToken,
    limit: number,
  ): Promise<{ readonly files: readonly Uri[]; readonly more: boolean }> {
    const files = new Map<string, Uri>();
    for (const pattern of this.patterns) {
      for (const uri of await workspace.findFiles(pattern, undefined, limit + 1, token)) files.set(uri.toString(), uri);
    }
    return { files: [...files.values()].slice(0, limit), more: files.size > limit };
  }

  private tellLimit(): void {
    if (this.hasTold) return;
    this.hasTold = true;
    void window.showInformationMessage(
      l10n.t('Only the first {0} reports of this workspace are searched.', FILE_LIMIT),
    );
  }
}

interface ReadFile<T> {
  readonly mtime: number;
  readonly size: number;
  /** The words of the writer's and the organisation's own that it was read with. */
  readonly own: OwnWords | null;
  readonly drawn: T | null;
}

/**
 * What is drawn from each report of the workspace. A file is read when it is first asked for and again only once it has
 * changed.
 */
export class DrawnFromReports<T> {
  private readonly known = new Map<string, ReadFile<T>>();

  constructor(
    private readonly reports: WorkspaceReports,
    private readonly draw: (report: Report) => T,
  ) {}

  /** Visits the open reports first, then the files; stops where `visit` says false or the token is cancelled. */
  async each(token: CancellationToken, visit: (uri: Uri, drawn: T) => boolean): Promise<void> {
    const { documents } = this.reports;
    const open = documents.all;
    for (const document of open) {
      const report = documents.report(document);
      if (report !== null && !visit(document.uri, this.draw(report))) return;
    }
    const files = await this.reports.files(token);
    const isOpen = new Set(open.map(({ uri }) => uri.toString()));
    const closed = files.filter((uri) => !isOpen.has(uri.toString()));
    for (let i = 0; i < closed.length; i += BATCH) {
      const batch = closed.slice(i, i + BATCH);
      const drawn = await Promise.all(batch.map((uri) => this.read(uri)));
      if (token.isCancellationRequested) return;
      for (const [n, uri] of batch.entries()) {
        const own = drawn[n] ?? null;
        if (own !== null && !visit(uri, own)) return;
      }
    }
    const present = new Set(files.map((uri) => uri.toString()));
    for (const uri of this.known.keys()) if (!present.has(uri)) this.known.delete(uri);
  }

  /** The same for the features of the core, which know files by their URIs as text. */
  visiting(token: CancellationToken): EachReport<T> {
    return (visit) => this.each(token, (uri, drawn) => visit(uri.toString(), drawn));
  }

  /** Null for a file that is too long, no text, gone or unreadable: the others can be read all the same. */
  private async read(uri: Uri): Promise<T | null> {
    try {
      const { mtime, size } = await workspace.fs.stat(uri);
      const before = this.known.get(uri.toString());
      const own = await this.reports.documents.wordsFor(uri);
      if (before?.mtime === mtime && before.size === size && before.own === own) return before.drawn;
      const drawn = size > SIZE_LIMIT ? null : this.drawnFrom(await workspace.fs.readFile(uri), uri, own);
      this.known.set(uri.toString(), { mtime, size, own, drawn });
      return drawn;
    } catch (error) {
      logError(this.reports.log, `searching ${uri.toString()}`, error);
      return null;
    }
  }

  private drawnFrom(bytes: Uint8Array, uri: Uri, own: OwnWords | null): T | null {
    try {
      return this.draw(new ReportDocument(decode(bytes).text, { fileName: fileNameOf(uri), own }).report);
    } catch (error) {
      if (error instanceof NotTextError) return null; // a name of a report, but no text
      throw error;
    }
  }
}

/** The file name patterns by which VS Code takes a file for a report, from the manifest. */
function reportPatterns(manifest: {
  readonly contributes: {
    readonly languages: readonly {
      readonly id: string;
      readonly extensions?: readonly string[];
      readonly filenamePatterns?: readonly string[];
    }[];
  };
}): readonly string[] {
  const language = manifest.contributes.languages.find(({ id }) => id === LANGUAGE);
  return [
    ...(language?.extensions ?? []).map((ending) => `**/*${ending}`),
    ...(language?.filenamePatterns ?? []).map((pattern) => `**/${pattern}`),
  ];
}
