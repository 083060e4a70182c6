import type { Candidate, CandidateRow } from './candidates';
import { endsAsTitle } from './rows/forms';
import { headingEnd } from './heading';
import type { Heading } from './headings';
import { familyOf } from './markers/families';
import { UNMARKED } from './markers/kinds';
import type { Role, Section } from './model';
import type { OutlineParagraph } from './paragraph';

/** A heading with its spans in the report, before it has a level. */
export interface PlacedHeading
  extends Pick<Section, 'marker' | 'family' | 'number' | 'text' | 'inline' | 'headingSpan' | 'markerSpan'> {
  readonly candidate: Candidate;
  readonly rank: number;
  /** Levels that the marker itself states (`##` is 2); 0 where it states none. */
  readonly stated: number;
  /** The number of # before it, of whatever family its marker is (## 第一章 is 2); 0 where there are none. */
  readonly hashes: number;
  /** The role that a cue (下一步，) says. */
  readonly cue: Role | null;
  readonly row: CandidateRow | null;
  /** The line of text that it stands in. */
  readonly line: number;
  /** Whether it is worded as the title of a part. */
  readonly titled: boolean;
}

/** Of the headings without number those behind a dash have it for a mark. */
const DASH = /^\s*[—–─-]/;
/** Unnumbered headings go below questions and above 一、 in rank. */
const UNNUMBERED = 1.5;

/**
 * A heading in its place. @param next the heading after it; @param starts absolute offset of each paragraph.
 */
export function placeHeading(
  { candidate, line }: Heading,
  next: Candidate | undefined,
  paragraphs: readonly OutlineParagraph[],
  starts: readonly number[],
): PlacedHeading {
  const textIn = candidate.textIn ?? candidate.paragraph;
  const paragraph = paragraphs[textIn] as OutlineParagraph;
  const limit = next?.paragraph === textIn ? next.start : paragraph.halfWidth.length;
  const { end, inline } = headingEnd(candidate, paragraph, limit);
  const from = (starts[candidate.paragraph] as number) + candidate.start;
  const written = (paragraphs[candidate.paragraph] as OutlineParagraph).text.slice(
    candidate.start,
    candidate.textStart,
  );
  const marker = candidate.markerText ?? (UNMARKED.has(candidate.family) && !DASH.test(written) ? '' : written.trim());
  const continues = paragraph.continues ? false : paragraphs[textIn + 1]?.continues === true;
  const text = paragraph.text
    .slice(candidate.textStart, end)
    .replaceAll('**', '')
    .replace(/[ \t]*[\n\r]+[ \t]*/g, '')
    .trim();
  return {
    candidate,
    marker,
    family: candidate.family,
    number: candidate.number,
    text,
    inline:
      inline ||
      (continues && end >= paragraph.outline.body.end - 1) ||
      (paragraph.continues && paragraphs[textIn + 1]?.continues === true),
    headingSpan: { start: from, end: (starts[textIn] as number) + Math.max(end, candidate.textStart) },
    markerSpan: {
      start: from,
      end: from + (candidate.markerText === undefined || candidate.textIn !== undefined ? marker.length : 0),
    },
    rank: familyOf(candidate.family)?.rank ?? UNNUMBERED,
    cue: candidate.role ?? null,
    stated: candidate.family === 'markdown' ? marker.length : 0,
    hashes: marker.startsWith('#') ? /^#+/.exec(marker)![0].length : 0,
    row: candidate.row ?? null,
    line,
    titled: endsAsTitle(text),
  };
}
