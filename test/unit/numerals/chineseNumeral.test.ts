import assert from 'node:assert/strict';
import { chineseValue } from '../../../src/core/numerals/number';
import { chineseNumeral } from '../../../src/core/numerals/chineseNumeral';

describe('Chinese numerals as written', () => {
  it('are read back, up to four digits', () => {
    for (let n = 1; n < 10_000; n++) assert.equal(chineseValue(chineseNumeral(n)), n, chineseNumeral(n));
  });

  for (const [n, written] of [
    [10, '十'],
    [19, '十九'],
    [20, '二十'],
    [100, '一百'],
    [108, '一百零八'],
    [110, '一百一十'],
    [2005, '二千零五'],
    [12_345, '12345'],
  ] as const) {
    it(`${n} is ${written}`, () => assert.equal(chineseNumeral(n), written));
  }
});
