import type { RoleWord } from '../lexicon/headings';
import { findCandidates } from './candidates';
import type { Candidate } from './candidates';
import { readFront } from './front';
import type { FrontMatter } from './front';
import { evidenceOf } from './evidence';
import type { Evidence } from './evidence';
import { headingEnd } from './heading';
import { familyOf } from './markers';
import type { Role, Section } from './model';
import type { OutlineParagraph } from './paragraph';
import { defaultRole, roleWithReason } from './roles';
import type { Message } from '../text/message';
import { lastAtOrBefore, shift } from '../text/span';
import { acceptSequence } from './sequence';

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
 * @param starts absolute offset of each paragraph; @param length of the whole text; @param own role words of the writer's own.
 */
export function readSections(
  paragraphs: readonly OutlineParagraph[],
  starts: readonly number[],
  length: number,
  fileName?: string,
  own: readonly RoleWord[] = NO_ROLE_WORDS,
): Outline {
  const front = readFront(paragraphs, fileName);
  const accepted = acceptSequence(findCandidates(paragraphs, front.body, own), paragraphs);
  const headings = accepted.map((candidate, i) => placeHeading(candidate, accepted[i + 1], paragraphs, starts));
  const bodies = new Bodies(paragraphs, starts, length, headings);
  const sections = nest(headings, length, front, bodies, own);
  return { ...front, sections, readsBodies: bodies.asked, shape: {} };
}

/** The words of sections' texts that speak for roles, for the few sections whose headings say nothing. */
class Bodies {
  /** Whether the outline depends on more than headings. */
  asked = false;

  constructor(
    private readonly paragraphs: readonly OutlineParagraph[],
    private readonly starts: readonly number[],
    private readonly length: number,
    private readonly headings: readonly PlacedHeading[],
  ) {}

  /** The evidence in the section that the heading at `index` opens, headings not included. */
  of(index: number): readonly Evidence[] {
    this.asked = true;
    const { headingSpan, rank } = this.headings[index] as PlacedHeading;
    let next = index + 1;
    while (next < this.headings.length && (this.headings[next] as PlacedHeading).rank > rank) next++;
    const end = this.headings[next]?.headingSpan.start ?? this.length;
    const found: Evidence[] = [];
    let heading = index;
    for (
      let i = lastAtOrBefore(this.starts, headingSpan.start);
      i < this.paragraphs.length && (this.starts[i] as number) < end;
      i++
    ) {
      for (const evidence of evidenceOf(this.paragraphs[i] as OutlineParagraph)) {
        const at = (this.starts[i] as number) + evidence.start;
        while (heading + 1 < next && (this.headings[heading + 1] as PlacedHeading).headingSpan.start <= at) heading++;
        if (at < end && at >= (this.headings[heading] as PlacedHeading).headingSpan.end) found.push(evidence);
      }
    }
    return found;
  }
}

/** The outline after an edit at `from` that moved everything behind it by `delta` and changed no heading. */
export function shiftOutline(outline: Outline, from: number, delta: number): Outline {
  return delta === 0
    ? outline
    : { ...outline, sections: outline.sections.map((section) => shiftSection(section, from, delta)) };
}

function shiftSection(section: Section, from: number, delta: number): Section {
  if (section.span.end < from) return section;
  const { marker, family, number, text, level, role, reason, inline, span, headingSpan, markerSpan, children } =
    section;
  // Written out, for this runs over all sections at every keystroke and a spread costs ten times as much.
  return {
    marker,
    family,
    number,
    text,
    level,
    role,
    reason,
    inline,
    span: { start: span.start > from ? span.start + delta : span.start, end: span.end + delta },
    headingSpan: headingSpan.start > from ? shift(headingSpan, delta) : headingSpan,
    markerSpan: markerSpan.start > from ? shift(markerSpan, delta) : markerSpan,
    children: children.length === 0 ? children : children.map((child) => shiftSection(child, from, delta)),
  };
}

interface PlacedHeading
  extends Pick<Section, 'marker' | 'family' | 'number' | 'text' | 'inline' | 'headingSpan' | 'markerSpan'> {
  readonly rank: number;
  /** Levels that the marker itself states (`##` is 2); 0 where it states none. */
  readonly stated: number;
  /** The number of # before it, of whatever family its marker is (## 第一章 is 2); 0 where there are none. */
  readonly hashes: number;
  /** The role that a cue (下一步，) says. */
  readonly cue: Role | null;
}

const BY_CUE: Message = { zh: '这一段的用语说明它讲的是这个', en: 'the words that open the paragraph say so' };

const UNMARKED: ReadonlySet<string> = new Set(['bare', 'lead', 'cue']);
/** Unnumbered headings go below questions and above 一、 in rank. */
const UNNUMBERED = 1.5;
/** A cue opens a part beside unnumbered headings, or inside the numbered section it stands in. */
const CUE_BESIDE_UNNUMBERED = 1.45;
const CUE_INSIDE = 9;
/** A sentence that heads its paragraph goes right below what is open. */
const BELOW = 0.01;

