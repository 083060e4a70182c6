import { l10n, window } from 'vscode';
import type { LedgerFilter } from '../../../core/ledger/filter';

/** Command: asks which figures the view 指标台账 is to show. */
export const FILTER_LEDGER = 'zongjie.filterLedger';
/** Command: shows all figures again. */
export const CLEAR_LEDGER_FILTER = 'zongjie.clearLedgerFilter';

/** What can be filtered. */
interface Filtered {
  readonly filter: LedgerFilter;
  setFilter(filter: LedgerFilter): void;
}

/**
 * Lets the writer type what the view 指标台账 shows, which follows every character. Escape brings back what it showed
 * before.
 */
export function askFilter(view: Filtered): Promise<void> {
  const before = view.filter;
  const input = window.createInputBox();
  input.title = l10n.t('Filter the ledger');
  input.placeholder = l10n.t(
    'Words of the indicator, value, unit, period, section or problem; several must all be there',
  );
  input.value = before.words;
  return new Promise((done) => {
    let accepted = false;
    input.onDidChangeValue((words) => view.setFilter({ ...before, words }));
    input.onDidAccept(() => {
      accepted = true;
      input.hide();
    });
    input.onDidHide(() => {
      if (!accepted) view.setFilter(before);
      input.dispose();
      done();
    });
    input.show();
  });
}
