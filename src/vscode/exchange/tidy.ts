import { Range, l10n, window } from 'vscode';
import type { TextEditor } from 'vscode';
import { localized } from '../platform/locale';

/** Command: mends the layout of the text (整理版式). */
export const TIDY = 'zongjie.tidy';

const PASSING_MS = 4000;

/**
 * 整理版式: lists what would be done with a tick for each, and does what is ticked as one edit. Whether the text was
 * changed.
 */
export async function tidyLayout(
  editor: TextEditor | undefined = window.activeTextEditor,
  chosen?: ReadonlySet<string>,
): Promise<boolean> {
  if (editor === undefined) return false;
  const { offeredSteps, tidy } = await import('../../exchange/tidy/tidy');
  const { document } = editor;
  const { version } = document;
  const text = document.getText();
  const offered = offeredSteps(text);
  if (offered.length === 0) {
    window.setStatusBarMessage(l10n.t('The layout is tidy.'), PASSING_MS);
    return false;
  }
  const items = offered.map(({ step, count }) => ({
    id: step.id,
    label: localized(step.title),
    description: localized(step.says(count)),
    picked: step.usual,
  }));
  const picked =
    chosen ??
    (await window
      .showQuickPick(items, { canPickMany: true, title: l10n.t('Tidy the Layout'), placeHolder: l10n.t('Do what?') })
      .then((found) => (found === undefined ? undefined : new Set(found.map(({ id }) => id)))));
  if (picked === undefined || picked.size === 0) return false;
  if (document.version !== version) {
    void window.showWarningMessage(l10n.t('Nothing was changed: the document has changed in the meantime.'));
    return false;
  }
  const { start, end, newText } = difference(text, tidy(text, picked));
  return editor.edit((builder) =>
    builder.replace(new Range(document.positionAt(start), document.positionAt(end)), newText),
  );
}

/** What must be replaced to make one text the other: all between their common start and end. */
function difference(before: string, after: string): { start: number; end: number; newText: string } {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = before.length;
  let to = after.length;
  while (end > start && to > start && before[end - 1] === after[to - 1]) {
    end--;
    to--;
  }
  return { start, end, newText: after.slice(start, to) };
}
