import { Uri, commands, window, workspace } from 'vscode';
import type { ExtensionContext } from 'vscode';
import { LANGUAGE } from '../platform/switchLanguage';
import { openUnsaved } from '../platform/unsaved';

/** Command: opens a sample report. */
export const OPEN_SAMPLE = 'zongjie.openSample';
/** Command: opens the walkthrough. */
export const GETTING_STARTED = 'zongjie.gettingStarted';

/** A report of the samples in which four faults are hidden. */
const SAMPLE = '云岭县农业农村局2025年工作总结.txt';

/** Opens a copy of the sample report, to try everything on; it is not saved anywhere. */
export async function openSample({ extensionUri }: Pick<ExtensionContext, 'extensionUri'>): Promise<void> {
  const bytes = await workspace.fs.readFile(Uri.joinPath(extensionUri, 'docs', 'samples', SAMPLE));
  await window.showTextDocument(
    await openUnsaved({ text: new TextDecoder().decode(bytes), language: LANGUAGE, folder: null, name: SAMPLE }),
    { preview: false },
  );
}

/** Opens the walkthrough. */
export const showWalkthrough = ({ extension }: Pick<ExtensionContext, 'extension'>): Thenable<unknown> =>
  commands.executeCommand('workbench.action.openWalkthrough', `${extension.id}#start`, false);
