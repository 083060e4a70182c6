import { Uri, workspace } from 'vscode';
import { pageSettings } from '../../exchange/settings';
import type { PageSettings } from '../../exchange/settings';
import type { Services } from '../services';

/** The page that the house style in force for a file asks for. */
export const pageFor = async ({ houses }: Services, uri: Uri): Promise<PageSettings> =>
  pageSettings((await houses.find(uri))?.word);

/** The template that the house style names; null where it names none. @throws where it cannot be read */
export async function templateFor({ houses }: Services, uri: Uri): Promise<Uint8Array | null> {
  const template = (await houses.find(uri))?.word.template;
  const house = await houses.fileFor(uri);
  return template === undefined || house === null ? null : workspace.fs.readFile(Uri.joinPath(house, '..', template));
}
