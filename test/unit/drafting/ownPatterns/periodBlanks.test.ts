import assert from 'node:assert/strict';
import { periodsOf } from '../../../../src/core/drafting/ownPatterns/periodBlanks';

describe('the words of time of a sentence that is kept as a pattern', () => {
  const wordsOf = (text: string): string[] => periodsOf(text).map(({ span }) => text.slice(span.start, span.end));

  it('are filled in anew each time', () => {
    assert.deepEqual(wordsOf('上半年新建泵站6座，7月底前全部投用。'), ['上半年', '7月底']);
  });

  for (const word of ['年初', '上年', '下一步', '目前', '每年', '历年', '年底', '当年', '近年来'])
    it(`stay where they hold for any year: ${word}`, () => assert.deepEqual(wordsOf(`${word}管网维护到位。`), []));
});