function placeHeading(
  candidate: Candidate,
  next: Candidate | undefined,
  paragraphs: readonly OutlineParagraph[],
  starts: readonly number[],
): PlacedHeading {
  const paragraph = paragraphs[candidate.paragraph] as OutlineParagraph;
  const limit = next?.paragraph === candidate.paragraph ? next.start : paragraph.folded.length;
  const { end, inline } = headingEnd(candidate, paragraph, limit);
  const at = starts[candidate.paragraph] as number;
  const written = paragraph.text.slice(candidate.start, candidate.textStart);
  const marker = candidate.markerText ?? (UNMARKED.has(candidate.family) ? '' : written.trim());
  const continues = paragraph.continues ? false : paragraphs[candidate.paragraph + 1]?.continues === true;
  return {
    marker,
    family: candidate.family,
    number: candidate.number,
    text: paragraph.text
      .slice(candidate.textStart, end)
      .replaceAll('**', '')
      .replace(/[ \t]*[\n\r]+[ \t]*/g, '')
      .trim(),
    inline:
      inline ||
      (continues && end >= paragraph.outline.body.end - 1) ||
      (paragraph.continues && paragraphs[candidate.paragraph + 1]?.continues === true),
    headingSpan: { start: at + candidate.start, end: at + Math.max(end, candidate.textStart) },
    markerSpan: {
      start: at + candidate.start,
      end: at + candidate.start + (candidate.markerText === undefined ? marker.length : 0),
    },
    rank: familyOf(candidate.family)?.rank ?? UNNUMBERED,
    cue: candidate.role ?? null,
    stated: candidate.family === 'markdown' ? marker.length : 0,
    hashes: marker.startsWith('#') ? /^#+/.exec(marker)![0].length : 0,
  };
}

interface OpenSection {
  readonly heading: PlacedHeading;
  readonly level: number;
  readonly role: Role;
  readonly reason: Message;
  readonly children: Section[];
}

/** An open 一是 takes （1） and ① below it and is closed by 1. and what is above. */
const IS_OPEN = 3.5;
const rankInStack = ({ heading }: OpenSection): number => (heading.family === 'is' ? IS_OPEN : heading.rank);

/**
 * Levels by the report's own use: a stack of the families met, in order of appearance; a family met again closes what it
 * must. A family that is new goes below the open one, unless convention puts it above.
 */
function nest(
  headings: readonly PlacedHeading[],
  length: number,
  { kind, year }: FrontMatter,
  bodies: Bodies,
  own: readonly RoleWord[],
): readonly Section[] {
  const roots: Section[] = [];
  const stack: OpenSection[] = [];
  const close = (end: number): void => {
    const open = stack.pop() as OpenSection;
    const { marker, family, number, text, inline, headingSpan, markerSpan } = open.heading;
    const span = { start: headingSpan.start, end };
    const section: Section = {
      marker,
      family,
      number,
      text,
      level: open.level,
      role: open.role,
      reason: open.reason,
      inline,
      span,
      headingSpan,
      markerSpan,
      children: open.children,
    };
    (stack[stack.length - 1]?.children ?? roots).push(section);
  };
  for (const [index, placed] of headings.entries()) {
    const top = stack[stack.length - 1];
    if (placed.cue !== null && (top?.role ?? defaultRole(kind)) === placed.cue) continue;
    const unnumbered = top === undefined || top.heading.number === null || top.heading.family === 'table';
    const heading =
      placed.cue !== null
        ? {
            ...placed,
            rank: top?.heading.family === 'lead' ? top.heading.rank : unnumbered ? CUE_BESIDE_UNNUMBERED : CUE_INSIDE,
          }
        : placed.family === 'lead'
          ? { ...placed, rank: (top?.heading.rank ?? 0) + BELOW }
          : placed;
    const known = stack.findIndex(
      (open) => open.heading.family === heading.family && open.heading.stated === heading.stated,
    );
    const keep =
      known >= 0
        ? known
        : stack.findIndex(
            (open) =>
              rankInStack(open) >= heading.rank &&
              (heading.stated === 0 || open.heading.hashes >= heading.stated || open.heading.hashes === 0),
          );
    const depth = keep >= 0 ? keep : stack.length;
    while (stack.length > depth) close(heading.headingSpan.start);
    const parent = stack[stack.length - 1];
    const level = (parent?.level ?? 0) + 1;
    const { role, reason } =
      heading.cue === null
        ? roleWithReason(
            heading.text,
            level,
            year,
            parent === undefined ? null : { text: parent.heading.text, role: parent.role },
            kind,
            () => bodies.of(index),
            own,
          )
        : { role: heading.cue, reason: BY_CUE };
    stack.push({ heading, level, role, reason, children: [] });
  }
  while (stack.length > 0) close(length);
  return roots;
}
