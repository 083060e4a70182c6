/** How a tool of this folder begins and ends. */
import { report } from './messages.mjs';
import { stopOnSignals, undoAll } from './process.mjs';

/**
 * Runs a tool: what it throws is shown to the user, a signal stops it, and in every case what it has registered by
 * `whenStopped` is undone. The exit code is what `main` returns (0 where it returns nothing), 1 where it throws.
 * @param {() => Promise<number | void>} main
 * @param {number} [signalled] the exit code when a signal stops it
 */
export async function runTool(main, signalled = 1) {
  stopOnSignals(signalled);
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    report(error);
    process.exitCode = 1;
  }
  await undoAll();
}
