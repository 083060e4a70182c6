import { StatusBarAlignment, l10n, window } from 'vscode';
import type { Disposable, ExtensionContext } from 'vscode';
import { GETTING_STARTED } from './walkthrough';

const GREETED = 'newcomer.greeted';

/**
 * A link to the walkthrough in the status bar, for as long as the window in which the extension is first used; null in
 * any later one.
 */
export function newcomerLink({ globalState }: Pick<ExtensionContext, 'globalState'>): Disposable | null {
  if (globalState.get(GREETED, false)) return null;
  void globalState.update(GREETED, true);
  const item = window.createStatusBarItem('zongjie.newcomer', StatusBarAlignment.Right, 100);
  item.name = l10n.t('First steps');
  item.text = `$(mortar-board) ${l10n.t('First steps')}`;
  item.tooltip = l10n.t('What Zongjie does for a work report, in five steps');
  item.command = GETTING_STARTED;
  item.show();
  return item;
}
