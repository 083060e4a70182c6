import type { FeatureName, RowForm } from '../../lexicon/headings/headingWeights';
import type { Candidate } from '../candidates';
import type { OutlineParagraph } from '../paragraph';
import type { HeadForm } from './forms';
import type { PlacedSentence, TextLine } from './textLines';

/** A place that may be a heading without a number. */
export interface Member {
  readonly form: RowForm;
  readonly sentence: PlacedSentence;
  /** Where the heading starts, its dash included, and where its text starts and ends, relative to the paragraph. */
  readonly start: number;
  readonly textStart: number;
  readonly end: number;
  /** The opening clause that comes back in a refrain. */
  readonly opening: string;
  /** What its wording says, behind the refrain. */
  readonly head: HeadForm;
  /** Whether nothing else stands in its line, or nothing but a heading. */
  readonly alone: boolean;
  /** Whether the line is underlined. */
  readonly underlined: boolean;
}

/** A heading that stands, as the rows after it see it. */
export interface Head {
  readonly sentence: PlacedSentence;
  /** The sentence that is nothing but its marker, where that has a line of its own (第一，⏎推进…). */
  readonly markerIn?: PlacedSentence;
  /** Whether it opens its line. */
  readonly opens: boolean;
  readonly candidate: Candidate;
  /** Where its text ends, relative to the paragraph of the sentence. */
  readonly end: number;
  /** How much text goes on behind it in its own line. */
  readonly rest: number;
  /** Without blanks. */
  readonly text: string;
}

/** A member of a row with the features that speak for and against it. */
export interface Scored {
  readonly member: Member;
  readonly features: readonly FeatureName[];
}

/** A row of headings without numbers that was accepted. */
export interface Row {
  readonly form: RowForm;
  readonly members: readonly Scored[];
  /** The heading in whose scope it stands; null where none stands above. */
  readonly above: Head | null;
  readonly features: readonly FeatureName[];
}

/** What a row is judged in: a stretch of lines under a heading. */
export interface Surroundings {
  readonly lines: readonly TextLine[];
  readonly above: Head | null;
  /** Its lines, the second index exclusive; and its sentences, by their ids. */
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly last: number;
  /** The sentences that are headings already, by their ids, and where the heading in them ends. */
  readonly taken: ReadonlyMap<number, number>;
  readonly texts: (paragraph: number) => OutlineParagraph;
  /** Whether the line opens a part by its words, or addresses the listeners. */
  readonly turns: (line: number) => boolean;
}
