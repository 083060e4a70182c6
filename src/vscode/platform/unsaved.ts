import { EndOfLine, Position, TextEdit, Uri, WorkspaceEdit, languages, workspace } from 'vscode';
import type { TextDocument } from 'vscode';
import { openDocument } from './openDocument';

/** A document that is not saved yet. */
export interface Unsaved {
  readonly text: string;
  readonly language: string;
  /** Where it is to be saved, and under what name; null where that is left to the writer. */
  readonly folder: Uri | null;
  readonly name: string;
  readonly eol?: EndOfLine;
}

/**
 * Opens a new document that VS Code will offer to save under the name, with a number where that is taken; without a
 * folder, one without a name. Nothing is written.
 */
export async function openUnsaved({
  text,
  language,
  folder,
  name,
  eol = EndOfLine.LF,
}: Unsaved): Promise<TextDocument> {
  const uri = folder?.scheme === 'file' ? await freeName(folder, name) : null;
  if (uri === null) return workspace.openTextDocument({ content: text, language });
  const document = await workspace.openTextDocument(uri);
  const edit = new WorkspaceEdit();
  edit.set(uri, [TextEdit.insert(new Position(0, 0), text), TextEdit.setEndOfLine(eol)]);
  await workspace.applyEdit(edit);
  return document.languageId === language ? document : languages.setTextDocumentLanguage(document, language);
}

const MOST_NAMES = 50;

/** 总结.txt, 总结（2）.txt, …: the first that nothing has yet; null where all are taken. */
async function freeName(folder: Uri, name: string): Promise<Uri | null> {
  for (let i = 1; i <= MOST_NAMES; i++) {
    const numbered = i === 1 ? name : name.replace(/(\.\w+)?$/, `（${i}）$1`);
    const uri = Uri.joinPath(folder, numbered).with({ scheme: 'untitled' });
    if (await isFree(uri)) return uri;
  }
  return null;
}

/** Whether no file and no open document has that name. */
async function isFree(uri: Uri): Promise<boolean> {
  if (openDocument(uri) !== undefined) return false;
  try {
    await workspace.fs.stat(uri.with({ scheme: 'file' }));
    return false;
  } catch {
    return true; // there is no such file
  }
}
