import assert from 'node:assert/strict';
import fc from 'fast-check';
import { recurring } from '../../src/core/drafting/completion/clauses';
import { complete } from '../../src/core/drafting/completion/complete';
import { pastReport } from '../../src/core/drafting/completion/past';
import { buildLibrary } from '../../src/core/drafting/library';
import { ReportDocument } from '../../src/core/report/document';
import { initials, readSeeds } from '../../src/tools/generate/snippets';

const library = buildLibrary(readSeeds('seeds'), initials);
const words = fc.constantFrom(
  '一、工作进展',
  '\n',
  '\r\n',
  '全年完成投资68.2亿元',
  '同比增长',
  'tbzz',
  '/',
  '、',
  '，',
  '。',
  '12',
  '家',
  '存在的问题',
  '\ud800',
  '【',
  'a',
  ' ',
  '　',
  '%',
);
const text = fc
  .array(fc.oneof(words, fc.string({ maxLength: 4, unit: 'grapheme' })), { maxLength: 24 })
  .map((parts) => parts.join(''));

describe('completion of any text', () => {
  it('replaces only what stands right before the cursor, in its paragraph', () => {
    fc.assert(
      fc.property(text, text, fc.nat(), (draft, before, place) => {
        const { report } = new ReportDocument(draft);
        const past = [pastReport(new ReportDocument(before).report, 'a')];
        const at = draft.length === 0 ? 0 : place % (draft.length + 1);
        for (const { span, label, body } of complete(report, at, {
          library,
          past,
          clauses: recurring(past),
          uses: () => 0,
        })) {
          assert.equal(span.end, at);
          assert.ok(span.start >= 0 && span.start <= at && !/[\r\n]/.test(draft.slice(span.start, at)));
          assert.ok(label !== '' && body !== '');
        }
      }),
    );
  });
});
