import type { Message } from '../core/text/message';

/** A file that is not read, with the reason as a sentence for the writer. */
export class RefusedError extends Error {
  constructor(readonly says: Message) {
    super(says.en);
    this.name = 'RefusedError';
  }
}

/**
 * Gives up with a sentence for the user.
 * @throws RefusedError
 */
export const refuse = (zh: string, en: string): never => {
  throw new RefusedError({ zh, en });
};
