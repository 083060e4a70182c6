import { l10n, window } from 'vscode';
import type { Range, TextDocument } from 'vscode';
import type { DraftWays } from './draftWays';

/** How long the status bar tells it. */
const TOLD_MS = 10_000;

/**
 * Tells in the status bar how many places of what is being copied still read as last year's report did.
 * @returns how many
 */
export function tellCopied(ways: DraftWays, document: TextDocument, ranges: readonly Range[]): number {
  const spans = ranges.map((range) => ({
    start: document.offsetAt(range.start),
    end: document.offsetAt(range.end),
  }));
  const count = ways
    .open(document)
    .filter(({ span }) => spans.some(({ start, end }) => span.start < end && start <= span.end)).length;
  if (count > 0)
    window.setStatusBarMessage(
      `$(warning) ${l10n.t('{0} places of what you copied still read as last year’s report did.', count)}`,
      TOLD_MS,
    );
  return count;
}
