import type { Run } from '../model';
import { SCRIPT_GAP, advance, hasGap } from './metrics';

/** A line of a paragraph: its runs, and whether it is full (the next line goes on). */
export interface BrokenLine {
  readonly runs: readonly Run[];
  readonly full: boolean;
}

/** How text is set. Lengths in twips. */
export interface Setting {
  readonly size: number;
  /** What each character is narrower than its font has it. */
  readonly tightening: number;
  readonly room: number;
  readonly firstIndent: number;
  /** Indent of the lines behind the first. */
  readonly hanging: number;
}

/** Marks that no line begins with, and those that none ends with (GB/T 15834-2011; Word's list for Chinese). */
const NEVER_FIRST = new Set('、。，．：；？！）》」』】〕〉”’…—·%‰℃,.:;?!)]}');
const NEVER_LAST = new Set('（《「『【〔〈“‘([{￥$');
/** A mark that ends a line may stand outside it, behind a Han character (so LibreOffice). */
const HANGING = new Set('、。，．');

interface Glyph {
  readonly character: string;
  readonly run: Run;
  /** Offset in the run's text. */
  readonly from: number;
  readonly width: number;
  /** The gap before it, where it is not the first of its line. */
  readonly gap: number;
}

/** Breaks a paragraph into lines as Word and LibreOffice do. */
export function breakLines(runs: readonly Run[], setting: Setting): readonly BrokenLine[] {
  const glyphs = glyphsOf(runs, setting);
  const lines: BrokenLine[] = [];
  for (let start = 0; start < glyphs.length; ) {
    const indent = lines.length === 0 ? setting.firstIndent : setting.hanging;
    const end = lineEnd(glyphs, start, setting.room - indent);
    lines.push({ runs: runsOf(glyphs.slice(start, end)), full: end < glyphs.length && !startsLine(glyphs[end]) });
    start = end;
    // blanks at a break are swallowed
    while (start < glyphs.length && glyphs[start]?.character === ' ' && !startsLine(glyphs[start])) start++;
  }
  return lines.length === 0 ? [{ runs: [], full: false }] : lines;
}

const startsLine = (glyph: Glyph | undefined): boolean => glyph?.run.newLine === true && glyph.from === 0;

function glyphsOf(runs: readonly Run[], { size, tightening }: Setting): readonly Glyph[] {
  const glyphs: Glyph[] = [];
  let before = '';
  for (const run of runs) {
    let from = 0;
    for (const character of run.text) {
      const gap = before !== '' && hasGap(before, character) ? SCRIPT_GAP * size : 0;
      glyphs.push({ character, run, from, width: advance(character) * size - tightening, gap });
      from += character.length;
      before = character;
    }
  }
  return glyphs;
}

/** Where the line that begins at `start` ends. */
function lineEnd(glyphs: readonly Glyph[], start: number, room: number): number {
  let width = 0;
  for (let i = start; i < glyphs.length; i++) {
    const glyph = glyphs[i] as Glyph;
    if (i > start && startsLine(glyph)) return i;
    width += glyph.width + (i === start ? 0 : glyph.gap);
    if (width <= room || glyph.character === ' ') continue;
    const next = glyphs[i + 1];
    const hangs = HANGING.has(glyph.character) && !isNarrow(glyphs[i - 1]?.character ?? '');
    if (hangs && width - glyph.width <= room && (next === undefined || mayBreak(glyphs, i + 1))) return i + 1;
    for (let at = i; at > start; at--) if (mayBreak(glyphs, at)) return at;
    return Math.max(i, start + 1); // nothing to break at: in the middle of what is too long
  }
  return glyphs.length;
}

function mayBreak(glyphs: readonly Glyph[], at: number): boolean {
  const before = (glyphs[at - 1] as Glyph).character;
  const after = (glyphs[at] as Glyph).character;
  if (NEVER_FIRST.has(after) || NEVER_LAST.has(before)) return false;
  if (before === ' ') return true;
  return !(isNarrow(before) && isNarrow(after));
}

/** Latin letters, digits and marks: they make words, which are not broken. */
const isNarrow = (character: string): boolean => {
  const code = character.codePointAt(0) as number;
  return code > 32 && code < 0x2e80 && !'“”‘’…—·'.includes(character);
};

function runsOf(glyphs: readonly Glyph[]): readonly Run[] {
  const runs: Run[] = [];
  let last: Glyph | undefined;
  for (const glyph of glyphs) {
    const open = runs.at(-1);
    if (open !== undefined && last?.run === glyph.run)
      runs[runs.length - 1] = { ...open, text: open.text + glyph.character };
    else {
      const { newLine: _, ...run } = glyph.run;
      runs.push({ ...run, text: glyph.character, at: run.at === null ? null : run.at + glyph.from });
    }
    last = glyph;
  }
  return runs;
}
