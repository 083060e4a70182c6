import { l10n, languages, window } from 'vscode';

/** The id of the language 工作总结 in package.json. */
export const LANGUAGE = 'zongjie';

/** Treats the document of the active editor as a work report. */
export async function switchLanguage(): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document === undefined) {
    void window.showInformationMessage(l10n.t('Open a text first.'));
    return;
  }
  await languages.setTextDocumentLanguage(document, LANGUAGE);
}
