import assert from 'node:assert/strict';
import { zongjie } from './harness';

const TEXT = '某局2025年工作总结\n一、工作进展\n截至9月底，全市新增就业3.2万人，同比增长5%。\n';

describe('cli: figures --explain', () => {
  it('tells which words gave what, at the number and at its comparison', async () => {
    for (const place of ['3:15', '3:22']) {
      const { status, out, err } = await zongjie(['figures', '-', '--explain', place], { stdin: TEXT });
      assert.deepEqual([status, err], [0, '']);
      assert.deepEqual(
        out
          .trimEnd()
          .split('\n')
          .map((line) => line.split(/ {2,}/)),
        [
          ['数值', '3.2万人', '3:13', '数是 3.2，单位“万人”，合 32000 人'],
          ['指标', '新增就业', '3:9', '取自数据前面的名词'],
          ['时期', '截至9月底', '3:1', '本句在数据之前说的（～2025-09）'],
          ['范围', '全市', '3:7', '指标前面的范围'],
          ['性质', '结果', '-', '没有说目标的词，也不在计划里'],
          ['比较', '同比增长5%', '3:19', '与上年比'],
          ['核对', '同比增长5%', '3:19', '– 无从核对：没有合适的数可算'],
        ],
      );
    }
  });

  it('tells what the figure was checked with, and the other readings', async () => {
    const text = '某局2025年工作总结\n一、工作进展\n受理诉求327件，办结319件，办结率97.6%。\n';
    const { out } = await zongjie(['figures', '-', '--explain', '3:12'], { stdin: text });
    assert.match(out, /^核对 +97\.6% +\S+ +✓ 319÷327≈97\.6%（.+）$/m);
  });

  it('speaks English', async () => {
    const { out } = await zongjie(['figures', '-', '--explain', '3:15'], { stdin: TEXT, env: { LANG: 'en_US.UTF-8' } });
    assert.match(out, /^value +3\.2万人 +3:13 +the number 3\.2 in “万人” is 32000 人$/m);
  });

  for (const [place, says] of [
    ['2:1', /2:1 处没有数据/],
    ['9:1', /9:1 处没有数据/],
    ['0:1', /位置“0:1”不对/],
    ['3', /位置“3”不对/],
    ['3:x', /位置“3:x”不对/],
  ] as const) {
    it(`refuses ${place} in one line`, async () => {
      const { status, out, err } = await zongjie(['figures', '-', '--explain', place], { stdin: TEXT });
      assert.deepEqual([status, out], [2, '']);
      assert.match(err, says);
      assert.match(err, /^[^\n]+\n$/);
    });
  }

  it('takes one file, and no format', async () => {
    assert.match((await zongjie(['figures', 'a.txt', 'b.txt', '--explain', '1:1'])).err, /一次只看一个文件/);
    assert.match((await zongjie(['figures', '-', '--explain', '1:1', '--format', 'json'])).err, /不与 --format/);
    assert.match((await zongjie(['figures', '-', '--explain', '1:1', '--bom'])).err, /不与 --format、--bom/);
    assert.match((await zongjie(['figures', 'none.txt', '--explain', '1:1'])).err, /none\.txt/);
  });
});
