/**
 * `npm run mutate [-- --files GLOB] [--limit N] [--seed S] [--listed]`: changes the core in one small place at a time
 * and looks whether a test notices. The tests tried are those of the changed file's own folder, those that import it,
 * and those that read whole reports; the nearest come first. With --listed, only the faults of `listed.mjs`. Exit code
 * 1 where one of those survives.
 */
import { readFile, readdir, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { glob } from 'tinyglobby';
import { isStopping } from '../host/process.mjs';
import { ROOT } from '../host/project.mjs';
import { runTool } from '../host/tool.mjs';
import { startWorker } from '../unit/pool.mjs';
import { LISTED } from './listed.mjs';
import { mutantsOf } from './mutants.mjs';

/** @typedef {import('./mutants.mjs').Mutant} Mutant */

const OUT = 'out/mutate';
const HANGS_MS = 60_000; // a test that neither ends nor fails for so long is a mutant that loops
/** Tests of whole reports, which notice much wherever it is. */
const OF_REPORTS = ['test/corpus/golden.test.ts', 'test/clean/clean.test.ts', 'test/rules/examples.test.ts'];
const OWN_RULE = 'test/rules/examples.test.ts';

/** Tests that fail without any change say nothing. @type {Map<string, boolean>} */
const sound = new Map();

await runTool(main);

/** @returns {Promise<number>} the exit code */
async function main() {
  const { values } = parseArgs({
    options: {
      files: { type: 'string', default: 'src/core/**/*.ts' },
      limit: { type: 'string', default: '50' },
      seed: { type: 'string', default: '1' },
      listed: { type: 'boolean', default: false },
    },
  });
  const tests = await testFiles();
  const tried = values.listed
    ? await listed(tests)
    : await drawn(values.files, Number(values.limit), Number(values.seed), tests);
  let killed = 0;
  /** @type {string[]} */
  const survivors = [];
  for (const { mutant, name, stages } of tried) {
    if (isStopping()) break;
    const by = await killer(mutant, stages);
    if (by !== null) killed++;
    else survivors.push(name);
    console.log(`${by === null ? 'survived' : `killed by ${by}`}: ${name}`);
  }
  await rm(join(ROOT, OUT), { recursive: true, force: true });
  console.log(`${killed} killed, ${survivors.length} survived`);
  for (const name of survivors) console.log(`  ${name}`);
  return values.listed && survivors.length > 0 ? 1 : 0;
}

/**
 * @typedef {{ file: string, grep?: string }} TestRun
 * @typedef {{ mutant: Mutant, name: string, stages: readonly TestRun[] }} Tried
 */

/** @returns {Promise<readonly { name: string, text: string }[]>} every test outside VS Code */
async function testFiles() {
  const names = (await readdir(join(ROOT, 'test'), { recursive: true }))
    .map((name) => `test/${name.split(sep).join('/')}`)
    .filter((name) => /^test\/(?:unit|rules|property|clean|corpus)\/.*\.test\.ts$/.test(name))
    .sort();
  return Promise.all(names.map(async (name) => ({ name, text: await readFile(join(ROOT, name), 'utf8') })));
}

/**
 * @param {readonly { name: string, text: string }[]} tests
 * @returns {Promise<Tried[]>}
 */
async function listed(tests) {
  return Promise.all(
    LISTED.map(async ({ name, file, from, to, tests: parts }) => {
      const start = (await readFile(join(ROOT, file), 'utf8')).indexOf(from);
      if (start < 0) throw new Error(`${name}: ${file} does not hold “${from}” any more`);
      const stages = tests.filter((test) => parts.some((part) => test.name.startsWith(part)));
      return {
        name,
        mutant: { file, start, end: start + from.length, text: to, kind: 'listed' },
        stages: stages.map((test) => ({ file: test.name })),
      };
    }),
  );
}

/**
 * As many mutants as wanted, drawn evenly from all by a seed.
 * @param {string} pattern @param {number} limit @param {number} seed
 * @param {readonly { name: string, text: string }[]} tests
 * @returns {Promise<Tried[]>}
 */
async function drawn(pattern, limit, seed, tests) {
  const files = (await glob(pattern, { cwd: ROOT })).sort();
  const texts = new Map(
    await Promise.all(
      files.map(async (file) => /** @type {const} */ ([file, await readFile(join(ROOT, file), 'utf8')])),
    ),
  );
  const all = [...texts].flatMap(([file, text]) => mutantsOf(file, text));
  console.log(`${all.length} mutants in ${files.length} files`);
  const step = Math.max(1, all.length / limit);
  const first = (seed * 0.618) % 1;
  return Array.from({ length: Math.min(limit, all.length) }, (_, i) => {
    const mutant = /** @type {Mutant} */ (all[Math.floor((i + first) * step) % all.length]);
    const text = /** @type {string} */ (texts.get(mutant.file));
    const line = text.slice(0, mutant.start).split('\n').length;
    const old = text.slice(mutant.start, mutant.end).replace(/\s+/g, ' ').slice(0, 60);
    return {
      mutant,
      name: `${mutant.file}:${line} ${mutant.kind}: ${old} → ${mutant.text.slice(0, 60)}`,
      stages: stagesFor(mutant.file, tests),
    };
  });
}

/**
 * @param {string} file of the source
 * @param {readonly { name: string, text: string }[]} tests
 * @returns {readonly TestRun[]} the tests that may notice, the nearest first
 */
function stagesFor(file, tests) {
  const stem = basename(file, '.ts');
  const module = file.replace(/^src\//, '').replace(/\.ts$/, '');
  let folder = dirname(file).replace(/^src\/(?:core\/)?/, 'test/unit/');
  // tests of a part are often in the folder above
  while (folder.split('/').length > 3 && !tests.some(({ name }) => name.startsWith(`${folder}/`)))
    folder = dirname(folder);
  const importing = new RegExp(`from '[./]*(?:src/)?${module}'`);
  const near = tests
    .map(({ name, text }) => ({
      name,
      rank: basename(name, '.test.ts') === stem ? 0 : importing.test(text) ? 1 : name.startsWith(`${folder}/`) ? 2 : 3,
    }))
    .filter(({ name, rank }) => rank < 3 && !OF_REPORTS.includes(name) && !name.startsWith('test/property/'))
    .sort((a, b) => a.rank - b.rank);
  const own = file.includes('/lint/rules/') ? [{ file: OWN_RULE, grep: `^rules ${stem} ` }] : [];
  return [...own, ...near.map(({ name }) => ({ file: name })), ...OF_REPORTS.map((name) => ({ file: name }))];
}

/**
 * @param {Mutant} mutant
 * @param {readonly TestRun[]} stages
 * @returns {Promise<string | null>} the test that notices; null where none does
 */
async function killer(mutant, stages) {
  let left = stages;
  for (;;) {
    const noticed = await firstToFail(left, mutant);
    if (noticed === null) return null;
    const key = `${noticed.file} ${noticed.grep ?? ''}`;
    if (!sound.has(key)) sound.set(key, (await firstToFail([noticed], null)) === null);
    if (sound.get(key)) return noticed.file;
    console.log(`${noticed.file} fails without a change, and says nothing`);
    left = left.slice(left.indexOf(noticed) + 1);
  }
}

/**
 * Runs tests in one process until one fails. What they share is bundled and loaded once.
 * @param {readonly TestRun[]} stages
 * @param {Mutant | null} mutant
 * @returns {Promise<TestRun | null>} the one that fails, or hangs
 */
async function firstToFail(stages, mutant) {
  await rm(join(ROOT, OUT), { recursive: true, force: true });
  await build({
    absWorkingDir: ROOT,
    entryPoints: [...new Set(stages.map(({ file }) => file))],
    outdir: join(ROOT, OUT),
    outbase: ROOT,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'es2022',
    packages: 'external',
    logLevel: 'error',
    plugins: mutant === null ? [] : [replacing(mutant)],
  });
  let worker = startWorker({ stalledMs: HANGS_MS });
  /** @type {Set<string>} */
  const loaded = new Set(); // a process loads a file once
  try {
    for (const stage of stages) {
      if (loaded.has(stage.file)) {
        await worker.stop();
        worker = startWorker({ stalledMs: HANGS_MS });
        loaded.clear();
      }
      loaded.add(stage.file);
      const file = join(ROOT, OUT, stage.file.replace(/\.ts$/, '.mjs'));
      const { failed } = await worker.run({ file, ...(stage.grep === undefined ? {} : { grep: stage.grep }) });
      if (failed > 0) return stage;
    }
    return null;
  } finally {
    await worker.stop();
  }
}

/**
 * Has the bundler read the changed file instead of the one that is there.
 * @param {Mutant} mutant
 * @returns {import('esbuild').Plugin}
 */
function replacing({ file, start, end, text }) {
  return {
    name: 'mutant',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        if (path !== resolve(ROOT, file)) return undefined;
        const source = await readFile(path, 'utf8');
        return { contents: source.slice(0, start) + text + source.slice(end), loader: 'ts' };
      });
    },
  };
}
