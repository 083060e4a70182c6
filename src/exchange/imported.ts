import type { Message } from '../core/text/message';

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
