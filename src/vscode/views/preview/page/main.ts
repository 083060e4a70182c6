import type { LineView, PageView, PagesView } from '../../../../exchange/pages/view';
import type { PreviewTexts, ShownSection, ToHost, ToPage } from './messages';

/** What VS Code gives the page. */
declare function acquireVsCodeApi(): {
  postMessage(message: ToHost): void;
  getState(): unknown;
  setState(state: unknown): void;
};

const host = acquireVsCodeApi();
const ZOOMS = [0.5, 0.65, 0.8, 1, 1.25, 1.5, 2] as const;
const USUAL_ZOOM = 2;

let zoom = USUAL_ZOOM;
let sheets: { readonly key: string; readonly element: HTMLElement }[] = [];

const bar = create('div', 'bar');
const count = create('span', 'count');
count.setAttribute('role', 'status');
const out = button('−', () => setZoom(zoom - 1));
const into = button('+', () => setZoom(zoom + 1));
const sections = create('details', 'sections');
const sectionsTitle = create('summary', '');
const sectionsList = create('ul', '');
sections.append(sectionsTitle, sectionsList);
bar.append(count, sections, out, into);
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

/** Lists the sections; each leads to its place in the text. */
function list(shown: readonly ShownSection[], texts: PreviewTexts): void {
  sectionsTitle.textContent = texts.sections;
  sections.hidden = shown.length === 0;
  sectionsList.replaceChildren(
    ...shown.map(({ heading, says, at }) => {
      const item = document.createElement('li');
      const go = button(heading, () => {
        showCursor(at);
        host.postMessage({ type: 'go', offset: at });
      });
      const words = create('span', 'says');
      words.textContent = says;
      item.append(go, words);
      return item;
    }),
  );
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
  if (page.noteRule !== null) {
    const rule = create('div', 'rule');
    const { x, y, width } = page.noteRule;
    place(rule, { left: x, top: y, width });
    element.append(rule);
  }
  if (page.number !== null) element.append(drawLine(page.number));
  return element;
}

/** Fonts of the same kind that Windows and macOS have. */
function standIns(font: string): string {
  if (font.includes('黑')) return 'SimHei, STHeiti, sans-serif';
  if (font.includes('楷')) return 'KaiTi, STKaiti, serif';
  if (font.includes('宋') && !font.includes('仿')) return 'SimSun, STSong, serif';
  return 'FangSong, STFangsong, serif';
}

function drawLine(line: LineView): HTMLElement {
  const element = create('div', `line ${line.align}`);
  place(element, { left: line.x, top: line.y, width: line.width, height: line.height });
  element.style.setProperty('--size', String(line.size));
  element.style.setProperty('--pitch', String(line.height));
  element.style.setProperty('--spacing', String(line.spacing));
  for (const { text, font, bold, raised, at } of line.runs) {
    const run = create('span', `run${bold ? ' bold' : ''}${raised ? ' raised' : ''}`);
    run.textContent = text;
    run.style.fontFamily = `"Times New Roman", "${font.replaceAll('"', '')}", ${standIns(font)}`;
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
  let bestAt = -1;
  // the notes at the foot of a page stand elsewhere in the text
  for (const run of document.querySelectorAll<HTMLElement>('.run[data-at]')) {
    const at = Number(run.dataset['at']);
    if (at > offset || at <= bestAt) continue;
    best = run;
    bestAt = at;
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
    list(data.sections, data.texts);
    host.postMessage({ type: 'applied', version: data.version });
  }
});

host.postMessage({ type: 'ready' });
