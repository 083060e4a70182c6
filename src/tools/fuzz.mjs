/**
 * `npm run fuzz [-- --minutes N] [--seed S] [--cases N] [--all]`: texts changed by chance, read, edited, checked and
 * mended in this process until the minutes are over or a case fails (with --all, it goes on); a failure is shrunk and
 * shown with the seed that repeats it.
 * `npm run fuzz -- --properties [--minutes N] [--scale N] [FILE…]`: the property tests over and over with other cases
 * each time. FILE is a part of a path below test/property.
 */
import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { isStopping, run } from './host/process.mjs';
import { ROOT } from './host/project.mjs';
import { runTool } from './host/tool.mjs';

const SEEDS = 2 ** 31;
const MINUTE_MS = 60_000;
const STALLED_MS = 2 * MINUTE_MS; // one case takes milliseconds: whatever runs so long hangs
const BUNDLE = join(ROOT, 'out/fuzz/worker.mjs');

await runTool(main);

/** @returns {Promise<number>} the exit code */
async function main() {
  const args = process.argv.slice(2);
  return args.includes('--properties') ? hunt(args.filter((arg) => arg !== '--properties')) : fuzz(args);
}

/**
 * @param {string[]} args
 * @returns {Promise<number>}
 */
async function fuzz(args) {
  await build({
    entryPoints: [join(ROOT, 'test/fuzz/worker.ts')],
    outfile: BUNDLE,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    sourcemap: true,
    logLevel: 'warning',
  });
  const running = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(BUNDLE, { workerData: { args, root: ROOT, running } });
  return new Promise((resolve, reject) => {
    let last = -1;
    const timer = setInterval(() => {
      const seed = Atomics.load(running, 0);
      if (seed !== last) last = seed;
      else {
        console.log(`hangs: npm run fuzz -- --seed ${seed} --cases 1`);
        void worker.terminate();
      }
    }, STALLED_MS);
    worker.once('error', reject);
    worker.once('exit', (code) => {
      clearInterval(timer);
      resolve(code);
    });
  });
}

/**
 * @param {string[]} args
 * @returns {Promise<number>}
 */
async function hunt(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { minutes: { type: 'string', default: '10' }, scale: { type: 'string', default: '4' } },
  });
  const files = positionals.length > 0 ? positionals : ['test/property/'];
  const until = performance.now() + Number(values.minutes) * MINUTE_MS;
  for (let round = 1; performance.now() < until && !isStopping(); round++) {
    const seed = String(randomInt(SEEDS));
    console.log(
      `round ${round}: ZONGJIE_SEED=${seed} ZONGJIE_SCALE=${values.scale} npm run test:unit -- ${files.join(' ')}`,
    );
    const { code } = await run(process.execPath, ['src/tools/unit/main.mjs', ...files], {
      cwd: ROOT,
      env: { ...process.env, ZONGJIE_SEED: seed, ZONGJIE_SCALE: values.scale },
      show: true,
    });
    if (code !== 0) return 1;
  }
  return 0;
}
