/**
 * `npm test [-- --only build|unit|vscode|vsix]`: installs what is missing, then runs every check; those of different
 * lanes run at one time, and are told in order. What failed is named again at the end, where it is not lost among what
 * passed. The very last line is "N passed, N failed"; the exit code is 1 where anything failed.
 */
import { readFile, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { format, parseArgs } from 'node:util';
import { browserIsInstalled, installBrowser } from '../host/browser.mjs';
import { installServer, serverIsInstalled } from '../host/install.mjs';
import { UserError, report, say } from '../host/messages.mjs';
import { isStopping, run, stopOnSignals } from '../host/process.mjs';
import { ROOT, checkNode, dependenciesAreStale, installDependencies, npm } from '../host/project.mjs';
import { inOrder } from './output.mjs';
import { GROUPS, steps } from './steps.mjs';

const STALLED_MS = 5 * 60_000; // a suite prints each test as it ends, so one that prints nothing for so long hangs

/** @typedef {import('./steps.mjs').Step} Step */
/** @typedef {{ passed: number, failed: number, failures?: readonly string[] }} Counts failures: what they are, with why */

let passed = 0;
let failed = 0;
/** @type {string[]} */
const failures = [];
stopOnSignals(1);
try {
  await main();
} catch (error) {
  report(error);
  failed += 1;
}
process.exitCode = failed > 0 ? 1 : 0;
if (failures.length > 0) console.log(`没有通过的 · what failed\n\n${failures.join('\n')}\n`);
console.log(`${passed} passed, ${failed} failed`);

async function main() {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  if (values.only && !GROUPS.includes(values.only)) {
    throw new UserError(`--only 应为 ${GROUPS.join('、')} 之一。`, `--only takes one of ${GROUPS.join(', ')}.`);
  }
  const chosen = steps(!values.only).filter(({ groups }) => !values.only || groups.includes(values.only));
  checkNode();
  if (dependenciesAreStale()) {
    say('安装依赖', 'installing dependencies');
    await installDependencies();
  }
  const host = chosen.some(hasWindow) ? installHost() : Promise.resolve();
  host.catch(() => undefined); // the steps with a window tell of it

  const output = inOrder(chosen.length, (text) => process.stdout.write(text));
  /** @type {Map<string, Promise<boolean>>} by step: whether it succeeded */
  const done = new Map();
  /** @type {Map<string, Promise<unknown>>} by lane: settled when its last step has ended */
  const lanes = new Map();
  for (const [i, step] of chosen.entries()) {
    const before = lanes.get(step.lane);
    const needed = (step.needs ?? []).map((id) => done.get(id));
    const ended = (async () => {
      await before;
      const missing = (await Promise.all(needed)).filter((ok) => ok === false).length;
      if (isStopping()) return false;
      /** @param {string} text */
      const print = (text) => output.write(i, text);
      print(`[${i + 1}] ${step.zh} · ${step.en}\n`);
      const began = performance.now();
      const counts =
        missing > 0
          ? { passed: 0, failed: 1 }
          : await (hasWindow(step) ? host : Promise.resolve())
              .then(() => perform(step, print, step.beside && alone(step.beside, done)))
              .catch((error) => broken(error, print));
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      passed += counts.passed;
      failed += counts.failed;
      if (counts.failed > 0) failures.push(`[${i + 1}] ${step.en}`, ...(counts.failures ?? []).map(indented));
      const why = missing > 0 ? `, not run for want of: ${step.needs?.join(', ')}` : '';
      print(`    ${step.en}: ${counts.passed} passed, ${counts.failed} failed (${seconds} s${why})\n\n`);
      output.end(i);
      return counts.failed === 0;
    })();
    done.set(step.id, ended);
    lanes.set(step.lane, ended);
  }
  await Promise.all(done.values());
}

/** @param {Step} step */
function hasWindow({ lane }) {
  return lane.startsWith('window');
}

/** Installs what windows need, beside the steps that have none. */
async function installHost() {
  if (process.env['VSCODE_PATH']) return;
  if (!(await browserIsInstalled())) {
    say('安装 Chromium 和中文字体', 'installing Chromium and a Chinese font');
    await installBrowser();
  }
  if (!(await serverIsInstalled())) {
    say('安装内置的 VS Code 服务端（约一分钟）', 'installing the embedded VS Code server (about a minute)');
    await installServer();
  }
}

/**
 * @param {readonly string[]} beside steps
 * @param {ReadonlyMap<string, Promise<boolean>>} done
 * @returns {Promise<string>} the message to a step that had the machine together with these, once they have ended
 */
async function alone(beside, done) {
  await Promise.all(beside.map((id) => done.get(id)));
  return 'alone';
}

/**
 * @param {Step} step
 * @param {(text: string) => void} print
 * @param {Promise<string>} [message] for the process of the step
 * @returns {Promise<Counts>}
 */
async function perform(step, print, message) {
  if (step.npm) {
    const { code, output } = await npm(step.npm, ROOT);
    if (code !== 0) print(`${output}\n`);
    return check(code === 0);
  }
  const results = join(ROOT, `out/results/${step.id}.json`);
  await rm(results, { force: true });
  const { code, stalled } = await run(process.execPath, step.node ?? [], {
    cwd: ROOT,
    env: { ...process.env, ZONGJIE_RESULTS: results },
    show: print,
    ...(step.suite ? { stallMs: STALLED_MS } : {}),
    ...(message ? { message } : {}),
  });
  if (stalled) print(`    stopped: nothing printed for ${STALLED_MS / 60_000} minutes\n`);
  if (!step.suite) return check(code === 0);
  if (!existsSync(results)) {
    print(`    no results: ${relative(ROOT, results)} was not written\n`);
    return check(false);
  }
  /** @type {Counts} */
  const counts = JSON.parse(await readFile(results, 'utf8'));
  if (counts.passed + counts.failed === 0) print('    no test has run\n');
  const silent = counts.failed === 0 && (code !== 0 || counts.passed === 0); // failed, though no test says so
  return silent ? { ...counts, failed: 1 } : counts;
}

/**
 * @param {unknown} error what keeps a step from being run at all
 * @param {(text: string) => void} print
 * @returns {Counts}
 */
function broken(error, print) {
  print(`${error instanceof UserError ? error.message : format(error)}\n`);
  return check(false);
}

/** @param {string} text */
function indented(text) {
  return text.replace(/^(?=.)/gm, '    ');
}

/** @param {boolean} ok @returns {Counts} */
function check(ok) {
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}
