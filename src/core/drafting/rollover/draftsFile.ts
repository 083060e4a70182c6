import * as z from 'zod/mini';
import { hashOf } from '../../text/hash';
import type { Message } from '../../text/message';
import { UnusableFileError, jsonIn } from '../../report/unusableFile';
import { anchored, found } from './anchors';
import type { AnchoredMark } from './anchors';
import type { DraftMark } from './ways';

/** Where the marks of a folder's drafts are kept, relative to the folder. */
export const DRAFTS_FILE = '.zongjie/drafts.json';
/** A longer file is none of ours. In bytes. */
export const DRAFTS_FILE_LIMIT = 4 * 2 ** 20;

/** Thrown where a file cannot be used; it must then be left as it is. */
export class DraftsFileError extends UnusableFileError {
  override readonly name = 'DraftsFileError';
}

/** Why a file beyond the limit, or one that is no file, is not read. */
export const NO_DRAFTS_FILE: Message = {
  zh: '不像是草稿的记录（太大，或不是文件）',
  en: 'it is no list of drafts (too long, or no file)',
};
const NOT_OF_FORM = (why: string): Message => ({ zh: `内容不合格式：${why}`, en: `not of its form: ${why}` });
/** One name for a path, however its characters are composed. */
const pathKey = (path: string): string => path.normalize('NFC');

const offset = z.int().check(z.minimum(0));
const entry = z.object({
  hash: z.string(),
  marks: z.array(
    z.object({
      start: offset,
      words: z.string(),
      before: z.string(),
      after: z.string(),
      original: z.string(),
      gap: z.string(),
      state: z.enum(['gaps', 'original']),
    }),
  ),
});
const schema = z.object({ version: z.literal(1), drafts: z.record(z.string(), entry) });

/** What is left to be answered in the drafts of a folder, by their paths in it with `/`. */
export type DraftsFile = ReadonlyMap<string, KeptDraft>;

interface KeptDraft {
  /** Of the text that the marks were kept with. */
  readonly hash: string;
  readonly marks: readonly AnchoredMark[];
}

/** A file in which nothing is left to be answered. */
export const NO_DRAFTS: DraftsFile = new Map();

/** Whether something is left to be answered in the draft of that path. */
export const hasDraft = (file: DraftsFile, path: string): boolean => file.has(pathKey(path));

/** The file with its drafts under new names. @param renamed null for one that keeps its path */
export const withRenamedDrafts = (file: DraftsFile, renamed: (path: string) => string | null): DraftsFile =>
  new Map([...file].map(([path, draft]) => [pathKey(renamed(path) ?? path), draft]));

/** @throws DraftsFileError where the text is not of this form */
export function parseDraftsFile(text: string): DraftsFile {
  if (text.length > DRAFTS_FILE_LIMIT) throw new DraftsFileError(NO_DRAFTS_FILE);
  const read = schema.safeParse(jsonIn(text, (says) => new DraftsFileError(says)));
  if (!read.success) throw new DraftsFileError(NOT_OF_FORM(z.prettifyError(read.error)));
  return new Map(Object.entries(read.data.drafts).map(([path, draft]) => [pathKey(path), draft]));
}

/** One mark a line, so that two people's changes can be merged. */
export function writeDraftsFile(file: DraftsFile): string {
  const drafts = [...file]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([path, { hash, marks }]) =>
        `    ${JSON.stringify(path)}: {\n      "hash": ${JSON.stringify(hash)},\n      "marks": [\n${marks
          .map((mark) => `        ${JSON.stringify(mark)}`)
          .join(',\n')}\n      ]\n    }`,
    );
  return `{\n  "version": 1,\n  "drafts": {\n${drafts.join(',\n')}\n  }\n}\n`;
}

/** The file with the marks of a draft as they are now; without the draft where nothing is left to be answered. */
export function withDraft(file: DraftsFile, path: string, text: string, marks: readonly DraftMark[]): DraftsFile {
  const changed = new Map(file);
  const kept = anchored(text, marks);
  if (kept.length === 0) changed.delete(pathKey(path));
  else changed.set(pathKey(path), { hash: hashOf(text), marks: kept });
  return changed;
}

/** The marks of a draft, found again in its text; of one that was renamed elsewhere, by the text itself. */
export function marksIn(file: DraftsFile, path: string, text: string): readonly DraftMark[] {
  if (file.size === 0) return [];
  const kept = file.get(pathKey(path)) ?? withHash(file, hashOf(text));
  return kept === undefined ? [] : found(text, kept.marks);
}

const withHash = (file: DraftsFile, hash: string): KeptDraft | undefined =>
  [...file.values()].find((kept) => kept.hash === hash);

/** Where last year's words still stand. */
export const unanswered = (marks: readonly DraftMark[]): readonly DraftMark[] =>
  marks.filter(({ state }) => state === 'original');
