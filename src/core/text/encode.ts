import { NotTextError, decode } from './decode';
import type { Encoding } from './decode';

/** Thrown where a file's bytes would not all come back: the caller says so and leaves the file. */
export class NotExactError extends Error {
  constructor(readonly encoding: Encoding) {
    super(`the file cannot be written in ${encoding} as it was`);
    this.name = 'NotExactError';
  }
}

const ENCODERS: Readonly<Record<Encoding, (text: string) => Uint8Array>> = {
  'utf-8': (text) => new TextEncoder().encode(text),
  'utf-16le': (text) => utf16(text, true),
  'utf-16be': (text) => utf16(text, false),
  gb18030,
};

/**
 * A changed text in the encoding of the file it came from, with its byte order mark where the file has one.
 * @param bytes the file as it is
 * @throws NotExactError where the parts that did not change would not keep their bytes (the file holds a second way to
 *   write a character), or the new text holds what the encoding cannot hold (half a surrogate pair)
 */
export function encodeLike(bytes: Uint8Array, text: string): Uint8Array {
  const { text: before, encoding } = decode(bytes);
  const mark = markOf(bytes);
  const encode = (content: string): Uint8Array => joined(mark, ENCODERS[encoding](content));
  const after = encode(text);
  if (!sameBytes(encode(before), bytes) || !isKept(after, text, encoding)) throw new NotExactError(encoding);
  return after;
}

const MARKS = [
  [0xef, 0xbb, 0xbf],
  [0xff, 0xfe],
  [0xfe, 0xff],
] as const;
const markOf = (bytes: Uint8Array): readonly number[] =>
  MARKS.find((mark) => mark.every((byte, i) => bytes[i] === byte)) ?? [];

/**
 * Whether reading the bytes gives the text again, by the same encoding: GB18030 whose bytes happen to be UTF-8 would
 * not.
 */
function isKept(bytes: Uint8Array, text: string, encoding: Encoding): boolean {
  try {
    const read = decode(bytes);
    return read.encoding === encoding && read.text === text;
  } catch (error) {
    if (error instanceof NotTextError) return false;
    throw error;
  }
}

function joined(mark: readonly number[], content: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(mark.length + content.length);
  bytes.set(mark);
  bytes.set(content, mark.length);
  return bytes;
}

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, i) => byte === b[i]);

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}

/** GB18030 numbers its four-byte codes in one row: those of the BMP come first, those of the other planes from here. */
const ASTRAL = 189_000;

function gb18030(text: string): Uint8Array {
  codes ??= gb18030Codes();
  const bytes: number[] = [];
  for (const character of text) {
    const point = character.codePointAt(0) as number;
    const code =
      point < 0x80 ? point : point < 0x10000 ? (codes[point] as number) : fourBytes(ASTRAL + point - 0x10000);
    if (code > 0xffff) bytes.push(code >>> 24, (code >>> 16) & 0xff);
    if (code > 0xff) bytes.push((code >>> 8) & 0xff);
    bytes.push(code & 0xff);
  }
  return Uint8Array.from(bytes);
}

const BMP_FOUR_BYTES = 39_420;

/** The four-byte code of GB 18030 with this index, packed into one number. */
const fourBytes = (number: number): number =>
  (((0x81 + Math.floor(number / 12_600)) << 24) |
    ((0x30 + (Math.floor(number / 1260) % 10)) << 16) |
    ((0x81 + (Math.floor(number / 10) % 126)) << 8) |
    (0x30 + (number % 10))) >>>
  0;

let codes: Uint32Array | undefined;

/**
 * The code of each BMP character in GB18030, by asking the decoder for the character of each code: the exact inverse of
 * it.
 */
function gb18030Codes(): Uint32Array {
  const table = new Uint32Array(0x10000);
  const enter = (all: readonly number[], length: number): void => {
    const bytes = Uint8Array.from(
      all.flatMap((code) => Array.from({ length }, (_, i) => (code >>> (8 * (length - 1 - i))) & 0xff)),
    );
    const characters = new TextDecoder('gb18030').decode(bytes);
    // of two codes of one character the first is the usual one
    all.forEach((code, i) => (table[characters.charCodeAt(i)] ||= code));
  };
  const two: number[] = [];
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) two.push((lead << 8) | trail);
  enter(two, 2);
  enter(
    Array.from({ length: BMP_FOUR_BYTES }, (_, number) => fourBytes(number)),
    4,
  );
  return table;
}
