/**
 * The bridge by which a test inside the extension host acts on the page of its window. One connection carries one
 * action: a line of JSON each way, on the loopback address, and only with the token. (Sockets rather than HTTP: VS Code
 * puts its proxy between an extension and HTTP.)
 */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { ROOT } from './project.mjs';

const ACTION_LIMIT_MS = 30_000;
const ABOVE_EDGE = 8; // CSS pixels
const SCREENSHOTS = resolve(ROOT, 'out/screenshots');

/** @typedef {import('./window.mjs').Window} Window */

/**
 * @typedef {object} Request
 * @property {string} token
 * @property {string} action a name in `actions`
 * @property {readonly unknown[]} args
 * @property {readonly string[]} frames selectors of the nested frames to look in, the outermost first
 */

/**
 * Opens the bridge.
 * @param {() => Promise<Window>} opened the window, as soon as it is there
 * @returns {Promise<{ env: Record<string, string>, close: () => void }>} env: what tells a test where the bridge is
 */
export async function openBridge(opened) {
  const token = randomBytes(24).toString('hex');
  const server = createServer((socket) => {
    const nobody = () => undefined; // the test has gone; there is nobody to answer
    socket.on('error', nobody);
    const lines = createInterface(socket).on('error', nobody);
    lines.once('line', async (line) => {
      const answer = await perform(line, token, opened).then(
        (value) => ({ value: value ?? null }),
        (error) => ({ error: error instanceof Error ? error.message : String(error) }),
      );
      socket.end(`${JSON.stringify(answer)}\n`);
    });
  });
  /** @type {Promise<void>} */
  const listening = new Promise((done, fail) => server.once('error', fail).listen(0, '127.0.0.1', done));
  await listening;
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { env: { ZONGJIE_PAGE_PORT: String(port), ZONGJIE_PAGE_TOKEN: token }, close: () => void server.close() };
}

/**
 * @param {string} line
 * @param {string} token
 * @param {() => Promise<Window>} opened
 */
async function perform(line, token, opened) {
  /** @type {Request} */
  const request = JSON.parse(line);
  const given = Buffer.from(String(request.token));
  const expected = Buffer.from(token);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) throw new Error('wrong token');
  const action = Object.hasOwn(actions, request.action) ? actions[request.action] : undefined;
  if (!action) throw new Error(`no such page action: ${request.action}`);
  const window = await opened();
  /** @param {string} selector */
  const locate = (selector) => {
    /** @type {import('playwright-core').Page | import('playwright-core').FrameLocator} */
    let scope = window.page;
    for (const frame of request.frames) scope = scope.frameLocator(frame).first();
    return scope.locator(selector);
  };
  return action({ window, page: window.page, locate }, /** @type {any[]} */ (request.args));
}

const timeout = ACTION_LIMIT_MS;

/**
 * What a test may ask for; test/vscode/suite/page.ts has the typed other end.
 * @type {Record<string, (at: { window: Window, page: import('playwright-core').Page, locate: (selector: string) =>
 *   import('playwright-core').Locator }, args: any[]) => Promise<unknown>>}
 */
const actions = {
  press: ({ page }, [key]) => page.keyboard.press(key),
  type: ({ page }, [text]) => page.keyboard.type(text),
  typeKeys: ({ page }, [text, pace]) => page.keyboard.type(text, { delay: pace }),
  compose: ({ page }, [steps, result, pace]) => compose(page, steps, result, pace),
  click: ({ locate }, [selector]) => locate(selector).first().click({ timeout }),
  drag: ({ locate }, [from, to, place]) => drag(locate(from).first(), locate(to).first(), place),
  hover: ({ locate }, [selector]) => locate(selector).first().hover({ timeout }),
  text: ({ locate }, [selector]) => locate(selector).first().innerText({ timeout }),
  texts: ({ locate }, [selector]) => locate(selector).allInnerTexts(),
  attribute: ({ locate }, [selector, name]) => locate(selector).first().getAttribute(name, { timeout }),
  value: ({ locate }, [selector]) => locate(selector).first().inputValue({ timeout }),
  waitFor: ({ locate }, [selector, state]) => locate(selector).first().waitFor({ timeout, state }),
  clipboard: ({ page }, [type]) => page.evaluate(readClipboard, type),
  copy: ({ page }, [html, text]) => page.evaluate(writeClipboard, { html, text }),
  dropFile: ({ locate }, [selector, name, base64]) => locate(selector).last().evaluate(dropFile, { name, base64 }),
  screenshot: ({ page }, [name]) => screenshot(page, name),
  foreignRequests: async ({ window }) => window.foreignRequests,
};

/**
 * Drags with the mouse from the middle of an element to a place in another one.
 * @param {import('playwright-core').Locator} from
 * @param {import('playwright-core').Locator} to
 * @param {'middle' | 'bottom'} place bottom: just above the lower edge
 */
async function drag(from, to, place) {
  await to.waitFor({ timeout });
  const box = await to.boundingBox();
  if (place !== 'bottom' || !box) return from.dragTo(to, { timeout });
  await from.dragTo(to, { timeout, targetPosition: { x: box.width / 2, y: box.height - ABOVE_EDGE } });
}

/**
 * Runs in the page.
 * @param {string} type
 */
async function readClipboard(type) {
  const [item] = await navigator.clipboard.read();
  return item?.types.includes(type) ? (await item.getType(type)).text() : '';
}

/**
 * Runs in the page.
 * @param {{ html: string, text: string }} copied
 */
async function writeClipboard({ html, text }) {
  const parts = Object.entries({ 'text/html': html, 'text/plain': text });
  const blobs = parts.map(([type, content]) => [type, new Blob([content], { type })]);
  await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
}

/**
 * Runs in the page: drops a file at the start of an element with Shift held, as from outside the browser.
 * @param {Element} element
 * @param {{ name: string, base64: string }} file
 */
async function dropFile(element, { name, base64 }) {
  const { x, y, height } = element.getBoundingClientRect();
  const [clientX, clientY] = [x + 1, y + height / 2];
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))], name));
  const init = { dataTransfer, bubbles: true, cancelable: true, shiftKey: true, clientX, clientY };
  for (const type of ['dragenter', 'dragover', 'drop']) {
    document.elementFromPoint(clientX, clientY)?.dispatchEvent(new DragEvent(type, init));
    await new Promise((done) => requestAnimationFrame(done));
  }
}

/**
 * Types as an input method does: each step replaces the one before as unconfirmed text, then the result is confirmed.
 * @param {import('playwright-core').Page} page
 * @param {readonly string[]} steps
 * @param {string} result
 * @param {number} pace milliseconds from step to step
 */
async function compose(page, steps, result, pace) {
  const session = await page.context().newCDPSession(page);
  for (const text of steps) {
    await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await new Promise((done) => setTimeout(done, pace));
  }
  await session.send('Input.insertText', { text: result });
  await session.detach();
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} name relative to out/screenshots
 */
async function screenshot(page, name) {
  const path = resolve(SCREENSHOTS, name);
  await mkdir(dirname(path), { recursive: true });
  await page.screenshot({ path });
  return path;
}
