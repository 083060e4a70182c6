/**
 * Runs inside the extension host: loads every *.test.ts of this folder into mocha, runs them, and writes the counts.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { format } from 'node:util';
import Mocha from 'mocha';
import { describeNetwork, watchNetwork } from './network';
import { hasPage } from './page';
import { deleteWritten } from './support';

/** The sources, from where the bundle lies (out/test/vscode/suite); the bundle holds a module for each. */
const SOURCES = resolve(__dirname, '../../../../test/vscode/suite');

/** The tests that a packaged extension has to pass, too: ZONGJIE_SMOKE asks for them alone. */
const SMOKE = 'smoke';

/** By this mark the launcher tells what the suite and the extension print from VS Code's own messages, which come the same way. */
const MARK = process.env['ZONGJIE_HOST'] === 'embedded' ? '\u2063' : '';

/** The entry point VS Code calls; rejects where a test failed. */
export async function run(): Promise<void> {
  markConsole();
  watchNetwork();
  const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', color: false, timeout: 90_000, slow: 2000 });
  mocha.suite.emit(Mocha.Suite.constants.EVENT_FILE_PRE_REQUIRE, globalThis, '', mocha);
  const wanted = process.env['ZONGJIE_GREP'];
  if (wanted) mocha.grep(wanted);
  for (const file of readdirSync(SOURCES).sort()) {
    const name = /^(.+)\.test\.ts$/.exec(file)?.[1];
    if (name && (name === SMOKE || process.env['ZONGJIE_SMOKE'] === undefined)) await import(`./${name}.test.ts`);
  }
  for (const suite of mocha.suite.suites) suite.afterAll('files are deleted', deleteWritten);
  describeNetwork();

  const runner = await new Promise<Mocha.Runner>((done) => {
    const running = mocha.run(() => done(running));
  });
  const { passes = 0, failures = 0, pending = 0 } = runner.stats ?? {};
  const results = process.env['ZONGJIE_RESULTS'];
  if (results) {
    mkdirSync(dirname(results), { recursive: true });
    writeFileSync(results, JSON.stringify({ passed: passes, failed: failures + (hasPage ? pending : 0) }));
  }
  if (failures > 0) throw new Error(`${failures} tests failed`);
}

function markConsole(): void {
  const print = console.log.bind(console);
  const marked = (...args: readonly unknown[]): void => print(MARK + format(...args));
  // The extension host's own console cannot be assigned to.
  globalThis.console = Object.create(
    console,
    Object.fromEntries(['log', 'info', 'warn', 'error'].map((name) => [name, { value: marked }])),
  );
  Mocha.reporters.Base.consoleLog = marked; // it has kept the console.log of before
}
