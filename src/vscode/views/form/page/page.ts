import { button, element } from '../../ledger/table/dom';
import { Chips } from './chips';
import { complaintBox, input, newId, select, showComplaints } from './control';
import type { Control } from './control';
import type { Checked, Field, Texts, ToHost, ToPage, Values } from './messages';
import { Table } from './table';

/** A form: its fields in their groups, what would come of them, and the buttons. */
export class Page {
  private readonly controls = new Map<string, Control>();
  private readonly texts: Texts;
  private readonly preview: HTMLElement;
  private readonly rest = complaintBox();
  private readonly saveButton: HTMLButtonElement;

  constructor(
    root: HTMLElement,
    { title, intro, texts, fields }: Extract<ToPage, { type: 'start' }>,
    private readonly tell: (message: ToHost) => void,
  ) {
    this.texts = texts;
    this.preview = element('div', { class: 'preview', role: 'status', 'aria-label': texts.preview });
    this.saveButton = button('primary', texts.save, () => this.save());
    const main = element(
      'main',
      {},
      element('h1', {}, title),
      element('p', { class: 'intro' }, intro),
      ...this.groups(fields),
      this.rest,
      element(
        'div',
        { class: 'buttons' },
        this.saveButton,
        button('secondary', texts.cancel, () => tell({ type: 'cancel' })),
        button('link', texts.openFile, () => tell({ type: 'openFile' })),
      ),
    );
    // beside the sentence that it comes of
    main.querySelector('.field.parts')?.after(this.preview);
    root.replaceChildren(main);
    main.addEventListener('keydown', (event) => {
      if (event.key !== 's' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
      event.preventDefault();
      event.stopPropagation();
      this.save();
    });
    this.changed();
  }

  focus(): void {
    [...this.controls.values()][0]?.focus();
  }

  /** Shows what is wrong with the values told last, and what would come of them. */
  show({ complaints, preview }: Checked): void {
    for (const [id, control] of this.controls) control.complain(complaints.filter(({ field }) => field === id));
    showComplaints(
      this.rest,
      null,
      complaints.flatMap(({ field, text }) => (this.controls.has(field) ? [] : [text])),
    );
    this.saveButton.disabled = complaints.some(({ isError }) => isError);
    this.preview.replaceChildren(...preview.map(({ text, tone }) => element('p', { class: tone }, text)));
    this.preview.hidden = preview.length === 0;
  }

  private get values(): Values {
    return Object.fromEntries([...this.controls].map(([id, control]) => [id, control.value()]));
  }

  private changed(): void {
    this.tell({ type: 'changed', values: this.values });
  }

  private save(): void {
    if (!this.saveButton.disabled) this.tell({ type: 'save', values: this.values });
  }

  /** The fields; those of one group under its heading, which is open where something stands in it. */
  private groups(fields: readonly Field[]): readonly HTMLElement[] {
    const shown: HTMLElement[] = [];
    for (const [index, field] of fields.entries()) {
      const made = this.fieldOf(field);
      if (field.group === '') shown.push(made);
      else if (fields[index - 1]?.group === field.group) shown.at(-1)!.append(made);
      else {
        const details = element('details', {}, element('summary', {}, field.group), made);
        details.open = fields.some((one) => one.group === field.group && one.kind !== 'choice' && one.value.length > 0);
        shown.push(details);
      }
    }
    return shown;
  }

  private fieldOf(field: Field): HTMLElement {
    const control = this.controlOf(field);
    this.controls.set(field.id, control);
    const help = field.help === '' ? [] : [element('p', { class: 'help' }, field.help)];
    // the heading of its group is the name of a list
    const label = field.kind === 'table' && field.group !== '' ? [] : [element('h2', {}, field.label)];
    return element('section', { class: `field ${field.kind}` }, ...label, ...help, control.element);
  }

  private controlOf(field: Field): Control {
    const changed = (): void => this.changed();
    switch (field.kind) {
      case 'table':
        return new Table(field, this.texts, changed);
      case 'parts':
        return new Chips(field, this.texts, changed);
      default:
        return simple(field, this.texts, changed);
    }
  }
}

/** A field of one line, or one that is chosen. */
function simple(field: Extract<Field, { kind: 'text' | 'choice' }>, { unchosen }: Texts, changed: () => void): Control {
  const box = complaintBox();
  const choices =
    field.kind === 'choice'
      ? field.choices.map(({ value, label }) => ({ value, label: value === '' ? unchosen : label }))
      : [];
  const made =
    field.kind === 'choice'
      ? select(field.value, choices, field.label, changed)
      : input(field.value, field.label, changed);
  made.id = newId();
  return {
    element: element('div', {}, made, box),
    value: () => made.value,
    complain: (complaints) =>
      showComplaints(
        box,
        made,
        complaints.map(({ text }) => text),
      ),
    focus: () => made.focus(),
  };
}
