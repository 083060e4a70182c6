import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { EMPTY_IGNORE_FILE, withIgnored, writeIgnoreFile } from '../../../src/core/lint/ignoring/file';
import { NOTHING_IGNORED, withPlace } from '../../../src/core/lint/ignoring/model';
import { placeOf } from '../../../src/core/lint/ignoring/sift';
import { lint } from '../../../src/core/lint/lint';
import { read } from '../../fixtures/read';
import { folder, zongjie } from './harness';

const GROWTH = '全县网络零售额18.6亿元，增长12.3%。\n';
const UNIT = '新建厂房12万平米。\n';

const place = (text: string): ReturnType<typeof placeOf> => {
  const report = read(text);
  const all = lint(report);
  return placeOf(report, all, all[0]!);
};
const ignoring = (path: string): string =>
  writeIgnoreFile(withIgnored(EMPTY_IGNORE_FILE, path, withPlace(NOTHING_IGNORED, place(GROWTH))));

interface Output {
  readonly files: readonly {
    readonly path: string;
    readonly diagnostics: readonly { readonly rule: string }[];
    readonly ignored: number;
  }[];
}

describe('zongjie lint and ignored findings', () => {
  const above = folder({
    '.zongjie/ignore.json': ignoring('稿/县/a.txt'),
    '稿/县/a.txt': GROWTH + UNIT,
    'b.txt': GROWTH,
  });
  const nearest = folder({
    '.zongjie/ignore.json': ignoring('稿/a.txt'),
    '稿/.zongjie/ignore.json': ignoring('b.txt'),
    '稿/a.txt': GROWTH,
    '稿/b.txt': GROWTH,
  });
  const all = folder({
    '.zongjie/ignore.json': ignoring('a.md'),
    'a.md': `${GROWTH}<!-- zongjie-ignore-next-line unit-nonstandard -->\n${UNIT}`,
  });
  const broken = folder({ '.zongjie/ignore.json': '{', 'a.txt': GROWTH, 'b.txt': GROWTH });
  const partly = folder({
    '.zongjie/ignore.json': '{"version":1,"reports":{"a.txt":{"places":[1]}}}',
    'a.txt': GROWTH,
  });

  const rules = async (cwd: string, ...args: string[]): Promise<string[]> => {
    const { out } = await zongjie(['lint', '-f', 'json', ...args], { cwd });
    return (JSON.parse(out) as Output).files.map(
      ({ path, diagnostics, ignored }) => `${path}: ${diagnostics.map(({ rule }) => rule).join(' ')} (${ignored})`,
    );
  };

  it('leaves out what the file of the folder above says, and counts it', async () => {
    const cwd = above();
    assert.deepEqual(await rules(cwd, '稿/县/a.txt', 'b.txt'), [
      '稿/县/a.txt: unit-nonstandard (1)',
      'b.txt: growth-without-base (0)',
    ]);
    assert.deepEqual(await rules(`${cwd}/稿`, '县/a.txt', '../b.txt'), [
      '县/a.txt: unit-nonstandard (1)',
      '../b.txt: growth-without-base (0)',
    ]);
  });

  it('lets the nearest file hold', async () => {
    const cwd = nearest();
    assert.deepEqual(await rules(cwd, '稿/a.txt', '稿/b.txt'), ['稿/a.txt: growth-without-base (0)', '稿/b.txt:  (1)']);
  });

  it('is quiet and content where everything is ignored, unless all are asked for', async () => {
    const cwd = all();
    const { status, err } = await zongjie(['lint', 'a.md'], { cwd });
    assert.deepEqual([status, err], [0, '']);
    assert.deepEqual(await rules(cwd, 'a.md'), ['a.md:  (2)']);
    assert.deepEqual(await rules(cwd, '--no-ignore', 'a.md'), ['a.md: growth-without-base unit-nonstandard (0)']);
    assert.equal((await zongjie(['lint', '--no-ignore', 'a.md'], { cwd })).status, 1);
  });

  const fixing = folder({
    '.zongjie/ignore.json': writeIgnoreFile(
      withIgnored(EMPTY_IGNORE_FILE, 'a.txt', withPlace(NOTHING_IGNORED, place(UNIT))),
    ),
    'a.txt': UNIT,
    'b.txt': UNIT,
  });

  it('mends nothing that is ignored', async () => {
    const { status } = await zongjie(['lint', '--fix', 'a.txt', 'b.txt'], { cwd: fixing() });
    assert.equal(status, 0);
    assert.equal(readFileSync(`${fixing()}/a.txt`, 'utf8'), UNIT);
    assert.equal(readFileSync(`${fixing()}/b.txt`, 'utf8'), '新建厂房12万平方米。\n');
  });

  it('heeds comments in standard input', async () => {
    assert.equal((await zongjie(['lint', '-'], { stdin: `<!-- zongjie-ignore-file -->\n${GROWTH}` })).status, 0);
  });

  it('says what is wrong with the file, once, and lists everything', async () => {
    const cwd = broken();
    const { status, err } = await zongjie(['lint', 'a.txt', 'b.txt'], { cwd });
    assert.equal(status, 1);
    assert.equal(err.trim().split('\n').length, 1);
    assert.match(err, /ignore\.json 用不了：不是正确的 JSON/);
    assert.match((await zongjie(['lint', 'a.txt'], { cwd: partly() })).err, /“a\.txt”的第1处看不懂/);
  });
});
