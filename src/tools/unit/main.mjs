/**
 * `npm run test:unit [-- FILE… ] [-g PATTERN] [--watch] [--jobs N] [--durations]`: the tests outside VS Code. FILE is a
 * test file, a folder of tests, or a part of a path; without one, all are run. PATTERN, a regular expression or a
 * rule's id, is what the titles must match; it is sought in the files that mention it, or in all where none does. Only
 * these are bundled. They run in N processes, in as many as there are processors once whoever started this sends a
 * message.
 */
import { existsSync, watch } from 'node:fs';
import { mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { UserError } from '../host/messages.mjs';
import { isStopping, run } from '../host/process.mjs';
import { ROOT } from '../host/project.mjs';
import { runTool } from '../host/tool.mjs';
import { runFiles } from './pool.mjs';

const ELSEWHERE = /^test\/(vscode|bench)\//; // the first run inside VS Code, the second measure and do not judge
/** What tests count work with. */
const COUNTER = "fixtures/work'";
/** Those that go through every rule. */
const OF_RULES = ['test/rules/examples.test.ts', 'test/property/fixes.test.ts'];
const MOST_JOBS = 4;
const SETTLED_MS = 150; // after a change, before the tests are run again: an editor writes several files

await runTool(main);

/** @returns {Promise<number>} the exit code */
async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      grep: { type: 'string', short: 'g' },
      watch: { type: 'boolean', default: false },
      jobs: { type: 'string' },
      durations: { type: 'boolean', default: false },
    },
  });
  const most = Math.min(MOST_JOBS, availableParallelism());
  const jobs = Number(values.jobs ?? most);
  const widened = new Promise((resolve) => process.once('message', () => resolve(most)));
  process.channel?.unref(); // nobody has to send one
  const all = (await readdir(join(ROOT, 'test'), { recursive: true }))
    .map((name) => `test/${name.split(sep).join('/')}`)
    .filter((name) => name.endsWith('.test.ts') && !ELSEWHERE.test(name));
  const wanted = positionals.map((name) => relative(ROOT, name).split(sep).join('/'));
  const named = all.filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)));
  const sources = values.grep ? await mentioning(values.grep, named) : named;
  if (sources.length === 0)
    throw new UserError('没有符合的测试文件。', `No test file matches: ${positionals.join(' ')}`);
  const options = { jobs, widened, durations: values.durations, ...(values.grep ? { grep: values.grep } : {}) };
  const ok = await once(await longestFirst(sources), options);
  if (!values.watch) return ok ? 0 : 1;
  for await (const _ of changes()) {
    console.log('');
    await once(sources, options);
  }
  return 0;
}

/**
 * @param {string} pattern what the titles of tests must match
 * @param {readonly string[]} sources
 * @returns {Promise<readonly string[]>} the test files that may hold such a test
 */
async function mentioning(pattern, sources) {
  const isRule = existsSync(join(ROOT, 'src/core/lint/rules', `${pattern}.ts`));
  const sought = new RegExp(pattern);
  const found = [];
  for (const name of sources) {
    if ((isRule && OF_RULES.includes(name)) || sought.test(await readFile(join(ROOT, name), 'utf8'))) found.push(name);
  }
  return found.length > 0 ? found : sources;
}

/**
 * Bundles the test files, runs them and prints what failed.
 * @param {readonly string[]} sources
 * @param {{ jobs: number, widened: Promise<number>, durations: boolean, grep?: string }} options
 *   widened: settled where there may be so many processes from now on
 * @returns {Promise<boolean>} whether every test that was wanted passed, and there was one
 */
async function once(sources, { jobs, widened, durations, grep }) {
  const began = performance.now();
  const { code } = await run(process.execPath, ['esbuild.mjs', '--tests', ...sources], { cwd: ROOT, show: true });
  if (code !== 0) return false;
  const files = await Promise.all(
    sources.map(async (name) => ({
      bundle: join(ROOT, 'out', name.replace(/\.ts$/, '.mjs')),
      counts: await countsWork(name),
    })),
  );
  let passed = 0;
  let failed = 0;
  /** @type {string[]} */
  const failures = [];
  /** @param {string} failure */
  const tell = (failure) => {
    failures.push(failure);
    console.log(`\n${failure}`);
  };
  await runFiles(files, {
    jobs,
    widened,
    ...(grep === undefined ? {} : { grep }),
    onDone: (done) => {
      passed += done.passed;
      failed += done.failed + done.pending;
      const name = relative(join(ROOT, 'out'), done.file).replace(/\.mjs$/, '.ts');
      if (durations) console.log(`${seconds(done.ms)} s  ${seconds(done.cpuMs)} s of CPU  ${name}`);
      if (done.failed > 0) tell(`${name}\n${done.report}`);
      if (done.pending > 0) tell(`${name}: ${done.pending} tests are skipped; they count as failed`);
    },
  });
  if (isStopping()) return false;
  if (passed + failed === 0) console.log('no test has run');
  await writeResults({ passed, failed, failures });
  console.log(`${passed} passed, ${failed} failed (${((performance.now() - began) / 1000).toFixed(1)} s)`);
  return failed === 0 && passed > 0;
}

/** @param {string} name of a test file */
async function countsWork(name) {
  return (await readFile(join(ROOT, name), 'utf8')).includes(COUNTER);
}

/** @param {number} ms */
function seconds(ms) {
  return (ms / 1000).toFixed(1).padStart(7);
}

/**
 * Writes the counts, and what failed, to the file that ZONGJIE_RESULTS names, where `npm test` reads them.
 * @param {{ passed: number, failed: number, failures: readonly string[] }} counts
 */
async function writeResults(counts) {
  const results = process.env['ZONGJIE_RESULTS'];
  if (!results) return;
  await mkdir(dirname(results), { recursive: true });
  await writeFile(results, JSON.stringify(counts));
}

/**
 * Those that count work come first, as they share a process; those that try many texts take longest, and of the others,
 * roughly, the large ones.
 * @param {readonly string[]} sources
 * @returns {Promise<string[]>}
 */
async function longestFirst(sources) {
  const sized = await Promise.all(
    sources.map(async (name) => ({
      name,
      counts: await countsWork(name),
      long: /^test\/property\/|adversarial|long-lines|parallel/.test(name),
      size: (await stat(join(ROOT, name))).size,
    })),
  );
  return sized
    .sort((a, b) => Number(b.counts) - Number(a.counts) || Number(b.long) - Number(a.long) || b.size - a.size)
    .map(({ name }) => name);
}

/** Yields once for every group of changes in `src` and `test`. */
async function* changes() {
  /** @type {(() => void) | undefined} */
  let wake;
  let changed = false;
  for (const folder of ['src', 'test']) {
    watch(join(ROOT, folder), { recursive: true }, () => {
      changed = true;
      wake?.();
    });
  }
  while (!isStopping()) {
    if (!changed) await new Promise((resolve) => (wake = () => resolve(undefined)));
    await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
    changed = false;
    yield;
  }
}
