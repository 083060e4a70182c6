import assert from 'node:assert/strict';
import { explainFigure, figureAt } from '../../../src/core/report/explanation/explanation';
import type { Explained } from '../../../src/core/report/explanation/reason';
import { read } from '../../fixtures/read';

const TEXT = `某局2025年工作总结
一、工作进展
（一）稳就业。截至9月底，全市城镇新增就业3.2万人，其中高校毕业生1.1万人，同比分别增长5%、8%。培训职工2600人次，增长3%。
二、下一步打算
新增就业4万人以上，力争居全省前列。`;

/**
 * The reasons for the figure at the first place of `words`, one kind of them: \`read @ words of the text: because\`.
 */
function reasons(words: string, what: Explained, text = TEXT): string[] {
  const report = read(text);
  const placed = figureAt(report, text.indexOf(words));
  assert.ok(placed, words);
  return explainFigure(report, placed)
    .filter((reason) => reason.what === what)
    .map(({ read: value, span, because }) => `${value} @ ${span === null ? '-' : report.slice(span)}: ${because.zh}`);
}

describe('the explanation of a figure', () => {
  it('says what the number is worth', () =>
    assert.deepEqual(reasons('3.2万人', 'value'), ['3.2万人 @ 3.2万人: 数是 3.2，单位“万人”，合 32000 人']));

  it('says where the indicator stands', () => {
    assert.deepEqual(reasons('3.2万人', 'indicator'), ['城镇新增就业 @ 城镇新增就业: 取自数据前面的名词']);
    assert.deepEqual(reasons('8个', 'indicator', '建成8个功能实验室。'), [
      '功能实验室 @ 功能实验室: 取自量词后面的名词',
    ]);
    assert.deepEqual(reasons('20家', 'indicator', '帮助20家企业。'), ['帮助企业 @ -: 取自量词后面的名词']);
    assert.deepEqual(reasons('31家', 'indicator', '新增规上企业4家，总数达31家。'), [
      '规上企业总数 @ -: 承前一个数据，加上本处说的方面',
    ]);
    assert.deepEqual(reasons('21万吨', 'indicator', '粮食、蔬菜产量分别达32万吨、21万吨。'), [
      '蔬菜产量 @ 蔬菜产量: 并列的各项依次对应',
    ]);
  });

  it('says where the period was named', () => {
    assert.deepEqual(reasons('3.2万人', 'period'), ['截至9月底 @ 截至9月底: 本句在数据之前说的（～2025-09）']);
    assert.deepEqual(reasons('2600人次', 'period'), ['截至9月底 @ 截至9月底: 本段开头说的，本句没有另说（～2025-09）']);
    assert.deepEqual(reasons('4万人', 'period'), [' @ -: 本段没有说']);
    assert.deepEqual(reasons('26家', 'period', '累计建成分院26家。'), ['累计 @ 累计: 本句说“累计”，没有说时间']);
  });

  it('says why it is a goal', () => {
    assert.deepEqual(reasons('3.2万人', 'nature'), ['结果 @ -: 没有说目标的词，也不在计划里']);
    assert.deepEqual(reasons('4万人', 'nature'), ['目标 @ 二、下一步打算: 在讲计划的小节“二、下一步打算”里']);
    assert.deepEqual(reasons('12家', 'nature', '力争建成分院12家。'), ['目标 @ -: 本句有“力争”']);
  });

  it('says what it is compared with, and whose part it is', () => {
    assert.deepEqual(reasons('3.2万人', 'comparison'), ['同比分别增长5% @ 同比分别增长5%: 与上年比']);
    assert.deepEqual(reasons('2600人次', 'comparison'), ['增长3% @ 增长3%: 没有说与何时比']);
    assert.deepEqual(reasons('86亿元', 'comparison', '与上年相比，收入86亿元，增长3%。'), [
      '增长3% @ 增长3%: 与上年比，基期“上年”承前面的话',
    ]);
    assert.deepEqual(reasons('1.1万人', 'whole'), ['3.2万人 @ 3.2万人: “其中”一类的话说它是其中一部分']);
  });

  it('is found by its number and by its comparisons, and nowhere else', () => {
    const report = read('全年完成税收3.2亿元，同比增长5%。');
    const found = (words: string): number | null =>
      figureAt(report, '全年完成税收3.2亿元，同比增长5%。'.indexOf(words))?.index ?? null;
    assert.deepEqual(['3.2', '增长5', '税收'].map(found), [0, 0, null]);
    assert.equal(figureAt(read(''), 0), null);
  });
});
