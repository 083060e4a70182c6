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
  ];
  for (const [text, words] of cases) it(`counts ${words} in ${JSON.stringify(text)}`, () => assert.equal(countWords(text), words));

  it('adds up over a blank, and never exceeds the length', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        assert.equal(countWords(`${a} ${b}`), countWords(a) + countWords(b));
        assert.ok(countWords(a) <= a.length);
      }),
    );
  });
});
