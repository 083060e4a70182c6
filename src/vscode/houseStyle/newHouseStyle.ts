import { FileSystemError, Uri, l10n, window, workspace } from 'vscode';
import { HOUSE_FILE } from '../../core/house/read';
import { SAMPLE } from '../../core/house/sample';
import type { HouseStyles } from './houseStyle';
import { writeWhole } from '../platform/writeWhole';

/** Command: makes a house style for the workspace. */
export const NEW_HOUSE_STYLE = 'zongjie.newHouseStyle';

/**
 * Opens the `.zongjie.json` in force for the active document. Where there is none, writes one with commented examples
 * first.
 * @param wanted the file, where it is known
 */
export async function newHouseStyle(houses: HouseStyles, wanted?: Uri): Promise<void> {
  const active = window.activeTextEditor?.document.uri;
  const found = wanted ?? (active === undefined ? null : await houses.fileFor(active));
  const target = found ?? houseTarget(active);
  if (target === null) {
    void window.showInformationMessage(
      l10n.t('Open a folder or save the report first: the house style stands beside the reports.'),
    );
    return;
  }
  if (!(await exists(target))) {
    await writeWhole(target, new TextEncoder().encode(SAMPLE));
    await houses.refresh();
  }
  await window.showTextDocument(target);
}

/**
 * Where a new house style stands: in the workspace folder of the document, or the first; outside all, beside the
 * document.
 */
export function houseTarget(active: Uri | undefined): Uri | null {
  const folder =
    (active === undefined ? undefined : workspace.getWorkspaceFolder(active)) ??
    (active === undefined || active.scheme === 'untitled' ? workspace.workspaceFolders?.[0] : undefined);
  if (folder !== undefined) return Uri.joinPath(folder.uri, HOUSE_FILE);
  return active === undefined || workspace.fs.isWritableFileSystem(active.scheme) !== true
    ? null
    : Uri.joinPath(active, '..', HOUSE_FILE);
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return false;
    throw error;
  }
}
