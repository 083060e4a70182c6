import assert from 'node:assert/strict';
import { ReportDocument } from '../../../src/core/report/document';
import { relationsOf } from '../../../src/core/report/relations';

/** What is told of a text: what the number should be by its claim, or may be by its slip. */
const meantIn = (text: string): readonly string[] =>
  relationsOf(new ReportDocument(text).report).entries.flatMap(({ judged }) =>
    judged.flatMap(({ verdict }) => (verdict.kind === 'contradicted' ? [verdict.expected] : [])),
  );

describe('a number that two claims want changed to the same', () => {
  for (const text of [
    '审结行政案件127件，其中判决败诉19件，败诉率17.6%，比2023年的17.4%下降2.4个百分点。',
    '抽检食品860批次，合格842批次，合格率93.4%，比上年的95.2%提高2.7个百分点。',
  ])
    it(`is told in ${text}`, () => assert.equal(meantIn(text).length, 1));

  for (const text of [
    '审结行政案件127件，其中判决败诉19件，败诉率15.0%，比2023年的17.4%下降2.4个百分点。',
    '审结行政案件127件，其中撤诉31件，败诉率15.0%，比2023年的17.4%下降2.4个百分点。',
  ])
    it(`is not in ${text}`, () => assert.deepEqual(meantIn(text), []));
});

describe("last year's number written for this year's", () => {
  it('is known by its own growth', () => {
    const told = meantIn('基金全年总收入14.21亿元，增长7.2%；总支出13.36亿元，当期结余1.87亿元。');
    assert.ok(told.includes('15.23'));
  });
  it('is none where the balance holds', () =>
    assert.deepEqual(meantIn('基金全年总收入15.23亿元，增长7.2%；总支出13.36亿元，当期结余1.87亿元。'), []));
  it('nor where another growth is told', () =>
    assert.deepEqual(meantIn('基金全年总收入11.21亿元，增长2.7%；总支出13.36亿元，当期结余1.87亿元。'), []));
  it('is known by the mean of the total before', () => {
    const text = (mean: string): string =>
      `全年客运量12483万人次，比2024年的11456万人次增长9.0%，日均客运量${mean}万人次。`;
    assert.equal(meantIn(text('31.4')).length, 1);
    assert.deepEqual(meantIn(text('34.2')), []);
    assert.deepEqual(meantIn(text('29.8')), []);
  });
});
