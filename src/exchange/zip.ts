import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import { refuse } from './refusal';

/** The first moment that a ZIP archive can name: the same content gives the same bytes. */
const EPOCH = '1980-01-01T00:00:00';

/** An archive with more is no document that a person wrote. */
const MOST_ENTRIES = 5000;
const LARGEST_ARCHIVE_MIB = 64;
const LARGEST_PART_MIB = 64;
const MOST_MIB = 128;
const MIB = 2 ** 20;

/** Packs files into a ZIP archive, in the order given. */
export function pack(files: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const entries: Zippable = {};
  for (const [name, content] of files) entries[name] = typeof content === 'string' ? strToU8(content) : content;
  return zipSync(entries, { level: 6, mtime: EPOCH, os: 0 });
}

/**
 * Unpacks the entries of a ZIP archive that are wanted. The sizes are those that the archive states; an entry is never
 * inflated beyond what it states.
 * @param kind what the file should be, for the message
 * @throws RefusedError for what is no archive, has too many entries or too much in them
 */
export function unpack(
  archive: Uint8Array,
  wants: (name: string) => boolean,
  kind = '.docx',
): ReadonlyMap<string, Uint8Array> {
  if (archive.length > LARGEST_ARCHIVE_MIB * MIB)
    refuse(
      `文件太大，最大 ${LARGEST_ARCHIVE_MIB} MiB。`,
      `The file is too large; ${LARGEST_ARCHIVE_MIB} MiB is the most.`,
    );
  let entries = 0;
  let total = 0;
  const names = new Set<string>();
  const filter = ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
    if (++entries > MOST_ENTRIES) refuse('文件里的部件太多，不读。', 'The file has too many parts and is not read.');
    if (!wants(name)) return false;
    total += originalSize;
    if (names.has(name) || originalSize > LARGEST_PART_MIB * MIB || total > MOST_MIB * MIB)
      refuse(
        '文件展开后大得不正常（可能是压缩炸弹），不读。',
        'The file would unfold to an absurd size (a zip bomb, perhaps) and is not read.',
      );
    names.add(name);
    return true;
  };
  try {
    return new Map(Object.entries(unzipSync(archive, { filter })));
  } catch (error) {
    // fflate throws its own errors, with a numeric code, for what is no archive
    if (error instanceof Error && 'code' in error && typeof error.code === 'number')
      return refuse(
        `不是完整的 ${kind} 文件（打不开压缩包）。`,
        `This is no whole ${kind} file: the archive cannot be opened.`,
      );
    throw error;
  }
}

/** The text of a part that is written in UTF-8. */
export const textOfPart = (bytes: Uint8Array): string => strFromU8(bytes);
