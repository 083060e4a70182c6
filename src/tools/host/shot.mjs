/**
 * Takes a picture of VS Code with Zongjie, e.g. for the README:
 *   node src/tools/host/shot.mjs --folder docs/samples --open FILE --out PNG [what to do first …]
 * What to do first, in the order given: --command TITLE (by the command palette), --keys "Control+Shift+O",
 * --type TEXT, --click SELECTOR, --hover SELECTOR, --wait-for SELECTOR, --wait MS.
 * Also: --locale zh-cn, --scale 2, --size 1400x900, --setting name=JSON (repeatable).
 * Without --folder it opens what F5 opens. The folder is copied first; nothing in it is changed. The extension must have been built.
 */
import { cp, mkdir, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { UserError } from './messages.mjs';
import { whenStopped } from './process.mjs';
import { startServer } from './server.mjs';
import { runTool } from './tool.mjs';
import { openWindow } from './window.mjs';
import { launched } from './workbench.mjs';

const STILL_MS = 1500; // a picture of a window that has come to rest; nothing is judged by this time

/** @type {Record<string, (page: import('playwright-core').Page, value: string) => Promise<unknown>>} */
const ACTIONS = {
  keys: (page, keys) => page.keyboard.press(keys),
  type: (page, text) => page.keyboard.type(text),
  click: (page, selector) => page.locator(selector).first().click(),
  hover: (page, selector) => page.locator(selector).first().hover(),
  'wait-for': (page, selector) => page.locator(selector).first().waitFor(),
  wait: (page, ms) => page.waitForTimeout(Number(ms)),
  async command(page, title) {
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget input').waitFor();
    await page.keyboard.type(title);
    await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().click();
  },
};

await runTool(main);

async function main() {
  const { values, tokens } = parseArgs({
    tokens: true,
    options: {
      folder: { type: 'string', default: launched().folder },
      open: { type: 'string' },
      out: { type: 'string' },
      locale: { type: 'string', default: 'zh-cn' },
      scale: { type: 'string', default: '1' },
      size: { type: 'string', default: '1400x900' },
      setting: { type: 'string', multiple: true, default: [] },
      ...Object.fromEntries(
        Object.keys(ACTIONS).map((name) => [name, { type: /** @type {const} */ ('string'), multiple: true }]),
      ),
    },
  });
  const { out, open } = values;
  if (!out) throw new UserError('缺少 --out 图片文件。', 'Missing: --out PNG');

  const temporary = await realpath(await mkdtemp(join(tmpdir(), 'zongjie-')));
  whenStopped(() => rm(temporary, { recursive: true, force: true }));
  const folder = join(temporary, basename(resolve(values.folder)));
  await cp(values.folder, folder, { recursive: true });

  const settings = Object.fromEntries(values.setting.map(parseSetting));
  const server = await startServer({
    dataDir: join(temporary, '.data'),
    locale: values.locale,
    settings: { 'files.autoSave': 'off', ...settings },
  });
  /** @type {[string, string][]} */
  const payload = [['extensionDevelopmentPath', server.remote(launched().developed)]];
  if (open) payload.push(['openFile', server.remote(join(folder, open))]);
  const [width = 1400, height = 900] = values.size.split('x').map(Number);
  const { page } = await openWindow(server.url(folder, payload), {
    size: { width, height },
    scale: Number(values.scale),
  });
  if (open) await page.locator('.tab.active', { hasText: basename(open) }).waitFor();
  await page.waitForTimeout(STILL_MS);
  for (const token of tokens) {
    const action = token.kind === 'option' ? ACTIONS[token.name] : undefined;
    if (action && token.kind === 'option') await action(page, token.value ?? '');
  }
  await page.waitForTimeout(STILL_MS);
  await mkdir(dirname(resolve(out)), { recursive: true });
  await page.screenshot({ path: out });
  console.log(out);
}

/**
 * @param {string} setting "name=value", the value in JSON or a plain string
 * @returns {[string, unknown]}
 */
function parseSetting(setting) {
  const at = setting.indexOf('=');
  if (at < 0) throw new UserError(`--setting 应为 名称=值：${setting}`, `--setting takes name=value: ${setting}`);
  const value = setting.slice(at + 1);
  return [setting.slice(0, at), /^(true|false|null|-?\d|["[{])/.test(value) ? JSON.parse(value) : value];
}
