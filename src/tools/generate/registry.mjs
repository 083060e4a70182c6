/** Writes the list of all rules and that of their ids, from the files of rules: a rule's file bears its id. */
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const FOLDER = 'src/core/lint';
const HEADER = '// Generated from the files of src/core/lint/rules by `npm run generate`.\n';

/**
 * Goes before all other generators, which read the rules by these lists.
 * @param {string} root the folder of the project
 * @param {boolean} check whether the files are only compared
 * @returns {Promise<number>} the exit status: 1 where a file is stale, each named on standard error
 */
export async function generateRegistry(root, check) {
  const ids = (await readdir(join(root, FOLDER, 'rules'))).map((name) => name.replace(/\.ts$/, '')).sort();
  const files = { 'ruleIds.ts': listOfIds(ids), 'allRules.ts': listOfRules(ids) };
  let stale = 0;
  for (const [name, content] of Object.entries(files)) {
    const path = join(root, FOLDER, name);
    if ((await readFile(path, 'utf8')) === content) continue;
    stale++;
    if (!check) await writeFile(path, content);
    console.error(check ? `stale: ${FOLDER}/${name} (run npm run generate)` : `written: ${FOLDER}/${name}`);
  }
  return check && stale > 0 ? 1 : 0;
}

/** @param {readonly string[]} ids */
const listOfIds = (ids) =>
  `${HEADER}/** The ids of all rules, those that ship off included, in alphabetical order. */
export const RULE_IDS = [
${ids.map((id) => `  '${id}',\n`).join('')}] as const;
/** The id of a rule that there is. */
export type RuleId = (typeof RULE_IDS)[number];
`;

/** @param {readonly string[]} ids */
const listOfRules = (ids) =>
  `${HEADER}import type { Rule } from './rule';
${ids.map((id) => `import ${nameOf(id)} from './rules/${id}';\n`).join('')}
/** What the files of rules declare, in alphabetical order. */
export const RULE_FILES: readonly Rule[] = [
${ids.map((id) => `  ${nameOf(id)},\n`).join('')}];
`;

/** The name of a rule in code: growth-mismatch is growthMismatch. @param {string} id */
const nameOf = (id) => id.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
