import type { Message } from '../text/message';

/** Thrown where a file that is kept beside reports cannot be used; it must then be left as it is. */
export class UnusableFileError extends Error {
  constructor(readonly says: Message) {
    super(says.en);
    this.name = 'UnusableFileError';
  }
}
