import { strict as assert } from 'node:assert';
import { ReportDocument } from '../../../src/core/report/document';
import { lint } from '../../../src/core/lint/lint';
import { merge } from '../../../src/core/lint/merge';

/** What is told at warning and above, as rule and marked text. */
function told(body: string): readonly string[] {
  const { report } = new ReportDocument(`某县市场监管局2025年工作总结\n一、总体情况\n${body}`);
  return merge(report, lint(report))
    .filter(({ severity }) => severity === 'warning' || severity === 'error')
    .map(({ rule, span }) => `${rule} ${report.slice(span)}`);
}

describe('a number that another place puts right', () => {
  it('is told itself, not the rate', () => {
    const text = '立案查办案件378件，比上年的352件增长10.2%。\n二、典型做法\n388件案件全部公开。';
    assert.deepEqual(told(text), ['cross-section-mismatch 378件']);
  });

  it('is told where the sum of its parts is another place’s number', () => {
    const text = '教职工3465人，其中中学1620人、小学1457人、幼儿园418人。\n二、队伍建设\n3495名教职工全部完成轮训。';
    assert.deepEqual(told(text), ['cross-section-mismatch 3465人']);
  });

  it('is told where the share fits the other', () => {
    const text =
      '更新新能源车辆138辆，新能源车占全部632辆车的25.0%。\n二、绿色转型\n投入1.9亿元，更新新能源公交车158辆。';
    assert.deepEqual(told(text), ['cross-section-mismatch 138辆']);
  });

  it('is silent where both fit', () => {
    const text =
      '农资销售额2.86亿元，比上年的2.64亿元增长8.3%。\n二、流通\n农产品销售额2.68亿元，比上年的2.45亿元增长9.4%。';
    assert.deepEqual(told(text), []);
  });
});
