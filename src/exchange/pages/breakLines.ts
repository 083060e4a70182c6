import type { Run } from '../model';
import { SCRIPT_GAP, advance, hasGap, isLatinWord, isWide, widthOf } from './metrics';

/** A line of a paragraph: its runs, and whether it is full (the next line goes on). */
export interface BrokenLine {
  readonly runs: readonly Run[];
  readonly full: boolean;
}

/** How text is set. Lengths in twips. */
export interface Setting {
  readonly size: number;
  /**
   * What each character is narrower than its font has it, but the last of a stretch of one script or face, and of a
   * line.
   */
  readonly tightening: number;
  readonly room: number;
  readonly firstIndent: number;
  /** Indent of the lines behind the first. */
  readonly hanging: number;
}

/** Marks that no line begins with, and those that none ends with (GB/T 15834-2011; Word's list for Chinese). */
const NEVER_FIRST = new Set('、。，．：；？！）》」』】〕〉”’…—·%‰℃,.:;?!)]}');
const NEVER_LAST = new Set('（《「『【〔〈“‘([{￥$');
/** A mark that ends a line may stand outside it, behind a Han character (so LibreOffice 7.4, for Chinese). */
export const HANGING: ReadonlySet<string> = new Set('、。，．；：！？,.;:!?');
/** How large a raised number is beside its text. */
const RAISED = 0.58;

interface Glyph {
  readonly character: string;
  /** Offset in the paragraph's text. */
  readonly offset: number;
  /** Whether a new line begins here in any case. */
  readonly startsLine: boolean;
  readonly width: number;
  /** The gap before it, where it is not the first of its line. */
  readonly gap: number;
}

const MOST_KNOWN = 4000;

/** Breaks a paragraph into lines as Word and LibreOffice do. */
export function breakLines(runs: readonly Run[], setting: Setting): readonly BrokenLine[] {
  const { size, tightening, room, firstIndent, hanging } = setting;
  const text = runs.map((run) => (run.newLine === true ? `\n${run.text}` : run.text)).join('');
  const key = `${size} ${tightening} ${room} ${firstIndent} ${hanging} ${text}`;
  let spans = known.get(key);
  if (spans === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, (spans = spansOf(runs, setting)));
  }
  const lines = spans.map(({ start, end, full }) => ({ runs: cut(runs, start, end), full }));
  return lines.length === 0 ? [{ runs: cut(runs, 0, 0), full: false }] : lines;
}

/** A line as a stretch of the paragraph's text. */
interface LineSpan {
  readonly start: number;
  readonly end: number;
  readonly full: boolean;
}

/** How paragraphs were broken last: typing changes one of them. */
const known = new Map<string, readonly LineSpan[]>();

function spansOf(runs: readonly Run[], setting: Setting): readonly LineSpan[] {
  const glyphs = glyphsOf(runs, setting);
  const length = runs.reduce((sum, { text }) => sum + text.length, 0);
  const offsetOf = (glyph: Glyph | undefined): number => glyph?.offset ?? length;
  const lines: LineSpan[] = [];
  for (let start = 0; start < glyphs.length; ) {
    const indent = lines.length === 0 ? setting.firstIndent : setting.hanging;
    const end = lineEnd(glyphs, start, setting.room - indent - setting.tightening);
    const full = end < glyphs.length && glyphs[end]?.startsLine !== true;
    lines.push({ start: offsetOf(glyphs[start]), end: offsetOf(glyphs[end]), full });
    start = end;
    // blanks at a break are swallowed
    while (start < glyphs.length && glyphs[start]?.character === ' ' && glyphs[start]?.startsLine !== true) start++;
  }
  return lines;
}

/** The runs of a stretch of the paragraph's text; references to notes stand where they are. */
function cut(runs: readonly Run[], start: number, end: number): readonly Run[] {
  const found: Run[] = [];
  let before = 0;
  for (const { newLine: _, ...run } of runs) {
    const from = Math.max(start, before);
    const to = Math.min(end, before + run.text.length);
    if (run.note !== undefined && before >= start && before <= end && (before > start || start === 0)) found.push(run);
    else if (from < to)
      found.push({
        ...run,
        text: run.text.slice(from - before, to - before),
        at: run.at === null ? null : run.at + from - before,
      });
    before += run.text.length;
  }
  return found;
}

function glyphsOf(runs: readonly Run[], { size, tightening }: Setting): readonly Glyph[] {
  const glyphs: Glyph[] = [];
  let before = '';
  let wide = true;
  let face: Run['face'] = 'plain';
  let offset = 0;
  let pending = 0;
  for (const run of runs) {
    if (run.note !== undefined) {
      // the number of a note goes with what stands before it; at the start, with what follows
      const last = glyphs.at(-1);
      const wider = widthOf(String(run.note)) * RAISED * size;
      if (last === undefined) pending += wider;
      else glyphs[glyphs.length - 1] = { ...last, width: last.width + wider };
    }
    let first = run.newLine === true;
    for (const character of run.text) {
      const isWideHere: boolean = character === ' ' ? wide : isWide(character);
      const begins = before !== '' && (isWideHere !== wide || run.face !== face);
      const gap = (before !== '' && hasGap(before, character) ? SCRIPT_GAP * size : 0) + (begins ? tightening : 0);
      const width = advance(character) * size - tightening + pending;
      glyphs.push({ character, offset, startsLine: first, width, gap });
      pending = 0;
      offset += character.length;
      before = character;
      wide = isWideHere;
      face = run.face;
      first = false;
    }
  }
  return glyphs;
}

/** Where the line that begins at `start` ends. */
function lineEnd(glyphs: readonly Glyph[], start: number, room: number): number {
  let width = 0;
  for (let i = start; i < glyphs.length; i++) {
    const glyph = glyphs[i] as Glyph;
    if (i > start && glyph.startsLine) return i;
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
  if (before === '-' && isLatinWord(after) && isLatinWord(glyphs[at - 2]?.character ?? ' ')) return true;
  return !(isNarrow(before) && isNarrow(after));
}

/** Latin letters, digits and marks: they make words, which are broken behind hyphens only; ① is as a Han character. */
const isNarrow = (character: string): boolean => {
  const code = character.codePointAt(0) as number;
  return code > 32 && code < 0x2e80 && !'“”‘’…—·'.includes(character) && !(code >= 0x2460 && code <= 0x24ff);
};
