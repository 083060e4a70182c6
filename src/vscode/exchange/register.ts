import { Disposable, window } from 'vscode';
import { registerCommands } from '../platform/commands';
import type { Services } from '../services';
import { EXPORT_COLLECT, FILL_COLLECT, exportCollect, fillCollect } from './collect';
import { EXPORT_WORD, exportWord } from './exportWord';
import type { Decided } from './exportWord';
import { IMPORT_FILE, dropOnReport, importIntoReport } from './importFile';
import { pasteIntoReport } from './paste';
import { TIDY, tidyLayout } from './tidy';

/**
 * To and from Word: export, import, pasting, dropping, 整理版式. Nothing of `src/exchange` runs before one of them is used.
 */
export function register(services: Services): Disposable {
  return Disposable.from(
    registerCommands(services.log, {
      [EXPORT_WORD]: (given?: unknown, decided?: Decided) => exportWord(services, given, decided),
      [EXPORT_COLLECT]: (given?: unknown) => exportCollect(services, given),
      [FILL_COLLECT]: (given?: unknown) => fillCollect(services, given),
      [IMPORT_FILE]: (given?: unknown) => importIntoReport(given),
      [TIDY]: (chosen?: unknown) =>
        tidyLayout(window.activeTextEditor, chosen instanceof Set ? (chosen as ReadonlySet<string>) : undefined),
    }),
    services.languages.serve((selector) => {
      const paste = pasteIntoReport(selector, services);
      return Disposable.from(dropOnReport(selector, services), ...(paste === null ? [] : [paste]));
    }),
  );
}
