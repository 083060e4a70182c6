import { readMarkers } from '../outline/markers/markers';
import { FAMILIES } from '../outline/markers/families';
import type { FamilyId } from '../outline/markers/family';
import type { Section } from '../outline/model';
import type { TextEdit } from '../report/editing/edits';
import type { Report } from '../report/report';
import { toHalfWidth } from '../text/width';
import type { Span } from '../text/span';
import { sectionAt } from '../report/find';
import { canCount, styleOf, write } from './forms';
import { lineEnd, lineStart } from './layout';

/** Families that are typed one line after another: those that a level may be marked with, and 问题一：. */
const LISTED: ReadonlySet<FamilyId> = new Set<FamilyId>([
  ...FAMILIES.filter(({ plain }) => plain !== undefined).map(({ id }) => id),
  'issue',
]);

/** A line break typed at the end of a line, with the indentation that the editor carries on. */
const LINE_BREAK = /^\r?\n[^\S\r\n]*$/;
const INDENT = /^[^\S\r\n]*/;

/** What is added to a text after an edit, at an offset of the text after it. */
export interface Addition {
  readonly offset: number;
  /** The indentation of the line before, as far as the editor has not carried it on: ideographic spaces, mostly. */
  readonly indent: string;
  /** The next marker with the blanks after it; empty where there is none. */
  readonly marker: string;
}

/**
 * What the new line starts with after a line break was typed at the end of a line.
 * @param report the report after the edit
 * @returns null where the edit is no such line break, and where there is nothing to add
 */
export function afterLineBreak(report: Report, { start, end, text }: TextEdit): Addition | null {
  if (start !== end || !LINE_BREAK.test(text)) return null;
  const offset = start + text.length;
  if (
    lineOf(report, offset)
      .slice(offset - lineStartOf(report, offset))
      .trim() !== ''
  )
    return null;
  const wanted = INDENT.exec(lineOf(report, start))?.[0] ?? '';
  const given = text.replace(/^\r?\n/, '');
  const indent = wanted.startsWith(given) ? wanted.slice(given.length) : '';
  const marker = afterEnter(report, start)?.insert ?? '';
  return indent === '' && marker === '' ? null : { offset, indent, marker };
}

const lineStartOf = (report: Report, offset: number): number =>
  report.offsetAt({ line: report.positionAt(offset).line, character: 0 });

/** The text of the line that holds the offset, its line break included. */
function lineOf(report: Report, offset: number): string {
  const { line } = report.positionAt(offset);
  return report.slice({
    start: report.offsetAt({ line, character: 0 }),
    end: report.offsetAt({ line: line + 1, character: 0 }),
  });
}

/**
 * What the next line starts with when Enter is pressed at the end of a line that begins with a numbered heading: the
 * next marker in the same manner, with the blanks after it. Null anywhere else, where the line holds nothing but its
 * marker, and where the next item stands already: then the writer opens a line for the body.
 */
export function afterEnter(report: Report, offset: number): { readonly insert: string } | null {
  const line = lineAround(report, offset);
  if (line === null || line.after.trim() !== '') return null;
  const section = sectionAt(report, line.marker.start);
  if (
    section === null ||
    section.markerSpan.start !== line.marker.start ||
    section.number === null ||
    !LISTED.has(section.family) ||
    line.before.trim().length <= section.marker.length
  )
    return null;
  const number = section.number + 1;
  if (!canCount(section.family, number) || isTaken(report, section, number)) return null;
  const style = styleOf(line.text, {
    ...section,
    markerSpan: fromLine(section.markerSpan, line),
    headingSpan: fromLine(section.headingSpan, line),
  });
  const path = section.marker.replace(/\.\d+$/, '');
  return { insert: write(style, number, path) + style.blank };
}

/** Whether the item after the section has the number already. */
function isTaken(report: Report, section: Section, number: number): boolean {
  const all = report.allSections();
  for (let i = all.indexOf(section) + 1; i < all.length; i++) {
    const next = all[i] as Section;
    if (next.level < section.level) return false;
    if (next.level === section.level) return next.family === section.family && next.number === number;
  }
  return false;
}

const fromLine = ({ start, end }: Span, { start: from }: Line): Span => ({ start: start - from, end: end - from });

interface Line {
  readonly text: string;
  readonly start: number;
  /** Its text from the marker to the offset, and from there on. */
  readonly before: string;
  readonly after: string;
  /** The marker it begins with, without the blanks after it. */
  readonly marker: Span;
}

/** The line that holds the offset, where it begins with a marker; only that line is read. */
function lineAround(report: Report, offset: number): Line | null {
  if (offset < 0 || offset > report.length) return null;
  const from = lineStartOf(report, offset);
  const raw = lineOf(report, offset);
  const text = raw.slice(lineStart(raw, 0), lineEnd(raw, 0));
  if (offset > from + text.length) return null;
  const [marker] = readMarkers(toHalfWidth(text));
  if (marker === undefined || marker.place !== 'start' || !LISTED.has(marker.family)) return null;
  const end = marker.start + text.slice(marker.start, marker.end).trimEnd().length;
  return {
    text,
    start: from,
    before: text.slice(marker.start, offset - from),
    after: text.slice(offset - from),
    marker: { start: from + marker.start, end: from + end },
  };
}
