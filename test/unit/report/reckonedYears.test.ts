import assert from 'node:assert/strict';
import { oddBaseYearsIn } from '../../../src/core/report/years/againstOthers';
import { reckonedYearsIn } from '../../../src/core/report/years/reckonedYears';
import { read } from '../../fixtures/read';

const told = (sentence: string, title = '某县卫生局2025年工作总结'): string[] =>
  reckonedYearsIn(read(`${title}\n一、主要工作\n${sentence}\n新增床位120张。`)).map(
    ({ stated, newText, inDoubt }) => `${stated}: ${newText}${inDoubt === true ? ', in doubt' : ''}`,
  );

describe('years that only one year of the report can be right for', () => {
  it('an anniversary that was that of the year before', () => {
    assert.deepEqual(told('举办纪念五四运动105周年活动。'), ['2024: 106, in doubt']);
    assert.deepEqual(told('第二十个世界献血者日，在江滩设点。', '某血站2024年工作总结'), ['2023: 二十一, in doubt']);
  });

  it('none that is of this year, is to come, was a round one or has its year beside it', () => {
    for (const sentence of [
      '举办纪念五四运动106周年活动。',
      '迎接建党105周年，筹备展览。',
      '建党100周年时建成的展馆，参观1.2万人次。',
      '2024年建党103周年时的做法沿用至今。',
      '自抗战胜利79周年活动以来，参观1.2万人次。',
      '庆祝建局36周年。',
    ])
      assert.deepEqual(told(sentence), []);
  });

  it('a word for a year beside another number', () => {
    assert.deepEqual(told('明年（2025年）准备扩建。'), ['2025: 2026']);
    assert.deepEqual(told('去年（2023年）的欠账已还清。'), ['2023: 2024']);
    assert.deepEqual(told('明年（2026年）准备扩建，今年（2025年）已备料，今年（2026年）春节前完工。'), []);
  });

  it('two years that do not follow each other', () => {
    assert.deepEqual(told('回顾2024，展望2026，局里上下齐心。'), ['2024: 2025']);
    assert.deepEqual(told('回望2025年，展望2027年，局里上下齐心。'), ['2027: 2026']);
    assert.deepEqual(told('回顾2025年的工作，展望2026年，局里上下齐心。回顾“十四五”，展望2030年。'), []);
  });

  it('how long something has run, by its year in the sentence', () => {
    assert.deepEqual(told('1号线自2016年9月28日通车，到今年9月运营满八年。'), ['2024: 九, in doubt']);
    assert.deepEqual(told('1号线自2016年9月28日通车，到今年9月运营满九年。'), []);
    assert.deepEqual(told('1号线自2016年9月28日通车，到今年6月运营满八年。'), []);
  });

  it('the one change over the year before last, among those over 上年', () => {
    const bases = (last: string): number[] =>
      oddBaseYearsIn(
        read(
          `某公司2025年工作总结\n营收比上年增长5%，利润同比增长6%，产量比上年增长7%，销量比上年增长8%，税收比上年增长9%，报警次数比${last}减少35%。`,
        ),
      ).map(({ meant }) => meant);
    assert.deepEqual([bases('2023年'), bases('2024年'), bases('2020年')], [[2024], [], []]);
  });
});
