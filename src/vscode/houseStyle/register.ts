import type { Disposable } from 'vscode';
import { registerCommands } from '../platform/commands';
import type { Services } from '../services';
import { NEW_HOUSE_STYLE, newHouseStyle } from './newHouseStyle';

/** The command that makes a house style. */
export function register({ houses, log }: Services): Disposable {
  return registerCommands(log, { [NEW_HOUSE_STYLE]: () => newHouseStyle(houses) });
}
