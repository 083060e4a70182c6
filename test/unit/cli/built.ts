import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

/** The command as one file, in a folder of its own; gone after the tests of the suite that asks for it. */
export function builtCommand(): { readonly root: string; readonly program: string } {
  const built = { root: '', program: '' };
  before(async () => {
    built.root = mkdtempSync(join(tmpdir(), 'zongjie-cli-'));
    built.program = join(built.root, 'cli.mjs');
    await build({
      entryPoints: ['src/cli/main.ts'],
      alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' }, // as in the product's build
      outfile: built.program,
      bundle: true,
      platform: 'node',
      format: 'esm',
      logLevel: 'silent',
      banner: {
        js: "import { createRequire as requireFrom } from 'node:module';\nconst require = requireFrom(import.meta.url);",
      },
    });
  });
  after(() => rmSync(built.root, { recursive: true, force: true }));
  return built;
}
