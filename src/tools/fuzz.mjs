/**
 * `npm run fuzz [-- --minutes N] [--scale N] [FILE…]`: the property tests over and over with other cases each time, until the
 * minutes are over or a case fails. FILE is a part of a path below test/property. What fails is repeated by the seed printed.
 */
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { isStopping, run } from './host/process.mjs';
import { ROOT } from './host/project.mjs';
import { runTool } from './host/tool.mjs';

const SEEDS = 2 ** 31;
const MINUTE_MS = 60_000;

await runTool(main);

/** @returns {Promise<number>} the exit code */
async function main() {
  const { values, positionals } = parseArgs({
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
