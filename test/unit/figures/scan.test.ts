import assert from 'node:assert/strict';
import fc from 'fast-check';
import { scan } from '../../../src/core/figures/scan';
import { fold } from '../../../src/core/text/fold';
import { texts } from '../../fixtures/arbitraries';

const tokens = (text: string): string[] => scan(fold(text), text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

describe('scan', () => {
  it('finds quantities, periods, words and marks in one pass', () => {
    assert.deepEqual(tokens('上半年，税收3.2亿元，同比增长5.1%。'), ['period 上半年', 'mark ，', 'text 税收', 'quantity 3.2亿元', 'mark ，', 'word 同比', 'word 增长', 'quantity 5.1%', 'mark 。']);
  });

  it('reads a short quotation, a title and a document number as one noun', () => {
    assert.deepEqual(tokens('“三公”《2025年方案》〔2017〕12号').map((token) => token.split(' ')[0]), tokens('“三公”《2025年方案》〔2017〕12号').map(() => 'text'));
  });

  it('takes a heading marker for a mark, whatever it looks like', () => {
    const text = '3.5家企业';
    assert.equal(scan(text, text, [{ start: 0, end: 2 }])[0]?.kind, 'mark');
  });

  it('covers any line without gaps or overlaps', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const line = text.replace(/[\r\n]/g, '');
        let at = 0;
        for (const { start, end } of scan(fold(line), line)) {
          assert.equal(start, at, 'a gap or an overlap');
          assert.ok(end > start);
          at = end;
        }
        assert.equal(at, line.length);
      }),
      { numRuns: 400 },
    );
  });
});
