import assert from 'node:assert/strict';
import { userLocale } from '../../../src/cli/locale';
import packageJson from '../../../package.json';
import { folder, REPORT, zongjie } from './harness';

const english = { LANG: 'en_US.UTF-8' };

describe('cli: usage', () => {
  for (const [args, zh, en] of [
    [['lint', '--bogus', 'a.txt'], /^zongjie：不认识的选项 --bogus。.*\n$/, /unknown option --bogus/],
    [['--bogus'], /不认识的选项 --bogus/, /unknown option --bogus/],
    [['check', 'a.txt'], /没有命令“check”/, /no command “check”/],
    [['lint'], /没有给出文件/, /no file given/],
    [['outline', '--format'], /选项 --format 后面缺少取值/, /option --format needs a value/],
    [['outline', '-f', 'csv', 'a.txt'], /--format 的取值“csv”不对，应为 tree、json 之一/, /takes one of tree, json/],
    [['figures', '--format=constructor', 'a.txt'], /--format 的取值“constructor”不对/, /“constructor” is no value/],
    [['lint', '--format', 'toString', 'a.txt'], /--format 的取值“toString”不对/, /“toString” is no value/],
    [['lint', '--fail-on', 'fatal', 'a.txt'], /--fail-on 的取值“fatal”不对/, /takes one of error, warning, info, hint/],
    [
      ['lint', '--rule', 'unit-nonstandart', 'a.txt'],
      /没有规则“unit-nonstandart”，是不是 unit-nonstandard？/,
      /no rule “unit-nonstandart”; did you mean unit-nonstandard\?/,
    ],
    [['lint', '--rule', 'xyz', 'a.txt'], /没有规则“xyz”。/, /no rule/],
    [
      ['lint', '--rule', 'unit-nonstandard:fatal', 'a.txt'],
      /--rule unit-nonstandard: 的取值“fatal”不对/,
      /takes one of error, warning, info, hint, off/,
    ],
    [['lint', '--max-warnings', '-1', 'a.txt'], /--max-warnings 的取值“-1”不对/, /takes 0 or a whole number/],
    [['lint', '--fix', '--fix-dry-run', 'a.txt'], /只能用一个/, /exclude each other/],
    [['collect', '-'], /^zongjie：从标准输入（-）读草稿时，要用 --output.*\n$/, /must name an \.xlsx file/],
    [['draft', 'a.txt', 'b.txt'], /一次只对一份草稿/, /One draft at a time/],
    [['lint', '--fix', '-'], /不能用于标准输入/, /cannot write standard input/],
    [['lint', '--fix-dry-run', '-f', 'sarif', 'a.txt'], /只能用 --format stylish 或 json/, /stylish or json only/],
    [['lint', '!a.txt'], /没有给出文件/, /no file given/],
    [['figures', '--bom', 'a.txt'], /--bom 只用于/, /--bom goes with/],
    [['figures', '-f', 'xlsx', 'a.txt'], /--format xlsx 要用 --output/, /--format xlsx needs/],
    [['figures', '-o', 'a.xlsx', 'a.txt'], /--output 只用于/, /--output of figures goes with/],
    [['figures', '-', '-'], /只能读一次/, /only once/],
  ] as const) {
    it(`refuses zongjie ${args.join(' ')} in one line`, async () => {
      const chinese = await zongjie(args);
      assert.deepEqual([chinese.status, chinese.out], [2, '']);
      assert.match(chinese.err, zh);
      assert.match(chinese.err, /^[^\n]+\n$/);
      const other = await zongjie(args, { env: english });
      assert.equal(other.status, 2);
      assert.match(other.err, en);
      assert.doesNotMatch(other.err, /[\u4e00-\u9fff]/);
    });
  }

  it('shows how to use it on standard output', async () => {
    for (const args of [['--help'], ['-h'], ['help']]) {
      const { status, out, err } = await zongjie(args);
      assert.deepEqual([status, err], [0, '']);
      assert.match(out, /^用法：.*\n[^]*outline[^]*figures[^]*lint[^]*退出码：/);
    }
    const { out } = await zongjie(['lint', '--help'], { env: english });
    assert.match(out, /^Usage: zongjie lint[^]*--fail-on[^]*Exit status:/);
    assert.doesNotMatch(out, /[\u4e00-\u9fff]/);
    assert.equal((await zongjie(['help', 'lint'], { env: english })).out, out);
  });

  it('shows how to use it on standard error where no command is given', async () => {
    const { status, out, err } = await zongjie([]);
    assert.deepEqual([status, out], [2, '']);
    assert.match(err, /^用法：/);
  });

  it('shows its version', async () => {
    for (const flag of ['--version', '-V'])
      assert.deepEqual(await zongjie([flag]), { status: 0, out: `${packageJson.version}\n`, err: '' });
  });

  it('speaks Chinese unless the environment says English', () => {
    const at = (env: Record<string, string>, platform: NodeJS.Platform = 'linux', system = 'en-US'): string =>
      userLocale({ env, platform }, () => system);
    assert.equal(at({}), 'zh');
    assert.equal(at({ LANG: 'C' }), 'zh');
    assert.equal(at({ LANG: 'C.UTF-8' }), 'zh');
    assert.equal(at({ LANG: 'POSIX' }), 'zh');
    assert.equal(at({ LANG: 'en_US.UTF-8' }), 'en');
    assert.equal(at({ LANG: 'en_US.UTF-8', LC_MESSAGES: 'zh_CN.UTF-8' }), 'zh');
    assert.equal(at({ LANG: 'zh_CN.UTF-8', LC_ALL: 'en' }), 'en');
    assert.equal(at({ LC_ALL: '', LANG: 'en_GB' }), 'en');
    assert.equal(at({}, 'win32'), 'en');
    assert.equal(at({}, 'win32', 'zh-CN'), 'zh');
  });
});

