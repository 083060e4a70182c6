/** The encodings of report files that the product tells apart by content. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** Thrown where bytes are no text: the message's key says why, the caller words it for the user. */
export class NotTextError extends Error {
  constructor() {
    super('the file holds binary data, not text');
    this.name = 'NotTextError';
  }
}

/**
 * Decodes a file: UTF-16 by its byte order mark, UTF-8 (with or without mark) where the bytes are valid UTF-8, GB18030
 * otherwise. A byte order mark is not part of the text.
 * @throws NotTextError where the bytes hold NUL outside UTF-16, or are valid in none of the encodings.
 */
export function decode(bytes: Uint8Array): { text: string; encoding: Encoding } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: strictly('utf-16le', bytes), encoding: 'utf-16le' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: strictly('utf-16be', bytes), encoding: 'utf-16be' };
  if (bytes.includes(0)) throw new NotTextError();
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error; // TypeError is how a fatal decoder reports invalid bytes
    return { text: strictly('gb18030', bytes), encoding: 'gb18030' };
  }
}

function strictly(encoding: Encoding, bytes: Uint8Array): string {
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) throw new NotTextError();
    throw error;
  }
  if (text.includes('\0')) throw new NotTextError();
  return text;
}
