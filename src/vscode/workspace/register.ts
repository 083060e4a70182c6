import { Disposable } from 'vscode';
import { registerCommands } from '../platform/commands';
import { switchLanguage } from '../platform/switchLanguage';
import type { Services } from '../services';

/** What is a report, with which words it is read, and the check of all reports. */
export function register({ documents, settings, workspaceCheck, log }: Services): Disposable {
  return Disposable.from(
    settings.onDidChange(() => {
      documents.setNames(settings.get().names);
      documents.setLanguages(settings.get().languages);
    }),
    registerCommands(log, { 'zongjie.switchLanguage': switchLanguage, ...workspaceCheck.commands }),
  );
}
