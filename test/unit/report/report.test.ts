import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ownWords } from '../../../src/core/lexicon/ownWords';
import { ReportDocument } from '../../../src/core/report/document';
import type { Report } from '../../../src/core/report/report';
import { texts } from '../../fixtures/arbitraries';
import { read } from '../../fixtures/read';

/** Line starts as the Language Server Protocol has them, counted by hand. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '\n' || (text[i] === '\r' && text[i + 1] !== '\n')) starts.push(i + 1);
  }
  return starts;
}

describe('positions', () => {
  const text = '甲乙\r\n丙😀丁\r戊\n\n己';
  const cases: readonly (readonly [number, number, number])[] = [
    [0, 0, 0],
    [1, 0, 1],
    [4, 1, 0],
    [7, 1, 3],
    [8, 1, 4],
    [9, 2, 0],
    [11, 3, 0],
    [12, 4, 0],
    [13, 4, 1],
  ];

  it('count UTF-16 code units, and CRLF, CR and LF as one break each', () => {
    const report = read(text);
    assert.equal(report.lineCount, 5);
    for (const [offset, line, character] of cases) {
      assert.deepEqual(report.positionAt(offset), { line, character }, `offset ${offset}`);
      assert.equal(report.offsetAt({ line, character }), offset);
    }
  });

  it('are bounded by the text', () => {
    const report = read(text);
    assert.deepEqual(report.positionAt(-5), { line: 0, character: 0 });
    assert.deepEqual(report.positionAt(999), { line: 4, character: 1 });
    assert.equal(report.offsetAt({ line: 99, character: 0 }), text.length);
    assert.equal(report.offsetAt({ line: 0, character: -3 }), 0);
  });

  it('go there and back at every offset of any text', () => {
    fc.assert(
      fc.property(texts, (any) => {
        const report = read(any);
        const starts = lineStarts(any);
        assert.equal(report.lineCount, starts.length);
        for (let offset = 0; offset <= any.length; offset++) {
          const line = starts.filter((start) => start <= offset).length - 1;
          assert.deepEqual(report.positionAt(offset), { line, character: offset - (starts[line] as number) });
          assert.equal(report.offsetAt(report.positionAt(offset)), offset);
        }
      }),
    );
  });

  it('count lines, not sentences, in a report on one long line', () => {
    const line = '全市新增企业12家，同比增长5.1%。'.repeat(100);
    const report = read(`${line}\n尾`);
    assert.ok(report.paragraphs.length > 50);
    assert.equal(report.lineCount, 2);
    assert.deepEqual(report.positionAt(line.length - 1), { line: 0, character: line.length - 1 });
    assert.deepEqual(report.positionAt(line.length + 1), { line: 1, character: 0 });
  });
});

describe('slice', () => {
  it('gives back any stretch of any text', () => {
    fc.assert(
      fc.property(texts, fc.nat(200), fc.nat(200), (any, a, b) => {
        const [start, end] = [Math.min(a, b, any.length), Math.min(Math.max(a, b), any.length)];
        assert.equal(read(any).slice({ start, end }), any.slice(start, end));
      }),
    );
  });
});

describe('snapshots', () => {
  it('stay as they are when the document goes on', () => {
    const document = new ReportDocument('某局2025年工作总结\n一、工作进展\n完成投资3.2亿元。');
    const before = document.report;
    const after = document.update([
      { start: 0, end: 2, text: '某委' },
      { start: before.length - 1, end: before.length, text: '，同比增长5%。\n二、问题\n缺口2亿元。' },
    ]);
    assert.equal(before.title, '某局2025年工作总结');
    assert.equal(before.slice({ start: 0, end: before.length }), '某局2025年工作总结\n一、工作进展\n完成投资3.2亿元。');
    assert.deepEqual(
      before.figures().map(({ figure }) => figure.comparisons.length),
      [0],
    );
    assert.equal(after.title, '某委2025年工作总结');
    assert.equal(after.sections.length, 2);
    assert.equal(document.report, after);
  });

  it('share the paragraphs that an edit leaves alone', () => {
    const document = new ReportDocument('某局2025年工作总结\n一、工作进展\n完成投资3.2亿元。\n新增企业12家。');
    const before = document.report;
    const after = document.update([{ start: before.length, end: before.length, text: '真好。' }]);
    assert.equal(after.paragraphs[2], before.paragraphs[2]);
    assert.notEqual(after.paragraphs[3], before.paragraphs[3]);
  });

  it('count words and figures of the whole', () => {
    const report = read('完成投资3.2亿元。\r\n新增企业12家，同比增长5%。');
    assert.equal(report.figureCount, 2);
    assert.equal(report.figures().length, 2);
    assert.equal(report.words, 8 + 13);
  });
});

describe('the writer’s own names', () => {
  it('hold no figures, in wrapped files and after edits, too', () => {
    const own = ownWords({ names: ['三色预警', '12家亲'] });
    const text = '启用三色预警机制，“12家亲”服务队走访家庭36户。';
    const figures = (report: Report): string[] => report.figures().map(({ span }) => report.slice(span));
    const document = new ReportDocument(text, { own });
    assert.deepEqual(figures(document.report), ['36户']);
    assert.deepEqual(figures(document.update([{ start: 0, end: 0, text: '建成泵站2座，' }])), ['2座', '36户']);
    assert.deepEqual(figures(new ReportDocument('12家亲服务队走访家庭36户。').report), ['12家', '36户']);
  });
});

describe('a mark typed behind the last sentence of a paragraph', () => {
  it('is read with the heading that ends there, as in a text read afresh', () => {
    const text =
      '二、\n一是车辆不足，平均每人管护林地69亩。二是巡护水平不够高，个别记录填写不规范。三是宣传形式较单一，短视频等新渠道运用不多。';
    const document = new ReportDocument(text);
    document.update([{ start: text.length, end: text.length, text: '”' }]);
    assert.deepEqual(document.report.outline.sections, new ReportDocument(`${text}”`).report.outline.sections);
  });
});
