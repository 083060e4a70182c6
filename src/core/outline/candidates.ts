import type { Span } from '../text/span';
import { ROLE_WORDS } from '../lexicon/headings';
import type { RoleWord } from '../lexicon/headings';
import type { FamilyId, Marker } from './markers';
import type { Role } from './model';
import type { OutlineParagraph } from './paragraph';
import { BODY_LENGTH } from './reading';
import type { Cue, OutlineReading } from './reading';

/** A place that may be a heading. Offsets are relative to the paragraph. */
export interface Candidate {
  readonly paragraph: number;
  readonly family: FamilyId;
  readonly number: number | null;
  readonly start: number;
  readonly textStart: number;
  /** The marker as written, where it does not stand directly before the text (a table's number cell). */
  readonly markerText?: string;
  /** The heading's end where it is known already (unnumbered headings). */
  readonly textEnd?: number;
  readonly place: Marker['place'];
  /** The role that the words say, where they open a part without a heading. */
  readonly role?: Role;
  /** Whether the paragraph is part of a report on one line. */
  readonly dense: boolean;
}

const STRONG_HEADINGS = ROLE_WORDS.filter(({ weight }) => weight >= 5).map(({ word }) => word);

/** All candidates in reading order. @param body index of the first paragraph after title and front matter; @param own role words of the writer's own. */
export function findCandidates(
  paragraphs: readonly OutlineParagraph[],
  body: number,
  own: readonly RoleWord[] = [],
): Candidate[] {
  const found: Candidate[] = [];
  const bare: Candidate[] = [];
  const leads = parallelLeads(paragraphs);
  for (let i = 0; i < paragraphs.length; i++) {
    const { outline, continues } = paragraphs[i] as OutlineParagraph;
    if (outline.chrome) continue;
    if (outline.markers.length > 0) {
      const dense =
        continues ||
        paragraphs[i + 1]?.continues === true ||
        outline.markers.some((m) => m.place !== 'start' && (m.family === 'cn' || m.family === 'cn-paren'));
      for (const marker of outline.markers) {
        if (marker.place === 'inside' && !dense) continue;
        if (marker.family === 'markdown' && i < body) continue;
        found.push({
          paragraph: i,
          family: marker.family,
          number: marker.number,
          start: marker.start,
          textStart: marker.end,
          place: marker.place === 'start' && continues ? 'sentence' : marker.place,
          dense,
        });
      }
    }
    if (outline.cues.length > 0 && i >= body && outline.lead === null && !outline.bare) {
      for (const cue of outline.cues) if (!inHeading(outline, cue)) found.push(cueCandidate(i, cue));
    }
    if (continues || outline.markers[0]?.place === 'start') continue;
    if (outline.cell !== null) {
      const cell = cellHeading(paragraphs, i);
      if (cell !== null) found.push(cell);
    } else if (outline.bare && isBareHeading(paragraphs, i, body, own)) {
      const candidate: Candidate = {
        paragraph: i,
        family: 'bare',
        number: null,
        start: outline.body.start,
        textStart: outline.body.start,
        textEnd: outline.body.end,
        place: 'start',
        dense: false,
      };
      bare.push(candidate);
      found.push(candidate);
    } else if (outline.lead !== null && leads.has(i)) {
      found.push(leadCandidate(i, outline.lead));
    }
    for (const lead of outline.innerLeads)
      if (lead.start > (outline.lead?.end ?? -1) || !leads.has(i)) found.push(leadCandidate(i, lead));
  }
  found.sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
  const lone = bare.length === 1 && !speaksOfRole(paragraphs[bare[0]!.paragraph]!.folded, own) ? bare[0] : null;
  const tables = found.filter((c) => c.family === 'table').length;
  return found.filter(
    (c) =>
      c !== lone &&
      !(c.family === 'table' && tables < 2) &&
      !((c.family === 'bare' || c.family === 'lead') && tables >= 2),
  );
}

/** Whether the cue's words are those of a numbered heading: 二、存在的主要问题. */
function inHeading({ markers, sentences }: OutlineReading, cue: Cue): boolean {
  const marker = markers.filter(({ end }) => end <= cue.start).at(-1);
  if (marker === undefined) return false;
  return sentences.some(({ start, end }) => start <= marker.start && cue.start < end);
}

const leadCandidate = (paragraph: number, lead: Span): Candidate => ({
  paragraph,
  family: 'lead',
  number: null,
  start: lead.start,
  textStart: lead.start,
  textEnd: lead.end,
  place: 'start',
  dense: false,
});

