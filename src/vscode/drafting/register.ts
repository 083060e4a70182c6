import { Disposable } from 'vscode';
import { registerCommands } from '../platform/commands';
import type { Services } from '../services';

/** Completions, new reports, drafts from last year's, the patterns. */
export function register({ drafting, languages, log }: Services): Disposable {
  return Disposable.from(
    languages.serve((selector) => Disposable.from(...drafting.registerProviders(selector))),
    registerCommands(log, drafting.commands),
  );
}
