import type { LedgerCells } from '../../../core/ledger/model';
import type { LedgerRow } from '../../../core/ledger/rows';
import type { Splice, TableRow } from './table/messages';

/** The rows that a page has, and what it must be told when they change. A row keeps its id while its figure stays. */
export class SentRows {
  private sent: readonly TableRow[] = [];
  private sources: readonly LedgerRow[] = [];
  private nextId = 0;

  get rows(): readonly TableRow[] {
    return this.sent;
  }

  /** Where the row of that id stands in the snapshot told last. */
  source(id: number): LedgerRow | undefined {
    const at = this.sent.findIndex((row) => row.id === id);
    return at < 0 ? undefined : this.sources[at];
  }

  /** Takes the rows of a newer snapshot. @returns what has changed; null where nothing that a page shows has. */
  update(rows: readonly LedgerRow[]): Splice | null {
    const before = this.sent;
    const shortest = Math.min(before.length, rows.length);
    let start = 0;
    while (start < shortest && same(before[start] as TableRow, rows[start] as LedgerRow, 0)) start++;
    const lines =
      before.length === 0 || rows.length === 0 ? 0 : (rows.at(-1) as LedgerRow).line - (before.at(-1) as TableRow).line;
    let behind = 0;
    while (
      behind < shortest - start &&
      same(before.at(-1 - behind) as TableRow, rows.at(-1 - behind) as LedgerRow, lines)
    )
      behind++;
    const removed = before.length - start - behind;
    const fresh = rows.slice(start, rows.length - behind);
    const replaces = fresh.length === removed; // the figure under the writer's fingers stays selected
    const added = fresh.map((row, i) => cellsOf(row, replaces ? (before[start + i] as TableRow).id : this.nextId++));
    this.sources = rows;
    if (removed === 0 && added.length === 0 && (behind === 0 || lines === 0)) return null;
    const moved = before.slice(before.length - behind);
    this.sent = [
      ...before.slice(0, start),
      ...added,
      ...(lines === 0 ? moved : moved.map((row) => ({ ...row, line: row.line + lines }))),
    ];
    return { start, removed, rows: added, lines: behind === 0 ? 0 : lines };
  }
}

/** Every cell that is compared and told as it is; none can be forgotten. */
const SHOWN = Object.keys({
  text: 0,
  indicator: 0,
  value: 0,
  high: 0,
  ratio: 0,
  decimals: 0,
  unit: 0,
  approximation: 0,
  approximatesBefore: 0,
  normalized: 0,
  baseUnit: 0,
  period: 0,
  periodInferred: 0,
  periodStart: 0,
  periodEnd: 0,
  scope: 0,
  target: 0,
  comparisons: 0,
  comparison: 0,
  change: 0,
  section: 0,
  sectionIndex: 0,
  check: 0,
} satisfies Record<PlainCell, 0>) as readonly PlainCell[];

/** Whether the page would show the same, `lines` further down. */
function same(a: TableRow, b: LedgerRow, lines: number): boolean {
  for (const key of SHOWN) if (a[key] !== b[key]) return false;
  return (
    a.line + lines === b.line &&
    a.problems.length === b.problems.length &&
    a.problems.every(
      ({ severity, message }, i) => severity === b.problems[i]?.severity && message === b.problems[i]?.message,
    )
  );
}

type PlainCell = Exclude<keyof LedgerCells, 'line' | 'problems'>;

function cellsOf(row: LedgerRow, id: number): TableRow {
  const cells = Object.fromEntries(SHOWN.map((key) => [key, row[key]])) as unknown as Pick<LedgerCells, PlainCell>;
  return { id, ...cells, line: row.line, problems: row.problems };
}
