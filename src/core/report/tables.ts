import { cellLines } from '../tables/cellLines';
import type { CellLine } from '../tables/cellLines';
import type { Table } from '../tables/model';
import { tableAt } from '../tables/table';
import type { ParagraphReading } from './paragraph';

/** The lines that are cells of a table, by index: the table of a value, null for a header or a name. */
export type Cells = ReadonlyMap<number, Table | null>;

/** What is asked of a line of the report: whether it is a row, and of which unit a caption speaks. */
interface Line {
  readonly reading: Pick<ParagraphReading, 'row' | 'tableUnit' | 'isBlank'>;
  /** Whether it goes on in the line before it. */
  readonly continues: boolean;
}

/** So many lines above a table its caption is looked for. */
const CAPTION_REACH = 3;

/** The tables of a report while its units are placed one after the other. */
export class Tables {
  private table: Table | null = null;
  /** Where the values of the table begin, and where it ends. */
  private from = 0;
  private to = 0;

  /** @param cells what `cellsOf` tells of the same units. */
  constructor(
    private readonly units: readonly Line[],
    private readonly cells: Cells,
  ) {}

  /** The table that the unit is a row of; null where it is none. Asked for each unit in turn. */
  at(index: number): Table | null {
    const unit = this.units[index] as Line;
    if (unit.reading.row === null) return null;
    if (unit.reading.row.kind === 'line') return this.cells.get(index) ?? null;
    if (index >= this.to) this.find(index);
    return index >= this.from && index < this.to ? this.table : null;
  }

  private find(index: number): void {
    const rows = [];
    for (let i = index; i < this.units.length; i++) {
      const { reading, continues } = this.units[i] as Line;
      if (reading.row === null || reading.row.kind === 'line' || continues) break;
      rows.push(reading.row);
    }
    const found = tableAt(rows, 0, this.captionBefore(index));
    this.table = found?.table ?? null;
    this.from = index + (found?.headers ?? 0);
    this.to = index + (found?.length ?? Math.max(1, rows.length));
  }

  private captionBefore(index: number): string {
    return captionAbove(this.units, index);
  }
}

function captionAbove(units: readonly Line[], index: number): string {
  for (let i = index - 1; i >= 0 && i >= index - CAPTION_REACH; i--) {
    const { tableUnit } = (units[i] as Line).reading;
    if (tableUnit !== '') return tableUnit;
  }
  return '';
}

/** The tables that are pasted one cell a line, blank lines between them or not. */
export function cellsOf(units: readonly Line[]): Cells {
  const found = new Map<number, Table | null>();
  for (let from = 0; from < units.length; from++) {
    const lines: CellLine[] = [];
    let to = from;
    for (; to < units.length; to++) {
      const { reading, continues } = units[to] as Line;
      if (continues || (reading.row?.kind !== 'line' && !reading.isBlank)) break;
      if (reading.row !== null) lines.push({ index: to, row: reading.row });
    }
    if (lines.length > 0)
      for (const [index, table] of cellLines(lines, captionAbove(units, from))) found.set(index, table);
    from = Math.max(from, to - 1);
  }
  return found;
}
