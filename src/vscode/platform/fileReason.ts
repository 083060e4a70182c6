import { FileSystemError, l10n } from 'vscode';

/** Whether there is no file: not by its name, or its folder is none. */
export const isAbsent = (error: unknown): boolean =>
  error instanceof FileSystemError && (error.code === 'FileNotFound' || error.code === 'FileNotADirectory');

/** Why a file could not be written or read, in words that help. */
export function fileReason(error: unknown): string {
  const { code, message } =
    error instanceof FileSystemError
      ? error
      : { code: '', message: error instanceof Error ? error.message : String(error) };
  if (code === 'NoPermissions' || /\bE(ACCES|PERM|ROFS)\b/.test(message))
    return l10n.t('this place cannot be written to.');
  if (code === 'FileNotFound' || /\bENOENT\b/.test(message)) return l10n.t('there is no such folder.');
  if (code === 'FileIsADirectory') return l10n.t('a folder has this name.');
  if (/\bEBUSY\b/.test(message)) return l10n.t('another program, Excel perhaps, has the file open.');
  if (/\bENOSPC\b/.test(message)) return l10n.t('the disk is full.');
  return message;
}
