import { StatusBarAlignment, l10n, window } from 'vscode';
import type { StatusBarItem } from 'vscode';

/** Command: takes back what was ignored last. */
export const UNDO_IGNORE = 'zongjie.undoIgnore';
/** So long the notice stays, in milliseconds. */
const SHOWN_MS = 10_000;

let shown: {
  readonly item: StatusBarItem;
  readonly timer: ReturnType<typeof setTimeout>;
  readonly undo: () => Promise<unknown>;
} | null = null;

/** Tells in the status bar what was done, where it covers no text; a click takes it back. */
export function notice(done: string, undo: () => Promise<unknown>): void {
  clearNotice();
  const item = window.createStatusBarItem(UNDO_IGNORE, StatusBarAlignment.Left);
  item.name = l10n.t('Ignored findings');
  item.text = `$(eye-closed) ${done} ${l10n.t('Undo')}`;
  item.tooltip = l10n.t('Click to take it back. All that is ignored stands in the view “Ignored Findings”.');
  item.command = UNDO_IGNORE;
  item.show();
  shown = { item, timer: setTimeout(clearNotice, SHOWN_MS), undo };
}

/** Takes back what the notice tells of, while it is shown. */
export async function undoNoticed(): Promise<void> {
  const undo = shown?.undo;
  clearNotice();
  await undo?.();
}

/** Takes the notice away, if one is shown. */
export function clearNotice(): void {
  if (shown === null) return;
  clearTimeout(shown.timer);
  shown.item.dispose();
  shown = null;
}
