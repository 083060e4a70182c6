import assert from 'node:assert/strict';
import { conflictsIn } from '../../../src/core/report/twice/conflicts';
import { ReportDocument } from '../../../src/core/report/document';
import type { Report } from '../../../src/core/report/report';

const TITLE = '某集团2025年工作总结\n';
const PARTS = [
  '2025年，实现利润总额1.92亿元。\n',
  '全年培训职工1286人次，组织竞赛12场。\n',
  '存在的问题：利润总额1.29亿元，盈利能力不强。\n',
  '2025年，新建仓库3座，投资860万元。\n',
];

const told = (report: Report): readonly string[] =>
  conflictsIn(report).map(
    ({ wrong, other, slip }) => `${report.slice(wrong.span)} at ${wrong.span.start}, ${other.span.start}: ${slip.kind}`,
  );

/** What is told after an edit, which must be what a fresh reading tells. */
function after(document: ReportDocument, start: number, end: number, text: string): readonly string[] {
  const report = document.update([{ start, end, text }]);
  const found = told(report);
  assert.deepEqual(found, told(new ReportDocument(report.slice({ start: 0, end: report.length })).report));
  return found;
}

describe('conflicts kept from edit to edit', () => {
  const text = TITLE + PARTS.join('');
  const open = (): ReportDocument => {
    const document = new ReportDocument(text);
    assert.equal(told(document.report).length, 1);
    return document;
  };

  it('follow when paragraphs change places', () => {
    const [a, b, c, d] = PARTS as [string, string, string, string];
    assert.equal(after(open(), TITLE.length, text.length, c + b + a + d).length, 1);
    assert.equal(after(open(), TITLE.length, text.length, d + c + b + a).length, 1);
  });

  it('go when the value is told a second time, and come back', () => {
    const document = open();
    const at = text.indexOf('1.29');
    assert.deepEqual(after(document, at, at + 4, '1.92'), []);
    assert.equal(after(document, at, at + 4, '1.29').length, 1);
  });

  it('are weighed anew when one of the two is repeated', () => {
    const document = open();
    const more = '利润总额1.29亿元，低于计划。\n';
    after(document, text.length, text.length, more);
    after(document, text.length, text.length + more.length, '');
  });

  it('move with an edit before them', () => {
    after(open(), TITLE.length, TITLE.length, '一年来，各项工作有序推进。\n');
  });
});
