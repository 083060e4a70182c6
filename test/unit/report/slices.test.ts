import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lint } from '../../../src/core/lint/lint';
import { ReportDocument } from '../../../src/core/report/document';
import { readInSlices } from '../../../src/core/report/slices';

const LINE = '全年完成投资12亿元，增长8%；新建泵房3万平米，惠及群众2万余人。';

describe('reading in slices', () => {
  for (const [name, text] of [
    ['lines', `青岚市水利局2025年工作总结\n一、工作进展\n${`${LINE}\n`.repeat(2500)}二、存在的问题\n少。\n`],
    ['CRLF', `一、工作进展\r\n${`${LINE}\r\n`.repeat(2000)}`],
    ['one line', LINE.repeat(2000)],
    ['pairs of surrogates', '😀𠮷'.repeat(40_000)],
  ] as const) {
    it(`ends as read at once: ${name}`, () => {
      const reports = [...readInSlices(text)];
      const lengths = reports.map(({ length }) => length);
      assert.ok(reports.length > 2 && reports.length <= 22, String(lengths));
      for (const [i, length] of lengths.entries()) assert.ok(length - (lengths[i - 1] ?? 0) < 60_000);
      const whole = new ReportDocument(text).report;
      const last = reports.at(-1) ?? assert.fail();
      assert.deepEqual(last.sections, whole.sections);
      assert.deepEqual(lint(last), lint(whole));
      assert.ok(lengths.every((end) => !/[\ud800-\udbff]/.test(text.charAt(end - 1))));
    });
  }

  it('reads a short text at once, the empty one too', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const reports = [...readInSlices(text, { fileName: '2025年工作总结.txt' })];
        assert.deepEqual(
          reports.map(({ length }) => length),
          [text.length],
        );
        assert.equal(reports[0]?.year, new ReportDocument(text, { fileName: '2025年工作总结.txt' }).report.year);
      }),
    );
  });
});
