// Bundles the bench with the core it times and runs it in this process: node test/bench/run.mjs [--help]
import { build } from 'esbuild';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import v8 from 'node:v8';
import vm from 'node:vm';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '..', '..');
const outdir = join(root, 'out', 'bench');

// Collections on request keep one task's garbage out of the next one's time; code that waits for its next round must
// not be unloaded.
v8.setFlagsFromString('--expose-gc');
v8.setFlagsFromString('--no-flush-bytecode');
globalThis.gc = vm.runInNewContext('gc');

await rm(outdir, { recursive: true, force: true });
await build({
  entryPoints: { main: join(here, 'main.ts') },
  outdir,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  sourcemap: true,
  logLevel: 'warning',
});
const { main } = await import(pathToFileURL(join(outdir, 'main.mjs')).href);
try {
  const places = { adapters: join(here, 'peers'), peersHome: join(root, '.vscode-test', 'peers') };
  const failures = await main(process.argv.slice(2), places);
  for (const failure of failures) console.error(failure);
  if (failures.length > 0) process.exitCode = 1;
} catch (thrown) {
  const error = /** @type {NodeJS.ErrnoException} */ (thrown);
  console.error(error instanceof RangeError || error.code?.startsWith('ERR_PARSE_ARGS') ? error.message : error);
  process.exitCode = 1;
}
