import type { Disposable } from 'vscode';
import { registerCommands } from '../platform/commands';
import type { Services } from '../services';
import { EDIT_HOUSE_STYLE, editHouseStyle } from './houseForm';
import { NEW_HOUSE_STYLE, newHouseStyle } from './newHouseStyle';

/** The commands that show a house style, as a form and as its file. */
export function register({ houses, forms, log }: Services): Disposable {
  return registerCommands(log, {
    [EDIT_HOUSE_STYLE]: () => editHouseStyle(houses, forms),
    [NEW_HOUSE_STYLE]: () => newHouseStyle(houses),
  });
}
