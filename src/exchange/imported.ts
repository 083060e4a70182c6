import type { Message } from '../core/text/message';
import { refuse } from './refusal';

/** What was read from a file of another program. */
export interface Imported {
  readonly blocks: readonly ImportedBlock[];
  /** The footnotes in the order of their numbers; `[^1]` stands where they are referred to. */
  readonly notes: readonly string[];
  /** What could not be kept, a sentence each. */
  readonly losses: readonly Message[];
}

/** A piece of an imported document, in reading order. */
export type ImportedBlock = ImportedParagraph | ImportedTable;

/** A paragraph of the file. */
export interface ImportedParagraph {
  readonly kind: 'paragraph';
  /** The number that the program shows before the text, "" where there is none: 一、 （一） 1. */
  readonly marker: string;
  readonly text: string;
  /** The level of a heading, 1 the topmost; 0 for text and title. */
  readonly level: number;
}

/** Every row has the same number of cells; of merged cells the first holds the text. */
export interface ImportedTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly string[])[];
}

const MOST_CELLS = 1_000_000;

/**
 * The rows, the shorter ones with empty cells up to the longest.
 * @throws RefusedError where that makes absurdly many cells
 */
export function evenRows(rows: readonly (readonly string[])[]): ImportedTable['rows'] {
  const columns = rows.reduce((most, { length }) => Math.max(most, length), 1);
  if (columns * rows.length > MOST_CELLS)
    refuse('表格大得不正常，不读。', 'The file holds an absurdly large table and is not read.');
  return rows.map((row) => [...row, ...Array.from({ length: columns - row.length }, () => '')]);
}

/** Counts what is lost, and words it. */
export class Losses {
  private readonly counts = new Map<string, { count: number; readonly say: (count: number) => Message }>();

  add(key: string, say: (count: number) => Message, by = 1): void {
    const known = this.counts.get(key);
    if (known === undefined) this.counts.set(key, { count: by, say });
    else known.count += by;
  }

  get messages(): readonly Message[] {
    return [...this.counts.values()].map(({ count, say }) => say(count));
  }
}
