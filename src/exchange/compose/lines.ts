import { lastAtOrBefore } from '../../core/text/span';
import type { Report } from '../../core/report/report';
import type { Section } from '../../core/outline/model';
import type { PlacedParagraph } from '../../core/report/context';
import type { Run } from '../model';

/** A piece of a line that stands in the report in one stretch. */
export interface Piece {
  readonly text: string;
  readonly at: number;
}

/**
 * A logical line of the report: one paragraph on the page. Hard wraps are joined, comments left out, blanks around it
 * cut.
 */
export interface Line {
  readonly pieces: readonly Piece[];
  readonly text: string;
  /** The first paragraph of the report in it. */
  readonly paragraph: number;
  /** Absolute offsets; equal for a blank line. */
  readonly start: number;
  readonly end: number;
}

const WRAP = /[ \t\u3000]*(?:\r\n|\n|\r)[ \t\u3000]*/g;
/**
 * Families of sections that begin a paragraph of their own wherever they stand, and in a report pasted onto one line.
 */
const ALWAYS: ReadonlySet<string> = new Set(['part', 'cn']);
const IN_DENSE: ReadonlySet<string> = new Set([...ALWAYS, 'cn-paren', 'arabic']);

/** The lines of a report in order, blank ones included. */
export function linesOf(report: Report): readonly Line[] {
  const { paragraphs, starts } = report;
  const breaksOf = (families: ReadonlySet<string>): readonly number[] =>
    report
      .allSections()
      .filter(({ family }) => families.has(family))
      .map(({ headingSpan }) => headingSpan.start);
  const [breaks, denseBreaks] = [breaksOf(ALWAYS), breaksOf(IN_DENSE)];
  const runTogether = runTogetherAt(report);
  const lines: Line[] = [];
  for (let i = 0; i < paragraphs.length; ) {
    const first = i;
    const pieces: Piece[] = [];
    do {
      pieces.push(...piecesOf(paragraphs[i] as PlacedParagraph, starts[i] as number));
      i++;
    } while (paragraphs[i]?.continues === true);
    const isDense = i - first > 1 || pieces.some(({ text, at }) => someWithin(runTogether, at, at + text.length));
    for (const line of splitAt(pieces, isDense ? denseBreaks : breaks))
      lines.push(lineOf(line, first, starts[first] ?? 0));
  }
  return lines;
}

/** Where a heading begins right behind one above it, in its line: 一、工作总结1.医改工作。 */
const runTogetherAt = (report: Report): readonly number[] =>
  report.allSections().flatMap(({ family, headingSpan }, i, all) => {
    const before = all[i - 1];
    if (before === undefined || !ALWAYS.has(before.family) || ALWAYS.has(family) || !IN_DENSE.has(family)) return [];
    const between = report.slice({ start: before.headingSpan.end, end: headingSpan.start });
    return before.headingSpan.end <= headingSpan.start && /^[ \u3000]*$/.test(between) ? [headingSpan.start] : [];
  });

const someWithin = (ascending: readonly number[], start: number, end: number): boolean => {
  const at = lastAtOrBefore(ascending, end - 1);
  const found = ascending[at];
  return found !== undefined && found >= start && found < end;
};

function piecesOf({ reading }: PlacedParagraph, at: number): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  const gaps = [
    ...reading.comments,
    ...[...reading.text.matchAll(WRAP)].map((gap) => ({ start: gap.index, end: gap.index + gap[0].length })),
  ].sort((a, b) => a.start - b.start);
  for (const { start, end } of [...gaps, { start: reading.text.length, end: reading.text.length }]) {
    if (start > from) pieces.push({ text: reading.text.slice(from, start), at: at + from });
    from = Math.max(from, end);
  }
  return pieces;
}

const LETTER = /[\p{L}\p{N}]/u;

/** The pieces parted before the offsets, as lines; marks before a heading (★ 一、) stay with it. */
function splitAt(pieces: readonly Piece[], offsets: readonly number[]): Piece[][] {
  const lines: Piece[][] = [[]];
  for (const { text, at } of pieces) {
    let from = 0;
    for (let next = lastAtOrBefore(offsets, at); next < offsets.length; next++) {
      const cut = (offsets[next] as number) - at;
      if (cut >= text.length) break;
      if (cut < 0) continue;
      if (lines.at(-1)?.length === 0 && !LETTER.test(text.slice(from, cut))) continue;
      if (cut > from) lines.at(-1)?.push({ text: text.slice(from, cut), at: at + from });
      if ((lines.at(-1)?.length ?? 0) > 0) lines.push([]);
      from = cut;
    }
    if (from < text.length) lines.at(-1)?.push({ text: text.slice(from), at: at + from });
  }
  return lines;
}

function lineOf(pieces: readonly Piece[], paragraph: number, at: number): Line {
  const trimmed = trim(pieces);
  const last = trimmed.at(-1);
  return {
    pieces: trimmed,
    text: trimmed.map(({ text }) => text).join(''),
    paragraph,
    start: trimmed[0]?.at ?? at,
    end: last === undefined ? at : last.at + last.text.length,
  };
}

function trim(pieces: readonly Piece[]): readonly Piece[] {
  const kept = pieces.map((piece) => ({ ...piece }));
  while (kept[0] !== undefined) {
    const text = kept[0].text.trimStart();
    kept[0] = { text, at: kept[0].at + kept[0].text.length - text.length };
    if (text !== '') break;
    kept.shift();
  }
  for (let last = kept.at(-1); last !== undefined; last = kept.at(-1)) {
    const text = last.text.trimEnd();
    kept[kept.length - 1] = { text, at: last.at };
    if (text !== '') break;
    kept.pop();
  }
  return kept;
}

/** Where an absolute offset stands in the line's text; the line's length for one behind it. */
export function within({ pieces, text }: Line, offset: number): number {
  let before = 0;
  for (const piece of pieces) {
    if (offset < piece.at + piece.text.length) return before + Math.max(0, offset - piece.at);
    before += piece.text.length;
  }
  return text.length;
}

/** A part of a line's text as runs of one face. */
export function runsOf(line: Line, from: number, to: number, face: Run['face'] = 'plain'): Run[] {
  const runs: Run[] = [];
  let before = 0;
  for (const { text, at } of line.pieces) {
    const start = Math.max(from, before);
    const end = Math.min(to, before + text.length);
    if (start < end) runs.push({ text: text.slice(start - before, end - before), at: at + start - before, face });
    before += text.length;
  }
  return runs;
}

/** The part of a line from one place of its text to another, as a line of its own. */
export function partOf(line: Line, from: number, to: number): Line {
  const pieces = runsOf(line, from, to).map(({ text, at }) => ({ text, at: at as number }));
  return lineOf(pieces, line.paragraph, line.start);
}

/** The sections by the line that their heading stands in, in order: the indices are those of the lines. */
export function sectionsByLine(lines: readonly Line[], sections: readonly Section[]): ReadonlyMap<Line, Section[]> {
  const found = new Map<Line, Section[]>();
  let i = 0;
  for (const section of sections) {
    while (i < lines.length && ((lines[i] as Line).end <= section.headingSpan.start || (lines[i] as Line).text === ''))
      i++;
    const line = lines[i];
    if (line === undefined || line.start > section.headingSpan.end) continue;
    const own = found.get(line);
    if (own === undefined) found.set(line, [section]);
    else own.push(section);
  }
  return found;
}
