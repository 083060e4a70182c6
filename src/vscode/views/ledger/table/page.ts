import type { ColumnId } from '../../../../core/ledger/sort';
import { isFiltering, NO_FILTER } from '../../../../core/ledger/filter';
import { copyRows } from './copy';
import { button, element, filled } from './dom';
import { Grid } from './grid';
import { keyAction } from './keys';
import type { Kept, Texts, ToHost } from './messages';
import { TableState } from './state';

/** What the page needs of what holds it. */
export interface Surroundings {
  readonly tell: (message: ToHost) => void;
  readonly keep: (kept: Kept) => void;
  readonly session: string;
  readonly uri: string;
  readonly texts: Texts;
}

/** The table with what stands above it: the elements, and what the writer does with them. */
export class Page {
  readonly state = new TableState();
  private readonly grid: Grid;
  private readonly filter: HTMLInputElement;
  private readonly onlyProblems: HTMLInputElement;
  private readonly notice = element('p', { class: 'notice', role: 'alert' });
  private readonly empty = element('p', { class: 'empty' });
  private readonly status = element('span', { class: 'status', role: 'status' });

  constructor(
    root: HTMLElement,
    private readonly around: Surroundings,
  ) {
    const { texts } = around;
    this.grid = new Grid(this.state, texts, (column) => this.sortBy(column));
    this.filter = element('input', {
      type: 'search',
      class: 'filter',
      placeholder: texts.filter,
      'aria-label': texts.filter,
      spellcheck: 'false',
    });
    this.onlyProblems = element('input', { type: 'checkbox' });
    root.replaceChildren(
      this.notice,
      element(
        'div',
        { class: 'bar' },
        this.filter,
        element('label', {}, this.onlyProblems, texts.onlyProblems),
        this.status,
        button('copy', texts.copy, () => this.copyByButton()),
        button('export', texts.export, () => this.export()),
      ),
      this.grid.element,
      this.empty,
    );
    this.listen();
  }

  /** Takes up what an earlier life of this page has kept. */
  restore(kept: Kept): void {
    this.state.setFilter({ words: kept.words, onlyProblems: kept.onlyProblems });
    this.state.setSort(kept.sort);
    if (kept.session === this.around.session) this.state.select(kept.selected, kept.active);
    this.filter.value = kept.words;
    this.onlyProblems.checked = kept.onlyProblems;
    this.show();
    this.grid.scrollTo(kept.scroll);
    this.grid.render();
  }

  /** What stands above the table; "" for nothing. */
  setNotice(text: string): void {
    this.notice.textContent = text;
    this.notice.hidden = text === '';
  }

  focus(): void {
    this.grid.element.focus();
  }

  /** Shows the state, and keeps it. */
  show(): void {
    const { texts } = this.around;
    const { rows, shown, selected } = this.state;
    this.grid.render();
    this.empty.textContent = rows.length === 0 ? texts.noFigures : shown.length === 0 ? texts.noMatch : '';
    this.empty.hidden = shown.length > 0;
    const counts =
      shown.length === rows.length
        ? filled(texts.count, rows.length)
        : filled(texts.countShown, shown.length, rows.length);
    this.setStatus(
      selected.size > 1 ? `${counts} · ${filled(texts.countSelected, this.state.selection.length)}` : counts,
    );
    this.keep();
  }

  private setStatus(text: string): void {
    if (this.status.textContent !== text) this.status.textContent = text;
  }

  private listen(): void {
    const { element: grid } = this.grid;
    this.filter.addEventListener('input', (event) => {
      // letters of an input method are no words yet
      if (!(event instanceof InputEvent && event.isComposing)) this.setFilter();
    });
    this.filter.addEventListener('compositionend', () => this.setFilter());
    this.onlyProblems.addEventListener('change', () => this.setFilter());
    this.filter.addEventListener('keydown', (event) => {
      if (event.isComposing) return; // the key belongs to the input method
      if (event.key === 'Escape' && isFiltering(this.state.filter)) this.clearFilter();
      else if (event.key === 'Escape' || event.key === 'ArrowDown' || event.key === 'Enter') this.enterGrid();
      else return;
      event.preventDefault();
    });
    grid.addEventListener('keydown', (event) => this.key(event));
    grid.addEventListener('click', (event) => this.click(event));
    grid.addEventListener('dblclick', (event) => {
      if (this.grid.placeOf(event.target) !== null) this.go();
    });
    grid.addEventListener('scroll', () => this.keep());
    document.addEventListener('copy', (event) => this.copy(event));
  }

