import assert from 'node:assert/strict';
import { changeAt, changesToFill } from '../../../../src/core/drafting/rollover/changes';
import { placeholdersIn } from '../../../../src/core/report/placeholders';
import { read } from '../../../fixtures/read';

/** The text after everything that follows has been filled in, and how it was worked out. */
function filled(text: string): readonly [string, ...string[]] {
  const changes = changesToFill(read(text));
  let result = text;
  for (const { span, newText } of changes.flatMap(({ edits }) => edits).toSorted((a, b) => b.span.start - a.span.start))
    result = result.slice(0, span.start) + newText + result.slice(span.end);
  return [result, ...changes.map(({ calculation }) => calculation)];
}

describe('changes that follow from last year’s value', () => {
  const CASES: readonly (readonly [string, string, string, string])[] = [
    [
      'a rise',
      '总产值52.1亿元，比上年增长【待填增幅（上年48.6亿元）】%。',
      '总产值52.1亿元，比上年增长7.2%。',
      '(52.1亿元−48.6亿元)÷48.6亿元＝7.2%',
    ],
    [
      'a fall turns the word',
      '总产值45.0亿元，比上年增长【待填增幅（上年48.6亿元）】%。',
      '总产值45.0亿元，比上年下降7.4%。',
      '(48.6亿元−45.0亿元)÷48.6亿元＝7.4%',
    ],
    [
      'a rise after 下降',
      '门诊次均费用260元，同比下降【待填增幅（上年248元）】%。',
      '门诊次均费用260元，同比增长4.8%。',
      '(260元−248元)÷248元＝4.8%',
    ],
    [
      'another unit',
      '总产值5210万元，比上年增长【待填增幅（上年0.486亿元）】%。',
      '总产值5210万元，比上年增长7.2%。',
      '(5210万元−0.486亿元)÷0.486亿元＝7.2%',
    ],
    [
      'points',
      '普及率达93.0%，比上年提高【待填百分点（上年91.5%）】个百分点。',
      '普及率达93.0%，比上年提高1.5个百分点。',
      '93.0%−91.5%＝1.5个百分点',
    ],
    [
      'points that fell',
      '普及率达90.3%，比上年提高【待填百分点（上年91.5%）】个百分点。',
      '普及率达90.3%，比上年下降1.2个百分点。',
      '91.5%−90.3%＝1.2个百分点',
    ],
    [
      'an amount',
      '授权企业41家，比上年增加【待填增减（上年34家）】家。',
      '授权企业41家，比上年增加7家。',
      '41家−34家＝7家',
    ],
    [
      'an amount without the noise of floats',
      '合计3.8万亩，比上年增加【待填增减（上年3.5万亩）】万亩。',
      '合计3.8万亩，比上年增加0.3万亩。',
      '3.8万亩−3.5万亩＝0.3万亩',
    ],
    [
      'a time that shortens less',
      '平均住院日7.5天，比上年同期缩短【待填增减（上年7.2天）】天。',
      '平均住院日7.5天，比上年同期延长0.3天。',
      '7.5天−7.2天＝0.3天',
    ],
  ];
  for (const [what, before, after, calculation] of CASES)
    it(what, () => assert.deepEqual(filled(before), [after, calculation]));

  it('both of amount and rate', () => {
    assert.equal(
      filled('医养床位2100张，比上年末增加【待填增减（上年1860张）】张、增长【待填增幅（上年1860张）】%。')[0],
      '医养床位2100张，比上年末增加240张、增长12.9%。',
    );
  });

  it('nothing follows while this year’s value is not there, from another unit, or from nothing', () => {
    for (const text of [
      '总产值【待填（上年48.6）】亿元，比上年增长【待填增幅（上年48.6亿元）】%。',
      '新增床位120张；医养床位【待填（上年1860）】张，比上年末增加【待填增减（上年1860张）】张。',
      '总产值52.1万吨，比上年增长【待填增幅（上年48.6亿元）】%。',
      '总产值近52.1亿元，比上年增长【待填增幅（上年48.6亿元）】%。',
      '比上年增长【待填增幅（上年48.6亿元）】%。',
      '总产值52.1亿元，比上年增长【待填增幅（上年若干）】%。',
      '总产值52.1亿元，比上年增长【待补】%。',
    ]) {
      const report = read(text);
      assert.deepEqual(
        placeholdersIn(report)
          .map((gap) => changeAt(report, gap))
          .filter((change) => change !== null),
        [],
        text,
      );
    }
  });

  it('is found far into a report', () => {
    const report = read(
      `云岭县2025年工作总结\n\n${'茶叶产量稳步提高。\n'.repeat(200)}总产值52.1亿元，比上年增长【待填增幅（上年48.6亿元）】%。`,
    );
    assert.deepEqual(
      changesToFill(report).map(({ reads }) => reads),
      ['增长7.2%'],
    );
  });
});
