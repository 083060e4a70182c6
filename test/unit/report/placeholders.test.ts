import assert from 'node:assert/strict';
import { placeholderAt, placeholderCount, placeholdersIn } from '../../../src/core/report/placeholders';
import { figures, headings, read } from '../../fixtures/read';

const TEXT =
  '云岭县2025年工作总结\n\n完成投资【待填（上年3.6）】亿元(含续建)，新增××家。\n\n【待答：去年计划“新建管网120公里，普及率达到95%；一是健全机制，二是充实人手”完成得怎样？】\n\n统一使用《××法院送达回证》。';

describe('placeholders of a report', () => {
  const report = read(TEXT);
  const gaps = placeholdersIn(report).map((span) => report.slice(span));

  it('are found in all their forms, however long the question', () => {
    assert.deepEqual(gaps, [
      '【待填（上年3.6）】',
      '××',
      '【待答：去年计划“新建管网120公里，普及率达到95%；一是健全机制，二是充实人手”完成得怎样？】',
    ]);
    assert.equal(placeholderCount(report), gaps.length);
  });

  it('are found from any place in them, their ends included', () => {
    const start = TEXT.indexOf('【待填');
    const end = TEXT.indexOf('】亿元') + 1;
    for (const offset of [start, start + 3, end]) assert.deepEqual(placeholderAt(report, offset), { start, end });
    assert.equal(placeholderAt(report, start - 1), null);
    assert.equal(placeholderAt(report, TEXT.length), null);
  });

  it('hold no figures and no headings', () => {
    assert.deepEqual(figures(TEXT), []);
    assert.deepEqual(headings(TEXT), []);
  });

  it('do not part a heading from its text', () => {
    assert.deepEqual(
      headings(
        `某局2025年工作总结\n\n重点工作进展\n\n【待答：新建管网】\n\n${'全县水利系统扎实工作，各项任务有序推进，'.repeat(4)}成效明显。\n\n存在的问题\n\n${'管护力量仍有不足，部分工程运行不够稳定，'.repeat(4)}亟待解决。`,
      ),
      ['重点工作进展', '存在的问题'],
    );
  });
});
