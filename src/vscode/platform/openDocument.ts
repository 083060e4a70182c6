import { workspace } from 'vscode';
import type { TextDocument, Uri } from 'vscode';

/** The document of a file that is open. */
export const openDocument = (uri: Uri): TextDocument | undefined =>
  workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
