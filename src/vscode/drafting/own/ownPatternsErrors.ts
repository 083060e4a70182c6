import { FileSystemError, l10n, window } from 'vscode';
import { UnsavedError } from './ownPatternsFile';
import { localized } from '../../platform/locale';

/**
 * Does what changes a file of patterns, and tells why where it cannot be done: then the answer is undefined, and
 * nothing was changed.
 */
export async function attempted<T>(run: () => Promise<T>): Promise<T | undefined> {
  try {
    return await run();
  } catch (error) {
    const { BrokenFileError } = await import('../../../core/drafting/ownPatterns/yamlFile');
    const reason =
      error instanceof BrokenFileError
        ? l10n.t(
            'line {0} of the file must be mended first: {1}',
            error.complaint.line + 1,
            localized(error.complaint.message),
          )
        : error instanceof UnsavedError
          ? error.message
          : error instanceof FileSystemError
            ? error.message
            : null;
    if (reason === null) throw error;
    void window.showErrorMessage(l10n.t('Nothing was changed: {0}', reason));
    return undefined;
  }
}
