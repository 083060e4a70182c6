import { readToPage } from './messages';
import type { ToHost } from './messages';
import { Page } from './page';

/** The page of a form: says that it is there, and shows what the extension then tells it. */
declare function acquireVsCodeApi(): { postMessage(message: ToHost): void };

const host = acquireVsCodeApi();
let page: Page | null = null;

window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const message = readToPage(data);
  if (message?.type === 'start') {
    page = new Page(document.body, message, (told) => host.postMessage(told));
    page.focus();
  } else if (message !== null) page?.show(message);
});
host.postMessage({ type: 'ready' });
