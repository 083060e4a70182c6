import type { Readable, Writable } from 'node:stream';
import { OutputError } from './errors';

/** Everything of the outside that the command touches; the tests put their own in place. */
export interface Io {
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  /** Relative paths start here. */
  readonly cwd: string;
  /** The script of a thread that checks files (`serveChecks`); without one, everything is done in this thread. */
  readonly thread?: URL;
  /**
   * Calls `stop` when the user interrupts the command (Ctrl+C), which then no longer ends it; the answer lets go of
   * that.
   */
  readonly onInterrupt?: (stop: () => void) => () => void;
}

/** A stream that is written to in order. */
export interface Output {
  /** Resolves when the stream has taken the text; does nothing once the reader has gone away. */
  readonly write: (text: string) => Promise<void>;
  /** Whether the reader has gone away (`zongjie … | head`). */
  readonly closed: () => boolean;
}

/** @throws OutputError from `write`, where the stream takes nothing more for any other reason (a full disk). */
export function outputTo(stream: Writable): Output {
  let closed = false;
  stream.on('error', () => {}); // each write reports its own
  return {
    closed: () => closed,
    write: (text) =>
      closed || text === ''
        ? Promise.resolve()
        : new Promise((resolve, reject) => {
            stream.write(text, (error) => {
              if (!error) resolve();
              else if (isGone(error)) {
                closed = true;
                resolve();
              } else reject(new OutputError(error));
            });
          }),
  };
}

const GONE = new Set(['EPIPE', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END', 'EOF']);
const isGone = (error: Error & { readonly code?: string }): boolean => error.code !== undefined && GONE.has(error.code);
