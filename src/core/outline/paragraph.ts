import type { OutlineReading } from './reading';

/** A paragraph as the outline pass sees it. */
export interface OutlineParagraph {
  readonly text: string;
  readonly halfWidth: string;
  readonly outline: OutlineReading;
  /** Whether it stands in the same line as the paragraph before it (a report pasted onto one line). */
  readonly continues: boolean;
}

/** The text of a paragraph without surrounding blanks and bullets, in half width. */
export const bodyOf = ({ halfWidth, outline: { body } }: Pick<OutlineParagraph, 'halfWidth' | 'outline'>): string =>
  halfWidth.slice(body.start, body.end);
