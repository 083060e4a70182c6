/**
 * `npm test [-- --only build|unit|vscode|vsix]`: installs what is missing, then runs every check in order. The very
 * last line is "N passed, N failed"; the exit code is 1 where anything failed.
 */
import { readFile, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { browserIsInstalled, installBrowser } from './host/browser.mjs';
import { installServer, serverIsInstalled } from './host/install.mjs';
import { UserError, report, steps } from './host/messages.mjs';
import { isStopping, run, stopOnSignals } from './host/process.mjs';
import { ROOT, checkNode, dependenciesAreStale, installDependencies, npm } from './host/project.mjs';

const GROUPS = ['build', 'unit', 'vscode', 'vsix'];
const STALLED_MS = 5 * 60_000; // a suite prints each test as it ends, so one that prints nothing for so long hangs
const VSIX = 'dist/zongjie.vsix';

/**
 * @typedef {object} Step
 * @property {string} id
 * @property {string} zh
 * @property {string} en
 * @property {readonly string[]} groups those of --only it belongs to
 * @property {readonly string[]} [needs] steps without whose success it is meaningless
 * @property {readonly string[]} [node] what Node runs; one check, or as many as the results file of `suite` says
 * @property {readonly string[]} [npm] what npm runs instead; one check
 * @property {boolean} [suite] whether it writes counts to a results file
 */

/** @type {readonly Step[]} */
const STEPS = [
  {
    id: 'types',
    zh: '类型检查',
    en: 'type check',
    groups: ['build'],
    node: ['node_modules/typescript7/bin/tsc', '--build', '--force', 'tsconfig.layers.json'],
  },
  {
    id: 'style',
    zh: '格式和写法',
    en: 'format and lint',
    groups: ['build'],
    node: ['node_modules/@biomejs/biome/bin/biome', 'ci', '--diagnostic-level=error', '.'],
  },
  {
    id: 'imports',
    zh: '引用的方向',
    en: 'direction of imports',
    groups: ['build'],
    node: [
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      '--config',
      '.dependency-cruiser.cjs',
      'src',
      'esbuild.mjs',
    ],
  },
  {
    id: 'unused',
    zh: '没有用到的代码和依赖',
    en: 'unused code and dependencies',
    groups: ['build'],
    node: ['node_modules/knip/bin/knip.js', '--no-progress'],
  },
  {
    id: 'generated',
    zh: '生成的文件',
    en: 'generated files',
    groups: ['build'],
    node: ['esbuild.mjs', '--generate', '--check'],
  },
  {
    id: 'production',
    zh: '构建产品',
    en: 'production build',
    groups: ['build', 'unit'],
    node: ['esbuild.mjs', '--production'],
  },
  {
    id: 'unit',
    zh: '单元测试',
    en: 'unit tests',
    groups: ['unit'],
    needs: ['production'],
    node: ['src/tools/unit/main.mjs', '--durations'],
    suite: true,
  },
  {
    id: 'tests',
    zh: '构建测试',
    en: 'test build',
    groups: ['build', 'vscode', 'vsix'],
    node: ['esbuild.mjs', '--tests'],
  },
  { id: 'development', zh: '构建开发版', en: 'development build', groups: ['build', 'vscode'], node: ['esbuild.mjs'] },
  {
    id: 'vscode',
    zh: 'VS Code 中的开发版',
    en: 'development build in VS Code',
    groups: ['vscode'],
    needs: ['tests', 'development'],
    node: ['test/vscode/runner.mjs'],
    suite: true,
  },
  { id: 'package', zh: '打包', en: 'package', groups: ['vsix'], npm: ['run', 'package'] },
  {
    id: 'vsix',
    zh: 'VS Code 中的安装包',
    en: 'package in VS Code',
    groups: ['vsix'],
    needs: ['tests', 'package'],
    node: ['test/vscode/runner.mjs', '--vsix', VSIX],
    suite: true,
  },
];

const announce = steps();
let passed = 0;
let failed = 0;
stopOnSignals(1);
try {
  await main();
} catch (error) {
  report(error);
  failed += 1;
}
process.exitCode = failed > 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);

async function main() {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  if (values.only && !GROUPS.includes(values.only)) {
    throw new UserError(`--only 应为 ${GROUPS.join('、')} 之一。`, `--only takes one of ${GROUPS.join(', ')}.`);
  }
  const chosen = STEPS.filter(({ groups }) => !values.only || groups.includes(values.only));
  await prepare(chosen.some(({ id }) => id === 'vscode' || id === 'vsix'));

  /** @type {Set<string>} */
  const broken = new Set();
  for (const step of chosen) {
    if (isStopping()) return;
    announce(step.zh, step.en);
    const missing = step.needs?.filter((id) => broken.has(id)) ?? [];
    const began = performance.now();
    const counts = missing.length > 0 ? { passed: 0, failed: 1 } : await perform(step);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    passed += counts.passed;
    failed += counts.failed;
    if (counts.failed > 0) broken.add(step.id);
    const why = missing.length > 0 ? `, not run for want of: ${missing.join(', ')}` : '';
    console.log(`    ${step.en}: ${counts.passed} passed, ${counts.failed} failed (${seconds} s${why})\n`);
  }
}

/** @param {boolean} withVSCode whether a suite inside VS Code will run */
async function prepare(withVSCode) {
  checkNode();
  if (dependenciesAreStale()) {
    announce('安装依赖', 'installing dependencies');
    await installDependencies();
  }
  if (!withVSCode || process.env['VSCODE_PATH']) return;
  if (!(await browserIsInstalled())) {
    announce('安装 Chromium 和中文字体', 'installing Chromium and a Chinese font');
    await installBrowser();
  }
  if (!(await serverIsInstalled())) {
    announce('安装内置的 VS Code 服务端（约一分钟）', 'installing the embedded VS Code server (about a minute)');
    await installServer();
  }
}

/**
 * @param {Step} step
 * @returns {Promise<{ passed: number, failed: number }>}
 */
async function perform(step) {
  if (step.npm) {
    const { code, output } = await npm(step.npm, ROOT);
    if (code !== 0) console.log(output);
    return check(code === 0);
  }
  const results = join(ROOT, `out/results/${step.id}.json`);
  await rm(results, { force: true });
  const { code, stalled } = await run(process.execPath, step.node ?? [], {
    cwd: ROOT,
    env: { ...process.env, ZONGJIE_RESULTS: results },
    show: true,
    ...(step.suite ? { stallMs: STALLED_MS } : {}),
  });
  if (stalled) console.log(`    stopped: nothing printed for ${STALLED_MS / 60_000} minutes`);
  if (!step.suite) return check(code === 0);
  if (!existsSync(results)) {
    console.log(`    no results: ${relative(ROOT, results)} was not written`);
    return check(false);
  }
  /** @type {{ passed: number, failed: number }} */
  const counts = JSON.parse(await readFile(results, 'utf8'));
  if (counts.passed + counts.failed === 0) console.log('    no test has run');
  const silent = counts.failed === 0 && (code !== 0 || counts.passed === 0); // failed, though no test says so
  return silent ? { ...counts, failed: 1 } : counts;
}

/** @param {boolean} ok */
function check(ok) {
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}
