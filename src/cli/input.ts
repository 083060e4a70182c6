import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, extname, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { ReportDocument } from '../core/report/document';
import type { ReadOptions } from '../core/report/document';
import type { Report } from '../core/report/report';
import { decode, NotTextError } from '../core/text/decode';
import { InputError } from './errors';
import type { Io } from './io';
import { INPUT, STDIN_NAME } from './messages';
import type { Message } from '../core/text/message';

/** The largest file that is read, in MiB: some twenty times the longest report, and safe in Node's default memory. */
export const LIMIT_MIB = 16;
const LIMIT = LIMIT_MIB * 2 ** 20;
const OFFICE = new Set(['.docx', '.doc', '.wps', '.pdf', '.rtf', '.odt', '.xlsx', '.xls', '.pptx', '.ppt']);

/**
 * Reads and analyses one input.
 * @param path as the user wrote it; `-` is standard input
 * @param options how it is read: see `settingsFor`
 * @throws InputError that names the input: missing, a folder, without permission, too large, no text
 */
export async function readReport(path: string, io: Io, options: ReadOptions): Promise<Report> {
  return new ReportDocument(textOf(path, await readInput(path, io)), options).report;
}

/** What the path tells the reader of a report. */
export const readOptions = (path: string): ReadOptions => (path === '-' ? {} : { fileName: basename(path) });

/** The bytes of one input. @throws InputError that names it: missing, a folder, without permission, too large */
export const readInput = (path: string, io: Pick<Io, 'stdin' | 'cwd'>): Promise<Uint8Array> =>
  path === '-' ? readAll(io.stdin, STDIN_NAME) : readFile(path, io.cwd);

/** The text that the bytes of an input hold. @throws InputError that names it where they are no text */
export function textOf(path: string, bytes: Uint8Array): string {
  try {
    return decode(bytes).text;
  } catch (error) {
    if (!(error instanceof NotTextError)) throw error;
    throw new InputError(
      naming(path === '-' ? STDIN_NAME : path, OFFICE.has(extname(path).toLowerCase()) ? INPUT.office : INPUT.binary),
    );
  }
}

/** The bytes of one file. @throws InputError as `readInput` does */
export async function readFile(path: string, cwd: string): Promise<Uint8Array> {
  const absolute = resolve(cwd, path);
  const info = await attempt(path, stat(absolute));
  if (info.isDirectory()) throw new InputError(INPUT.folder(path));
  if (info.isFile() && info.size > LIMIT) throw tooLarge(path);
  return attempt(path, readAll(createReadStream(absolute), path));
}

/** All of a stream, as long as it keeps below the limit: a pipe or a device does not say its size. */
async function readAll(stream: Readable, name: string | Message): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer | string>) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > LIMIT) throw tooLarge(name); // leaving the loop destroys the stream
    chunks.push(bytes);
  }
  return Buffer.concat(chunks, size);
}

const tooLarge = (name: string | Message): InputError =>
  new InputError(naming(name, (path) => INPUT.tooLarge(path, `${LIMIT_MIB} MiB`)));

const naming = (name: string | Message, say: (path: string) => Message): Message =>
  typeof name === 'string' ? say(name) : { zh: say(name.zh).zh, en: say(name.en).en };

const REFUSALS: Readonly<Record<string, (path: string) => Message>> = {
  ENOENT: INPUT.missing,
  ENOTDIR: INPUT.missing,
  EISDIR: INPUT.folder,
  EACCES: INPUT.noAccess,
  EPERM: INPUT.noAccess,
};

/** Words what the file system refuses. */
async function attempt<T>(path: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : null;
    if (code === null) throw error;
    throw new InputError(REFUSALS[code]?.(path) ?? INPUT.unreadable(path, code));
  }
}
