import type { RoleWord } from '../lexicon/headings/headings';
import { readFront } from './front';
import type { FrontMatter } from './front';
import { SectionBodies } from './roles/bodies';
import { findHeadings } from './headings';
import type { Section } from './model';
import { parentsOf } from './nesting';
import type { OutlineParagraph } from './paragraph';
import { placeHeading } from './placing';
import { buildSections } from './sections';
import { shift } from '../text/span';

/** The outline of a report. */
export interface Outline extends FrontMatter {
  readonly sections: readonly Section[];
  /** Whether the role of a section was sought in its text, because its heading says nothing. */
  readonly readsBodies: boolean;
  /** The same object for as long as edits only move the headings. */
  readonly shape: object;
}

/** One list for all reports: what headings say is kept by the list. */
const NO_ROLE_WORDS: readonly RoleWord[] = [];

/**
 * Reads the outline from the paragraphs' candidates: one light pass, no text is read again but the headings'.
 * @param starts absolute offset of each paragraph
 * @param length of the whole text
 * @param own role words of the writer's own.
 */
export function readSections(
  paragraphs: readonly OutlineParagraph[],
  starts: readonly number[],
  length: number,
  fileName?: string,
  own: readonly RoleWord[] = NO_ROLE_WORDS,
): Outline {
  const front = readFront(paragraphs, fileName);
  const accepted = findHeadings(paragraphs, front.body);
  const headings = accepted.map((heading, i) => placeHeading(heading, accepted[i + 1]?.candidate, paragraphs, starts));
  const parents = parentsOf(headings);
  const bodies = new SectionBodies(paragraphs, starts, length, headings, parents, front.body);
  const sections = buildSections(headings, parents, length, front, bodies, own);
  return { ...front, sections, readsBodies: bodies.asked, shape: {} };
}

/** The outline after an edit at `from` that moved everything behind it by `delta` and changed no heading. */
export function shiftOutline(outline: Outline, from: number, delta: number): Outline {
  return delta === 0
    ? outline
    : { ...outline, sections: outline.sections.map((section) => shiftSection(section, from, delta)) };
}

function shiftSection(section: Section, from: number, delta: number): Section {
  if (section.span.end < from) return section;
  const {
    marker,
    family,
    number,
    text,
    level,
    role,
    reason,
    evidence,
    inline,
    span,
    headingSpan,
    markerSpan,
    children,
  } = section;
  // Written out, for this runs over all sections at every keystroke and a spread costs ten times as much.
  return {
    marker,
    family,
    number,
    text,
    level,
    role,
    reason,
    evidence,
    inline,
    span: { start: span.start > from ? span.start + delta : span.start, end: span.end + delta },
    headingSpan: headingSpan.start > from ? shift(headingSpan, delta) : headingSpan,
    markerSpan: markerSpan.start > from ? shift(markerSpan, delta) : markerSpan,
    children: children.length === 0 ? children : children.map((child) => shiftSection(child, from, delta)),
  };
}
