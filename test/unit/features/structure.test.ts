import assert from 'node:assert/strict';
import { foldedLines } from '../../../src/core/features/folding';
import { selectionsAt } from '../../../src/core/features/selection';
import { symbolsOf } from '../../../src/core/features/symbols';
import type { ReportSymbol } from '../../../src/core/features/symbols';
import { read } from '../../fixtures/read';

const TEXT =
  '某县2025年工作总结\n一、工作进展\n（一）抓项目\n全年完成投资12亿元，同比增长8%。\n\n（二）抓服务\n办理事项3000件。\n二、存在问题\n人手不足。\n';
const INLINE = '一、工作进展\n一是抓开工。新开工12个。二是抓投产。投产8个。\n二、存在问题\n人手不足。';

describe('structure', () => {
  const lines = (symbols: readonly ReportSymbol[], depth = 0): readonly string[] =>
    symbols.flatMap(({ name, detail, children }) => [
      `${'  '.repeat(depth)}${name} | ${detail.zh} | ${detail.en}`,
      ...lines(children, depth + 1),
    ]);

  it('gives the sections as symbols with role and length', () => {
    assert.deepEqual(lines(symbolsOf(read(TEXT))), [
      '一、工作进展 | 进展 · 41字 | Progress · 41 chars',
      '  （一）抓项目 | 进展 · 22字 | Progress · 22 chars',
      '  （二）抓服务 | 进展 · 13字 | Progress · 13 chars',
      '二、存在问题 | 问题 · 11字 | Problems · 11 chars',
    ]);
  });

  it('gives symbols that do not meet where sections stand in one line', () => {
    const report = read(INLINE);
    assert.deepEqual(
      symbolsOf(report)[0]?.children.map(({ span }) => report.slice(span)),
      ['一是抓开工。新开工12个', '二是抓投产。投产8个。'],
    );
  });

  it('folds sections of more than one line and leaves blank lines outside', () => {
    assert.deepEqual(
      foldedLines(read(TEXT)).map(({ start, end }) => [start, end]),
      [
        [1, 6],
        [2, 3],
        [5, 6],
        [7, 8],
      ],
    );
    assert.deepEqual(foldedLines(read('')), []);
  });

  it('selects from the report inwards: sections, paragraph, figure, each within the one before', () => {
    const report = read(TEXT);
    assert.deepEqual(
      selectionsAt(report, TEXT.indexOf('12亿元') + 1).map((span) => report.slice(span)),
      [
        TEXT,
        TEXT.slice(TEXT.indexOf('一、'), TEXT.indexOf('\n二、')),
        TEXT.slice(TEXT.indexOf('（一）'), TEXT.indexOf('（二）') - 1),
        '全年完成投资12亿元，同比增长8%。',
        '12亿元',
      ],
    );
  });
});
