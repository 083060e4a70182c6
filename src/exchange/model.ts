/**
 * A report as the paragraphs and tables of a page (版面), between the text and any file format: what the export writes,
 * the preview draws and the import reads back.
 */

/** What a paragraph is in an official document (公文要素, GB/T 9704-2012, 7). */
export type Part =
  | 'title'
  | 'subtitle'
  | 'addressee'
  | 'heading'
  | 'body'
  | 'caption'
  | 'attachments'
  | 'attachment'
  | 'signature'
  | 'date'
  | 'blank'
  | 'cell';

/** A stretch of text in one face. */
export interface Run {
  readonly text: string;
  /**
   * The absolute offset in the report of the first character; the others follow one by one. Null for text that we add.
   */
  readonly at: number | null;
  /** `runIn` is what follows a heading in the heading's own line; `strong` is **marked**. */
  readonly face: 'plain' | 'runIn' | 'strong';
  /** Whether a new line begins here: titles only. */
  readonly newLine?: true;
  /** The footnote that is referred to here, from 1; the text is empty then. */
  readonly note?: number;
}

/** A heading, a paragraph or a line of its own. */
export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly part: Part;
  /** The level of a heading, 1 the topmost; 0 for every other part. */
  readonly level: number;
  readonly runs: readonly Run[];
  /** Whether a page begins with it. */
  readonly newPage: boolean;
  /** Indents in characters of the body's size: signature and date from the right, list of attachments hanging. */
  readonly indent?: { readonly right?: number; readonly left?: number; readonly hanging?: number };
}

/** A cell is a list of runs: one paragraph. */
export type Cell = readonly Run[];

/** A table. */
export interface TableBlock {
  readonly kind: 'table';
  /** All rows have the same number of cells. */
  readonly rows: readonly (readonly Cell[])[];
  /** How many rows at the top repeat on every page. */
  readonly headerRows: number;
}

/** A piece of a report on its way into a document, in reading order. */
export type Block = ParagraphBlock | TableBlock;

/** A report laid out in blocks. */
export interface Composition {
  readonly blocks: readonly Block[];
  /** The footnotes in the order of their numbers. */
  readonly notes: readonly (readonly Run[])[];
  readonly title: string | null;
  /** How the levels of headings are set: 0 for a part above 一、, 1 to 4 as GB/T 9704 has them. Index 0 is level 1. */
  readonly faces: readonly number[];
}

/** The text of runs without its formatting. */
export const textOfRuns = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');
