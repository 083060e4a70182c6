import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pinyin } from 'pinyin-pro';
import { parse } from 'yaml';
import { buildLibrary, type Library } from '../../core/drafting/library';
import { parsePattern } from '../../core/drafting/pattern';
import { readSeed, type Seed } from '../../core/drafting/seed';
import { toSnippetBody } from '../../core/drafting/snippet';

const MAX_SEEDS = 200;
const MAX_SEED_BYTES = 1_000_000;

/**
 * The files generated from `seeds/*.yaml` under `root`, by path relative to it: the snippets VS Code loads for reports,
 * and the library that completion, checks and 新建总结 read. Snippets that a manifest contributes for Markdown or plain
 * text cannot be switched off and would stand among everybody's own: there the patterns come from the completion
 * provider alone, for the languages in `zongjie.languages`.
 * @throws Error that names the seed file and the place of the fault
 */
export function generateSnippets(root: string): Map<string, string> {
  const library = buildLibrary(readSeeds(join(root, 'seeds')), initials);
  return new Map([
    ['snippets/library.json', compact(library)],
    ['snippets/zongjie.code-snippets', `${JSON.stringify(snippets(library), null, 2)}\n`],
  ]);
}

/** The initials of a text's pinyin, by the words its characters stand in (重点 is `zd`, 重建 is `cj`). */
export function initials(chinese: string): string {
  return pinyin(chinese, { toneType: 'none', type: 'array' })
    .map((syllable) => syllable.charAt(0))
    .join('');
}

/**
 * Reads and validates every seed file in a folder: those drawn from reports first, in the order of these, then those of
 * common usage.
 */
export function readSeeds(folder: string): Seed[] {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  if (names.length > MAX_SEEDS) throw new RangeError(`${names.length} seed files; at most ${MAX_SEEDS} are read`);
  const seeds = names.map((name) => {
    const path = join(folder, name);
    const { size } = statSync(path);
    if (size > MAX_SEED_BYTES) throw new RangeError(`seeds/${name}: ${size} bytes; at most ${MAX_SEED_BYTES} are read`);
    try {
      return readSeed(parse(readFileSync(path, 'utf8'), { maxAliasCount: 0, uniqueKeys: true, strict: true }));
    } catch (error) {
      throw new Error(`seeds/${name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  });
  const place = ({ report }: Seed): number => (report === undefined ? Infinity : Number(report.number));
  return seeds.sort((a, b) => (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0));
}

/** The library in the format of `contributes.snippets`. */
function snippets(
  library: Library,
): Record<string, { prefix: readonly string[]; body: string[]; description: string }> {
  return Object.fromEntries(
    [...library.patterns, ...library.phrases].map((entry) => [
      'title' in entry ? entry.title : `短语 ${entry.prefixes[1]}`,
      { prefix: entry.prefixes, body: [toSnippetBody(parsePattern(entry.text))], description: entry.description },
    ]),
  );
}

/** The library as JSON, an entry a line: small, and a change shows as the lines it touches. */
function compact(library: Library): string {
  const lists = Object.entries(library).map(
    ([name, entries]: [string, readonly unknown[]]) =>
      `"${name}":[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]`,
  );
  return `{${lists.join(',\n')}}\n`;
}
