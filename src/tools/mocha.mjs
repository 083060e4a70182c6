/** Runs the compiled tests outside VS Code by mocha: `node src/tools/mocha.mjs`, after `node esbuild.mjs --tests`. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Mocha from 'mocha';
import { ROOT } from './host/project.mjs';

const OUT = join(ROOT, 'out/test');
const ELSEWHERE = /^(vscode|bench)[\\/]/; // the first run inside VS Code, the second measure and do not judge
const results = process.env['ZONGJIE_RESULTS'];
const wanted = process.env['ZONGJIE_GREP'];

process.setSourceMapsEnabled(true);
const mocha = new Mocha({ ui: 'bdd', reporter: 'dot', timeout: 180_000, ...(wanted ? { grep: wanted } : {}) });
for (const file of readdirSync(OUT, { recursive: true, encoding: 'utf8' }).sort()) {
  if (file.endsWith('.test.mjs') && !ELSEWHERE.test(file)) mocha.addFile(join(OUT, file));
}
await mocha.loadFilesAsync();
/** @type {Mocha.Runner} */
const runner = await new Promise((done) => {
  const running = mocha.run(() => done(running));
});

const { passes, failures, pending } = /** @type {Mocha.Stats} */ (runner.stats);
if (pending > 0) console.log(`${pending} tests are skipped; they count as failed.`);
if (results) {
  mkdirSync(dirname(results), { recursive: true });
  writeFileSync(results, JSON.stringify({ passed: passes, failed: failures + pending }));
}
process.exit(failures + pending > 0 ? 1 : 0);
