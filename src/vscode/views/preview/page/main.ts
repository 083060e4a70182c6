import type { LineView, PageView, PagesView } from '../../../../exchange/pages/view';
import type { PreviewTexts, ToHost, ToPage } from './messages';

/** What VS Code gives the page. */
declare function acquireVsCodeApi(): {
  postMessage(message: ToHost): void;
  getState(): unknown;
  setState(state: unknown): void;
};

const host = acquireVsCodeApi();
const ZOOMS = [0.5, 0.65, 0.8, 1, 1.25, 1.5, 2] as const;
const USUAL_ZOOM = 2;
/** Type area to page number, in points. */
const NUMBER_BELOW = 20;
const EDGE = 16;

let zoom = USUAL_ZOOM;
let sheets: { readonly key: string; readonly element: HTMLElement }[] = [];

const bar = create('div', 'bar');
const count = create('span', 'count');
count.setAttribute('role', 'status');
const out = button('−', () => setZoom(zoom - 1));
const into = button('+', () => setZoom(zoom + 1));
bar.append(count, out, into);
const paper = create('main', 'paper');
document.body.append(bar, paper);
setZoom(USUAL_ZOOM);

function create(name: string, className: string): HTMLElement {
  const element = document.createElement(name);
  element.className = className;
  return element;
}

function button(text: string, press: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.textContent = text;
  element.addEventListener('click', press);
  return element;
}

function setZoom(index: number): void {
  zoom = Math.max(0, Math.min(ZOOMS.length - 1, index));
  document.documentElement.style.setProperty('--zoom', String(ZOOMS[zoom]));
}

/** Draws the pages that are others than before. */
function draw(view: PagesView, texts: PreviewTexts): void {
  count.textContent = texts.pages;
  into.ariaLabel = texts.zoomIn;
  out.ariaLabel = texts.zoomOut;
  sheets = view.pages.map((page, i) => {
    const key = JSON.stringify(page);
    const known = sheets[i];
    if (known?.key === key) return known;
    const element = sheet(page, view, texts.page.replace('{0}', String(i + 1)));
    if (known === undefined) paper.append(element);
    else known.element.replaceWith(element);
    return { key, element };
  });
  while (paper.children.length > sheets.length) paper.lastElementChild?.remove();
}

function sheet(page: PageView, view: PagesView, label: string): HTMLElement {
  const element = create('section', 'sheet');
  element.setAttribute('aria-label', label);
  place(element, { width: view.width, height: view.height });
  for (const { x, y, width, height } of page.boxes) {
    const box = create('div', 'box');
    place(box, { left: x, top: y, width, height });
    element.append(box);
  }
  for (const line of page.lines) element.append(drawLine(line));
  if (page.number !== null) {
    const first = page.lines[0];
    const number = create('div', 'number');
    number.textContent = page.number.text;
    number.style.textAlign = page.number.align;
    place(number, { left: 79.4 + EDGE, top: view.height - 99.2 + NUMBER_BELOW - 10, width: 442 - 2 * EDGE });
    if (first !== undefined) element.append(number);
  }
  return element;
}

function drawLine(line: LineView): HTMLElement {
  const element = create('div', `line ${line.align}`);
  place(element, { left: line.x, top: line.y, width: line.width, height: line.height });
  element.style.setProperty('--size', String(line.size));
  element.style.setProperty('--pitch', String(line.height));
  for (const { text, font, bold, at } of line.runs) {
    const run = create('span', bold ? 'run bold' : 'run');
    run.textContent = text;
    run.style.fontFamily = `"Times New Roman", "${font.replaceAll('"', '')}", FangSong, serif`;
    if (at !== null) {
      run.dataset['at'] = String(at);
      run.dataset['end'] = String(at + text.length);
    }
    element.append(run);
  }
  return element;
}

function place(
  element: HTMLElement,
  box: { readonly left?: number; readonly top?: number; readonly width: number; readonly height?: number },
): void {
  for (const [name, value] of Object.entries(box)) element.style.setProperty(`--${name}`, String(value));
}

/** Marks and shows the line that holds an offset. */
function showCursor(offset: number): void {
  document.querySelector('.line.current')?.classList.remove('current');
  let best: HTMLElement | null = null;
  for (const run of document.querySelectorAll<HTMLElement>('.run[data-at]')) {
    if (Number(run.dataset['at']) > offset) break;
    best = run;
  }
  const line = best?.parentElement;
  if (line === undefined || line === null) return;
  line.classList.add('current');
  line.scrollIntoView({ block: 'nearest' });
}

paper.addEventListener('click', (event) => {
  const run = (event.target as HTMLElement).closest<HTMLElement>('.run[data-at]');
  const line = (event.target as HTMLElement).closest<HTMLElement>('.line')?.querySelector<HTMLElement>('.run[data-at]');
  const at = (run ?? line)?.dataset['at'];
  if (at === undefined) return;
  const caret = document.caretRangeFromPoint?.(event.clientX, event.clientY);
  const within = run !== null && caret?.startContainer.parentElement === run ? caret.startOffset : 0;
  host.postMessage({ type: 'go', offset: Number(at) + within });
});

window.addEventListener('keydown', (event) => {
  if (!event.ctrlKey && !event.metaKey) return;
  if (event.key === '+' || event.key === '=') setZoom(zoom + 1);
  else if (event.key === '-') setZoom(zoom - 1);
  else if (event.key === '0') setZoom(USUAL_ZOOM);
  else return;
  event.preventDefault();
});

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  if (data.type === 'cursor') showCursor(data.offset);
  else {
    draw(data.view, data.texts);
    host.postMessage({ type: 'applied', version: data.version });
  }
});

host.postMessage({ type: 'ready' });
