import { l10n, window } from 'vscode';
import type { LogOutputChannel } from 'vscode';

/** Writes an error with its stack to the output channel 总结. */
export function logError(log: LogOutputChannel, what: string, error: unknown): void {
  log.error(`${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
}

/**
 * The function, with an error of it logged and answered by `fallback`: a fault of ours must not stand in the writer's
 * way.
 */
export function guarded<A extends readonly unknown[], R>(
  log: LogOutputChannel,
  what: string,
  run: (...args: A) => R,
  fallback: R,
): (...args: A) => R {
  return (...args) => {
    try {
      return run(...args);
    } catch (error) {
      logError(log, what, error);
      return fallback;
    }
  };
}

/** The same for a function whose answer is promised. */
export function guardedLater<A extends readonly unknown[], R>(
  log: LogOutputChannel,
  what: string,
  run: (...args: A) => PromiseLike<R> | R,
  fallback: R,
): (...args: A) => Promise<R> {
  return async (...args) => {
    try {
      return await run(...args);
    } catch (error) {
      logError(log, what, error);
      return fallback;
    }
  };
}

/** The command, with an error of it logged and told in one sentence. */
export function guardedCommand<A extends readonly unknown[]>(
  log: LogOutputChannel,
  name: string,
  run: (...args: A) => unknown,
): (...args: A) => Promise<unknown> {
  return async (...args) => {
    try {
      return await run(...args);
    } catch (error) {
      logError(log, name, error);
      void window.showErrorMessage(l10n.t('This did not work. The output “总结” says why.'));
      return undefined;
    }
  };
}
