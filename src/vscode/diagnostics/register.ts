import { Disposable, commands, languages, window, workspace } from 'vscode';
import type { Uri } from 'vscode';
import { registerCommands } from '../platform/commands';
import { guarded } from '../platform/errors';
import type { RuleSeverity } from '../platform/settings';
import type { Services } from '../services';
import { CODE_ACTION_METADATA, codeActionProvider, fixAllNow } from './codeActions';
import type { ReportDiagnostics } from './diagnostics';
import { SHOW_ALL } from './toDiagnostics';
import { SHOW_RULE, showRule } from './rulePages';
import { SET_RULE, setRule } from './ruleSettings';

/** Quick fixes, the pages of the rules and their severities. */
export function register({ context, diagnostics, languages: served, log }: Services): Disposable {
  const actions = codeActionProvider(diagnostics);
  const provideCodeActions = guarded(log, 'code actions', actions.provideCodeActions.bind(actions), []);
  return Disposable.from(
    served.serve((selector) =>
      languages.registerCodeActionsProvider(selector, { provideCodeActions }, CODE_ACTION_METADATA),
    ),
    registerCommands(log, {
      'zongjie.fixAll': () => fixAllNow(diagnostics),
      [SHOW_RULE]: (id?: unknown) => showRule(context.extensionUri, id),
      [SHOW_ALL]: (resource?: unknown) => showAllProblems(diagnostics, resource),
      [SET_RULE]: (id: string, severity: RuleSeverity, resource: Uri) => setRule(id, severity, resource),
    }),
  );
}

/** Lists every problem of the report with this address, or of the active one, and opens the list. */
async function showAllProblems(diagnostics: ReportDiagnostics, resource: unknown): Promise<void> {
  const document =
    typeof resource === 'string'
      ? workspace.textDocuments.find(({ uri }) => uri.toString() === resource)
      : window.activeTextEditor?.document;
  if (document === undefined) return;
  diagnostics.showAll(document);
  await commands.executeCommand('workbench.actions.view.problems');
}
