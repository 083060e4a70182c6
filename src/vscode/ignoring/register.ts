import { Disposable } from 'vscode';
import { registerCommands } from '../platform/commands';
import type { Services } from '../services';
import { ignoredCommands } from './ignoredCommands';
import { clearNotice } from './ignoredNotice';
import { IgnoredView } from './ignoredView';
import { forgetOnSave } from './ignoring';

/** What the writer ignores: its view and commands, and forgetting what is gone from the text. */
export function register({ ignoring, diagnostics, settings, log }: Services): Disposable {
  const ignored = new IgnoredView(ignoring, diagnostics, log);
  return Disposable.from(
    ignored,
    new Disposable(clearNotice),
    ...forgetOnSave(ignoring, diagnostics, settings, log),
    registerCommands(log, ignoredCommands(ignoring, ignored, diagnostics, settings)),
  );
}
