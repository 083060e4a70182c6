import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decode } from '../../../src/core/text/decode';
import { NotExactError, encodeLike } from '../../../src/core/text/encode';
import { encoded, ENCODINGS } from '../../fixtures/encodings';

/** GB 18030-2022 gave these codes of two bytes; what writes them in the four bytes of before is refused, see below. */
const TWO_CODES = /[\ufe10-\ufe19\u9fb4-\u9fbb]/;

describe('writing a file in its own encoding', () => {
  for (const encoding of ENCODINGS) {
    it(`gives the text back, and the bytes of what stays: ${encoding}`, () => {
      fc.assert(
        fc.property(
          fc.string({ unit: 'grapheme' }),
          fc.string({
            unit: fc.constantFrom('县', '€', '𠮷', '①', 'ḿ', '\u00b7', '\r\n', 'a', '\ue5e6', '😀', '\uffe5'),
          }),
          (a, b) => {
            fc.pre(!TWO_CODES.test(a));
            // so that GB18030 is told from UTF-8
            const own = (text: string): string => `年度总结${text.replaceAll('\0', '')}`;
            const bytes = encoded(own(a), encoding);
            assert.equal(decode(bytes).text, own(a));
            assert.deepEqual(encodeLike(bytes, own(a)), bytes);
            const after = encodeLike(bytes, own(b));
            assert.deepEqual(after, encoded(own(b), encoding));
            assert.equal(decode(after).text, own(b));
          },
        ),
      );
    });
  }

  it('refuses what would not keep its bytes', () => {
    // 0xA3A0 is a second way to write the ideographic space
    assert.throws(() => encodeLike(Uint8Array.of(0xd2, 0xbb, 0xa3, 0xa0, 0xd2, 0xbb), '一　二'), NotExactError);
    assert.throws(() => encodeLike(encoded('一县︐', 'gb18030'), '一县'), NotExactError);
    assert.throws(() => encodeLike(encoded('一县', 'gb18030'), '一\ud842县'), NotExactError);
    assert.throws(() => encodeLike(encoded('一县', 'utf-16le'), '一\ud842县'), NotExactError);
    assert.throws(() => encodeLike(encoded('一县', 'utf-8'), '一\ud842县'), NotExactError);
  });

  it('refuses bytes that would be read as another encoding', () => {
    // valid as UTF-8 too
    const odd = Array.from(new TextDecoder('gb18030').decode(new TextEncoder().encode('县县'))).join('');
    assert.throws(() => encodeLike(encoded('一县', 'gb18030'), odd), NotExactError);
  });
});