describe('cli: exit status', () => {
  const warned =
    '青岚市水利局2025年工作总结\n一、工作进展\n新建泵房12万平米。\n二、存在的问题\n力量不足。\n三、下一步打算\n继续努力。\n';
  const root = folder({ 'warned.txt': warned, 'clean.txt': warned.replace('平米', '平方米') });

  for (const [args, status] of [
    [['lint', 'clean.txt'], 0],
    [['lint', 'warned.txt'], 1],
    [['lint', 'clean.txt', 'warned.txt'], 1],
    [['lint', '--fail-on', 'error', 'warned.txt'], 0],
    [['lint', '--fail-on=warning', 'warned.txt'], 1],
    [['lint', '--fail-on=hint', 'warned.txt'], 1],
    [['lint', '--max-warnings', '1', 'warned.txt'], 0],
    [['lint', '--max-warnings', '0', 'warned.txt'], 1],
    [['lint', '--max-warnings', '1', '--fail-on', 'error', 'warned.txt'], 0],
    [['lint', '--max-warnings', '0', '--fail-on', 'error', 'warned.txt'], 1],
    [['lint', '--rule', 'numbering-gap', 'warned.txt'], 0],
    [['lint', '--rule', 'unit-nonstandard', 'warned.txt'], 1],
    [['lint', '--rule', 'unit-nonstandard:hint', 'warned.txt'], 0],
    [['lint', '--max-warnings', '9', '--rule', 'unit-nonstandard:error', 'warned.txt'], 1],
    [['lint', '--fix-dry-run', 'warned.txt'], 1],
    [['lint', '--fix-dry-run', 'clean.txt'], 0],
    [['lint', 'warned.txt', 'gone.txt'], 2],
    [['outline', 'warned.txt'], 0],
    [['figures', 'warned.txt'], 0],
    [['outline', 'gone.txt'], 2],
  ] as const) {
    it(`is ${status} for zongjie ${args.join(' ')}`, async () =>
      assert.equal((await zongjie(args, { cwd: root() })).status, status));
  }

  it('counts mild problems where asked', async () => {
    const noPlan = '青岚市水利局2025年工作总结\n一、工作进展\n完成任务。\n二、存在的问题\n力量不足。\n';
    assert.equal((await zongjie(['lint', '-'], { stdin: noPlan })).status, 0);
    assert.equal((await zongjie(['lint', '-', '--fail-on', 'info'], { stdin: noPlan })).status, 1);
  });

  it('is the same in every format', async () => {
    for (const format of ['stylish', 'json', 'sarif', 'github'])
      assert.equal((await zongjie(['lint', '-', '-f', format], { stdin: REPORT })).status, 1);
  });
});
