import { FileSystemError, Range, WorkspaceEdit, workspace } from 'vscode';
import type { Uri } from 'vscode';
import { openDocument } from '../platform/openDocument';
import { writeWhole } from '../platform/writeWhole';
import type { HouseStyles } from './houseStyle';

/** The text of a house style as it stands, unsaved changes included; null where there is none. */
export async function houseText(target: Uri): Promise<string | null> {
  try {
    return (await workspace.openTextDocument(target)).getText();
  } catch (error) {
    try {
      await workspace.fs.stat(target);
    } catch (reason) {
      if (reason instanceof FileSystemError && reason.code === 'FileNotFound') return null;
    }
    throw error;
  }
}

/** Writes a house style and puts it in force: as one edit where the file is open, else as a whole file. */
export async function writeHouse(houses: HouseStyles, target: Uri, text: string): Promise<void> {
  const open = openDocument(target);
  if (open === undefined) await writeWhole(target, new TextEncoder().encode(text));
  else {
    const edit = new WorkspaceEdit();
    edit.replace(target, new Range(open.positionAt(0), open.positionAt(open.getText().length)), text);
    await workspace.applyEdit(edit);
    await open.save();
  }
  await houses.refresh();
}
