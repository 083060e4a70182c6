/**
 * A process that runs compiled test files by mocha, one at a time, as it is told. It answers with a message when a test
 * begins or ends and when a file is done. Tests have no time limit of their own: whoever started the process watches
 * it.
 */
import { format } from 'node:util';
import fc from 'fast-check';
import Mocha from 'mocha';

const SEED = 20_261_128; // the same cases every time; a hunt takes other seeds
const { Base } = Mocha.reporters;
const { EVENT_TEST_BEGIN, EVENT_TEST_END, EVENT_TEST_FAIL } = Mocha.Runner.constants;

/**
 * @typedef {{ type: 'begin' | 'end', test: string }} Progress
 * @typedef {{ type: 'done', file: string, passed: number, failed: number, pending: number, ms: number, cpuMs: number,
 *   report: string }} Done
 */

process.setSourceMapsEnabled(true);
process.setMaxListeners(0); // mocha listens for what nobody catches, anew for every file
fc.configureGlobal({ seed: Number(process.env['ZONGJIE_SEED'] ?? SEED) });
process.on('message', (message) => void runFile(/** @type {{ file: string, grep?: string }} */ (message)));
process.on('disconnect', () => process.exit());

/**
 * @param {{ file: string, grep?: string }} order the bundle of a test file, and what the titles of its tests must match
 */
async function runFile({ file, grep }) {
  const began = performance.now();
  const usedBefore = process.cpuUsage();
  /** @type {Done} */
  const done = { type: 'done', file, passed: 0, failed: 0, pending: 0, ms: 0, cpuMs: 0, report: '' };
  try {
    const mocha = new Mocha({ ui: 'bdd', reporter: Quiet, timeout: 0, ...(grep ? { grep } : {}) });
    mocha.addFile(file);
    await mocha.loadFilesAsync();
    /** @type {Mocha.Test[]} */
    const failures = [];
    /** @type {Mocha.Runner} */
    const runner = await new Promise((resolve) => {
      const running = mocha.run(() => resolve(running));
      running.on(EVENT_TEST_BEGIN, (test) => send({ type: 'begin', test: test.fullTitle() }));
      running.on(EVENT_TEST_END, (test) => send({ type: 'end', test: test.fullTitle() }));
      running.on(EVENT_TEST_FAIL, (test) => failures.push(test));
    });
    const stats = /** @type {Mocha.Stats} */ (runner.stats);
    done.passed = stats.passes;
    done.failed = stats.failures;
    done.pending = stats.pending;
    done.report = describe(failures);
  } catch (error) {
    done.failed += 1; // it could not even be loaded
    done.report = format(error);
  }
  done.ms = performance.now() - began;
  const used = process.cpuUsage(usedBefore);
  done.cpuMs = (used.user + used.system) / 1000;
  send(done);
}

/** A reporter that only counts. */
class Quiet extends Base {}

/**
 * @param {Mocha.Test[]} failures
 * @returns {string} mocha's own list of what failed, with differences and stacks
 */
function describe(failures) {
  if (failures.length === 0) return '';
  /** @type {string[]} */
  const lines = [];
  const print = Base.consoleLog;
  Base.consoleLog = (...args) => lines.push(format(...args));
  Base.list(failures);
  Base.consoleLog = print;
  return lines.join('\n');
}

/** @param {Progress | Done} message */
function send(message) {
  process.send?.(message);
}
