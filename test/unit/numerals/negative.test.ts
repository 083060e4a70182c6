import assert from 'node:assert/strict';
import { readNegative } from '../../../src/core/numerals/negative';
import { toHalfWidth } from '../../../src/core/text/width';

describe('readNegative', () => {
  const valueOf = (text: string): number | null =>
    readNegative(toHalfWidth(text), text, text.indexOf('-'))?.value ?? null;

  for (const [text, value] of [
    ['由-50万元增至120万元', -50], // the word stands at the very beginning
    ['结余-12万元', -12],
    ['利润总额由-2.3亿元转为盈利', -2.3],
    ['增速-2.3%', -2.3],
  ] as const)
    it(`reads the sign of an amount that may fall below zero: ${text}`, () => assert.equal(valueOf(text), value));

  for (const text of ['投资-12万元', '5月-6月', '一期-3个'])
    it(`takes a dash for no sign: ${text}`, () => assert.equal(valueOf(text), null));
});
