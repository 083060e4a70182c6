/**
 * `npm run fuzz [-- --minutes N] [--workers N] [--seed S] [--cases N] [--all] [--log FILE]`: texts changed by chance,
 * read, edited, checked and mended until the minutes are over or a case fails (with --all, it goes on); a failure is
 * shrunk and shown with the seed that repeats it. What is done adds up in FILE over runs.
 * `npm run fuzz -- --properties [--minutes N] [--scale N] [FILE…]`: the property tests over and over with other cases
 * each time. FILE is a part of a path below test/property.
 */
import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundle } from '../build/bundle.mjs';
import { isStopping, run } from '../host/process.mjs';
import { ROOT } from '../host/project.mjs';
import { runTool } from '../host/tool.mjs';
import { SEEDS, fuzz } from './workers.mjs';

const MINUTE_MS = 60_000;
const BUNDLE = join(ROOT, 'out/fuzz/worker.mjs');

await runTool(main);

/** @returns {Promise<number>} the exit code */
async function main() {
  const args = process.argv.slice(2);
  if (args.includes('--properties')) return hunt(args.filter((arg) => arg !== '--properties'));
  const { values } = parseArgs({
    args,
    options: {
      minutes: { type: 'string', default: '10' },
      workers: { type: 'string', default: '1' },
      cases: { type: 'string', default: 'Infinity' },
      seed: { type: 'string', default: String(randomInt(SEEDS)) },
      all: { type: 'boolean', default: false },
      log: { type: 'string' },
    },
  });
  await bundle(join(ROOT, 'test/fuzz/worker.ts'), BUNDLE);
  return fuzz(BUNDLE, {
    ms: Number(values.minutes) * MINUTE_MS,
    workers: Number(values.workers),
    cases: Number(values.cases),
    seed: Number(values.seed),
    all: values.all,
    ...(values.log === undefined ? {} : { log: values.log }),
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
