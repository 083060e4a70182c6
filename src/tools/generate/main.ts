import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { generateGrammar } from './grammar/grammar';
import { generateManifest } from './manifest';
import { generateRuleDocs } from './rules';
import { generateSchemas } from './schemas';
import { generateSnippets } from './snippets';

/** Folders that hold generated files only: what is in them and not generated is stale. */
const GENERATED_FOLDERS = ['docs/rules', 'docs/schema', 'snippets', 'syntaxes'];

/**
 * Writes the generated files below `root`, or with `check` compares them.
 * @returns the exit status: 1 where a file is stale, each named on standard error.
 */
export async function run(root: string, check: boolean): Promise<number> {
  const files = new Map([
    ...(await generateGrammar(root)),
    ...generateRuleDocs(),
    ...(await generateManifest(root)),
    ...(await generateSchemas(root)),
    ...(await generateSnippets(root)),
  ]);
  const stale: string[] = [];
  for (const [path, content] of files) {
    const full = join(root, path);
    if ((await readFile(full, 'utf8').catch(missing)) === content) continue;
    stale.push(path);
    if (check) continue;
    await mkdir(dirname(full), { recursive: true });
    await writeFile(full, content);
  }
  for (const path of await leftOver(root, files)) {
    stale.push(path);
    if (!check) await rm(join(root, path));
  }
  for (const path of stale) console.error(check ? `stale: ${path} (run npm run generate)` : `written: ${path}`);
  return check && stale.length > 0 ? 1 : 0;
}

async function leftOver(root: string, files: ReadonlyMap<string, string>): Promise<string[]> {
  const found = await Promise.all(
    GENERATED_FOLDERS.map(async (folder) =>
      (await readdir(join(root, folder)).catch(() => [])).map((name) => `${folder}/${name}`),
    ),
  );
  return found.flat().filter((path) => !files.has(path));
}

function missing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
