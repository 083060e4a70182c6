import assert from 'node:assert/strict';
import { baselineHints } from '../../../src/core/features/inlayHints';
import { definitionAt, referencesAt } from '../../../src/core/features/places';
import { read } from '../../fixtures/read';

const TEXT =
  '某市2025年工作总结\n全市高新技术企业（以下简称“高企”）达1280家，比上年增加146家。\n新增高企146家，推动高企扩面。\n力争高新技术企业总数达到1450家。\n企业3家。\n';
const report = read(TEXT);
const at = (words: string): number => TEXT.indexOf(words) + 1;

describe('places of an indicator', () => {
  const definition = (words: string): readonly string[] => {
    const found = definitionAt(report, at(words));
    return found === null ? [] : [report.slice(found.from), report.slice(found.to), String(found.to.start)];
  };

  it('defined: an abbreviation where it is introduced, anything else where it is stated first', () => {
    const introduced = String(TEXT.indexOf('高新技术企业（'));
    assert.deepEqual(definition('高企扩面'), ['高企', '高新技术企业', introduced]);
    assert.deepEqual(definition('高新技术企业总数'), ['高新技术企业总数', '高新技术企业', introduced]);
    assert.deepEqual(definition('工作总结'), []);
  });

  it('referred to: every name and abbreviation in reading order; words too general stand alone', () => {
    const found = referencesAt(report, at('1280家'));
    assert.deepEqual(
      found?.spans.map((span) => report.slice(span)),
      ['高新技术企业', '高企', '高企', '高企', '高新技术企业总数'],
    );
    assert.deepEqual(referencesAt(report, at('企业3家') - 1), {
      key: null,
      spans: [{ start: TEXT.indexOf('企业3家'), end: TEXT.indexOf('3家') }],
    });
    assert.equal(referencesAt(report, at('工作总结')), null);
  });
});

describe('inlay hints', () => {
  it('tell the implied base behind each comparison within the span', () => {
    const text = '成交额29.56亿元，同比增长6.42%。\n税收12亿元，比上年增加3亿元。';
    const hints = (end: number): readonly string[] =>
      baselineHints(read(text), { start: 0, end }).map(({ offset, label }) => `${offset} ${label.zh}`);
    assert.deepEqual(hints(text.length), ['20 ← 上年同期约27.78亿元', '37 ← 上年约9亿元']);
    assert.deepEqual(hints(20), ['20 ← 上年同期约27.78亿元']);
  });

  it('are silent where growth is at comparable prices: the published base differs', () => {
    const text = '全区地区生产总值320亿元，按可比价格计算，同比增长6%。';
    assert.deepEqual(baselineHints(read(text), { start: 0, end: text.length }), []);
  });
});
