import { button, element } from '../../ledger/table/dom';
import { complaintBox, input, select, showComplaints } from './control';
import type { Control } from './control';
import type { TableField, Texts } from './messages';

/** A list of a form: one line a row, an empty one to start with, buttons to move a row and to take it out. */
export class Table implements Control {
  readonly element: HTMLElement;
  private readonly body = element('tbody');
  private readonly box = complaintBox();
  private readonly add: HTMLButtonElement;
  private rows: string[][];
  private complaints: readonly { readonly row: number | null; readonly text: string }[] = [];

  constructor(
    private readonly field: TableField,
    private readonly texts: Texts,
    private readonly changed: () => void,
  ) {
    this.rows = field.value.map((row) => [...row]);
    this.add = button('add', texts.add, () => this.addRow());
    this.element = element(
      'div',
      { class: 'list' },
      element(
        'table',
        { 'aria-label': field.label },
        element(
          'thead',
          {},
          element('tr', {}, ...field.columns.map(({ label }) => element('th', { scope: 'col' }, label)), element('td')),
        ),
        this.body,
      ),
      this.box,
      this.add,
    );
    this.draw();
  }

  value = (): string[][] => this.rows;

  focus = (): void => {
    const first = this.body.querySelector<HTMLElement>('input, select');
    (first ?? this.add).focus();
  };

  complain = (complaints: readonly { readonly row: number | null; readonly text: string }[]): void => {
    this.complaints = complaints;
    showComplaints(
      this.box,
      null,
      complaints.flatMap(({ row, text }) => (row === null || row >= this.rows.length ? [text] : [])),
    );
    for (const [index, line] of [...this.body.rows].entries()) {
      const texts = complaints.filter(({ row }) => row === index).map(({ text }) => text);
      const box = line.querySelector<HTMLElement>('.complaint');
      if (box !== null) showComplaints(box, line.querySelector('input, select'), texts);
    }
  };

  private addRow(): void {
    this.rows.push(this.field.columns.map(({ choices }) => choices?.[0]?.value ?? ''));
    this.draw();
    this.body.rows[this.rows.length - 1]?.querySelector<HTMLElement>('input, select')?.focus();
    this.changed();
  }

  private move(index: number, by: number): void {
    const [row] = this.rows.splice(index, 1);
    this.rows.splice(index + by, 0, row!);
    this.draw();
    this.body.rows[index + by]?.querySelector<HTMLElement>(by < 0 ? '.up' : '.down')?.focus();
    this.changed();
  }

  private remove(index: number): void {
    this.rows.splice(index, 1);
    this.draw();
    const next = this.body.rows[Math.min(index, this.rows.length - 1)];
    (next?.querySelector<HTMLElement>('.remove') ?? this.add).focus();
    this.changed();
  }

  private draw(): void {
    this.body.replaceChildren(...this.rows.map((row, index) => this.line(row, index)));
    this.complain(this.complaints);
  }

  private line(row: string[], index: number): HTMLElement {
    const { texts } = this;
    const set = (column: number) => (value: string) => {
      row[column] = value;
      this.changed();
    };
    const cells = this.field.columns.map(({ label, choices }, column) => {
      const name = `${label}（${texts.row.replace('{0}', String(index + 1))}）`;
      const value = row[column] ?? '';
      return element(
        'td',
        {},
        choices === null ? input(value, name, set(column)) : select(value, choices, name, set(column)),
      );
    });
    cells[0]?.append(complaintBox());
    const action = (name: 'up' | 'down' | 'remove', sign: string, run: () => void): HTMLButtonElement => {
      const made = button(name, sign, run);
      made.title = texts[name];
      made.setAttribute('aria-label', `${texts[name]}（${texts.row.replace('{0}', String(index + 1))}）`);
      return made;
    };
    const up = action('up', '↑', () => this.move(index, -1));
    const down = action('down', '↓', () => this.move(index, 1));
    up.disabled = index === 0;
    down.disabled = index === this.rows.length - 1;
    return element(
      'tr',
      {},
      ...cells,
      element(
        'td',
        { class: 'actions' },
        up,
        down,
        action('remove', '×', () => this.remove(index)),
      ),
    );
  }
}
