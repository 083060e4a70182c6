import { randomBytes } from 'node:crypto';
import { link, mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { EXCHANGE } from './commands/exchangeMessages';
import { InputError } from './errors';

/**
 * Writes a file that may not exist yet: all of it or none. Its folder is made where there is none.
 * @param replace whether a file that exists is replaced
 * @throws InputError where it exists and may not be replaced, or cannot be written
 */
export async function writeNew(path: string, cwd: string, bytes: Uint8Array, replace: boolean): Promise<void> {
  const absolute = resolve(cwd, path);
  const folder = dirname(absolute);
  const temporary = join(folder, `.${basename(absolute).slice(0, 40)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    await mkdir(folder, { recursive: true });
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    // a link is never made over a file that exists; a rename is
    await (replace ? rename(temporary, absolute) : link(temporary, absolute));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : null;
    if (code === null) throw error;
    throw new InputError(code === 'EEXIST' ? EXCHANGE.exists(path) : EXCHANGE.notWritten(path, code));
  } finally {
    await rm(temporary, { force: true });
  }
}
