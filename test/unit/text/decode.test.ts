import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decode, NotTextError } from '../../../src/core/text/decode';
import { codePoints } from '../../fixtures/arbitraries';

const bytes = (...parts: (number[] | Uint8Array)[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const codes = [0xfeff, ...Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))];
  return Uint8Array.from(codes.flatMap((code) => (bigEndian ? [code >> 8, code & 255] : [code & 255, code >> 8])));
}

describe('decode', () => {
  const text = '工作总结：2025年，增长6.8%。😀';

  it('reads UTF-8 with and without a byte order mark', () => {
    assert.deepEqual(decode(utf8(text)), { text, encoding: 'utf-8' });
    assert.deepEqual(decode(bytes([0xef, 0xbb, 0xbf], utf8(text))), { text, encoding: 'utf-8' });
    assert.deepEqual(decode(new Uint8Array()), { text: '', encoding: 'utf-8' });
  });

  it('reads UTF-16 of both byte orders by its mark', () => {
    assert.deepEqual(decode(utf16(text, false)), { text, encoding: 'utf-16le' });
    assert.deepEqual(decode(utf16(text, true)), { text, encoding: 'utf-16be' });
  });

  it('reads GB18030 of two and four bytes', () => {
    assert.deepEqual(decode(bytes([0xb9, 0xa4, 0xd7, 0xf7, 0xd7, 0xdc, 0xbd, 0xe1], [50, 48, 50, 53])), {
      text: '工作总结2025',
      encoding: 'gb18030',
    });
    assert.deepEqual(decode(bytes([0x81, 0x39, 0xee, 0x39, 0xa1, 0xa3])), { text: '㐀。', encoding: 'gb18030' });
  });

  const binary: readonly (readonly [string, Uint8Array])[] = [
    ['the head of a .docx', bytes([0x50, 0x4b, 3, 4, 0x14, 0, 6, 0, 8, 0])],
    ['a NUL in UTF-8', bytes(utf8('工作'), [0], utf8('总结'))],
    ['UTF-16 with half a code unit', bytes(utf16('工作', false), [0x41])],
    ['UTF-16 with a lone surrogate', utf16('工\ud800作', false)],
    ['UTF-16 with a NUL', utf16('工\0作', true)],
    ['bytes that no encoding knows', bytes([0xff, 0xff, 0xff, 0x80])],
  ];
  for (const [name, data] of binary) it(`refuses ${name}`, () => assert.throws(() => decode(data), NotTextError));

  it('gives back any text that was written as UTF-8 or UTF-16', () => {
    const wellFormed = codePoints().filter(
      (s) => !s.includes('\0') && !s.startsWith('\ufeff') && !/\p{Surrogate}/u.test(s),
    );
    fc.assert(
      fc.property(wellFormed, (written) => {
        assert.equal(decode(utf8(written)).text, written);
        assert.equal(decode(utf16(written, false)).text, written);
        assert.equal(decode(utf16(written, true)).text, written);
      }),
    );
  });

  it('gives a text or says that there is none, for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (data) => {
        try {
          assert.ok(!decode(data).text.includes('\0'));
        } catch (error) {
          assert.ok(error instanceof NotTextError);
        }
      }),
    );
  });
});

describe('encodings of other countries', () => {
  // two bytes each: 工作總結報告 and the like in Big5, これはほうこくです in Shift-JIS
  const big5 =
    'a4 75 a7 40 c1 60 b5 b2 b3 f8 a7 69 a5 fe a6 7e a7 b9 a6 a8 a7 eb b8 ea a4 51 a4 47 bb f5 a4 b8 a1 41 bc 57 aa f8 a4 ad b2 be';
  const shiftJis =
    '82 b1 82 ea 82 cd 82 d9 82 a4 82 b1 82 ad 82 c5 82 b7 82 b1 82 ea 82 cd 82 d9 82 a4 82 b1 82 ad 82 c5 82 b7 82 b1 82 ea';
  for (const [name, hex] of [
    ['Big5', big5],
    ['Shift-JIS', shiftJis],
  ] as const) {
    it(`are refused, not read as rare characters: ${name}`, () => {
      assert.throws(() => decode(Uint8Array.from(hex.split(' '), (byte) => Number.parseInt(byte, 16))), NotTextError);
    });
  }
});
