import { strict as assert } from 'node:assert';
import { ReportDocument } from '../../../src/core/report/document';
import { lint } from '../../../src/core/lint/lint';

/** How severely each number that may be told twice is told, as severity and marked text. */
function told(body: string): readonly string[] {
  const { report } = new ReportDocument(`某学院2025年工作总结\n一、总体情况\n${body}`);
  return lint(report)
    .filter(({ rule }) => rule === 'cross-section-mismatch')
    .map(({ severity, span }) => `${severity} ${report.slice(span)}`);
}

describe('two numbers that are one slip apart', () => {
  it('are warned of where their names are one', () =>
    assert.deepEqual(told('科研仪器设备总值2.14亿元。\n二、办学条件\n科研仪器设备总值1.24亿元。'), [
      'warning 1.24亿元',
    ]));

  it('are only told where a word is all that their names share, and their digits are few', () =>
    assert.deepEqual(
      told(
        '教学科研仪器设备总值2.14亿元，生均1.66万元。\n二、经费\n经费支出中，教学经费1.24亿元，占总支出的44.4%。',
      ).map((one) => one.split(' ')[0]),
      ['info'],
    ));

  it('are only told where one refers to something by other words', () =>
    assert.deepEqual(
      told(
        '从严惩处暴力犯罪37人、涉黑犯罪9人、毒品犯罪26人，三类犯罪合计起诉72人。\n二、未成年人\n对27名涉罪未成年人作附条件不起诉决定。',
      ),
      ['info 27名'],
    ));
});
