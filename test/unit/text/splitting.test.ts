import assert from 'node:assert/strict';
import fc from 'fast-check';
import { splitLines } from '../../../src/core/text/lines';
import { isLongLine, LONG_LINE, LONG_SENTENCE, splitSentences, splitUnits } from '../../../src/core/text/sentences';
import { texts } from '../../fixtures/arbitraries';

describe('splitLines', () => {
  it('splits at LF, CRLF and CR, and keeps which it was', () => {
    assert.deepEqual(splitLines('甲\n乙\r\n丙\r丁'), [
      { text: '甲', lineBreak: '\n' },
      { text: '乙', lineBreak: '\r\n' },
      { text: '丙', lineBreak: '\r' },
      { text: '丁', lineBreak: '' },
    ]);
  });

  it('gives an empty text and a text that ends with a break a last line', () => {
    assert.deepEqual(splitLines(''), [{ text: '', lineBreak: '' }]);
    assert.deepEqual(
      splitLines('甲\r\n').map(({ text }) => text),
      ['甲', ''],
    );
  });

  it('takes no other character for a break', () => {
    assert.equal(splitLines('甲\u2028乙\u0085丙\f丁').length, 1);
  });

  it('gives any text back', () => {
    fc.assert(
      fc.property(texts, (text) =>
        assert.equal(
          splitLines(text)
            .map((line) => line.text + line.lineBreak)
            .join(''),
          text,
        ),
      ),
    );
  });
});

describe('splitSentences', () => {
  const pieces = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end));

  it('ends a sentence after 。！？ and what closes it', () => {
    assert.deepEqual(pieces('完成了。真的吗？！“对。”（略。）好'), [
      '完成了。',
      '真的吗？！',
      '“对。”',
      '（略。）',
      '好',
    ]);
  });

  it('does not end one at a decimal point, a comma or a semicolon', () => {
    assert.deepEqual(pieces('增长6.8%，其中；分号'), ['增长6.8%，其中；分号']);
    assert.deepEqual(pieces(''), []);
  });

  it('covers any text without gaps', () => {
    fc.assert(fc.property(texts, (text) => assert.equal(pieces(text).join(''), text)));
  });
});

describe('splitUnits', () => {
  it('leaves a line of common length whole', () => {
    const line = '一句。两句。'.repeat(20);
    assert.deepEqual(splitUnits(line), [line]);
  });

  it('parts a long line into its sentences', () => {
    const sentence = '全市新增企业12家，同比增长5.1%。';
    const line = sentence.repeat(Math.ceil((LONG_LINE + 1) / sentence.length));
    assert.ok(isLongLine(line.length));
    assert.deepEqual(new Set(splitUnits(line)), new Set([sentence]));
  });

  it('cuts an endless sentence after a comma', () => {
    const units = splitUnits('持续抓好各项工作，'.repeat(900));
    assert.ok(units.length > 2);
    for (const unit of units.slice(0, -1)) {
      assert.ok(unit.length <= LONG_SENTENCE);
      assert.ok(unit.endsWith('，'));
    }
  });

  it('gives any long line back and never parts a surrogate pair', () => {
    const long = fc
      .tuple(fc.constantFrom('一', '😀', '，', '。', '1', '“', 'a😀'), fc.integer({ min: 0, max: 6000 }), texts)
      .map(([unit, times, rest]) => (rest + unit.repeat(times)).replace(/[\r\n]/g, ''));
    fc.assert(
      fc.property(long, (line) => {
        const units = splitUnits(line);
        assert.ok(units.length > 0);
        assert.equal(units.join(''), line);
        units.slice(1).forEach((unit, i) => {
          const before = units[i] as string;
          assert.ok(!(/[\ud800-\udbff]$/.test(before) && /^[\udc00-\udfff]/.test(unit)), 'a pair was cut');
        });
      }),
    );
  });
});
