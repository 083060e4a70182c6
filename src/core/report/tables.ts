import type { Table } from '../tables/model';
import { tableAt } from '../tables/table';
import type { ParagraphReading } from './paragraph';

/** What is asked of a line of the report: whether it is a row, and of which unit a caption speaks. */
interface Line {
  readonly reading: Pick<ParagraphReading, 'row' | 'tableUnit'>;
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

  constructor(private readonly units: readonly Line[]) {}

  /** The table that the unit is a row of; null where it is none. Asked for each unit in turn. */
  at(index: number): Table | null {
    const unit = this.units[index] as Line;
    if (unit.reading.row === null) return null;
    if (index >= this.to) this.find(index);
    return index >= this.from && index < this.to ? this.table : null;
  }

  private find(index: number): void {
    const rows = [];
    for (let i = index; i < this.units.length; i++) {
      const { reading, continues } = this.units[i] as Line;
      if (reading.row === null || continues) break;
      rows.push(reading.row);
    }
    const found = tableAt(rows, 0, this.captionBefore(index));
    this.table = found?.table ?? null;
    this.from = index + (found?.headers ?? 0);
    this.to = index + (found?.length ?? Math.max(1, rows.length));
  }

  private captionBefore(index: number): string {
    for (let i = index - 1; i >= 0 && i >= index - CAPTION_REACH; i--) {
      const { tableUnit } = (this.units[i] as Line).reading;
      if (tableUnit !== '') return tableUnit;
    }
    return '';
  }
}
