/** Runs the fuzzer in threads, each with seeds of its own, and adds up what they tell. */
import { Worker } from 'node:worker_threads';
import { whenStopped } from '../host/process.mjs';
import { ROOT } from '../host/project.mjs';
import { NOTHING, appendTo, plus, said, totalOf } from './log.mjs';

/** Seeds are whole numbers from 0 to below this one. */
export const SEEDS = 2 ** 31;
const MINUTE_MS = 60_000;
const STALLED_MS = 5 * MINUTE_MS; // one run of a case takes milliseconds: whatever takes so long hangs
const YOUNG_MB = 64; // a case throws away megabytes, most of which die before a larger nursery is full

/**
 * @typedef {import('./log.mjs').Figures} Figures
 * @typedef {{ type: 'figures', figures: Figures } | { type: 'failure', seed: number, kind: string, shown: string }}
 *   Message what a thread tells
 * @typedef {object} Plan
 * @property {number} ms for how long
 * @property {number} workers how many threads
 * @property {number} cases how many cases all of them run at most
 * @property {number} seed of the first case; each further one has the next
 * @property {boolean} all whether they go on after a failure
 * @property {string} [log] the file in which figures and failures add up over runs
 */

/**
 * @param {string} bundle the program of a thread
 * @param {Plan} plan
 * @returns {Promise<number>} the exit code: 1 where a case failed or hangs
 */
export async function fuzz(bundle, { ms, workers, cases, seed, all, log }) {
  const before = log === undefined ? NOTHING : await totalOf(log);
  const began = performance.now();
  /** @type {Set<string>} */
  const kinds = new Set();
  let done = NOTHING;
  let told = NOTHING;
  let broken = false;
  console.log(`seed ${seed}`);

  const tell = async () => {
    const seconds = Math.round((performance.now() - began) / 1000);
    console.log(`${said(done)}, ${seconds} s${log === undefined ? '' : `; over all runs ${said(plus(before, done))}`}`);
    const news = { ...plus(done, told, -1) };
    told = done;
    if (log !== undefined && news.cases > 0) await appendTo(log, { type: 'figures', seed, figures: news });
  };

  /** @type {Promise<void>[]} */
  const threads = [];
  /** @type {Worker[]} */
  const running = [];
  for (let k = 0; k < workers; k++) {
    const pulse = new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT)); // the seed, a count of runs
    const share = { first: seed + k, step: workers, cases: Math.ceil((cases - k) / workers), ms, all };
    const worker = new Worker(bundle, {
      workerData: { root: ROOT, pulse, share },
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    });
    running.push(worker);
    worker.on('message', (/** @type {Message} */ message) => {
      if (message.type === 'figures') done = plus(done, message.figures);
      else if (!kinds.has(message.kind)) {
        kinds.add(message.kind);
        console.log(message.shown);
        if (log !== undefined) void appendTo(log, { type: 'failure', seed: message.seed, kind: message.kind });
        if (!all) for (const one of running) void one.terminate();
      }
    });
    threads.push(ended(worker, pulse));
  }
  const stop = whenStopped(() => Promise.all(running.map((one) => one.terminate())));
  const timer = setInterval(() => void tell(), MINUTE_MS);
  for (const { status } of await Promise.allSettled(threads)) broken ||= status === 'rejected';
  clearInterval(timer);
  await stop();
  await tell();
  return broken || kinds.size > 0 ? 1 : 0;
}

/**
 * @param {Worker} worker
 * @param {Int32Array} pulse
 * @returns {Promise<void>} settled when the thread has ended; rejected where it hangs or breaks
 */
function ended(worker, pulse) {
  return new Promise((resolve, reject) => {
    let last = -1;
    const timer = setInterval(() => {
      const runs = Atomics.load(pulse, 1);
      if (runs === last) {
        console.log(`hangs: npm run fuzz -- --seed ${Atomics.load(pulse, 0)} --cases 1`);
        reject(new Error('a case hangs'));
        void worker.terminate();
      }
      last = runs;
    }, STALLED_MS);
    worker.once('error', (error) => {
      console.error(error);
      reject(error);
    });
    worker.once('exit', () => {
      clearInterval(timer);
      resolve();
    });
  });
}
