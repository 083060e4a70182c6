import assert from 'node:assert/strict';
import fc from 'fast-check';
import { countWords } from '../../../src/core/text/words';
import { anyText } from '../../fixtures/arbitraries';

describe('countWords', () => {
  const cases: readonly (readonly [string, number])[] = [
    ['', 0],
    [' \t\r\n\u3000\u00a0', 0],
    ['工作总结', 4],
    ['今年GDP增长6.8%。', 7],
    ['hello world', 2],
    ['2025 年', 2],
    ['“十四五”', 5],
    ['１２', 2],
    ['T800、PM2.5', 3],
    ['好😀好', 3],
    ['第一行\n第二行', 6],
    // as the two lines of Word's window add up: 中文字符和朝鲜语单词 + 非中文单词
    ['全市GDP达2,346.5亿元，增长6.8%。', 9 + 3], // 全市达亿元，增长。 and GDP, 2,346.5, 6.8%
    ['工作,总结', 4 + 1], // a half-width mark by itself is a run
    ['（一）——《通知》……', 11],
    ['ＧＤＰ增长１２％', 3 + 2 + 3], // full-width letters, digits and marks one by one
    ["don't stop: A/B-test", 3],
    ['㎡、℃、①', 5],
    ['\ufeff总\u200b结\u2009A\u2003B', 2 + 2], // a byte order mark and the blanks of Unicode
    ['안녕 세계입니다', 2],
    ['café µm', 2],
    ['𠮷野家', 3],
  ];
  for (const [text, words] of cases)
    it(`counts ${words} in ${JSON.stringify(text)}`, () => assert.equal(countWords(text), words));

  it('adds up over a blank, and never exceeds the length', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        assert.equal(countWords(`${a} ${b}`), countWords(a) + countWords(b));
        assert.ok(countWords(a) <= a.length);
      }),
    );
  });
});
