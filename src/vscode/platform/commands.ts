import { Disposable, commands } from 'vscode';
import type { LogOutputChannel } from 'vscode';
import { guardedCommand } from './errors';

/** What the commands of one part do, by their ids. */
export type CommandGroup = Readonly<Record<string, (...args: never[]) => unknown>>;

/** Registers commands; an error in one is logged and told. */
export function registerCommands(log: LogOutputChannel, group: CommandGroup): Disposable {
  return Disposable.from(
    ...Object.entries(group).map(([id, run]) => commands.registerCommand(id, guardedCommand(log, id, run))),
  );
}
