import { ConfigurationTarget, l10n, window, workspace } from 'vscode';
import type { Uri } from 'vscode';
import { ruleNamed, ruleTitle } from '../../core/lint/registry';
import { localized } from '../platform/locale';
import type { RuleSeverity } from '../platform/settings';

/**
 * Command: sets the severity of a rule. Its arguments are the rule's id, the severity and the address of the report.
 */
export const SET_RULE = 'zongjie.setRule';

type Rules = Readonly<Record<string, unknown>>;

/**
 * Writes the severity of a rule into the setting `zongjie.rules`: where the rule is set already, else in the workspace,
 * else (no folder open) in the user's settings. Offers to take it back.
 */
export async function setRule(id: string, severity: RuleSeverity, resource: Uri): Promise<void> {
  const configuration = workspace.getConfiguration('zongjie', resource);
  const { target, rules } = levelOf(id, resource);
  await configuration.update('rules', { ...rules, [writtenAs(id, rules)]: severity }, target);

  const title = localized(ruleTitle(id));
  const message =
    severity === 'off'
      ? l10n.t('The rule “{0}” is off now (setting {1}).', title, 'zongjie.rules')
      : l10n.t('The rule “{0}” only hints now (setting {1}).', title, 'zongjie.rules');
  const undo = l10n.t('Undo');
  // Not awaited: the message stays until the user answers it.
  void window
    .showInformationMessage(message, undo)
    .then((choice) => (choice === undo ? configuration.update('rules', rules, target) : undefined));
}

/** Whether `setRule` writes the rule into the settings of the workspace or a folder of it, not into the user's. */
export const setsWorkspace = (id: string, resource: Uri): boolean =>
  levelOf(id, resource).target !== ConfigurationTarget.Global;

/** What names the rule in the setting: as it is written there, or its id. */
const writtenAs = (id: string, rules: Rules = {}): string =>
  Object.keys(rules).find((name) => ruleNamed(name)?.id === id) ?? id;

function levelOf(
  id: string,
  resource: Uri,
): { readonly target: ConfigurationTarget; readonly rules: Rules | undefined } {
  const inspected = workspace.getConfiguration('zongjie', resource).inspect<Rules>('rules');
  const levels = [
    { target: ConfigurationTarget.WorkspaceFolder, rules: inspected?.workspaceFolderValue },
    { target: ConfigurationTarget.Workspace, rules: inspected?.workspaceValue },
    { target: ConfigurationTarget.Global, rules: inspected?.globalValue },
  ];
  const usual = workspace.workspaceFolders === undefined ? ConfigurationTarget.Global : ConfigurationTarget.Workspace;
  return (
    levels.find(({ rules }) => rules !== undefined && Object.keys(rules).some((name) => ruleNamed(name)?.id === id)) ??
    levels.find((level) => level.target === usual) ?? { target: usual, rules: undefined }
  );
}
