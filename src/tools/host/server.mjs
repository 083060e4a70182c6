/** Starts the embedded VS Code server on the loopback address and stops it again. */
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SERVER_MAIN } from './install.mjs';
import { UserError } from './messages.mjs';
import { run, start } from './process.mjs';

const HOST = '127.0.0.1';
const START_LIMIT_MS = 4 * 60_000; // on a machine that is busy with much else, a minute is too short
const KEPT_LINES = 200;
const EMPTY_PACK = 'empty';

/** No surprises and no network: what VS Code would otherwise show or fetch by itself. */
const QUIET_SETTINGS = {
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'workbench.enableExperiments': false,
  'workbench.settings.enableNaturalLanguageSearch': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'chat.commandCenter.enabled': false,
  'git.openRepositoryInParentFolders': 'never',
};

/**
 * @typedef {object} Server
 * @property {number} port
 * @property {(folder: string, payload: readonly (readonly [string, string])[]) => string} url the address of a window
 *   on a folder
 * @property {(path: string) => string} remote a path as a resource of this server, for the payload
 * @property {() => string} log its last lines
 * @property {() => Promise<void>} stop
 * @property {Promise<number>} ended
 */

/**
 * Starts the server and waits until it listens.
 * @param {object} options
 * @param {string} options.dataDir for settings and state; made where it is missing
 * @param {string} [options.extensionsDir] where other extensions are; `extensions` in dataDir by default
 * @param {string} [options.ports] a port or a range "first-last" of which the first free one is taken; any free port by
 *   default
 * @param {string} [options.locale] the display language, e.g. "zh-cn"
 * @param {string} [options.token] secret that the address carries; without one, whoever reaches the port is let in
 * @param {boolean} [options.gallery] whether the Extensions view may reach its gallery; it may not by default
 * @param {Record<string, unknown>} [options.settings] user settings beside the quiet ones; existing settings are kept
 * @param {readonly string[]} [options.builtin] of the extensions that VS Code brings, those that are there; all by default
 * @param {NodeJS.ProcessEnv} [options.env] added to the environment, the extension host's too
 * @returns {Promise<Server>}
 */
