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
 * @throws NotTextError where the bytes hold NUL outside UTF-16, are valid in none of the encodings, or are Big5 or
 *   Shift-JIS.
 */
export function decode(bytes: Uint8Array): { text: string; encoding: Encoding } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: strictly('utf-16le', bytes), encoding: 'utf-16le' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: strictly('utf-16be', bytes), encoding: 'utf-16be' };
  if (bytes.includes(0)) throw new NotTextError();
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error; // TypeError is how a fatal decoder reports invalid bytes
    if (isOfAnotherCountry(bytes)) throw new NotTextError();
    return { text: strictly('gb18030', bytes), encoding: 'gb18030' };
  }
}

/** So many characters of two bytes at least tell one encoding from another. */
const FEWEST_PAIRS = 20;

/**
 * Whether bytes that GB18030 can be read from are rather Big5 or Shift-JIS, which share its range. Of Big5 two
 * characters in five end in a byte below A1, and none begins below A1; GB18030 has the simplified characters with both
 * bytes above. Most characters of Japanese are kana, which begin with 82 and 83 in Shift-JIS, where GB18030 has rare
 * characters.
 */
function isOfAnotherCountry(bytes: Uint8Array): boolean {
  let pairs = 0;
  let kana = 0;
  let below = 0;
  let lowTrail = 0;
  for (let i = 0; i + 1 < bytes.length; i++) {
    const lead = bytes[i] as number;
    if (lead < 0x80) continue;
    const trail = bytes[++i] as number;
    pairs++;
    if (lead === 0x82 || lead === 0x83) kana++;
    if (lead < 0xa1) below++;
    else if (trail < 0xa1) lowTrail++;
  }
  if (pairs < FEWEST_PAIRS) return false;
  return kana * 3 > pairs || (lowTrail * 5 > pairs && below * 50 < pairs);
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
