import { Disposable, ViewColumn, window } from 'vscode';
import { documentFor } from '../../workspace/commanded';
import { registerCommands } from '../../platform/commands';
import type { Services } from '../../services';
import { PREVIEW, Preview } from './preview';

/** The command 预览: the pages of a report beside its editor, one preview for each report. */
export function register(services: Services): Disposable {
  const previews = new Map<string, Preview>();
  const open = async (given?: unknown): Promise<Preview | undefined> => {
    const document = await documentFor(given);
    if (document === undefined) return undefined;
    const key = document.uri.toString();
    const known = previews.get(key);
    known?.reveal();
    if (known !== undefined) return known;
    const panel = window.createWebviewPanel(PREVIEW, '', { viewColumn: ViewColumn.Beside, preserveFocus: true });
    const made = new Preview(document, panel, services, () => previews.delete(key));
    previews.set(key, made);
    return made;
  };
  return Disposable.from(
    registerCommands(services.log, { [PREVIEW]: open }),
    new Disposable(() => {
      for (const preview of [...previews.values()]) preview.close();
    }),
  );
}
