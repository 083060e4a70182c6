import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const BARE_IMPORT = /^(?:import|export) (?!type)[^;]*?from '((?:@[^/']+\/)?[^./'@][^/']*)[^']*';/gms;
const PROVIDED = /^(?:vscode|node:.*)$/;

/** The libraries that the product's own code takes code from. */
function imported(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.startsWith('tools'))
    .flatMap((name) =>
      [...readFileSync(join(folder, name), 'utf8').matchAll(BARE_IMPORT)].map((found) => found[1] ?? ''),
    )
    .filter((name) => !PROVIDED.test(name));
  return [...new Set(names)].sort();
}

const lines = (text: string): readonly string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

describe('the package', () => {
  it('carries the licence of every library that its bundles hold', () => {
    const told = lines(readFileSync('dist/THIRD-PARTY-NOTICES.txt', 'utf8'));
    const names = imported('src');
    assert.ok(names.includes('zod') && names.includes('htmlparser2'), names.join(' '));
    for (const name of names) {
      const folder = join('node_modules', name);
      const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<
        string,
        string
      >;
      assert.ok(told.includes(`${name} ${version} (${license})`), name);
      const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
      assert.ok(file !== undefined, name);
      const missing = lines(readFileSync(join(folder, file), 'utf8')).filter((line) => !told.includes(line));
      assert.deepEqual(missing, [], name);
    }
  });

  it('packs everything that is built', () => {
    const packed = lines(readFileSync('.vscodeignore', 'utf8'));
    const built = readdirSync('dist', { recursive: true, encoding: 'utf8' })
      .map((name) => `dist/${name.replaceAll('\\', '/')}`)
      .filter((name) => /\.(?:js|json|txt)$/.test(name));
    assert.ok(built.length >= 4, built.join(' '));
    for (const name of built) assert.ok(packed.includes(`!${name}`), `${name} is left out`);
  });
});
