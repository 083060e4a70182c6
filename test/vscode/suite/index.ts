/**
 * Runs inside the extension host: loads every *.test.ts of this folder and its rooms into mocha, runs them, and writes
 * the counts and what failed.
 */
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { format } from 'node:util';
import Mocha from 'mocha';
import { commands } from 'vscode';
import { describeNetwork, watchNetwork } from './network';
import { hasPage } from './page';
import { deleteWritten, provideKept } from './support';

/** The sources, from where the bundle lies (out/vscode/suite); the bundle holds a module for each. */
const SOURCES = resolve(__dirname, '../../../test/vscode/suite');

/** The tests that a packaged extension has to pass, too: ZONGJIE_SMOKE asks for them alone. */
const SMOKE = 'smoke';

/** Files whose tests take longer than their size says, with the size, in characters, of those that take as long. */
const LONG: Readonly<Record<string, number>> = {
  'editing/typingSpeed': 36_000,
  'views/ledger/table': 34_000,
  badInput: 26_000,
  'drafting/rollover': 11_000,
};

const TICK_MS = 5000;
const SILENT_TICKS = 12;

/**
 * By this mark the launcher tells what the suite and the extension print from VS Code's own messages, which come the
 * same way.
 */
const MARK = process.env['ZONGJIE_HOST'] === 'embedded' ? '\u2063' : '';

/** The entry point VS Code calls; rejects where a test failed. */
export async function run(): Promise<void> {
  markConsole();
  watchNetwork();
  provideKept();
  const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', color: false, timeout: 90_000, slow: 2000 });
  mocha.suite.emit(Mocha.Suite.constants.EVENT_FILE_PRE_REQUIRE, globalThis, '', mocha);
  const wanted = process.env['ZONGJIE_GREP'];
  if (wanted) mocha.grep(wanted);
  for (const name of process.env['ZONGJIE_SMOKE'] === undefined ? shard() : [SMOKE]) await import(`./${name}.test.ts`);
  for (const suite of mocha.suite.suites) suite.afterAll('files are deleted', deleteWritten);
  describeNetwork();

  const failed: string[] = [];
  const runner = await new Promise<Mocha.Runner>((done, fail) => {
    const running = mocha.run(() => done(running));
    running.on(Mocha.Runner.constants.EVENT_TEST_FAIL, (test, error: unknown) =>
      failed.push(`${test.fullTitle()}\n${format(error)}`),
    );
    void silence().then(() => fail(new Error('the window has not answered for a minute: the run ends here')));
  });
  const { passes = 0, failures = 0, pending = 0 } = runner.stats ?? {};
  const results = process.env['ZONGJIE_RESULTS'];
  if (results) {
    mkdirSync(dirname(results), { recursive: true });
    const counts = { passed: passes, failed: failures + (hasPage ? pending : 0), failures: failed };
    writeFileSync(results, JSON.stringify(counts));
  }
  if (failures > 0) throw new Error(`${failures} tests failed`);
}

/**
 * The names of the test files that are run here, with their rooms: all, or of ZONGJIE_SHARD "i/n" the ith part of about
 * the same size. They come in the order of their own names, 总结大纲 (outline) before 素材库 (patterns), which stays open
 * in the side bar and leaves the views above it a few rows.
 */
function shard(): readonly string[] {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' });
  const names = files.flatMap((file) => /^(.+)\.test\.ts$/.exec(file.replaceAll('\\', '/'))?.[1] ?? []);
  const [one = 1, of = 1] = (process.env['ZONGJIE_SHARD'] ?? '1/1').split('/').map(Number);
  const parts = Array.from({ length: of }, () => ({ size: 0, names: [] as string[] }));
  const sized = names.map((name) => ({ name, size: LONG[name] ?? statSync(join(SOURCES, `${name}.test.ts`)).size }));
  for (const { name, size } of sized.sort((a, b) => b.size - a.size || (a.name < b.name ? -1 : 1))) {
    const least = parts.reduce((best, part) => (part.size < best.size ? part : best));
    least.size += size;
    least.names.push(name);
  }
  return parts[one - 1]?.names.sort((a, b) => (basename(a) < basename(b) ? -1 : 1)) ?? [];
}

/**
 * Settles when the window has not answered for so long that it never will: every test would wait out its own limit. The
 * time is told by ticks, which do not pass while this process is at work itself; a window that connects anew answers.
 */
async function silence(): Promise<void> {
  let asked = 0;
  let answered = 0;
  for (let silent = 0; silent < SILENT_TICKS; silent = answered === asked ? 0 : silent + 1) {
    if (answered === asked) {
      asked += 1;
      void commands.executeCommand('setContext', 'zongjie.alive', true).then(() => (answered += 1));
    }
    await new Promise((resume) => setTimeout(resume, TICK_MS).unref());
  }
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
