import { element } from '../../ledger/table/dom';
import type { Values } from './messages';

/** A field as the page has it: its element, what it holds now, and what is wrong with it. */
export interface Control {
  readonly element: HTMLElement;
  readonly value: () => Values[string];
  /** Shows what is wrong, of a list by row; an empty list takes it away. */
  readonly complain: (complaints: readonly { readonly row: number | null; readonly text: string }[]) => void;
  readonly focus: () => void;
}

/** What the writer chooses from. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

let count = 0;
/** An id that no other element of the page has. */
export const newId = (): string => `field-${++count}`;

/** A box for one line of text. */
export function input(value: string, label: string, run: (value: string) => void): HTMLInputElement {
  const made = element('input', { type: 'text', 'aria-label': label, spellcheck: 'false' });
  made.value = value;
  made.addEventListener('input', () => run(made.value));
  return made;
}

/** A list to choose from. A value that is none of the choices stays one, so that nothing is lost by looking. */
export function select(
  value: string,
  choices: readonly Choice[],
  label: string,
  run: (value: string) => void,
): HTMLSelectElement {
  const known = choices.some((choice) => choice.value === value) ? choices : [{ value, label: value }, ...choices];
  const made = element(
    'select',
    { 'aria-label': label },
    ...known.map((choice) => element('option', { value: choice.value }, choice.label)),
  );
  made.value = value;
  made.addEventListener('change', () => run(made.value));
  return made;
}

/** Where the complaints of a field stand; read out when they change. */
export const complaintBox = (): HTMLElement => element('p', { class: 'complaint', role: 'alert', id: newId() });

/** Shows texts in a box of complaints, and marks what they speak of. */
export function showComplaints(box: HTMLElement, marked: Element | null, texts: readonly string[]): void {
  const text = texts.join('；');
  if (box.textContent !== text) box.textContent = text;
  box.hidden = text === '';
  if (marked === null) return;
  if (text === '') {
    marked.removeAttribute('aria-invalid');
    marked.removeAttribute('aria-describedby');
  } else {
    marked.setAttribute('aria-invalid', 'true');
    marked.setAttribute('aria-describedby', box.id);
  }
}