export async function startServer(options) {
  const {
    dataDir,
    extensionsDir,
    ports = '0',
    locale = 'en',
    token,
    gallery = false,
    settings = {},
    builtin,
    env = {},
  } = options;
  const extensions = extensionsDir ?? join(dataDir, 'extensions');
  await mkdir(extensions, { recursive: true });
  await writeSettings(dataDir, settings);
  await writeLanguagePack(dataDir, locale);

  /** @type {string[]} */
  const lines = [];
  const args = [
    SERVER_MAIN,
    '--host',
    HOST,
    '--port',
    ports,
    '--locale',
    locale,
    ...(token ? ['--connection-token', token] : ['--without-connection-token']),
    '--accept-server-license-terms',
    '--disable-workspace-trust',
    '--disable-getting-started-override',
    '--disable-update-check',
    '--force-disable-user-env', // the environment is ours, and a login shell takes its time
    '--disable-websocket-compression', // it wins nothing on the loopback address, and costs time on both sides
    '--server-data-dir',
    dataDir,
    '--extensions-dir',
    extensions,
    ...(builtin ? ['--builtin-extensions-dir', await builtinFolder(dataDir, builtin)] : []),
  ];
  const { child, ended, stop } = start(process.execPath, args, {
    env: { ...withoutHost(process.env), ...(gallery ? {} : { EXTENSIONS_GALLERY: '{}' }), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log = () => lines.join('\n');

  /** @type {number} */
  const port = await new Promise((resolve, reject) => {
    const fail = () => reject(new UserError('VS Code 服务端没有启动。', 'The VS Code server did not start.', log()));
    const timer = setTimeout(fail, START_LIMIT_MS);
    ended.then(fail, reject).finally(() => clearTimeout(timer));
    let rest = '';
    /** @param {string} chunk */
    const read = (chunk) => {
      const parts = (rest + chunk).split(/\r?\n/);
      rest = parts.pop() ?? '';
      for (const line of parts) {
        lines.push(line);
        if (lines.length > KEPT_LINES) lines.shift();
        const listening = /^Extension host agent listening on (\d+)/.exec(line);
        if (listening) resolve(Number(listening[1]));
      }
    };
    child.stdout?.setEncoding('utf8').on('data', read);
    child.stderr?.setEncoding('utf8').on('data', read);
  }).catch(async (error) => {
    await stop();
    throw error;
  });

  const authority = `${HOST}:${port}`;
  return {
    port,
    url(folder, payload) {
      const query = new URLSearchParams({ ...(token ? { tkn: token } : {}), folder, payload: JSON.stringify(payload) });
      return `http://${authority}/?${query}`;
    },
    remote: (path) => `vscode-remote://${authority}${encodeURI(path)}`,
    log,
    stop,
    ended,
  };
}

/**
 * Makes a folder of some of the extensions that VS Code brings.
 * @param {string} dataDir
 * @param {readonly string[]} names
 */
async function builtinFolder(dataDir, names) {
  const folder = join(dataDir, 'builtin');
  await mkdir(folder, { recursive: true });
  for (const name of names) {
    if (existsSync(join(folder, name))) continue;
    await symlink(join(dirname(SERVER_MAIN), '../extensions', name), join(folder, name), 'junction');
  }
  return folder;
}

/**
 * Installs a packaged extension.
 * @param {string} vsix the file
 * @param {string} extensionsDir
 * @param {string} dataDir
 */
export async function installExtension(vsix, extensionsDir, dataDir) {
  const args = [
    SERVER_MAIN,
    '--accept-server-license-terms',
    '--server-data-dir',
    dataDir,
    '--extensions-dir',
    extensionsDir,
    '--install-extension',
    vsix,
  ];
  const { code, output } = await run(process.execPath, args, { env: withoutHost(process.env) });
  if (code !== 0) throw new UserError(`无法安装 ${vsix}。`, `${vsix} cannot be installed.`, output);
}

/**
 * @param {string} dataDir
 * @param {Record<string, unknown>} settings
 */
async function writeSettings(dataDir, settings) {
  const file = join(dataDir, 'data/User/settings.json');
  if (existsSync(file)) return; // the user's own by now
  await mkdir(join(dataDir, 'data/User'), { recursive: true });
  await writeFile(file, `${JSON.stringify({ ...QUIET_SETTINGS, ...settings }, null, 2)}\n`);
}

/**
 * A language takes effect only with a language pack. An empty one is enough for extensions to be asked for their own
 * texts in that language (`vscode.env.language`, package.nls.*.json, l10n bundles); VS Code's own stay English. A real
 * pack, installed by the user, is left alone.
 * @param {string} dataDir
 * @param {string} locale
 */
async function writeLanguagePack(dataDir, locale) {
  if (locale.startsWith('en')) return;
  const data = join(dataDir, 'data');
  const packs = join(data, 'languagepacks.json');
  if (existsSync(packs) && JSON.parse(await readFile(packs, 'utf8'))[locale]?.hash !== EMPTY_PACK) return;
  const translations = join(data, `texts.${locale}.json`);
  await mkdir(data, { recursive: true });
  await writeFile(translations, JSON.stringify({ contents: {} }));
  const pack = {
    hash: EMPTY_PACK,
    label: locale,
    extensions: [{ extensionIdentifier: { id: 'zongjie.texts' }, version: '0.0.0' }],
    translations: { vscode: translations },
  };
  await writeFile(packs, JSON.stringify({ [locale]: pack }));
}

/**
 * The environment without what a VS Code around us (its terminal) has put there.
 * @param {NodeJS.ProcessEnv} env
 */
function withoutHost(env) {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^(VSCODE_(?!PATH$)|ELECTRON_)/.test(name)));
}
