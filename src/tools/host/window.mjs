/**
 * A VS Code window without a display: headless Chromium on the address of a server. It reaches nothing but the loopback
 * address.
 */
import { chromium } from 'playwright-core';
import { findBrowser } from './browser.mjs';
import { UserError } from './messages.mjs';
import { whenStopped } from './process.mjs';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];
const READY_LIMIT_MS = 4 * 60_000; // on a machine that is busy with much else, a minute is too short

/**
 * The content network that VS Code itself asks for. Webview resources carry its name, too, though a service worker
 * answers them on the spot. The resolver above keeps it unreachable.
 */
const VSCODE_HOSTS = /(^|\.)vscode-cdn\.net$/;

/**
 * @typedef {object} Window
 * @property {import('playwright-core').Page} page
 * @property {readonly string[]} foreignRequests the addresses asked for that are neither loopback nor VS Code's own
 * @property {() => Promise<void>} close
 */

/**
 * Opens a window. It is ready when the workbench is shown.
 * @param {string} url
 * @param {object} [options]
 * @param {{ width: number, height: number }} [options.size] in CSS pixels
 * @param {number} [options.scale] device pixels for a CSS pixel
 * @param {readonly string[]} [options.flags] of Chromium, beside the usual ones
 * @param {string} [options.style] a style sheet beside those of the page
 * @param {(page: import('playwright-core').Page) => Promise<void>} [options.prepare] called before the page is loaded
 * @returns {Promise<Window>}
 */
export async function openWindow(
  url,
  { size = { width: 1400, height: 900 }, scale = 1, flags = [], style, prepare } = {},
) {
  const executablePath = findBrowser();
  if (!executablePath) throw new UserError('没有找到 Chromium。', 'Chromium was not found.');
  const browser = await chromium.launch({
    executablePath,
    args: [...FLAGS, ...flags],
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  const close = whenStopped(() => browser.close());
  const context = await browser.newContext({
    viewport: size,
    deviceScaleFactor: scale,
    locale: 'zh-CN',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  /** @type {Set<string>} */
  const foreign = new Set();
  context.on('request', (request) => {
    if (isForeign(request.url())) foreign.add(request.url());
  });
  const page = await context.newPage();
  await prepare?.(page);
  await page.goto(url, { timeout: READY_LIMIT_MS });
  if (style !== undefined) await page.addStyleTag({ content: style });
  await page.locator('.monaco-workbench').waitFor({ timeout: READY_LIMIT_MS });
  return {
    page,
    get foreignRequests() {
      return [...foreign];
    },
    close,
  };
}

/** @param {string} address */
function isForeign(address) {
  const { protocol, hostname } = new URL(address);
  return /^(https?|wss?):$/.test(protocol) && hostname !== '127.0.0.1' && !VSCODE_HOSTS.test(hostname);
}
