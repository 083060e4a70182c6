import assert from 'node:assert/strict';
import { modelTokens } from '../../../src/core/features/semanticTokens';
import { overlaps } from '../../../src/core/text/span';
import { read } from '../../fixtures/read';

const tokens = (text: string, range = { start: 0, end: text.length }): string[] => {
  const report = read(text);
  return modelTokens(report, range).map(({ span, type }) => `${type} ${report.slice(span)}`);
};

describe('tokens of the model', () => {
  it('are names of indicators, words of comparison and targets', () => {
    assert.deepEqual(tokens('全市技术合同成交额68亿元，同比增长8%。'), [
      'indicator 技术合同成交额',
      'comparison 同比增长',
    ]);
    assert.deepEqual(tokens('力争技术合同成交额达到70亿元。'), ['indicator 技术合同成交额', 'target 70亿元']);
  });

  it('leave headings, titles, quotations, digits and letters as they are', () => {
    assert.deepEqual(tokens('一、工作进展\n“三公”经费支出320万元。'), ['indicator 经费支出']);
    assert.deepEqual(tokens('PCT专利申请量12件。'), ['indicator 专利申请量']);
    assert.deepEqual(tokens('一、完成投资12亿元\n很好。'), []);
  });

  it('are the numbers of a table, which tell no unit themselves', () => {
    const table =
      '| 指标 | 单位 | 2025年 |\n| --- | --- | --- |\n| 果品产量 | 万吨 | 178.9 |\n| 加工产值 | 亿元 | 58.6 |\n';
    assert.deepEqual(
      tokens(`某县2025年工作总结\n\n${table}`).filter((token) => token.startsWith('figure')),
      ['figure 178.9', 'figure 58.6'],
    );
  });

  it('are those of the range asked for', () => {
    const text = '技术合同成交额68亿元。\n粮食总产量21万吨。\n利润总额2亿元。';
    assert.deepEqual(tokens(text, { start: text.indexOf('粮食'), end: text.indexOf('万吨') }), [
      'indicator 粮食总产量',
    ]);
  });

  it('come in order, without overlaps, each in one line', () => {
    const prose =
      '全县深入推进科技创新各项工作，技术合同成交额68亿元，比上年同期增长8.5%，占全市的12.5%，力争明年技术合同成交额达到80亿元，各乡镇各部门认真落实各项部署要求。'.repeat(
        4,
      );
    const text = (prose.match(/.{1,20}/g) as string[]).join('\n');
    const found = modelTokens(read(text), { start: 0, end: text.length });
    assert.ok(found.length > 12);
    found.forEach(({ span }, i) => {
      assert.ok(span.end > span.start && !/[\r\n]/.test(text.slice(span.start, span.end)));
      const next = found[i + 1]?.span;
      if (next !== undefined) assert.ok(span.start < next.start && !overlaps(span, next));
    });
  });

  it('are none in an empty text', () => assert.deepEqual(tokens(''), []));
});
