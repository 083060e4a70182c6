import { COLUMNS, isContradicted } from '../../../../core/ledger/sort';
import type { ColumnId } from '../../../../core/ledger/sort';
import { cellText, COLUMN_COUNT, MARKS, tooltip } from './cells';
import { element, setAttribute } from './dom';
import type { TableRow, Texts } from './messages';
import type { TableState } from './state';

/** Rows kept in the document above and below those in sight. */
const MARGIN = 6;

interface ShownRow {
  readonly row: TableRow;
  readonly element: HTMLElement;
}

/**
 * The grid: a header that stays in sight, and of the rows only those in sight, all of one height. The grid itself has
 * the focus and names the active cell, so that rows may come and go.
 */
export class Grid {
  readonly element: HTMLElement;
  private readonly header: HTMLElement;
  private readonly body: HTMLElement;
  private readonly rowHeight: number;
  /** By id. */
  private rows = new Map<number, ShownRow>();

  constructor(
    private readonly state: TableState,
    private readonly texts: Texts,
    sortBy: (column: ColumnId) => void,
  ) {
    this.header = element(
      'div',
      { role: 'row', 'aria-rowindex': '1', class: 'row header' },
      ...COLUMNS.map((column, i) => this.headerCell(column, i, sortBy)),
    );
    this.body = element('div', { role: 'rowgroup', class: 'body' });
    this.element = element(
      'div',
      {
        role: 'grid',
        tabindex: '0',
        class: 'grid',
        'aria-label': texts.table,
        'aria-multiselectable': 'true',
        'aria-colcount': String(COLUMN_COUNT),
        'aria-description': texts.goHint,
      },
      element('div', { role: 'rowgroup', class: 'head' }, this.header),
      this.body,
    );
    this.rowHeight = Math.round(Number.parseFloat(getComputedStyle(document.body).fontSize) * 2);
    this.element.style.setProperty('--row-height', `${this.rowHeight}px`);
    this.element.addEventListener('scroll', () => this.render());
    new ResizeObserver(() => this.render()).observe(this.element);
  }

  /** How many rows the window holds below the header. */
  get page(): number {
    return Math.max(1, Math.floor((this.element.clientHeight - this.rowHeight) / this.rowHeight));
  }

  /** Rows scrolled out above, in rows. */
  get scroll(): number {
    return this.element.scrollTop / this.rowHeight;
  }

  /** @param rows rows to scroll out above */
  scrollTo(rows: number): void {
    this.render(); // gives the body its height
    this.element.scrollTop = rows * this.rowHeight;
  }

  /** Brings the active row into sight. */
  revealActive(): void {
    const { active } = this.state;
    if (active < 0) return;
    const top = active * this.rowHeight;
    const room = this.element.clientHeight - 2 * this.rowHeight;
    if (top < this.element.scrollTop) this.element.scrollTop = top;
    else if (top > this.element.scrollTop + room) this.element.scrollTop = top - room;
    const cell = this.header.children[this.state.column] as HTMLElement;
    if (cell.offsetLeft < this.element.scrollLeft) this.element.scrollLeft = cell.offsetLeft;
    else if (cell.offsetLeft + cell.offsetWidth > this.element.scrollLeft + this.element.clientWidth)
      this.element.scrollLeft = cell.offsetLeft + cell.offsetWidth - this.element.clientWidth;
  }

  /** Gives the focus to the header button of the active column. */
  focusHeader(): void {
    this.header.children[this.state.column]?.querySelector('button')?.focus();
  }

  /** Index of the row, and of the column, that an event of the mouse is about. */
  placeOf(target: EventTarget | null): { readonly index: number; readonly column: number } | null {
    const cell = target instanceof Element ? target.closest<HTMLElement>('[role=gridcell]') : null;
    const row = cell?.parentElement;
    if (cell === null || row === null || row === undefined) return null;
    return {
      index: Number(row.getAttribute('aria-rowindex')) - 2,
      column: Number(cell.getAttribute('aria-colindex')) - 1,
    };
  }

