import assert from 'node:assert/strict';
import { build } from 'esbuild';
import type { Metafile } from 'esbuild';

/** What needs nothing but itself: the measures of a page, and how a refusal is known. */
const LIGHT = new Set(['src/exchange/settings.ts', 'src/exchange/refusal.ts']);
const HEAVY = /^(?:src\/exchange\/|node_modules\/(?:htmlparser2|fflate)\/)/;
/** Of our own code for all of it; now 80. */
const MOST_KIB = 84;

type Output = Metafile['outputs'][string];

describe('Word, web pages and sheets', () => {
  let outputs: Metafile['outputs'];
  before(async () => {
    const { metafile } = await build({
      entryPoints: ['src/extension.ts'],
      alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' }, // as in the product's build
      external: ['vscode', 'htmlparser2'],
      bundle: true,
      minify: true,
      charset: 'utf8',
      splitting: true,
      format: 'esm',
      outdir: 'out/loading',
      write: false,
      metafile: true,
      logLevel: 'silent',
    });
    outputs = metafile.outputs;
  });

  /** The entry with what it imports at once, whatever it imports later. */
  function loadedAtOnce(): readonly Output[] {
    const entry = Object.keys(outputs).find((name) => outputs[name]?.entryPoint === 'src/extension.ts');
    const names = new Set([entry as string]);
    for (const name of names)
      for (const { kind, path } of outputs[name]?.imports ?? []) if (kind === 'import-statement') names.add(path);
    return [...names].flatMap((name) => outputs[name] ?? []);
  }

  const heavy = (from: readonly Output[]): readonly (readonly [string, number])[] =>
    from
      .flatMap(({ inputs }) => Object.entries(inputs))
      .filter(([name]) => HEAVY.test(name) && !LIGHT.has(name))
      .map(([name, { bytesInOutput }]) => [name, bytesInOutput]);

  it('are loaded when they are used, not when the extension starts', () => {
    assert.deepEqual(heavy(loadedAtOnce()), []);
    assert.ok(heavy(Object.values(outputs)).length > 50);
  });

  it(`take at most ${MOST_KIB} KiB of the package beside their libraries`, () => {
    const bytes = heavy(Object.values(outputs))
      .filter(([name]) => !name.startsWith('node_modules/'))
      .reduce((sum, [, each]) => sum + each, 0);
    assert.ok(bytes < MOST_KIB * 1024, `${(bytes / 1024).toFixed(1)} KiB`);
  });
});