const cueCandidate = (paragraph: number, cue: Cue): Candidate => ({
  paragraph,
  family: 'cue',
  number: null,
  start: cue.start,
  textStart: cue.start,
  textEnd: cue.end,
  role: cue.role,
  place: 'start',
  dense: false,
});

const speaksOfRole = (line: string, own: readonly RoleWord[]): boolean =>
  STRONG_HEADINGS.some((word) => line.includes(word)) || own.some(({ word }) => line.includes(word));

/** The next paragraph that is not blank, in the given direction. */
function neighbour(paragraphs: readonly OutlineParagraph[], index: number, step: 1 | -1): number {
  let i = index + step;
  while (i >= 0 && i < paragraphs.length && isBlank(paragraphs[i] as OutlineParagraph)) i += step;
  return i;
}

/** The next paragraph that is not blank, what waits to be answered passed over where it is too short to be the text of a heading. */
function beyondWaiting(paragraphs: readonly OutlineParagraph[], index: number): number {
  let i = neighbour(paragraphs, index, 1);
  for (
    let outline = paragraphs[i]?.outline;
    outline?.waits === true && outline.body.end - outline.body.start < BODY_LENGTH;
    outline = paragraphs[i]?.outline
  )
    i = neighbour(paragraphs, i, 1);
  return i;
}

const isBlank = ({ outline }: OutlineParagraph): boolean => outline.body.end === outline.body.start;

/** A short line before a paragraph of text, after a finished one; beside page chrome it is chrome, too. */
function isBareHeading(
  paragraphs: readonly OutlineParagraph[],
  index: number,
  body: number,
  own: readonly RoleWord[],
): boolean {
  const next = paragraphs[beyondWaiting(paragraphs, index)];
  const previous = paragraphs[neighbour(paragraphs, index, -1)];
  const line = paragraphs[index] as OutlineParagraph;
  if (next === undefined || next.outline.chrome || previous?.outline.chrome === true) return false;
  if (index < body && !(index > 0 && speaksOfRole(line.folded, own) && !/\d{4}/.test(line.folded))) return false;
  const leads =
    next.outline.body.end - next.outline.body.start >= BODY_LENGTH || next.outline.markers[0]?.place === 'start';
  if (!leads) return false;
  if (previous === undefined) return false;
  return (
    previous.outline.finished ||
    previous.outline.waits ||
    previous.outline.bare ||
    previous.outline.markers[0]?.place === 'start'
  );
}

/**
 * The paragraphs whose opening sentence is a heading. It counts as one only among its like: in a row of three such
 * paragraphs, or beside one that opens or ends in the same way.
 */
function parallelLeads(paragraphs: readonly OutlineParagraph[]): ReadonlySet<number> {
  const accepted = new Set<number>();
  let row: { readonly index: number; readonly lead: string }[] = [];
  const close = (): void => {
    const alike = (a: string, b: string): boolean => a.slice(0, 2) === b.slice(0, 2) || a.slice(-3) === b.slice(-3);
    row.forEach(({ index, lead }, i) => {
      const beside = [row[i - 1], row[i + 1]].some((other) => other !== undefined && alike(other.lead, lead));
      if (row.length >= 3 || beside) accepted.add(index);
    });
    row = [];
  };
  paragraphs.forEach((paragraph, index) => {
    const { outline, folded } = paragraph;
    if (isBlank(paragraph)) return;
    if (outline.lead === null || outline.markers[0]?.place === 'start') close();
    else row.push({ index, lead: folded.slice(outline.lead.start, outline.lead.end) });
  });
  close();
  return accepted;
}

/** A pasted table: the number alone in its line, the name in the next. */
function cellHeading(paragraphs: readonly OutlineParagraph[], index: number): Candidate | null {
  const cell = paragraphs[index] as OutlineParagraph;
  const at = neighbour(paragraphs, index, 1);
  const name = paragraphs[at];
  if (name === undefined || !name.outline.bare || name.outline.chrome || name.outline.markers[0]?.place === 'start')
    return null;
  const { start, end } = name.outline.body;
  return {
    paragraph: at,
    family: 'table',
    number: cell.outline.cell,
    start,
    textStart: start,
    textEnd: end,
    markerText: cell.folded.trim(),
    place: 'start',
    dense: false,
  };
}
