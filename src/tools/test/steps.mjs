/** What `npm test` runs, in the order in which it is told. */
import { availableParallelism } from 'node:os';

/** What `--only` may name. */
export const GROUPS = ['build', 'unit', 'vscode', 'vsix'];

const VSIX = 'dist/zongjie.vsix';
const JOBS_BESIDE = Math.max(1, Math.floor(availableParallelism() / 2)); // of the unit tests, beside the windows
const SHARDS = 2; // of the suite in VS Code, which waits more than it works

/**
 * @typedef {object} Step
 * @property {string} id
 * @property {string} zh
 * @property {string} en
 * @property {readonly string[]} groups those of --only it belongs to
 * @property {'builds' | 'checks' | `window ${number}`} lane the steps of a lane run one after another, beside those of
 *   the others
 * @property {readonly string[]} [needs] steps that come first and without whose success it is meaningless
 * @property {readonly string[]} [node] what Node runs; one check, or as many as the results file of `suite` says
 * @property {readonly string[]} [npm] what npm runs instead; one check
 * @property {readonly string[]} [beside] steps with which it shares the machine; it gets a message when they have ended
 * @property {boolean} [suite] whether it writes counts to a results file
 */

/** The suite in VS Code. */
const shards = Array.from({ length: SHARDS }, (_, i) => shard(i + 1));

/**
 * @param {boolean} beside whether the unit tests share the machine with the suite in VS Code
 * @returns {readonly Step[]}
 */
export const steps = (beside) => [
  {
    id: 'product',
    zh: '构建产品',
    en: 'production build',
    groups: GROUPS,
    lane: 'builds',
    node: ['esbuild.mjs', '--production'],
  },
  {
    id: 'suite',
    zh: '构建 VS Code 中的测试',
    en: 'build of the suite in VS Code',
    groups: ['build', 'vscode', 'vsix'],
    lane: 'builds',
    node: ['esbuild.mjs', '--suite'],
  },
  {
    id: 'types',
    zh: '类型检查',
    en: 'type check',
    groups: ['build'],
    lane: 'checks',
    node: ['node_modules/typescript7/bin/tsc', '--build', '--force', 'tsconfig.layers.json'],
  },
  {
    id: 'style',
    zh: '格式和写法',
    en: 'format and lint',
    groups: ['build'],
    lane: 'checks',
    node: ['node_modules/@biomejs/biome/bin/biome', 'ci', '--diagnostic-level=error', '.'],
  },
  {
    id: 'imports',
    zh: '引用的方向',
    en: 'direction of imports',
    groups: ['build'],
    lane: 'checks',
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
    lane: 'checks',
    node: ['node_modules/knip/bin/knip.js', '--no-progress'],
  },
  {
    id: 'generated',
    zh: '生成的文件',
    en: 'generated files',
    groups: ['build'],
    lane: 'checks',
    node: ['esbuild.mjs', '--generate', '--check'],
  },
  {
    id: 'package',
    zh: '打包',
    en: 'package',
    groups: ['vsix'],
    lane: 'checks',
    needs: ['product'],
    npm: ['run', 'vsix'],
  },
  {
    id: 'unit',
    zh: '单元测试',
    en: 'unit tests',
    groups: ['unit'],
    lane: 'checks',
    needs: ['product'],
    node: ['src/tools/unit/main.mjs', '--durations', ...(beside ? ['--jobs', String(JOBS_BESIDE)] : [])],
    ...(beside ? { beside: shards.map(({ id }) => id) } : {}),
    suite: true,
  },
  ...shards,
  {
    id: 'vsix',
    zh: 'VS Code 中的安装包',
    en: 'package in VS Code',
    groups: ['vsix'],
    lane: 'window 1',
    needs: ['suite', 'package'],
    node: ['test/vscode/runner.mjs', '--vsix', VSIX],
    suite: true,
  },
];

/**
 * @param {number} n from 1 on
 * @returns {Step}
 */
function shard(n) {
  return {
    id: `vscode-${n}`,
    zh: `VS Code 中的测试（${n}/${SHARDS}）`,
    en: `suite in VS Code, part ${n} of ${SHARDS}`,
    groups: ['vscode'],
    lane: `window ${n}`,
    needs: ['product', 'suite'],
    node: ['test/vscode/runner.mjs', '--shard', `${n}/${SHARDS}`],
    suite: true,
  };
}
