import type { Section } from '../outline/model';
import type { Report } from '../report/report';
import type { Span } from '../text/span';
import { siblingsOf } from '../report/find';
import { closingLines } from '../report/closing';

/** Where the sections of a snapshot lie as blocks that can be moved, and the blanks and line breaks between them. */
export interface Layout {
  readonly report: Report;
  readonly text: string;
  /** Where the section's own characters begin: its heading, with a bullet, ** or the number cell before it. */
  readonly head: (section: Section) => number;
  /** Where they end: blanks, line breaks, signature and date at the end of the text are not part of it. */
  readonly end: (section: Section) => number;
  /** Whether the section begins inside a line. */
  readonly startsInLine: (section: Section) => boolean;
  /** Whether it is an item of a row inside a line: 一是…。二是…。 */
  readonly isInRow: (section: Section) => boolean;
}

/** Whether the text holds a line break. */
export const hasBreak = (text: string): boolean => /[\n\r]/.test(text);

/** Bullets and Markdown marks that may stand before a heading in its line. */
const PREFIX = /^[\s•·●◆■▪►*\-—]*$/;

/** How the report sets its headings apart: indents, blank lines, breaks. */
export function layoutOf(report: Report): Layout {
  const text = report.slice({ start: 0, end: report.length });
  const all = report.allSections();
  const indices = new Map(all.map(({ span }, i) => [span.start, i]));
  const closing = closingLines(report);
  const heads = new Map<Section, number>();

  const head = (section: Section): number => {
    let at = heads.get(section);
    if (at === undefined) heads.set(section, (at = readHead(section)));
    return at;
  };
  const readHead = (section: Section): number => {
    const before = all[(indices.get(section.span.start) ?? 0) - 1];
    const bound = before === undefined ? 0 : before.headingSpan.end;
    let at = section.span.start;
    if (section.family === 'cue') at = Math.max(bound, sentenceStart(report, at));
    if (section.family === 'table') at = cellStart(text, at, bound);
    const prefix = text.slice(Math.max(bound, lineStart(text, at)), at);
    return PREFIX.test(prefix) ? at - prefix.trimStart().length : at;
  };
  const startsInLine = (section: Section): boolean => {
    const at = head(section);
    const from = gapStart(text, at);
    return from > 0 && !hasBreak(text.slice(from, at));
  };
  const isInRow = (section: Section): boolean => {
    if (startsInLine(section)) return true;
    const next = nextSibling(report, section);
    return next !== undefined && startsInLine(next);
  };
  const end = (section: Section): number => {
    const next = all[indices.get(section.span.end) ?? -1];
    let to = next === undefined ? Math.min(section.span.end, closing) : head(next);
    // What follows the line of the last item of a row belongs to the whole row
    if (nextSibling(report, section) === undefined && isInRow(section))
      to = Math.min(to, Math.max(lineEnd(text, section.headingSpan.end), lastHeading(section)));
    return Math.max(gapStart(text, to), section.headingSpan.end);
  };
  const lastHeading = (section: Section): number => {
    const last = section.children.at(-1);
    return last === undefined ? 0 : Math.max(lastHeading(last), lineEnd(text, last.headingSpan.end));
  };
  return { report, text, head, end, startsInLine, isInRow };
}

const nextSibling = (report: Report, section: Section): Section | undefined => {
  const siblings = siblingsOf(report, section);
  return siblings[siblings.indexOf(section) + 1];
};

const BLANK = /\s/;

/** Where the blanks and line breaks begin that end at `at`. */
export function gapStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && BLANK.test(text[start - 1] as string)) start--;
  return start;
}

/** Where the blanks and line breaks end that begin at `at`. */
export function gapEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && BLANK.test(text[end] as string)) end++;
  return end;
}

/** Where the line of an offset starts. */
export function lineStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && !hasBreak(text[start - 1] as string)) start--;
  return start;
}

/** Where the line ends that holds `at`, its break not included. */
export function lineEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && !hasBreak(text[end] as string)) end++;
  return end;
}

function sentenceStart(report: Report, at: number): number {
  const index = report.paragraphAt(at);
  const start = report.starts[index] ?? 0;
  const sentence = report.paragraphs[index]?.reading.outline.sentences.find((span) => start + span.end > at);
  return sentence === undefined ? at : Math.min(at, start + sentence.start);
}

/** Where the number cell of a pasted table row begins: it stands alone in the line before the name. */
function cellStart(text: string, name: number, bound: number): number {
  const cell = tableCell(text, name);
  return cell !== null && cell.start >= bound ? cell.start : name;
}

/** The number cell of the table row whose name begins at `name`. */
export function tableCell(text: string, name: number): Span | null {
  const end = gapStart(text, lineStart(text, name));
  let start = end;
  while (start > 0 && /[\d０-９]/.test(text[start - 1] as string)) start--;
  return start < end ? { start, end } : null;
}
