import type { Message } from '../text/message';

/** Thrown where a file that is kept beside reports cannot be used; it must then be left as it is. */
export class UnusableFileError extends Error {
  constructor(readonly says: Message) {
    super(says.en);
    this.name = 'UnusableFileError';
  }
}

const BYTE_ORDER_MARK = /^\uFEFF/;
/** Where version control has left two versions of a text. */
const CONFLICT = /^<{7} /m;

/** Parses the JSON of a file kept beside reports. @param unusable makes the error; @throws that error where it is no JSON */
export function jsonIn(text: string, unusable: (says: Message) => UnusableFileError): unknown {
  try {
    return JSON.parse(text.replace(BYTE_ORDER_MARK, ''));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw unusable(
      CONFLICT.test(text)
        ? { zh: '里面有没有解决的合并冲突', en: 'it holds a merge conflict that is not resolved' }
        : { zh: '不是正确的 JSON', en: 'it is no valid JSON' },
    );
  }
}
