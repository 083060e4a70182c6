import assert from 'node:assert/strict';
import fc from 'fast-check';
import { toHalfWidth, toFullWidth } from '../../../src/core/text/width';
import { anyText } from '../../fixtures/arbitraries';

describe('fold', () => {
  it('makes full-width digits, letters and marks half-width', () => {
    assert.equal(toHalfWidth('２０２５年ＧＤＰ增长６．８％，（一）；：！？'), '2025年GDP增长6.8%,(一);:!?');
  });

  it('makes small forms half-width', () => {
    assert.equal(toHalfWidth('履约率90﹪﹐到位率﹙41.2﹪﹚﹣﹖'), '履约率90%,到位率(41.2%)-?');
  });

  it('makes every blank a space, one for one', () => {
    assert.equal(toHalfWidth('a\u3000b\u00a0c\td\u2002e\u202ff'), 'a b c d e f');
  });

  it('makes blanks of line breaks', () => assert.equal(toHalfWidth('增长\r\n５%'), '增长  5%'));

  it('leaves Chinese marks and half-width text alone', () => {
    for (const text of ['、。《》“”‘’〔〕【】—…·', '12,386件 GDP', '']) assert.equal(toHalfWidth(text), text);
  });

  it('keeps the length of any text, and folds once and for all', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        assert.equal(toHalfWidth(text).length, text.length);
        assert.equal(toHalfWidth(toHalfWidth(text)), toHalfWidth(text));
      }),
    );
  });

  it('is undone by toFullWidth for every mark of ASCII', () => {
    for (let code = 0x21; code <= 0x7e; code++) {
      const character = String.fromCharCode(code);
      assert.equal(toHalfWidth(toFullWidth(character)), character);
      assert.notEqual(toFullWidth(character), character);
    }
    assert.equal(toFullWidth('。'), '。');
  });
});
