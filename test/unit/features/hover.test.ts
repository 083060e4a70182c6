import assert from 'node:assert/strict';
import { hoverAt } from '../../../src/core/features/hover';
import type { Locale } from '../../../src/core/text/message';
import { read } from '../../fixtures/read';
import { hoverLines } from './hoverLines';

const TEXT = [
  '某市2025年工作总结',
  '一、工作进展',
  '全市高新技术企业（以下简称“高企”）达1280家，比上年增加146家；技术合同成交额29.56亿元，同比增长6.42%。',
  '新增高企146家，高企研发投入48.2亿元。推动高企提质扩面，提高企业研发能力。',
  '1—9月，技术合同成交额21.3亿元，其中技术转让成交额3.2亿元。',
  '二、下一步工作打算',
  '力争高新技术企业总数达到1450家。',
].join('\n');

const told = (words: string, locale: Locale = 'zh', isAsked = false, text = TEXT): readonly string[] =>
  hoverLines(
    hoverAt(read(text), text.indexOf(words) + 1, () => isAsked),
    locale,
  );

describe('hover', () => {
  it('tells what is known of a figure, in both languages', () => {
    assert.deepEqual(told('29.56'), [
      '技术合同成交额 · 结果',
      '数值：29.56亿元 = 2,956,000,000元 = 295,600万元',
      '比较：同比增长6.42%',
      '推算：上年同期约27.78亿元（27.77—27.78亿元）',
      '[为什么这样读？]',
      '本文另见：',
      '- [第5行] 21.3亿元 · 1—9月',
    ]);
    assert.deepEqual(told('29.56', 'en').slice(0, 5), [
      '技术合同成交额 · result',
      'Value：29.56亿元 = 2,956,000,000元 = 295,600万元',
      'Comparison：同比增长6.42%',
      'Implied：same period last year: about 27.78亿元 (between 27.77 and 27.78亿元)',
      '[How was this read?]',
    ]);
  });

  it('tells the same on the comparison, and stands on the words it tells of', () => {
    assert.deepEqual(told('6.42'), told('29.56'));
    const report = read(TEXT);
    const span = hoverAt(report, TEXT.indexOf('6.42'), () => false)?.span;
    assert.equal(span && report.slice(span), '同比增长6.42%');
  });

  it('tells on request which words the figure was read from, each linked to its place', () => {
    const lines = told('29.56', 'zh', true);
    assert.ok(lines.includes('- 指标 [技术合同成交额] 取自数据前面的名词'), lines.join('\n'));
    assert.ok(!lines.includes('[为什么这样读？]'));
  });

  it('tells the whole of a part, a target, and the claims that a figure was checked with', () => {
    assert.ok(told('3.2亿元').includes('其中：[技术合同成交额 21.3亿元]'));
    assert.equal(told('1450家')[0], '高新技术企业总数 · 目标');
    const lines = told('85亩', 'zh', false, '全镇耕地170亩，其中水田85亩，占50%。');
    assert.equal(lines[lines.indexOf('核对：') + 1], '- 占50%（85÷170）✓');
  });

  it('tells a name without a figure what it is short for and where it is stated', () => {
    const [name, label, ...places] = told('高企提质');
    assert.deepEqual([name, label], ['高企 · 高新技术企业的简称', '本文数据：']);
    assert.ok(places.some((place) => place.includes('1280家')));
    assert.equal(told('高企提质', 'en')[0], '高企 · short for 高新技术企业');
  });

  it('lists six places and says how many there are beyond', () => {
    const many = Array.from({ length: 9 }, (_, i) => `${i + 1}月蓝莓种植面积${i + 3}亩。`).join('\n');
    assert.equal(told('3亩', 'zh', false, many).at(-1), '- 另有2处，按 Shift+F12 全部列出');
  });

  it('is silent where there is nothing to tell', () => {
    assert.deepEqual(told('高企业研'), []);
    assert.deepEqual(told('工作总结'), []);
  });
});
