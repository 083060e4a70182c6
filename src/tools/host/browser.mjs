/** Finds Chromium and a Chinese font, and installs them by apt-get where that is possible. */
import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { UserError } from './messages.mjs';
import { run } from './process.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * The first of the given commands that exists: an absolute path as it is, a name looked up on PATH.
 * @param {readonly string[]} candidates
 * @returns {string | undefined} its path
 */
export function findExecutable(candidates) {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const endings = process.platform === 'win32' ? ['.cmd', '.exe'] : [''];
  return candidates
    .flatMap((name) => (isAbsolute(name) ? [name] : folders.flatMap((f) => endings.map((e) => join(f, name + e)))))
    .find(isExecutable);
}

/** @returns {string | undefined} the path of Chromium; the environment variable CHROME_PATH goes first */
export function findBrowser() {
  const chosen = process.env['CHROME_PATH'];
  return findExecutable([...(chosen ? [chosen] : []), ...NAMES, ...PLACES]);
}

/** @returns {Promise<boolean>} whether Chromium and a Chinese font are both there */
export async function browserIsInstalled() {
  return findBrowser() !== undefined && (await hasChineseFont());
}

/**
 * Installs Chromium and a Chinese font on Debian and Ubuntu as root; elsewhere throws a UserError that says what to
 * install.
 */
export async function installBrowser() {
  const packages = [
    ...(findBrowser() ? [] : ['chromium']),
    ...((await hasChineseFont()) ? [] : ['fonts-noto-cjk', 'fontconfig']),
  ];
  if (packages.length === 0) return;
  const apt = findExecutable(['/usr/bin/apt-get']);
  if (!apt || process.getuid?.() !== 0) {
    throw new UserError(
      `缺少 ${packages.join('、')}：请安装（Debian、Ubuntu：sudo apt-get install ${packages.join(' ')}），或用环境变量 CHROME_PATH 指明 Chromium。`,
      `Missing ${packages.join(', ')}: install them (Debian, Ubuntu: sudo apt-get install ${packages.join(' ')}), or name Chromium by the environment variable CHROME_PATH.`,
    );
  }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
  ]) {
    const { code, output } = await run(apt, args, { env });
    if (code !== 0) throw new UserError(`apt-get ${args[0]} 失败。`, `apt-get ${args[0]} failed.`, output);
  }
}

async function hasChineseFont() {
  if (process.platform !== 'linux') return true; // macOS and Windows bring theirs
  const list = findExecutable(['fc-list']);
  return list !== undefined && (await run(list, [':lang=zh-cn', 'family'])).output.trim() !== '';
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // absent or not ours to run: the answer itself
  }
}
