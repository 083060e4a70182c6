/** The project itself: where it is, what it needs before it can be built, and how it is built. */
import { existsSync, lstatSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UserError } from './messages.mjs';
import { run } from './process.mjs';

/** The root folder of the project. */
export const ROOT = resolve(fileURLToPath(new URL('../../..', import.meta.url)));

/** Holds everything that the tools install or keep between runs; ignored by git. */
export const HOST_FOLDER = join(ROOT, '.vscode-test');

const OLDEST_NODE = 20;

/** Throws a UserError where this Node is too old. */
export function checkNode() {
  if (Number.parseInt(process.versions.node, 10) >= OLDEST_NODE) return;
  throw new UserError(
    `需要 Node.js ${OLDEST_NODE} 或更新的版本，现在运行的是 ${process.versions.node}。`,
    `Node.js ${OLDEST_NODE} or newer is needed; this is ${process.versions.node}.`,
  );
}

/**
 * @returns {boolean} whether node_modules is missing or older than the lock file; never where it is a symbolic link,
 *   since `npm ci` would empty the folder it leads to, which is not ours
 */
export function dependenciesAreStale() {
  if (lstatSync(join(ROOT, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) return false;
  const installed = join(ROOT, 'node_modules/.package-lock.json');
  return !existsSync(installed) || statSync(installed).mtimeMs < statSync(join(ROOT, 'package-lock.json')).mtimeMs;
}

/** Runs `npm ci`; throws a UserError with npm's output where it fails. */
export async function installDependencies() {
  const { code, output } = await npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], ROOT);
  if (code !== 0)
    throw new UserError('安装依赖失败（npm ci）。', 'Installing the dependencies failed (npm ci).', output);
}

/**
 * Runs npm quietly: the one that started this process where there is one, otherwise the one on PATH.
 * @param {readonly string[]} args
 * @param {string} cwd
 */
export function npm(args, cwd) {
  const own = process.env['npm_execpath'];
  if (own && /^(npm|npm-cli)\.c?js$/.test(basename(own))) return run(process.execPath, [own, ...args], { cwd });
  return process.platform === 'win32'
    ? run(process.env['ComSpec'] ?? 'cmd.exe', ['/d', '/c', 'npm', ...args], { cwd })
    : run('npm', args, { cwd });
}

/**
 * Builds by `node esbuild.mjs FLAGS`; throws a UserError with its output where that fails.
 * @param {readonly string[]} [flags]
 */
export async function build(flags = []) {
  const { code, output } = await run(process.execPath, ['esbuild.mjs', ...flags], { cwd: ROOT });
  if (code !== 0) throw new UserError('构建失败。', 'The build failed.', output);
}
