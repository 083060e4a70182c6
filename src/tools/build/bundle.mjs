/** Bundles a program of ours that Node runs from `out`: the fuzzer's workers, the programs of the tests. */
import { build } from 'esbuild';

/**
 * @param {string} entry the TypeScript file
 * @param {string} outfile
 */
export async function bundle(entry, outfile) {
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    sourcemap: true,
    logLevel: 'warning',
  });
}
