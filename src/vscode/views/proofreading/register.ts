import type { Disposable } from 'vscode';
import { registerCommands } from '../../platform/commands';
import type { Services } from '../../services';
import { FIX_TICKED } from './proofreading';

/** The commands of the view 校对清单. */
export const register = ({ proofreading, log }: Services): Disposable =>
  registerCommands(log, { [FIX_TICKED]: () => proofreading.fixTicked() });
