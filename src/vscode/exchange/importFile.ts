import { DocumentDropEdit, Uri, l10n, languages, window, workspace } from 'vscode';
import type { DataTransfer, Disposable, DocumentSelector, TextDocument } from 'vscode';
import { RefusedError } from '../../exchange/refusal';
import type { Message } from '../../core/text/message';
import { guardedLater } from '../platform/errors';
import { fileNameOf } from '../platform/fileName';
import { localized } from '../platform/locale';
import type { Services } from '../services';

/** Command: imports a document as a report. */
export const IMPORT_FILE = 'zongjie.importFile';

/** Files that are read when they are dropped on a report; others are VS Code's to open. */
const DROPPED = /\.(?:docx|docm|doc|html?|xlsx|xlsm)$/i;
const ENDINGS = ['docx', 'docm', 'doc', 'html', 'htm', 'xlsx', 'txt'];
const URI_LIST = 'text/uri-list';

/** 导入: reads a file into a new report, and tells what was not kept. @returns the new document */
export async function importIntoReport(given: unknown): Promise<TextDocument | undefined> {
  const file = given instanceof Uri ? given : await chooseFile();
  if (file === undefined) return undefined;
  const name = fileNameOf(file);
  const read = await readFile(name, () => workspace.fs.readFile(file));
  if (read === null) return undefined;
  const document = await workspace.openTextDocument({ language: 'zongjie', content: read.text });
  await window.showTextDocument(document);
  void tell(name, read.losses);
  return document;
}

async function chooseFile(): Promise<Uri | undefined> {
  const chosen = await window.showOpenDialog({
    title: l10n.t('Import a File'),
    filters: { [l10n.t('Word documents, workbooks, web pages and texts')]: ENDINGS },
  });
  return chosen?.[0];
}

/** Null where the file cannot be read; the writer is told why. */
async function readFile(
  name: string,
  bytes: () => Thenable<Uint8Array>,
): Promise<{ readonly text: string; readonly losses: readonly Message[] } | null> {
  const { importFile } = await import('../../exchange/import');
  try {
    return importFile(name, await bytes());
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    void window.showErrorMessage(l10n.t('“{0}”: {1}', name, localized(error.says)));
    return null;
  }
}

async function tell(name: string, losses: readonly Message[]): Promise<void> {
  if (losses.length === 0) return;
  await window.showWarningMessage(
    l10n.t('“{0}” was imported, with these remarks: {1}', name, losses.map(localized).join(' ')),
  );
}

/** A file that is dropped, by its name. */
interface DroppedFile {
  readonly name: string;
  readonly bytes: () => Thenable<Uint8Array>;
}

/** The one file whose address is dropped, as from the explorer. */
async function listedFile(data: DataTransfer): Promise<DroppedFile | undefined> {
  const listed = (await data.get(URI_LIST)?.asString()) ?? '';
  const [only, ...others] = listed.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
  if (only === undefined || others.length > 0) return undefined;
  const file = Uri.parse(only);
  return { name: fileNameOf(file), bytes: () => workspace.fs.readFile(file) };
}

/** The one file whose content is dropped: a browser tells no address. */
function carriedFile(data: DataTransfer): DroppedFile | undefined {
  const [only, ...others] = [...data].flatMap(([, item]) => item.asFile() ?? []);
  return only === undefined || others.length > 0 ? undefined : { name: only.name, bytes: () => only.data() };
}

/** Reads a Word file, a workbook or a web page that is dropped on a report, in place of its path. */
export function dropOnReport(selector: DocumentSelector, { log }: Services): Disposable {
  return languages.registerDocumentDropEditProvider(selector, {
    provideDocumentDropEdits: guardedLater(
      log,
      'dropping a file',
      async (_document: TextDocument, _at: unknown, data: DataTransfer) => {
        const dropped = (await listedFile(data)) ?? carriedFile(data);
        if (dropped === undefined || !DROPPED.test(dropped.name)) return undefined;
        const read = await readFile(dropped.name, dropped.bytes);
        if (read === null) return undefined;
        void tell(dropped.name, read.losses);
        return new DocumentDropEdit(read.text);
      },
      undefined,
    ),
  });
}
