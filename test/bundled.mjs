/** Runs a program of the tests' own that is written in TypeScript, with the core in one bundle. */
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundle } from '../src/tools/build/bundle.mjs';

const TESTS = fileURLToPath(new URL('.', import.meta.url));

/**
 * Bundles `test/NAME/main.ts` into `out/NAME` and calls its `main` with the arguments of this process.
 * @param {string} name
 */
export async function runBundled(name) {
  const outfile = join(TESTS, '..', 'out', name, 'main.mjs');
  await bundle(join(TESTS, name, 'main.ts'), outfile);
  const { main } = await import(pathToFileURL(outfile).href);
  await main(process.argv.slice(2));
}
