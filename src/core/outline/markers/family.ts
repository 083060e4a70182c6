import type { WriteMarker } from './numerals';

/** Families of heading markers (序号体例). A further family is one more row of `FAMILIES`. */
export type FamilyId =
  | 'part'
  | 'section'
  | 'roman'
  | 'lenticular'
  | 'cn'
  | 'cn-blank'
  | 'cn-paren'
  | 'arabic'
  | 'arabic-blank'
  | 'arabic-paren'
  | 'arabic-half'
  | 'circled'
  | 'is'
  | 'first'
  | 'nth'
  | 'issue'
  | 'decimal-2'
  | 'decimal-3'
  | 'question'
  | 'markdown'
  | 'table'
  | 'bare'
  | 'lead'
  | 'cue';

/** One row of the table of families. */
export interface MarkerFamily {
  readonly id: FamilyId;
  /** The conventional order, topmost first (GB/T 9704-2012, 7.3.3: 一、 （一） 1. （1）); 一是 goes below what encloses it. */
  readonly rank: number;
  /** Matches the marker on the half-width view, at a place; its numeral is the group that matched. */
  readonly pattern: RegExp;
  /** The characters that it may begin with. */
  readonly initials: string;
  /** Whether a marker may stand inside a line: after a sentence, or in a report pasted onto one line. */
  readonly inside: boolean;
  /** Whether the mark is weak: a number and a blank, that counts only in a row 1, 2, 3. */
  readonly weak?: true;
  /** Whether the mark is weak where no blank follows it: 1.1平台升级, which may be a date or a figure. */
  readonly weakWithoutBlank?: true;
  readonly number: (numeral: string) => number | null;
  /** How a level is marked with it where the report has no example: the first marker, and the blank behind it. */
  readonly plain?: { readonly marker: string; readonly blank: string };
  /** Whether a level that is added takes it by convention, the first that ranks below the level above. */
  readonly byConvention?: true;
  /** Whether it is never the form of a level: words of the sentence, questions. */
  readonly marksNoLevel?: true;
  /** The highest number that it is written for, where that is not 99. */
  readonly highest?: number;
  /** The marker for `n` in the manner of `like`, as written (full-width stays full-width). */
  readonly write: WriteMarker;
}
