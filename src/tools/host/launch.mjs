#!/usr/bin/env node
/**
 * Stands in for the desktop executable of VS Code in a test run: it takes the same flags
 * (--extensionDevelopmentPath=, --extensionTestsPath=, --extensions-dir=, --user-data-dir=, --locale=, a folder), runs
 * the suite in the embedded server with a headless window, shows the suite's console and exits with the suite's code.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { format } from 'node:util';
import { openBridge } from './bridge.mjs';
import { UserError } from './messages.mjs';
import { whenStopped } from './process.mjs';
import { startServer } from './server.mjs';
import { runTool } from './tool.mjs';
import { openWindow } from './window.mjs';

const STALLED_MS = 4 * 60_000; // the suite prints every test as it ends; one that prints nothing for so long hangs
const KEPT_MESSAGES = 60;
/**
 * Nothing is saved by itself, no tooltip gets between the mouse and what it drags, and nothing is drawn or looked for
 * that no test looks at.
 */
const SUITE_SETTINGS = {
  'files.autoSave': 'off',
  'workbench.hover.delay': 600_000,
  'workbench.reduceMotion': 'on',
  'editor.cursorBlinking': 'solid',
  'editor.minimap.enabled': false,
  'editor.defaultColorDecorators': 'never',
  'editor.unicodeHighlight.ambiguousCharacters': false,
  'editor.unicodeHighlight.invisibleCharacters': false,
  'editor.links': false,
  'editor.bracketPairColorization.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'editor.inlineSuggest.enabled': false,
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
  'remote.autoForwardPorts': false, // it runs `ps` and reads all of /proc every few seconds
  'workbench.editor.languageDetection': false,
  'workbench.localHistory.enabled': false,
  'git.enabled': false,
  'npm.autoDetect': 'off',
  'grunt.autoDetect': 'off',
  'gulp.autoDetect': 'off',
  'jake.autoDetect': 'off',
};

/** Of the extensions that VS Code brings, those that a test or the workspace's files need. */
const SUITE_EXTENSIONS = [
  'configuration-editing',
  'json',
  'json-language-features',
  'markdown-basics',
  'markdown-language-features',
  'theme-defaults',
  'theme-seti',
];

/** Animations, the bar of progress above all, draw frame after frame where no test looks; it goes on through tests. */
const STILL = '.monaco-workbench * { animation: none !important; }';

/** As many processes as there are processors: helpers of the collector would only take turns with them. */
const SUITE_FLAGS = ['--js-flags=--single-threaded-gc --min-semi-space-size=32 --max-semi-space-size=64'];

/** Stands before every line that the suite or the extension prints (test/vscode/suite/index.ts puts it there). */
const SUITE_MARK = '\u2063';

/** @type {string[]} the last messages of VS Code itself */
const own = [];

await runTool(main);
process.exit();

/** @returns {Promise<number>} the suite's exit code */
async function main() {
  const flags = process.argv.slice(2);
  const [extension] = valuesOf(flags, 'extensionDevelopmentPath');
  const [tests] = valuesOf(flags, 'extensionTestsPath');
  const folder = flags.find((flag) => !flag.startsWith('-'));
  if (!extension || !tests || !folder) {
    throw new UserError(
      '用法：launch.mjs 文件夹 --extensionDevelopmentPath=… --extensionTestsPath=…',
      'Usage: launch.mjs FOLDER --extensionDevelopmentPath=… --extensionTestsPath=…',
    );
  }
  const dataDir = valuesOf(flags, 'user-data-dir')[0] ?? (await temporaryFolder());
  const [extensionsDir] = valuesOf(flags, 'extensions-dir');
  const [locale] = valuesOf(flags, 'locale');

  /** @type {(window: import('./window.mjs').Window) => void} */
  let setWindow = () => undefined;
  /** @type {Promise<import('./window.mjs').Window>} */
  const opened = new Promise((resolve) => (setWindow = resolve));
  const bridge = await openBridge(() => opened);
  whenStopped(bridge.close);
  await keepNothingUnsaved(dataDir);
  const server = await startServer({
    dataDir,
    env: bridge.env,
    settings: SUITE_SETTINGS,
    builtin: SUITE_EXTENSIONS,
    ...(extensionsDir ? { extensionsDir } : {}),
    ...(locale ? { locale } : {}),
  });

  /** @type {Promise<number>} */
  const suiteEnded = new Promise((resolve, reject) => {
    const stalled = () =>
      reject(new UserError('测试没有进展。', 'The suite makes no progress.', [...own, server.log()].join('\n')));
    let timer = setTimeout(stalled, STALLED_MS).unref();
    const onProgress = () => {
      clearTimeout(timer);
      timer = setTimeout(stalled, STALLED_MS).unref();
    };
    const died = () =>
      reject(
        new UserError(
          'VS Code 服务端意外退出。',
          'The VS Code server ended unexpectedly.',
          [...own, server.log()].join('\n'),
        ),
      );
    server.ended.then(died, reject);
    const payload = /** @type {const} */ ([
      ['extensionDevelopmentPath', server.remote(extension)],
      ['extensionTestsPath', server.remote(tests)],
    ]);
    openWindow(server.url(folder, payload), {
      flags: SUITE_FLAGS,
      style: STILL,
      prepare: async (page) => {
        await page.exposeFunction('codeAutomationLog', (/** @type {string} */ type, /** @type {unknown[]} */ args) => {
          if (relay(type, args)) onProgress();
        });
        await page.exposeFunction('codeAutomationExit', resolve);
        page.on('crash', () => reject(new Error('the page crashed')));
      },
    }).then(setWindow, reject);
  });
  return suiteEnded;
}

/**
 * Shows what the suite prints. VS Code's own messages come the same way, without the mark; they are kept for when
 * something goes wrong.
 * @param {string} type a console method
 * @param {unknown[]} args as console takes them
 * @returns {boolean} whether the suite printed it
 */
function relay(type, args) {
  const text = format(...args);
  const fromSuite = text.startsWith(SUITE_MARK);
  if (fromSuite) console.log(text.slice(SUITE_MARK.length));
  else own.push(`${type}: ${text}`);
  if (own.length > KEPT_MESSAGES) own.shift();
  return fromSuite;
}

/**
 * @param {readonly string[]} flags
 * @param {string} name
 */
function valuesOf(flags, name) {
  const start = `--${name}=`;
  return flags.filter((flag) => flag.startsWith(start)).map((flag) => flag.slice(start.length));
}

/**
 * VS Code keeps a copy of unsaved text in the folder Backups, and an untitled document opens with the copy of that name:
 * with the text of the test before, where that copy was still being written when its document was closed. Here a file
 * of that name stands in its way.
 * @param {string} dataDir
 */
async function keepNothingUnsaved(dataDir) {
  await mkdir(join(dataDir, 'data/User'), { recursive: true });
  await writeFile(join(dataDir, 'data/User/Backups'), '');
}

async function temporaryFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'zongjie-'));
  whenStopped(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
