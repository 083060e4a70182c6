import assert from 'node:assert/strict';
import { leavesHabit, suppliedByReader } from '../../../src/core/relations/bases/habit';
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

describe('the one change of a paragraph that leaves out its base', () => {
  const told = (...sentences: string[]): string[] => leftOut(`某局2025年工作总结\n${sentences.join('\n')}`);

  it('is told beside several that state it', () => {
    assert.deepEqual(told('读者142万人次，同比增长38.6%；外借31万册，增长11.4%；下载896万篇，同比增长23.9%。'), [
      '增长11.4%',
    ]);
    assert.deepEqual(
      told('产值326亿元，较上年增长8.8%；投资47亿元，增长13.6%；亩均税收24.1万元，较上年提高1.9万元。'),
      ['增长13.6%'],
    );
  });

  it('is told before the one that states it', () =>
    assert.deepEqual(told('收案数上升7.3%，结案数与上一年度相比上升9.1%。'), ['上升7.3%']));

  it('follows the first where no other states it, or several leave it out', () => {
    assert.deepEqual(told('产值326亿元，同比增长8.8%；投资47亿元，增长13.6%。'), []);
    assert.deepEqual(
      told('产值326亿元，同比增长8.8%；投资47亿元，增长13.6%；税收12亿元，增长6.1%；出口8亿元，同比增长5%。'),
      [],
    );
  });
});

describe('the base that the reader of a bulletin supplies', () => {
  const stretchIn = (...sentences: readonly string[]): string | null => {
    const text = `云岭县2025年国民经济和社会发展统计公报\n一、综合\n${sentences.join('')}`;
    const report = read(text);
    const span = suppliedByReader(report.kind, changesIn(report));
    return span === null ? null : text.slice(span.start, Math.min(span.end, text.length));
  };
  const stated = [
    '粮食产量36万吨，比上年增长5%。',
    '财政收入12亿元，比上年增长6%。',
    '用电量9亿千瓦时，比上年增长4%。',
  ];

  it('begins behind the third that is stated, and goes on to the end', () =>
    assert.equal(stretchIn(...stated, '货运量860万吨，增长3%。'), '。货运量860万吨，增长3%。'));

  it('is not there where fewer are stated', () =>
    assert.equal(stretchIn(...stated.slice(1), '货运量860万吨，增长3%。'), null));
});
