import { clip, plain } from './format/terminal';
import type { Io, Output } from './io';

/** A line on standard error that tells how far the command is; only where that is a terminal. */
export interface Progress {
  /** Shows that so many files of all are done, and which comes next. */
  readonly show: (done: number, next: string) => Promise<void>;
  /** Takes the line away; must be done before anything else is written. */
  readonly erase: () => Promise<void>;
}

/** For those who want none. */
export const NO_PROGRESS: Progress = { show: async () => {}, erase: async () => {} };
const ERASE = '\r\u001b[2K';
const COLUMNS = 80;

/** @param say words the line. */
export function progressOn(
  { stderr, env }: Io,
  err: Output,
  all: number,
  say: (done: number, all: number, name: string) => string,
): Progress {
  if (stderr.isTTY !== true || env['TERM'] === 'dumb' || all < 2) return NO_PROGRESS;
  let shown = false;
  return {
    show: async (done, next) => {
      shown = true;
      await err.write(`${ERASE}${clip(plain(say(done, all, next)), (stderr.columns || COLUMNS) - 1)}`);
    },
    erase: async () => {
      if (shown) await err.write(ERASE);
      shown = false;
    },
  };
}
