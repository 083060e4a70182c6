/**
 * The window as its user sees it: typing, clicking, reading what is shown, taking pictures. Only a host whose window is
 * a page has it (src/tools/host/launch.mjs); tests that need it are declared by `itOnPage`.
 */
import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import { commands } from 'vscode';

/**
 * Acts on the page. A selector is Playwright's; every action waits up to 30 s for what it names, and throws where it
 * does not come. After typing or clicking, the edits it made have reached the extension host; what the extension makes
 * of them takes its own time.
 */
export interface Page {
  /** Presses a key or a chord: "Enter", "Control+Shift+M". */
  press(key: string): Promise<void>;
  /** Types text where the focus is, Chinese too (as confirmed text). */
  type(text: string): Promise<void>;
  /** Types key by key, a line break as Enter, with so many milliseconds from key to key. */
  typeKeys(text: string, pace: number): Promise<void>;
  /**
   * Types as an input method does: `steps` are shown in turn as unconfirmed text ("n", "ni", "ni h"), `result` is then
   * confirmed, with so many milliseconds from step to step.
   */
  compose(steps: readonly string[], result: string, pace?: number): Promise<void>;
  click(selector: string): Promise<void>;
  /**
   * Drags with the mouse from the middle of one element and drops in the middle of another, or just above its lower
   * edge.
   */
  drag(from: string, to: string, place?: 'middle' | 'bottom'): Promise<void>;
  hover(selector: string): Promise<void>;
  /** The visible text of the first element. */
  text(selector: string): Promise<string>;
  /** The visible texts of all elements there are now; does not wait. */
  texts(selector: string): Promise<readonly string[]>;
  /** An attribute of the first element; null where it has none. */
  attribute(selector: string, name: string): Promise<string | null>;
  /** What stands in the first input. */
  value(selector: string): Promise<string>;
  waitFor(selector: string, state?: 'visible' | 'hidden' | 'attached' | 'detached'): Promise<void>;
  /** What the clipboard holds as this type, "text/html" for one. */
  clipboard(type: string): Promise<string>;
  /** Puts what was copied on the clipboard, as HTML and as plain text. */
  copy(html: string, text: string): Promise<void>;
  /** Drops a file at the start of the last such element with Shift held, as from outside the browser. */
  dropFile(selector: string, name: string, content: Uint8Array): Promise<void>;
  /**
   * Saves a picture of the whole window, once what fades in has come to rest, where ZONGJIE_PICTURES asks for pictures;
   * to be looked at, nothing is judged by it.
   */
  picture(name: string): Promise<void>;
  /** Saves a picture of the whole window in out/screenshots and returns its path. `name` ends in .png. */
  screenshot(name: string): Promise<string>;
  /** Addresses that the window has asked for so far, other than this machine's and those VS Code asks for by itself. */
  foreignRequests(): Promise<readonly string[]>;
}

/** Whether this host has a page. */
export const hasPage = process.env['ZONGJIE_PAGE_PORT'] !== undefined;

/** Lets what fades in, or is held back for a moment, come to rest. */
export const atRest = (): Promise<void> => new Promise((resume) => setTimeout(resume, 500));

/** The window. */
export const page: Page = pageIn([]);

/** The content of a webview: `frame` selects its outer frame among several. */
export function webview(frame = 'iframe.webview.ready'): Page {
  return pageIn([frame, 'iframe#active-frame']);
}

/**
 * Declares a test that needs the page. Where it fails, a picture of the window as it is then is saved. Where the host
 * was said to have a page and has not, the test fails; in a desktop VS Code it is reported as pending.
 */
export function itOnPage(title: string, test: () => Promise<void>): void {
  it(title, async function () {
    if (!hasPage && process.env['ZONGJIE_HOST'] === 'desktop') {
      console.log(`    needs the page of a window, which a desktop VS Code does not offer: ${title}`);
      this.skip();
    }
    try {
      await test();
    } catch (error) {
      if (hasPage) console.log(`    ${await page.screenshot(pictureOf(title))}`);
      throw error;
    }
  });
}

const pictureOf = (title: string): string => `failed-${title.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80)}.png`;

function pageIn(frames: readonly string[]): Page {
  const input = async (action: string, ...args: readonly unknown[]): Promise<void> => {
    await ask(frames, action, ...args);
    // The window answers in order: once it has answered this, every edit of before is here.
    await commands.executeCommand('setContext', 'zongjie.test', true);
  };
  return {
    press: (key) => input('press', key),
    type: (text) => input('type', text),
    typeKeys: (text, pace) => input('typeKeys', text, pace),
    compose: (steps, result, pace = 0) => input('compose', steps, result, pace),
    click: (selector) => input('click', selector),
    drag: (from, to, place = 'middle') => input('drag', from, to, place),
    hover: (selector) => ask(frames, 'hover', selector),
    text: (selector) => ask(frames, 'text', selector),
    texts: (selector) => ask(frames, 'texts', selector),
    attribute: (selector, name) => ask(frames, 'attribute', selector, name),
    value: (selector) => ask(frames, 'value', selector),
    waitFor: (selector, state = 'visible') => ask(frames, 'waitFor', selector, state),
    clipboard: (type) => ask(frames, 'clipboard', type),
    copy: (html, text) => ask(frames, 'copy', html, text),
    dropFile: (selector, name, content) => input('dropFile', selector, name, Buffer.from(content).toString('base64')),
    picture: async (name) => {
      if (process.env['ZONGJIE_PICTURES'] === undefined) return;
      await atRest();
      await ask(frames, 'screenshot', name);
    },
    screenshot: (name) => ask(frames, 'screenshot', name),
    foreignRequests: () => ask(frames, 'foreignRequests'),
  };
}

/** Sends one action to the bridge and waits for its answer. */
function ask<T>(frames: readonly string[], action: string, ...args: readonly unknown[]): Promise<T> {
  const port = Number(process.env['ZONGJIE_PAGE_PORT']);
  const token = process.env['ZONGJIE_PAGE_TOKEN'];
  if (!port || !token) return Promise.reject(new Error('this host has no page'));
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('error', reject);
    createInterface(socket)
      .once('line', (line) => {
        const answer = JSON.parse(line) as { value: T } | { error: string };
        if ('error' in answer) reject(new Error(`page.${action}: ${answer.error}`));
        else resolve(answer.value);
      })
      .once('close', () => reject(new Error(`page.${action}: the bridge closed the connection`)));
    socket.write(`${JSON.stringify({ token, action, args, frames })}\n`);
  });
}
