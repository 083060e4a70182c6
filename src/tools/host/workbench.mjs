/** What F5 opens, for the tools that open the same without it. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ROOT } from './project.mjs';

/** @returns {{ developed: string, folder: string }} the extension and the folder that `.vscode/launch.json` names */
export function launched() {
  /** @type {{ configurations: { args: string[] }[] }} */
  const { configurations } = JSON.parse(readFileSync(join(ROOT, '.vscode/launch.json'), 'utf8'));
  const args = configurations[0]?.args.map((arg) => arg.replaceAll('${workspaceFolder}', ROOT)) ?? [];
  const option = '--extensionDevelopmentPath=';
  const developed = args.find((arg) => arg.startsWith(option))?.slice(option.length);
  const folder = args.find((arg) => !arg.startsWith('-'));
  if (developed === undefined || folder === undefined) throw new Error('.vscode/launch.json names no folder');
  return { developed: resolve(developed), folder: resolve(folder) };
}
