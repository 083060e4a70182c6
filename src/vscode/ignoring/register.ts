import { Disposable } from 'vscode';
import { registerCommands } from '../platform/commands';
import type { Services } from '../services';
import { ignoredCommands } from './ignoredCommands';
import { clearNotice } from './ignoredNotice';
import { forgetOnSave } from './ignoring';

/** What the writer ignores: its commands, and forgetting what is gone from the text. */
export function register({ ignoring, ignored, diagnostics, settings, log }: Services): Disposable {
  return Disposable.from(
    new Disposable(clearNotice),
    ...forgetOnSave(ignoring, diagnostics, settings, log),
    registerCommands(log, ignoredCommands(ignoring, ignored, diagnostics, settings)),
  );
}
