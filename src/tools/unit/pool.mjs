/**
 * Runs compiled test files in a few processes. A process that makes no progress is ended, and its file counts as
 * failed.
 */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { whenStopped } from '../host/process.mjs';

const WORKER = fileURLToPath(new URL('worker.mjs', import.meta.url));
/** Processes that are as many as there are processors collect garbage without helpers, and seldom. */
const COLLECTING = ['--single-threaded-gc', '--min-semi-space-size=64', '--max-semi-space-size=64'];
/** What a process begins with in which work is counted. */
const COUNTING = new URL('counting.mjs', import.meta.url).href;
const STALLED_MS = 4 * 60_000; // no test of a process has begun or ended for so long: it hangs

/**
 * @typedef {import('./worker.mjs').Done} Done
 * @typedef {import('./worker.mjs').Progress} Progress
 * @typedef {{ bundle: string, counts: boolean }} TestFile counts: whether its tests count work
 */

/**
 * @param {readonly TestFile[]} files those that take longest first
 * @param {{ jobs: number, widened: Promise<number>, grep?: string, onDone: (done: Done) => void }} options
 *   jobs: how many processes; widened: how many there may be once it is settled; grep: what the titles of tests must
 *   match; onDone: called for each file as it is done
 * @returns {Promise<void>} settled when every file is done
 */
export async function runFiles(files, { jobs, widened, grep, onDone }) {
  const waiting = [...files];
  const lane = async () => {
    for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
      const { counts } = next;
      const worker = startWorker({ counts });
      for (; next?.counts === counts && !worker.ended(); next = waiting[0]) {
        waiting.shift();
        onDone(await worker.run({ file: next.bundle, ...(grep === undefined ? {} : { grep }) }));
      }
      await worker.stop();
    }
  };
  /** @type {Promise<void>[]} */
  const lanes = [];
  /** @param {number} count */
  const widen = (count) => {
    while (lanes.length < Math.min(count, files.length)) lanes.push(lane());
  };
  widen(jobs);
  void widened.then(widen);
  for (const ended of lanes) await ended; // those that are added meanwhile, too
}

/**
 * Starts a process that runs compiled test files.
 * @param {{ stalledMs?: number, counts?: boolean }} [options] stalledMs: it is ended when no test of it has begun or
 *   ended for so long; counts: whether work is counted in it
 */
export function startWorker({ stalledMs = STALLED_MS, counts = false } = {}) {
  const execArgv = counts ? [...COLLECTING, `--import=${COUNTING}`] : COLLECTING;
  const child = fork(WORKER, { execArgv, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const exited = new Promise((resolve) => child.once('exit', resolve));
  let ended = false;
  void exited.then(() => (ended = true));
  const stop = whenStopped(async () => {
    child.kill('SIGKILL');
    await exited;
  });

  /** @param {{ file: string, grep?: string }} order @returns {Promise<Done>} */
  const run = (order) =>
    new Promise((resolve) => {
      let running = '';
      /** @type {NodeJS.Timeout} */
      let timer;
      /** @param {Partial<Done>} result */
      const finish = (result) => {
        clearTimeout(timer);
        child.off('message', onMessage).off('exit', onExit);
        resolve({
          type: 'done',
          passed: 0,
          failed: 1,
          pending: 0,
          ms: 0,
          cpuMs: 0,
          report: '',
          file: order.file,
          ...result,
        });
      };
      const watch = () => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          child.kill('SIGKILL');
          ended = true;
          finish({ report: `no progress for ${stalledMs / 60_000} minutes: ${running}` });
        }, stalledMs);
      };
      /** @param {Progress | Done} message */
      const onMessage = (message) => {
        watch();
        if (message.type === 'done') finish(message);
        else running = message.test;
      };
      /** @param {number | null} code */
      const onExit = (code) => finish({ report: `the process of the tests ended (${code}) in: ${running}` });
      child.on('message', onMessage).once('exit', onExit);
      watch();
      child.send(order);
    });

  return { run, stop, ended: () => ended };
}
