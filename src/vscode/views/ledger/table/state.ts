import { matcher, NO_FILTER } from '../../../../core/ledger/filter';
import type { LedgerFilter } from '../../../../core/ledger/filter';
import { afterClick, COLUMNS, sortRows } from '../../../../core/ledger/sort';
import type { ColumnId, SortKey } from '../../../../core/ledger/sort';
import type { Splice, TableRow } from './messages';

/**
 * Where the writer is in the table, and what the table shows: the page without its elements. Indices are those of the
 * rows shown.
 */
export class TableState {
  private all: readonly TableRow[] = [];
  private view: { readonly rows: readonly TableRow[]; readonly indices: ReadonlyMap<number, number> } | null = null;
  private filtered: LedgerFilter = NO_FILTER;
  private keys: readonly SortKey[] = [];
  private chosen: ReadonlySet<number> = new Set();
  /** The row that the keyboard is on, and the one where an extended selection began: ids. */
  private activeId: number | null = null;
  private anchorId: number | null = null;
  private columnIndex = 0;

  /** Every row, in reading order. */
  get rows(): readonly TableRow[] {
    return this.all;
  }

  /** The rows that the filter lets pass, in the order chosen. */
  get shown(): readonly TableRow[] {
    return this.current().rows;
  }

  get filter(): LedgerFilter {
    return this.filtered;
  }

  get sort(): readonly SortKey[] {
    return this.keys;
  }

  /** Ids, shown or not. */
  get selected(): ReadonlySet<number> {
    return this.chosen;
  }

  /** Index among the rows shown; -1 where the row is not shown, or none is active. */
  get active(): number {
    return this.activeId === null ? -1 : (this.current().indices.get(this.activeId) ?? -1);
  }

  get activeRow(): TableRow | undefined {
    return this.shown[this.active];
  }

  get column(): number {
    return this.columnIndex;
  }

  /** The rows selected that are shown, in the order shown. */
  get selection(): readonly TableRow[] {
    return this.chosen.size === 0 ? [] : this.shown.filter(({ id }) => this.chosen.has(id));
  }

  setRows(rows: readonly TableRow[]): void {
    this.all = rows;
    this.changed();
  }

  /** Takes a change of the rows. Filter, order and selection stay; rows that are gone are no longer selected. */
  splice({ start, removed, rows, lines }: Splice): void {
    const behind = this.all.slice(start + removed);
    this.setRows([
      ...this.all.slice(0, start),
      ...rows,
      ...(lines === 0 ? behind : behind.map((row) => ({ ...row, line: row.line + lines }))),
    ]);
  }

  setFilter(filter: LedgerFilter): void {
    this.filtered = filter;
    this.view = null;
  }

  setSort(keys: readonly SortKey[]): void {
    this.keys = keys;
    this.view = null;
  }

  /** Sorts as a click on the column's header asks. */
  clickHeader(column: ColumnId): void {
    this.setSort(afterClick(this.keys, column));
  }

  /**
   * Goes to the row of that index, or the nearest there is.
   * @param extend selects all from where the selection began
   */
  moveTo(index: number, extend: boolean): void {
    const { rows } = this.current();
    const row = rows[Math.max(0, Math.min(index, rows.length - 1))];
    if (row === undefined) return;
    this.activeId = row.id;
    const anchor = this.anchorId === null ? undefined : this.current().indices.get(this.anchorId);
    if (!extend || anchor === undefined) {
      this.anchorId = row.id;
      this.chosen = new Set([row.id]);
      return;
    }
    const here = this.active;
    this.chosen = new Set(rows.slice(Math.min(anchor, here), Math.max(anchor, here) + 1).map(({ id }) => id));
  }

  /** Adds the row to the selection, or takes it out. */
  toggle(index: number): void {
    const row = this.shown[index];
    if (row === undefined) return;
    const chosen = new Set(this.chosen);
    if (!chosen.delete(row.id)) chosen.add(row.id);
    this.chosen = chosen;
    this.activeId = this.anchorId = row.id;
  }

  selectAll(): void {
    this.chosen = new Set(this.shown.map(({ id }) => id));
  }

  /** Takes up what was kept of an earlier life of the page. */
  select(ids: readonly number[], active: number | null): void {
    const known = new Set(this.all.map(({ id }) => id));
    this.chosen = new Set(ids.filter((id) => known.has(id)));
    this.activeId = this.anchorId = active !== null && known.has(active) ? active : null;
  }

  moveColumn(by: number): void {
    this.columnIndex = Math.max(0, Math.min(this.columnIndex + by, COLUMNS.length - 1));
  }

  setColumn(index: number): void {
    this.columnIndex = index;
  }

  private changed(): void {
    this.view = null;
    this.select([...this.chosen], this.activeId);
  }

  private current(): { readonly rows: readonly TableRow[]; readonly indices: ReadonlyMap<number, number> } {
    if (this.view === null) {
      const rows = sortRows(this.all.filter(matcher(this.filtered)), this.keys);
      this.view = { rows, indices: new Map(rows.map(({ id }, index) => [id, index])) };
    }
    return this.view;
  }
}
