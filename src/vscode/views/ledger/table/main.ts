import { readKept, readToPage } from './messages';
import type { Kept, ToHost, ToPage } from './messages';
import { Page } from './page';

/** The page of the full table 指标台账: says that it is there, and shows what the extension then tells it. */
declare function acquireVsCodeApi(): {
  postMessage(message: ToHost): void;
  getState(): unknown;
  setState(state: Kept): void;
};

const host = acquireVsCodeApi();
let page: Page | null = null;

window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const message = readToPage(data);
  if (message !== null) take(message);
});
window.addEventListener('focus', () => {
  if (document.activeElement === document.body) page?.focus();
});
host.postMessage({ type: 'ready' });

function take(message: ToPage): void {
  switch (message.type) {
    case 'start':
      start(message);
      break;
    case 'splice':
      page?.state.splice(message);
      page?.show();
      break;
    case 'notice':
      page?.setNotice(message.text);
      return;
  }
  host.postMessage({ type: 'applied', version: message.version });
}

function start({ session, uri, texts, rows, notice }: Extract<ToPage, { type: 'start' }>): void {
  const kept = readKept(host.getState());
  page = new Page(document.body, {
    tell: (message) => host.postMessage(message),
    keep: (state) => host.setState(state),
    session,
    uri,
    texts,
  });
  page.state.setRows(rows);
  page.setNotice(notice);
  if (kept === null) page.show();
  else page.restore(kept);
  if (document.hasFocus()) page.focus();
}
