import { FileSystemError, l10n, workspace } from 'vscode';
import type { CancellationToken, Diagnostic, LogOutputChannel, Uri } from 'vscode';
import type { Report } from '../../core/report/report';
import { readInSlices } from '../../core/report/slices';
import { NotTextError, decode } from '../../core/text/decode';
import type { ReportDiagnostics } from '../diagnostics/diagnostics';
import { toDiagnostics } from '../diagnostics/toDiagnostics';
import type { ReportDocuments } from '../workspace/documents';
import { logError } from '../platform/errors';
import { fileNameOf } from '../platform/fileName';
import { SIZE_LIMIT } from '../workspace/workspaceReports';

/** What is known of a file that was checked while it was not open. */
export interface CheckedFile {
  readonly uri: Uri;
  readonly diagnostics: readonly Diagnostic[];
  /** Of the file as it was checked; -1 for one that was open. */
  readonly mtime: number;
  readonly size: number;
}

/** `gone`: there is no such file any more; `unreadable`: the output 总结 says why. */
export type FileOutcome = CheckedFile | 'gone' | 'unreadable';

/**
 * Checks files that are not open, off the typing path: a long one in slices, with everything else let through in
 * between.
 */
export class FileChecker {
  constructor(
    private readonly documents: ReportDocuments,
    private readonly diagnostics: ReportDiagnostics,
    private readonly log: LogOutputChannel,
  ) {}

  /**
   * Reads and checks one file.
   * @param before what is known of it: the answer again where the file is as it was
   * @returns null where it was cancelled
   */
  async check(uri: Uri, token?: CancellationToken, before?: CheckedFile): Promise<FileOutcome | null> {
    try {
      const { mtime, size } = await workspace.fs.stat(uri);
      if (before?.mtime === mtime && before.size === size) return before;
      if (size > SIZE_LIMIT) return this.unreadable(uri, l10n.t('longer than {0} MB', SIZE_LIMIT / 1e6));
      const { text } = decode(await workspace.fs.readFile(uri));
      const diagnostics = await this.diagnosticsOf(uri, text, token);
      return diagnostics === null ? null : { uri, diagnostics, mtime, size };
    } catch (error) {
      if (error instanceof FileSystemError && error.code === 'FileNotFound') return 'gone';
      if (error instanceof NotTextError) return this.unreadable(uri, l10n.t('no text'));
      logError(this.log, `checking ${uri.toString()}`, error);
      return 'unreadable';
    }
  }

  private async diagnosticsOf(
    uri: Uri,
    text: string,
    token: CancellationToken | undefined,
  ): Promise<readonly Diagnostic[] | null> {
    const own = await this.documents.wordsFor(uri);
    let whole: Report | null = null;
    for (const report of readInSlices(text, { fileName: fileNameOf(uri), own })) {
      if (report.length < text.length)
        this.diagnostics.find(uri, report); // what it finds in paragraphs is kept with them
      else whole = report;
      await othersFirst();
      if (token?.isCancellationRequested === true) return null;
    }
    const report = whole as Report | null;
    return report === null ? [] : toDiagnostics(uri, this.diagnostics.find(uri, report));
  }

  private unreadable(uri: Uri, why: string): 'unreadable' {
    this.log.warn(`${uri.toString()}: ${why}`);
    return 'unreadable';
  }
}

/** Lets all that has come meanwhile be done: edits, completions, the live diagnostics. */
const othersFirst = (): Promise<void> => new Promise((resume) => setTimeout(resume, 0));
