import assert from 'node:assert/strict';
import { leavesHabit } from '../../../src/core/relations/bases/habit';
import { changesIn } from '../../../src/core/report/changes';
import { read } from '../../fixtures/read';

const leftOut = (text: string): string[] => {
  const report = read(text);
  return leavesHabit(report.kind, changesIn(report)).map(({ change }) => change.claim.written);
};

const goals = (last: string): string =>
  `某公司2025年工作总结\n一、存在的问题\n人手不足。\n二、2026年目标\n${[
    '主要目标为：营业收入36亿元，比上年增长5%。',
    '主要目标为：利润2.1亿元，比上年增长6%。',
    '主要目标为：货运量860万吨，比上年增长4%。',
    '主要目标为：客运量320万人次，比上年增长3%。',
    '主要目标为：投资12亿元，比上年增长8%。',
    last,
  ].join('\n')}`;

describe('goals that leave out their base against the habit of the report', () => {
  it('are told where others behind them state it', () =>
    assert.deepEqual(leftOut(goals('主要目标为：税收3.2亿元，增长7%；产值46亿元，比上年增长9%。')), ['增长7%']));

  it('are governed by the first of their list where several leave it out', () =>
    assert.deepEqual(
      leftOut(goals('主要目标为：产值46亿元，比上年增长9%；税收3.2亿元，增长7%；出口28亿元，增长8%。')),
      [],
    ));

  it('are not told where the sentence says at its end what all of it is told over', () =>
    assert.deepEqual(
      leftOut(goals('主要目标为：税收3.2亿元，增长7%；产值46亿元，比上年增长9%（以上增幅均与上年相比）。')),
      [],
    ));
});
