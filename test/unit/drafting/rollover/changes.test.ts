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

describe('cumulative values in a draft from the last period', () => {
  const TOTAL = '1—10月累计完成交通投资【待填（上期10.3）】亿元。';

  it('follow from what had come together and this period’s value', () => {
    assert.deepEqual(filled(`10月份完成交通投资1.5亿元，${TOTAL}`), [
      '10月份完成交通投资1.5亿元，1—10月累计完成交通投资11.8亿元。',
      '10.3亿元＋1.5亿元＝11.8亿元',
    ]);
    assert.deepEqual(filled('10月完成投资5.2亿元，1—10月累计完成投资【待填（上期42.6）】亿元。'), [
      '10月完成投资5.2亿元，1—10月累计完成投资47.8亿元。',
      '42.6亿元＋5.2亿元＝47.8亿元',
    ]);
    assert.deepEqual(filled('三季度办结来访132件，前三季度累计办结来访【待填（上期269）】件。'), [
      '三季度办结来访132件，前三季度累计办结来访401件。',
      '269件＋132件＝401件',
    ]);
  });

  for (const [why, text] of [
    ['the value is not there yet', `10月份完成交通投资【待填（上期1.2）】亿元，${TOTAL}`],
    ['another indicator stands before it', `10月份完成水利投资1.5亿元，${TOTAL}`],
    ['another month stands before it', `9月份完成交通投资1.5亿元，${TOTAL}`],
    ['another unit stands before it', `10月份完成交通投资15000万元，${TOTAL}`],
    ['about so much stands before it', `10月份完成交通投资近1.5亿元，${TOTAL}`],
    ['the year has begun anew', '1月完成交通投资1.5亿元，1月累计完成交通投资【待填（上期10.3）】亿元。'],
    ['the gap is one of last year', '10月份完成交通投资1.5亿元，1—10月累计完成交通投资【待填（上年10.3）】亿元。'],
  ] as const)
    it(`are not told where ${why}`, () => {
      assert.deepEqual(filled(text), [text]);
    });
});
