import assert from 'node:assert/strict';
import fc from 'fast-check';
import { spokenLength } from '../../../src/core/text/speech';
import { anyText } from '../../fixtures/arbitraries';

describe('spokenLength', () => {
  /** A text and how it is read. */
  const cases: readonly (readonly [text: string, read: string])[] = [
    ['', ''],
    ['工作总结，（一）“好”！', '工作总结一好'],
    ['12.3%', '百分之十二点三'],
    ['3816家', '三千八百一十六家'],
    ['1208', '一千二百零八'],
    ['10', '十'],
    ['18', '十八'],
    ['110', '一百一十'],
    ['1008', '一千零八'],
    ['10500', '一万零五百'],
    ['120000', '十二万'],
    ['2,346.5亿元', '二千三百四十六点五亿元'],
    ['1,000,000', '一百万'],
    ['100002000', '一亿零二千'],
    ['0.05', '零点零五'],
    ['2025年', '二零二五年'],
    ['1-4月', '一四月'],
    ['9亿～16亿', '九亿至十六亿'],
    ['12345678901234', '一二三四五六七八九零一二三四'],
    ['001', '零零一'],
    ['１２％', '百分之十二'],
    ['25℃', '二十五摄氏度'],
    ['5‰', '千分之五'],
    ['GDP', 'GDP'],
    ['第3、4期', '第三四期'],
  ];
  for (const [text, read] of cases) it(`${text} is read ${read}`, () => assert.equal(spokenLength(text), read.length));

  it('adds up over a line end, for any text', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) =>
        assert.equal(spokenLength(`${a}\n${b}`), spokenLength(a) + spokenLength(b)),
      ),
    );
  });
});
