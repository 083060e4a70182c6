import { randomBytes } from 'node:crypto';
import { access, constants, lstat, open, rename, rm } from 'node:fs/promises';
import type { Stats } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Message } from '../../core/text/message';
import { InputError } from '../errors';
import { INPUT } from '../messages';

/** By this a file is known to be the one that was read. */
export interface Stamp {
  readonly size: number;
  readonly mtimeMs: number;
  readonly inode: number;
}

/**
 * The stamp of a file that may be written.
 * @throws InputError for a link or a file of several names, whose other places would be changed or cut off, and for a
 *   file
 * without permission to write
 */
export async function stampOf(path: string, cwd: string): Promise<Stamp> {
  const info = await writable(path, resolve(cwd, path));
  return { size: info.size, mtimeMs: info.mtimeMs, inode: info.ino };
}

async function writable(path: string, absolute: string): Promise<Stats> {
  const info = await refused(path, lstat(absolute));
  if (info.isSymbolicLink()) throw new InputError(INPUT.link(path));
  if (!info.isFile()) throw new InputError(INPUT.notRegular(path));
  if (info.nlink > 1) throw new InputError(INPUT.severalNames(path));
  await refused(path, access(absolute, constants.W_OK));
  return info;
}

/**
 * Puts new content in a file's place: all of it or none, with the file's mode and owner.
 * @param stamp of the file when it was read
 * @throws InputError where the file has changed since or cannot be written; it is as it was then
 */
export async function save(path: string, cwd: string, bytes: Uint8Array, stamp: Stamp): Promise<void> {
  const absolute = resolve(cwd, path);
  const info = await writable(path, absolute);
  if (info.size !== stamp.size || info.mtimeMs !== stamp.mtimeMs || info.ino !== stamp.inode)
    throw new InputError(INPUT.changedMeanwhile(path));
  const temporary = join(
    dirname(absolute),
    `.${basename(absolute).slice(0, 40)}.${randomBytes(6).toString('hex')}.tmp`,
  );
  try {
    await refused(path, fill(temporary, bytes, info));
    await refused(path, rename(temporary, absolute));
  } finally {
    await rm(temporary, { force: true });
  }
}

async function fill(temporary: string, bytes: Uint8Array, { mode, uid, gid }: Stats): Promise<void> {
  const file = await open(temporary, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    const made = await file.stat();
    if (made.uid !== uid || made.gid !== gid) await file.chown(uid, gid);
    await file.chmod(mode & 0o7777);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Words what the file system refuses. */
async function refused<T>(path: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : null;
    if (code === null) throw error;
    const says: Message =
      code === 'EACCES' || code === 'EPERM' || code === 'EROFS' ? INPUT.readOnly(path) : INPUT.notWritten(path, code);
    throw new InputError(says);
  }
}