  /** Brings the page to what the state says. */
  render(): void {
    const { shown } = this.state;
    setAttribute(this.element, 'aria-rowcount', String(shown.length + 1));
    this.body.style.height = `${shown.length * this.rowHeight}px`;
    this.renderHeader();
    const first = Math.max(0, Math.floor(this.scroll) - MARGIN);
    const last = Math.min(shown.length, Math.ceil(this.scroll) + this.page + MARGIN);
    const before = this.rows;
    this.rows = new Map();
    let next = this.body.firstElementChild;
    for (let index = first; index < last; index++) {
      const row = shown[index] as TableRow;
      const kept = before.get(row.id);
      const made = kept?.row === row ? kept.element : this.rowElement(row);
      if (made === next) next = next.nextElementSibling;
      else this.body.insertBefore(made, next);
      this.rows.set(row.id, { row, element: made });
      this.place(made, row, index);
    }
    while (next !== null) {
      const gone = next;
      next = next.nextElementSibling;
      gone.remove();
    }
    const active = this.state.activeRow;
    setAttribute(
      this.element,
      'aria-activedescendant',
      active !== undefined && this.rows.has(active.id) ? cellId(active.id, this.state.column) : null,
    );
  }

  private place(made: HTMLElement, row: TableRow, index: number): void {
    const isActive = index === this.state.active;
    made.style.transform = `translateY(${index * this.rowHeight}px)`;
    setAttribute(made, 'aria-rowindex', String(index + 2));
    setAttribute(made, 'aria-selected', String(this.state.selected.has(row.id)));
    made.classList.toggle('active', isActive);
    for (let i = 0; i < made.children.length; i++)
      made.children[i]?.classList.toggle('active', isActive && i === this.state.column);
  }

  private rowElement(row: TableRow): HTMLElement {
    return element('div', { role: 'row', class: 'row' }, ...COLUMNS.map((column, i) => this.cell(row, column, i)));
  }

  private cell(row: TableRow, column: ColumnId, index: number): HTMLElement {
    const made = element('div', {
      role: 'gridcell',
      id: cellId(row.id, index),
      class: `cell ${column}`,
      'aria-colindex': String(index + 1),
      title: tooltip(row, column, this.texts),
    });
    if (column === 'period' && row.periodInferred) made.classList.add('inferred');
    if (column === 'nature' && row.target) made.classList.add('target');
    if (column === 'check' && isContradicted(row.check)) made.classList.add('contradicted');
    made.append(...this.mark(row, column), cellText(row, column, this.texts));
    return made;
  }

  /** The mark of the gravest problem, before the problems and, for a narrow window, before the indicator. */
  private mark(row: TableRow, column: ColumnId): readonly HTMLElement[] {
    const [gravest] = row.problems;
    if (gravest === undefined || (column !== 'problems' && column !== 'indicator')) return [];
    const label = { role: 'img', 'aria-label': this.texts[gravest.severity] };
    return [
      element(
        'span',
        {
          class: `mark ${gravest.severity}`,
          title: tooltip(row, 'problems', this.texts),
          ...(column === 'problems' ? label : { 'aria-hidden': 'true' }),
        },
        MARKS[gravest.severity],
      ),
    ];
  }

  private headerCell(column: ColumnId, index: number, sortBy: (column: ColumnId) => void): HTMLElement {
    const button = element(
      'button',
      { type: 'button', title: this.texts.sortHint },
      this.texts[column],
      element('span', { class: 'arrow', 'aria-hidden': 'true' }),
    );
    button.addEventListener('click', () => sortBy(column));
    return element(
      'div',
      { role: 'columnheader', class: `cell ${column}`, 'aria-colindex': String(index + 1) },
      button,
    );
  }

  private renderHeader(): void {
    const [first] = this.state.sort;
    COLUMNS.forEach((column, i) => {
      const cell = this.header.children[i] as HTMLElement;
      const button = cell.firstElementChild as HTMLElement;
      const direction = first?.column !== column ? 'none' : first.descending ? 'descending' : 'ascending';
      setAttribute(cell, 'aria-sort', direction);
      setAttribute(button, 'tabindex', i === this.state.column ? '0' : '-1');
      const arrow = { none: '', ascending: '▲', descending: '▼' }[direction];
      if (button.lastElementChild !== null && button.lastElementChild.textContent !== arrow)
        button.lastElementChild.textContent = arrow;
    });
  }
}

const cellId = (id: number, column: number): string => `cell-${id}-${column}`;
