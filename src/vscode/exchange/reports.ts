import { Uri, window, workspace } from 'vscode';
import type { TextDocument } from 'vscode';
import { ReportDocument } from '../../core/report/document';
import type { Report } from '../../core/report/report';
import { pageSettings } from '../../exchange/settings';
import type { PageSettings } from '../../exchange/settings';
import { fileNameOf } from '../platform/fileName';
import type { Services } from '../services';

/** The document that a command is about: the one whose address it was given, else the active one. */
export async function documentFor(given: unknown): Promise<TextDocument | undefined> {
  return given instanceof Uri ? workspace.openTextDocument(given) : window.activeTextEditor?.document;
}

/** The newest report of a document, read for this once where it is not served as a report. */
export async function reportFor({ documents }: Services, document: TextDocument): Promise<Report> {
  return (
    documents.report(document) ??
    new ReportDocument(document.getText(), {
      fileName: fileNameOf(document.uri),
      own: await documents.wordsFor(document.uri),
    }).report
  );
}

/** The page that the house style in force for a file asks for. */
export const pageFor = async ({ houses }: Services, uri: Uri): Promise<PageSettings> =>
  pageSettings((await houses.find(uri))?.word);

/** The template that the house style names; null where it names none. @throws where it cannot be read */
export async function templateFor({ houses }: Services, uri: Uri): Promise<Uint8Array | null> {
  const template = (await houses.find(uri))?.word.template;
  const house = await houses.fileFor(uri);
  return template === undefined || house === null ? null : workspace.fs.readFile(Uri.joinPath(house, '..', template));
}
