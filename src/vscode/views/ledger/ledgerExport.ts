import { UIKind, Uri, commands, env, l10n, window, workspace } from 'vscode';
import type { LogOutputChannel } from 'vscode';
import { LEDGER_NAME, exportTable } from '../../../core/ledger/columns';
import { BYTE_ORDER_MARK, csvRows } from '../../../core/ledger/csv';
import type { LedgerRow } from '../../../core/ledger/rows';
import { localeOf } from '../../../core/text/message';
import { logError } from '../../platform/errors';
import { fileNameOf } from '../../platform/fileName';
import { formatCount } from '../../platform/locale';
import { fileReason } from '../../platform/fileReason';
import { writeWhole } from '../../platform/writeWhole';

/** Command: exports the ledger of a report. */
export const EXPORT_LEDGER = 'zongjie.exportLedger';

/** The file formats of an export, by their extension. */
export type LedgerFormat = 'xlsx' | 'csv';

/** What the caller of an export has decided already; the writer is asked for the rest. */
export interface ExportRequest {
  readonly format?: LedgerFormat;
  readonly target?: Uri;
}

/**
 * Exports rows of a report's ledger to a file that the writer chooses, and says so.
 * @param report the report's address: the file is offered beside it
 * @returns the file written; undefined where the writer changed their mind, or it could not be written (they are told)
 */
export async function exportLedger(
  report: Uri,
  title: string | null,
  rows: readonly LedgerRow[],
  { format, target }: ExportRequest,
  log: LogOutputChannel,
): Promise<Uri | undefined> {
  const chosen = format ?? (target === undefined ? await askFormat() : formatOf(target));
  if (chosen === undefined) return undefined;
  const file = target ?? (await askTarget(report, title, chosen));
  if (file === undefined) return undefined;
  try {
    await writeWhole(file, await contentOf(rows, chosen));
  } catch (error) {
    logError(log, `exporting to ${file.toString()}`, error);
    void window.showErrorMessage(l10n.t('The ledger was not saved as “{0}”: {1}', fileNameOf(file), fileReason(error)));
    return undefined;
  }
  void tell(file, rows.length);
  return file;
}

const formatOf = (file: Uri): LedgerFormat => (/\.csv$/i.test(file.path) ? 'csv' : 'xlsx');

async function contentOf(rows: readonly LedgerRow[], format: LedgerFormat): Promise<Uint8Array> {
  const locale = localeOf(env.language);
  if (format === 'csv') return new TextEncoder().encode(BYTE_ORDER_MARK + csvRows(exportTable(rows, locale)));
  const { ledgerXlsx } = await import('../../../exchange/sheets/ledger');
  return ledgerXlsx([{ rows }], locale);
}

const formatNames = (): Readonly<Record<LedgerFormat, string>> => ({
  xlsx: l10n.t('Excel workbook'),
  csv: l10n.t('CSV, comma-separated text'),
});

async function askFormat(): Promise<LedgerFormat | undefined> {
  const names = formatNames();
  const items = (['xlsx', 'csv'] as const).map((format) => ({
    format,
    label: names[format],
    description: `.${format}`,
  }));
  return (await window.showQuickPick(items, { placeHolder: l10n.t('Export the ledger as what?') }))?.format;
}

/** Asks where to; the report's folder and name are offered. */
async function askTarget(report: Uri, title: string | null, format: LedgerFormat): Promise<Uri | undefined> {
  const isUntitled = report.scheme === 'untitled';
  const folder = isUntitled ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(report, '..');
  const base = fileName(isUntitled && title !== null ? title : fileNameOf(report).replace(/\.[^.]*$/, ''));
  const name = `${base}${LEDGER_NAME}.${format}`;
  const file = await window.showSaveDialog({
    title: l10n.t('Export the ledger'),
    ...(folder === undefined ? {} : { defaultUri: Uri.joinPath(folder, name) }),
    filters: { [formatNames()[format]]: [format] },
  });
  return file === undefined || formatOf(file) === format ? file : file.with({ path: `${file.path}.${format}` });
}

/** The text as a file name that every system takes. */
const fileName = (text: string): string =>
  text
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, '')
    .trim()
    .slice(0, 80);

/** Says what was written, and offers to show the file where the system can. */
async function tell(file: Uri, count: number): Promise<void> {
  const show = l10n.t('Show in Folder');
  const canShow = file.scheme === 'file' && env.uiKind === UIKind.Desktop && env.remoteName === undefined;
  const choice = await window.showInformationMessage(
    l10n.t('{0} figures exported to “{1}”.', formatCount(count), fileNameOf(file)),
    ...(canShow ? [show] : []),
  );
  if (choice === show) await commands.executeCommand('revealFileInOS', file);
}
