import { Disposable } from 'vscode';
import { registerCommands } from '../platform/commands';
import type { Services } from '../services';
import { newcomerLink } from './newcomer';

/** Completions, new reports, drafts from last year's, the patterns; for a newcomer the link to the walkthrough. */
export function register({ context, drafting, languages, log }: Services): Disposable {
  const newcomer = newcomerLink(context);
  return Disposable.from(
    languages.serve((selector) => Disposable.from(...drafting.registerProviders(selector))),
    registerCommands(log, drafting.commands),
    ...(newcomer === null ? [] : [newcomer]),
  );
}
