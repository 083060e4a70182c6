import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ReportDocument } from '../../../src/core/report/document';
import { countWords } from '../../../src/core/text/words';
import { SectionCounts, countBetween } from '../../../src/core/features/sectionCounts';

const piece = fc.constantFrom(
  '一、工作进展',
  '投资12亿元，',
  '增长8%。',
  '一是抓项目。',
  '\n',
  '\r\n',
  'km 3',
  '（一）',
  '😀',
);

describe('counts of sections', () => {
  it('equal counting the text of the span itself', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(), fc.nat(), (pieces, a, b) => {
        const text = pieces.join('');
        const { report } = new ReportDocument(text);
        const counts = new SectionCounts(report);
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
        const figures = report.figures().filter(({ span }) => span.start >= start && span.start < end).length;
        assert.equal(counts.figures({ start, end }), figures);
        assert.equal(
          counts.words({ start, end }),
          text
            .slice(start, end)
            .split(/[\r\n]/)
            .reduce((sum, line) => sum + countWords(line), 0),
        );
      }),
    );
  });

  it('counts offsets within a span, its end not included', () => {
    const offsets = [3, 5, 5, 9];
    assert.equal(countBetween(offsets, { start: 0, end: 20 }), 4);
    assert.equal(countBetween(offsets, { start: 3, end: 5 }), 1);
    assert.equal(countBetween(offsets, { start: 5, end: 9 }), 2);
    assert.equal(countBetween(offsets, { start: 10, end: 12 }), 0);
    assert.equal(countBetween([], { start: 0, end: 9 }), 0);
  });
});
