/**
 * Installs the embedded VS Code: the server of the npm package code-server, in .vscode-test/server. It is built in a
 * sibling folder and renamed when complete, with a stamp inside, so that a half-finished one is never taken for whole.
 */
import { copyFile, mkdir, readFile, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from './messages.mjs';
import { HOST_FOLDER, npm } from './project.mjs';

const CODE_SERVER = '4.100.3'; // the newest that runs on Node 20; it is VS Code 1.100.3
// VS Code looks for files with it; this version brings its program as a package, the server's own downloads it
const RIPGREP = '1.18.0';
const SERVER = join(HOST_FOLDER, 'server');
const VSCODE = 'node_modules/code-server/lib/vscode';
const PARTIAL = /^server\.partial-(\d+)$/;
const QUIET = ['--no-audit', '--no-fund', '--loglevel=error'];

/** The entry point of the installed server. */
export const SERVER_MAIN = join(SERVER, VSCODE, 'out/server-main.js');

/** What the compiled parts depend on: a change in any of these means a new installation. */
const STAMP = JSON.stringify({
  codeServer: CODE_SERVER,
  ripgrep: RIPGREP,
  recipe: 1,
  platform: process.platform,
  arch: process.arch,
  abi: process.versions.modules,
});

/** @returns {Promise<boolean>} whether a complete server for this Node is in place */
export async function serverIsInstalled() {
  const stamp = join(SERVER, 'stamp.json');
  return existsSync(stamp) && (await readFile(stamp, 'utf8')) === STAMP;
}

/** Installs the server where it is missing, incomplete or made for another Node. */
export async function installServer() {
  if (process.platform === 'win32') {
    throw new UserError(
      '内置的 VS Code 服务端不支持 Windows，请安装 VS Code 并使命令 code 可用。',
      'The embedded VS Code server does not run on Windows: install VS Code and put its command `code` on PATH.',
    );
  }
  await mkdir(HOST_FOLDER, { recursive: true });
  await removeAbandoned();
  if (await serverIsInstalled()) return;

  const partial = join(HOST_FOLDER, `server.partial-${process.pid}`);
  await mkdir(partial);
  try {
    await fill(partial);
    if (await serverIsInstalled()) return; // another process was faster
    await rm(SERVER, { recursive: true, force: true });
    await rename(partial, SERVER);
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

/** @param {string} folder an empty folder */
async function fill(folder) {
  const vscode = join(folder, VSCODE);
  await writeFile(join(folder, 'package.json'), '{"private":true}\n');
  // Its own install script wants Kerberos headers and a download of ripgrep; neither is needed here.
  await npmOrThrow(
    ['install', '--ignore-scripts', ...QUIET, `code-server@${CODE_SERVER}`, `@vscode/ripgrep@${RIPGREP}`],
    folder,
  );
  await npmOrThrow(['install', '--omit=dev', '--ignore-scripts', ...QUIET], vscode);
  // --yes: node-pty's script calls npx, which would otherwise ask before fetching node-gyp.
  await npmOrThrow(['rebuild', '--yes', '--loglevel=error', '@vscode/spdlog', 'native-watchdog', 'node-pty'], vscode);
  await symlink('node_modules', join(vscode, 'node_modules.asar'));
  await npmOrThrow(['install', '--omit=dev', '--ignore-scripts', ...QUIET], join(vscode, 'extensions'));
  const bin = join(vscode, 'node_modules/@vscode/ripgrep/bin');
  await mkdir(bin, { recursive: true });
  await copyFile(
    join(folder, `node_modules/@vscode/ripgrep-${process.platform}-${process.arch}/bin/rg`),
    join(bin, 'rg'),
  );
  await writeFile(join(folder, 'stamp.json'), STAMP);
}

/**
 * @param {readonly string[]} args
 * @param {string} cwd
 */
async function npmOrThrow(args, cwd) {
  const { code, output } = await npm(args, cwd);
  if (code === 0) return;
  throw new UserError(
    `安装内置的 VS Code 服务端失败（npm ${args[0]}）。编译需要 Python 3、make 和 C++ 编译器。`,
    `Installing the embedded VS Code server failed (npm ${args[0]}). Compiling needs Python 3, make and a C++ compiler.`,
    output,
  );
}

/** Removes what an installation that was killed has left behind. */
async function removeAbandoned() {
  for (const name of await readdir(HOST_FOLDER)) {
    const pid = PARTIAL.exec(name)?.[1];
    if (pid && !isAlive(Number(pid))) await rm(join(HOST_FOLDER, name), { recursive: true, force: true });
  }
}

/** @param {number} pid */
function isAlive(pid) {
  if (pid === process.pid) return false; // the number was used before
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}
