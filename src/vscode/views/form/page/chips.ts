import {
  cutSlot,
  dissolved,
  joined,
  partText,
  withSlot,
  withText,
} from '../../../../core/drafting/ownPatterns/formParts';
import type { FormPart, FormSlot } from '../../../../core/drafting/ownPatterns/formParts';
import { isSlotType } from '../../../../core/drafting/slots';
import { button, element } from '../../ledger/table/dom';
import { complaintBox, input, select, showComplaints } from './control';
import type { Control } from './control';
import type { PartsField, Texts } from './messages';

const SEPARATOR = /[、，,;；]/;

/**
 * A sentence with slots: its text is written in place, a slot is a chip. Of the chip that is chosen, name, kind, choices
 * and example stand below; selected text becomes a chip, and a chip text again.
 */
export class Chips implements Control {
  readonly element: HTMLElement;
  private readonly sentence: HTMLElement;
  private readonly details = element('div', { class: 'slot-details' });
  private readonly box = complaintBox();
  private readonly cut: HTMLButtonElement;
  private parts: readonly FormPart[];
  /** The name of the slot that is chosen. */
  private chosen: string | null = null;
  /** What was selected last in the text; a button that takes the focus takes the selection away. */
  private selection: { readonly index: number; readonly start: number; readonly end: number } | null = null;

  constructor(
    private readonly field: PartsField,
    private readonly texts: Texts,
    private readonly changed: () => void,
  ) {
    this.parts = joined(field.value);
    this.sentence = element('div', { class: 'sentence', role: 'group', 'aria-label': field.label });
    this.cut = button('cut', texts.makeSlot, () => this.makeSlot());
    this.cut.title = texts.makeSlotHint;
    this.element = element('div', { class: 'chips' }, this.sentence, this.cut, this.details, this.box);
    document.addEventListener('selectionchange', () => this.select());
    this.draw();
  }

  value = (): FormPart[] => [...this.parts];

  focus = (): void => this.sentence.querySelector<HTMLElement>('.run')?.focus();

  complain = (complaints: readonly { readonly text: string }[]): void =>
    showComplaints(
      this.box,
      this.sentence,
      complaints.map(({ text }) => text),
    );

  private draw(): void {
    this.sentence.replaceChildren(
      ...this.parts.map((part, index) => (part.kind === 'text' ? this.run(part.text, index) : this.chip(part))),
    );
    this.cut.disabled = this.selection === null;
    this.drawDetails();
  }

  private run(text: string, index: number): HTMLElement {
    const made = element(
      'span',
      {
        class: 'run',
        role: 'textbox',
        contenteditable: 'plaintext-only',
        spellcheck: 'false',
        'aria-label': this.texts.text,
      },
      text,
    );
    made.dataset['index'] = String(index);
    made.addEventListener('input', () => this.change(withText(this.parts, index, made.textContent ?? '')));
    made.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') event.preventDefault(); // a pattern is one line
    });
    return made;
  }

  private chip(part: Exclude<FormPart, { kind: 'text' }>): HTMLElement {
    const made = button('chip', part.name, () => this.choose(part.name));
    made.title = partText(part, this.parts);
    made.setAttribute('aria-pressed', String(part.name === this.chosen));
    made.setAttribute('aria-label', `${this.texts.slot} ${part.name}：${partText(part, this.parts)}`);
    if (part.kind === 'repeat') made.classList.add('repeat');
    return made;
  }

  private choose(name: string): void {
    this.chosen = name;
    this.draw();
    this.details.querySelector<HTMLElement>('input')?.focus();
  }

  private drawDetails(): void {
    const slot = this.parts.find((part): part is FormSlot => part.kind === 'slot' && part.name === this.chosen);
    this.details.hidden = slot === undefined;
    if (slot === undefined) return this.details.replaceChildren();
    const { texts } = this;
    const row = (label: string, control: HTMLElement): HTMLElement =>
      element('label', {}, element('span', {}, label), control);
    const set = (change: Partial<Omit<FormSlot, 'kind'>>): void =>
      this.change(withSlot(this.parts, this.chosen!, change));
    const name = input(slot.name, texts.slotName, (value) => {
      set({ name: value });
      this.chosen = value;
      this.drawChips();
    });
    this.details.replaceChildren(
      row(texts.slotName, name),
      row(
        texts.slotType,
        select(slot.type, this.field.types, texts.slotType, (value) => {
          if (isSlotType(value)) set({ type: value });
          this.drawDetails();
          this.details.querySelector<HTMLElement>('select')?.focus();
        }),
      ),
      ...(slot.type === 'enum'
        ? [
            row(
              texts.slotOptions,
              input(slot.options.join('、'), texts.slotOptions, (value) => set({ options: value.split(SEPARATOR) })),
            ),
          ]
        : []),
      row(
        texts.slotSample,
        input(slot.sample, texts.slotSample, (value) => set({ sample: value })),
      ),
      row(
        texts.slotInitial,
        input(slot.initial, texts.slotInitial, (value) => set({ initial: value })),
      ),
      button('to-text', texts.toText, () => {
        const parts = dissolved(this.parts, this.chosen!);
        this.chosen = null;
        this.change(parts);
        this.draw();
        this.focus();
      }),
    );
  }

  /** The chips by their new names, while the name is being typed. */
  private drawChips(): void {
    const chips = this.sentence.querySelectorAll('.chip');
    const named = this.parts.filter((part) => part.kind !== 'text');
    for (const [index, chip] of [...chips].entries()) chip.textContent = named[index]?.name ?? '';
  }

  private change(parts: readonly FormPart[]): void {
    this.parts = parts;
    this.changed();
  }

  private select(): void {
    const selection = document.getSelection();
    const run = runOf(selection?.anchorNode ?? null);
    if (selection === null || run === null || !this.sentence.contains(run)) return;
    const [start, end] = [selection.anchorOffset, selection.focusOffset].sort((a, b) => a - b);
    this.selection =
      selection.isCollapsed || runOf(selection.focusNode) !== run
        ? null
        : { index: Number(run.dataset['index']), start: start!, end: end! };
    this.cut.disabled = this.selection === null;
  }

  private makeSlot(): void {
    if (this.selection === null) return;
    const { index, start, end } = this.selection;
    const cut = cutSlot(this.parts, index, start, end);
    this.selection = null;
    if (cut === null) return this.draw();
    this.change(cut.parts);
    const slot = cut.parts[cut.at];
    if (slot?.kind === 'slot') this.choose(slot.name);
  }
}

const runOf = (node: Node | null): HTMLElement | null =>
  (node instanceof HTMLElement ? node : (node?.parentElement ?? null))?.closest<HTMLElement>('.run') ?? null;
