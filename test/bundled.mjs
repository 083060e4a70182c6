/** Runs a program of the tests' own that is written in TypeScript, with the core in one bundle. */
import { build } from 'esbuild';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const TESTS = fileURLToPath(new URL('.', import.meta.url));

/**
 * Bundles `test/NAME/main.ts` into `out/NAME` and calls its `main` with the arguments of this process.
 * @param {string} name
 */
export async function runBundled(name) {
  const outfile = join(TESTS, '..', 'out', name, 'main.mjs');
  await build({
    entryPoints: [join(TESTS, name, 'main.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    sourcemap: true,
    logLevel: 'warning',
  });
  const { main } = await import(pathToFileURL(outfile).href);
  await main(process.argv.slice(2));
}
