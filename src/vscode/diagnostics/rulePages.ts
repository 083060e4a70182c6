import { Uri, commands, extensions, l10n, window } from 'vscode';
import { ALL_RULES, ruleById } from '../../core/lint/registry';
import { localized } from '../platform/locale';

/** Command: opens the page of a rule. Its argument is the rule's id. */
export const SHOW_RULE = 'zongjie.showRule';
/** VS Code's own extension that renders Markdown; a writer may have turned it off. */
const PREVIEW = 'vscode.markdown-language-features';

/**
 * The address that opens a rule's page: a command, which VS Code runs from a diagnostic's code, offline and everywhere.
 */
export const ruleLink = (id: string): string => `command:${SHOW_RULE}?${encodeURIComponent(JSON.stringify([id]))}`;

/** The bundled page of a rule. */
export const rulePage = (extension: Uri, id: string): Uri => Uri.joinPath(extension, 'docs', 'rules', `${id}.md`);

/**
 * Opens the page of a rule as rendered Markdown, or as text where VS Code's Markdown preview is turned off. Without an
 * id, lets the user choose.
 */
export async function showRule(extension: Uri, id: unknown): Promise<void> {
  const chosen = typeof id === 'string' ? id : await chooseRule();
  if (chosen === undefined) return;
  const page = ruleById(chosen) === undefined ? undefined : rulePage(extension, chosen);
  if (page === undefined) {
    void window.showWarningMessage(l10n.t('There is no rule “{0}”.', chosen));
    return;
  }
  // The command itself is known only once that extension has been woken.
  const hasPreview = extensions.getExtension(PREVIEW) !== undefined;
  await (hasPreview ? commands.executeCommand('markdown.showPreview', page) : window.showTextDocument(page));
}

async function chooseRule(): Promise<string | undefined> {
  const items = ALL_RULES.map(({ id, title }) => ({ label: localized(title), description: id }));
  return (await window.showQuickPick(items, { placeHolder: l10n.t('Which rule?'), matchOnDescription: true }))
    ?.description;
}
