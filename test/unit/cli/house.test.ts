import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HouseFiles } from '../../../src/cli/house';
import { InputError } from '../../../src/cli/errors';
import { folder, zongjie } from './harness';

describe('the house style on the command line', () => {
  const root = folder({
    '.zongjie.json': '{ "rules": { "unit-mu": "warning" } }',
    'a/b/总结.zongjie': '好。',
    'c/.zongjie.json': '{ "names": ["甲"], "nams": [] }',
    'c/总结.zongjie': '好。',
    'bad/.zongjie.json': '{\n  "rules": { "unit-mu": "loud" },\n  "names": 3\n}',
  });

  it('is the nearest above the report, whole', async () => {
    const files = new HouseFiles(root(), 'nearest');
    assert.deepEqual((await files.for('a/b/总结.zongjie')).style?.rules, { 'unit-mu': 'warning' });
    const { style, warnings } = await files.for('c/总结.zongjie');
    assert.deepEqual(style?.rules, {});
    assert.deepEqual(
      warnings.map(({ zh }) => zh),
      [`${join('c', '.zongjie.json')}:1:19：没有“nams”这个键，已忽略；是“names”吗。`],
    );
    assert.equal((await files.for('-')).style, (await files.for('x.zongjie')).style);
  });

  it('is read once for all reports of a folder', async () => {
    const files = new HouseFiles(root(), 'nearest');
    assert.equal((await files.for('a/1.zongjie')).style, (await files.for('a/b/2.zongjie')).style);
  });

  it('is none, or one file, where that is asked for', async () => {
    assert.equal((await new HouseFiles(root(), 'none').for('c/总结.zongjie')).style, null);
    assert.deepEqual((await new HouseFiles(root(), { file: '.zongjie.json' }).for('c/总结.zongjie')).style?.rules, {
      'unit-mu': 'warning',
    });
    await assert.rejects(
      new HouseFiles(root(), { file: 'none.json' }).for('-'),
      (error) => error instanceof InputError && /none\.json/.test(error.says.zh),
    );
  });

  it('stops the check where it has a mistake, with its place', async () => {
    await assert.rejects(new HouseFiles(root(), 'nearest').for('bad/总结.zongjie'), (error) => {
      assert.ok(error instanceof InputError);
      assert.equal(
        error.says.zh,
        `机构规范有错，没有检查。${join('bad', '.zongjie.json')}:2:25：只能是 error、warning、info、hint、off 之一。（共 2 处）`,
      );
      return true;
    });
  });

  it('a folder of that name is none', async () => {
    mkdirSync(join(root(), 'd', '.zongjie.json'), { recursive: true });
    writeFileSync(join(root(), 'd', 'x.zongjie'), '好。');
    assert.deepEqual((await new HouseFiles(root(), 'nearest').for('d/x.zongjie')).style?.rules, {
      'unit-mu': 'warning',
    });
  });

  it('acts in zongjie lint, unless it is turned off', async () => {
    const cwd = root();
    writeFileSync(
      join(cwd, 'terms.json'),
      '{ "terms": [{ "wrong": "登陆", "right": "登录" }], "units": ["标罐"], "nam": 1 }',
    );
    writeFileSync(join(cwd, 'c', '登.zongjie'), '全年登陆平台办事。');
    const found = async (...args: string[]) =>
      (
        JSON.parse((await zongjie(['lint', '--format', 'json', ...args], { cwd })).out) as {
          files: { diagnostics: { rule: string }[] }[];
        }
      ).files.flatMap(({ diagnostics }) => diagnostics.map(({ rule }) => rule));
    const file = join('c', '登.zongjie');
    assert.deepEqual(await found(file), []);
    assert.deepEqual(await found('--config', 'terms.json', file), ['house-style']);
    assert.deepEqual(await found('--no-config', file), []);
    const { err, status } = await zongjie(['lint', '--config', 'terms.json', file], {
      cwd,
      env: { LANG: 'en_US.UTF-8' },
    });
    assert.match(err, /terms\.json:1:\d+: There is no key “nam”; it is ignored/);
    assert.equal(status, 1);
    writeFileSync(join(cwd, 'bad', 'x.zongjie'), '好。');
    const bad = await zongjie(['lint', join('bad', 'x.zongjie')], { cwd });
    assert.equal(bad.status, 2);
    assert.match(bad.err, /机构规范有错/);
  });

  it('has its own units read by figures, and told of there too where it has a mistake', async () => {
    const cwd = root();
    writeFileSync(join(cwd, 'a', '.zongjie.json'), '{ "units": ["标罐"] }');
    writeFileSync(join(cwd, 'a', '罐.zongjie'), '全年吞吐量完成1200标罐。');
    const figures = async (...args: string[]) =>
      (
        JSON.parse((await zongjie(['figures', '--format', 'json', ...args, join('a', '罐.zongjie')], { cwd })).out) as {
          files: { figures: { unit: string }[] }[];
        }
      ).files.flatMap((file) => file.figures.map(({ unit }) => unit));
    assert.deepEqual(await figures(), ['标罐']);
    assert.deepEqual(await figures('--no-config'), []);
    assert.match((await zongjie(['figures', '--explain', '1:8', join('a', '罐.zongjie')], { cwd })).out, /标罐/);
    writeFileSync(join(cwd, 'bad', 'y.zongjie'), '好。');
    for (const command of ['outline', 'figures'])
      assert.equal((await zongjie([command, join('bad', 'y.zongjie')], { cwd })).status, 2, command);
  });
});
