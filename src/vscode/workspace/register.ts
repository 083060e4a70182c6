import { Disposable } from 'vscode';
import { registerCommands } from '../platform/commands';
import { switchLanguage } from '../platform/switchLanguage';
import type { Services } from '../services';
import { ReportHint, TREAT_AS_REPORT } from './reportHint';

/** What is a report, and with which words it is read. */
export function register({ context, documents, settings, log }: Services): Disposable {
  const hint = new ReportHint(context, documents, log);
  return Disposable.from(
    hint,
    settings.onDidChange(() => {
      documents.setNames(settings.get().names);
      documents.setLanguages(settings.get().languages);
    }),
    registerCommands(log, {
      'zongjie.switchLanguage': switchLanguage,
      [TREAT_AS_REPORT]: () => hint.ask(),
    }),
  );
}
