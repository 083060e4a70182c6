import type { Message } from '../core/text/message';

/** The command line itself is wrong: nothing is done, the exit status is 2. */
export class UsageError extends Error {
  constructor(readonly says: Message) {
    super(says.en);
    this.name = 'UsageError';
  }
}

/** One input cannot be read: the others still are, the exit status is 2 in the end. */
export class InputError extends Error {
  constructor(readonly says: Message) {
    super(says.en);
    this.name = 'InputError';
  }
}

/** Results cannot be written. */
export class OutputError extends Error {
  readonly code: string;

  constructor(cause: Error & { readonly code?: string }) {
    super(cause.message, { cause });
    this.name = 'OutputError';
    this.code = cause.code ?? cause.message;
  }
}
