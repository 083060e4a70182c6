import type { Disposable } from 'vscode';
import { registerCommands } from '../../platform/commands';
import type { Services } from '../../services';
import { ledgerCommands } from './ledger';

/** The commands of 指标台账. */
export function register({ ledger, log }: Services): Disposable {
  return registerCommands(log, ledgerCommands(ledger));
}