  private key(event: KeyboardEvent): void {
    if (event.target !== this.grid.element) {
      this.headerKey(event);
      return;
    }
    const action = keyAction(event, this.state.active, this.state.shown.length, this.grid.page);
    if (action === null) return;
    event.preventDefault();
    switch (action.type) {
      case 'move':
        this.state.moveTo(action.to, action.extend);
        break;
      case 'column':
        this.state.moveColumn(action.by);
        break;
      case 'toggle':
        this.state.toggle(this.state.active);
        break;
      case 'selectAll':
        this.state.selectAll();
        break;
      case 'header':
        this.grid.focusHeader();
        return;
      case 'find':
        this.filter.focus();
        this.filter.select();
        return;
      case 'escape':
        if (isFiltering(this.state.filter)) this.clearFilter();
        return;
      case 'go':
        this.go();
        return;
    }
    this.grid.revealActive();
    this.show();
  }

  /** From one header to the next, and back to the rows. */
  private headerKey(event: KeyboardEvent): void {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (by !== undefined) {
      this.state.moveColumn(by);
      this.show();
      this.grid.focusHeader();
    } else if (event.key === 'ArrowDown' || event.key === 'Escape') this.enterGrid();
    else return;
    event.preventDefault();
  }

  private click(event: MouseEvent): void {
    const place = this.grid.placeOf(event.target);
    if (place === null) return;
    if (event.ctrlKey || event.metaKey) this.state.toggle(place.index);
    else this.state.moveTo(place.index, event.shiftKey);
    this.state.setColumn(place.column);
    this.show();
    if (
      event.target instanceof Element &&
      event.target.closest('.line') !== null &&
      !event.shiftKey &&
      !event.ctrlKey &&
      !event.metaKey
    )
      this.go();
  }

  /** Gives the focus to the rows, the first where none is active. */
  private enterGrid(): void {
    if (this.state.active < 0) this.state.moveTo(0, false);
    this.focus();
    this.grid.revealActive();
    this.show();
  }

  private setFilter(): void {
    this.state.setFilter({ words: this.filter.value, onlyProblems: this.onlyProblems.checked });
    this.grid.scrollTo(0);
    this.show();
  }

  private clearFilter(): void {
    this.filter.value = NO_FILTER.words;
    this.onlyProblems.checked = NO_FILTER.onlyProblems;
    this.state.setFilter(NO_FILTER);
    this.grid.render();
    this.grid.revealActive();
    this.show();
  }

  private sortBy(column: ColumnId): void {
    this.state.clickHeader(column);
    this.grid.render();
    this.grid.revealActive();
    this.show();
  }

  private go(): void {
    const row = this.state.activeRow;
    if (row !== undefined) this.around.tell({ type: 'go', id: row.id });
  }

  private export(): void {
    this.around.tell({ type: 'export', ids: this.state.shown.map(({ id }) => id) });
  }

  /** Several rows selected are copied, or else all shown. */
  private copied(): { readonly text: string; readonly html: string; readonly count: number } {
    const selection = this.state.selection;
    const rows = selection.length > 0 ? selection : this.state.shown;
    return { ...copyRows(rows, this.around.texts), count: rows.length };
  }

  private copy(event: ClipboardEvent): void {
    // the words of the filter
    if (document.activeElement === this.filter && this.filter.selectionStart !== this.filter.selectionEnd) return;
    if (event.clipboardData === null) return;
    const { text, html, count } = this.copied();
    event.clipboardData.setData('text/plain', text);
    event.clipboardData.setData('text/html', html);
    event.preventDefault();
    this.setStatus(filled(this.around.texts.copied, count));
  }

  /**
   * The button copies by the same event as the key; where the browser does not allow that, the extension copies the
   * text.
   */
  private copyByButton(): void {
    this.focus();
    if (document.execCommand('copy')) return;
    const { text, count } = this.copied();
    this.around.tell({ type: 'copy', text });
    this.setStatus(filled(this.around.texts.copied, count));
  }

  private keep(): void {
    const { filter, sort, selected, activeRow } = this.state;
    const { session, uri } = this.around;
    this.around.keep({
      uri,
      session,
      ...filter,
      sort: sort.map((key) => ({ ...key })),
      scroll: this.grid.scroll,
      selected: [...selected],
      active: activeRow?.id ?? null,
    });
  }
}
