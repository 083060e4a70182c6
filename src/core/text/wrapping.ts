import type { Line } from './lines';

/**
 * Hard-wrapped files, where a paragraph runs over several lines of nearly the same width: told by the widths of all
 * lines, never by one.
 */

/** No wrapped line has more characters, or is narrower, than this. */
const WIDEST = 80;
const NARROWEST = 16;
/**
 * Lines count as full when they are at most this much shorter than the width: a mark that may not open a line moves
 * down.
 */
const SLACK = 3;
/** So many lines must be full, and so large a share of those with text. */
const FEWEST_FULL = 6;
const SHARE_FULL = 0.5;
/** Of the full lines at least this share ends in the middle of a sentence. */
const SHARE_RUNNING_ON = 0.6;
/** At most this share of lines may be wider than the width. */
const SHARE_WIDER = 0.12;
/**
 * Among many headings few lines are full: then so many of those that stop in the middle of running text, at a width that
 * no heading has, are full.
 */
const FEWEST_BROKEN = 4;
const SHARE_BROKEN_FULL = 0.85;
/**
 * A text of few lines is wrapped where two and more stop in the middle of running text, all of them at the width, and a
 * sentence ends inside one of them: slogans of one length have no full stop. What they stop in a line behind them
 * finishes: paragraphs of one length that all go without an end mark are no lines of one paragraph.
 */
const FEWEST_LINES = 3;
const FEWEST_BROKEN_OF_FEW = 2;
const ENDS_INSIDE = /[。；]./;
const NARROWEST_AMONG_HEADINGS = 26;

const FINISHED = /[。！？!?：:；;]["”’』）)]*$/;
/** What a line begins with that opens a paragraph of its own: an indent, a number, a bullet. */
export const BREAKS_OFF =
  /^(?:[ \u3000]{2}|\t|\s*(?:[一二三四五六七八九十]{1,3}[、是要]|第[一二三四五六七八九十]{1,3}|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、](?!\d)|[#★①-⒛㈠-㈩❶-❿•●【]))/;

/** A dash, 1） or a number with a blank: behind a full stop they open a paragraph, in a sentence they may be of it. */
const OPENS_ANEW = /^(?:[—–]|\d{1,2}(?:[)）]| +[\u4e00-\u9fff]))/;

/** A line of cells: by strokes, tabs, or twice two blanks and more. It is of no wrapped paragraph, however wide. */
export const isTableLine = (line: string): boolean => /\||\S\t|\S {2,}\S.*\S {2,}\S/.test(line);

/** Whether a line of that length is too wide to be one of a wrapped paragraph. */
export const isWide = (length: number): boolean => length > WIDEST;
/** Whether so many wide lines among all with text rule out that the file is wrapped. */
export const tooManyWide = (wide: number, lines: number): boolean =>
  lines < FEWEST_LINES || wide > Math.floor(lines * SHARE_WIDER);

/** How a file is wrapped: at a number of characters, or where a line has filled the page. */
export interface Wrap {
  readonly width: number;
  readonly measure: 'characters' | 'page';
}

/** Whether both texts are wrapped alike, or neither is. */
export const sameWrap = (a: Wrap | null, b: Wrap | null): boolean =>
  a === b || (a !== null && b !== null && a.width === b.width && a.measure === b.measure);

/** How the lines are wrapped, or null where they are not. */
export function wrapOf(lines: readonly string[]): Wrap | null {
  const texts = lines.map((line) => line.trimEnd()).filter((line) => line !== '' && !isTableLine(line));
  if (texts.length < FEWEST_LINES) return null;
  let best: { readonly wrap: Wrap; readonly full: number } | null = null;
  for (const measure of ['characters', 'page'] as const) {
    const widths = Float64Array.from(texts, (line) => widthOf(line, measure));
    const wrap: Wrap = { width: widest(widths), measure };
    if (measure === 'characters' && isWide(wrap.width)) return null;
    if (wrap.width < NARROWEST) continue;
    if (texts.length < FEWEST_FULL) {
      if (fewBreakAtWidth(texts, wrap)) return wrap;
      continue;
    }
    const full = texts.filter((_, i) => isFullWidth(widths[i] as number, wrap));
    const runningOn = full.filter((line) => !FINISHED.test(line));
    if (runningOn.length < full.length * SHARE_RUNNING_ON) continue;
    const wraps =
      full.length >= Math.max(FEWEST_FULL, texts.length * SHARE_FULL) ||
      (wrap.width >= NARROWEST_AMONG_HEADINGS && breaksAtWidth(texts, wrap));
    if (wraps && full.length > (best?.full ?? 0)) best = { wrap, full: full.length };
  }
  return best?.wrap ?? null;
}

/** Whether the lines of running text that stop before its end are full, and there are enough of them. */
function breaksAtWidth(texts: readonly string[], wrap: Wrap): boolean {
  const broken = brokenOf(texts);
  const full = broken.filter((line) => isFull(line, wrap)).length;
  return full >= FEWEST_BROKEN && full >= broken.length * SHARE_BROKEN_FULL;
}

/** Whether a line of running text stops in the middle of it, and the next goes on with it. */
const breaks = (line: string, next: string | undefined): boolean =>
  next !== undefined && isRunning(line) && !FINISHED.test(line) && !BREAKS_OFF.test(next);

/** The lines of running text that stop in the middle of it. */
const brokenOf = (texts: readonly string[]): readonly string[] => texts.filter((line, i) => breaks(line, texts[i + 1]));

function fewBreakAtWidth(texts: readonly string[], wrap: Wrap): boolean {
  const broken = brokenOf(texts);
  return (
    broken.length >= FEWEST_BROKEN_OF_FEW &&
    broken.every((line) => isFull(line, wrap)) &&
    broken.some((line) => ENDS_INSIDE.test(line)) &&
    texts.some((line, i) => FINISHED.test(line) && breaks(texts[i - 1] ?? '', line))
  );
}

/** The greatest of widths once the widest lines of a file, as many as may be wider, are left out. */
const widest = (widths: Float64Array): number =>
  widths.toSorted()[widths.length - 1 - Math.floor(widths.length * SHARE_WIDER)] as number;

/** How wide a line is, in characters; on a page a digit or Latin letter takes half the room of a Chinese character. */
function widthOf(line: string, measure: Wrap['measure']): number {
  if (measure === 'characters') return line.length;
  let halves = 0;
  for (let i = 0; i < line.length; i++) halves += line.charCodeAt(i) < 0x2000 ? 1 : 2;
  return halves / 2;
}

const isFullWidth = (found: number, { width }: Wrap): boolean => Math.abs(found - width) <= SLACK;
const isFull = (line: string, wrap: Wrap): boolean => isFullWidth(widthOf(line, wrap.measure), wrap);

/** Whether the paragraph of `line` goes on in the next line. */
function runsOn(line: string, next: string, wrap: Wrap): boolean {
  const text = line.trimEnd();
  return (
    isFull(text, wrap) &&
    next.trim() !== '' &&
    !isTableLine(text) &&
    !isTableLine(next) &&
    !BREAKS_OFF.test(next) &&
    !(FINISHED.test(text) && (widthOf(text, wrap.measure) < wrap.width - 1 || opensAnew(next, wrap)))
  );
}

/** Whether the line behind a full stop is a paragraph's first: by its mark, or a short one that no mark ends, a heading. */
const opensAnew = (next: string, wrap: Wrap): boolean =>
  OPENS_ANEW.test(next) || (!isFull(next.trimEnd(), wrap) && !/[。！？!?：:；;，,、)）”’"]\s*$/.test(next));

/**
 * A line inside a paragraph that some words more or less have made too long or too short is at least so much of the
 * width.
 */
const SHARE_OF_WIDTH = 0.6;

/** Whether a line is running text and no heading: a full stop stands in it, or a comma behind no number. */
const isRunning = (text: string): boolean =>
  /[。；;]/.test(text) || (/[，,]/.test(text) && !BREAKS_OFF.test(text.trimStart()) && !OPENS_ANEW.test(text));

/** Whether a line of running text, no heading, stops in the middle of a sentence that the next line goes on with. */
function breaksSentence(line: string, next: string, wrap: Wrap): boolean {
  const text = line.trimEnd();
  return (
    isRunning(text) &&
    next.trim() !== '' &&
    !isTableLine(text) &&
    !isTableLine(next) &&
    !BREAKS_OFF.test(next) &&
    !FINISHED.test(text) &&
    widthOf(text, wrap.measure) >= wrap.width * SHARE_OF_WIDTH
  );
}

/** The lines with those of a wrapped paragraph joined, their line breaks kept inside. */
export const joinWrapped = (lines: readonly Line[], wrap: Wrap): Line[] =>
  joinLines(lines, (line, next) => runsOn(line, next, wrap) || breaksSentence(line, next, wrap));

/** The lines with those joined whose paragraph goes on in the next, their line breaks kept inside. */
export function joinLines(lines: readonly Line[], goesOn: (line: string, next: string) => boolean): Line[] {
  const joined: Line[] = [];
  let start = 0;
  for (let i = 0; i < lines.length; i++) {
    const next = lines[i + 1];
    const here = lines[i] as Line;
    if (next !== undefined && goesOn(here.text, next.text)) continue;
    if (start === i) {
      joined.push(here);
      start = i + 1;
      continue;
    }
    const text =
      lines
        .slice(start, i)
        .map((line) => line.text + line.lineBreak)
        .join('') + here.text;
    joined.push({ text, lineBreak: here.lineBreak });
    start = i + 1;
  }
  return joined;
}

/** A wrapped paragraph without its line breaks, and where each of its characters stood. */
export interface Unwrapped {
  readonly text: string;
  /** The offset in the wrapped text of a start, or of an end, in the unwrapped one. */
  readonly start: (offset: number) => number;
  readonly end: (offset: number) => number;
}

/** A line break with the blanks around it. */
export const LINE_BREAKS = /[ \t\u3000]*(?:\r\n|\n|\r)[ \t\u3000]*/g;

/**
 * Takes the line breaks, and the blanks around them, out of a paragraph: words and numbers that they part come together
 * again.
 * @param gaps what is taken out: all line breaks, or another pattern with the flag g
 */
export function unwrap(wrapped: string, gaps = LINE_BREAKS): Unwrapped {
  const origins: number[] = [];
  let text = '';
  let at = 0;
  for (const gap of wrapped.matchAll(gaps)) {
    for (; at < gap.index; at++) origins.push(at);
    at = gap.index + gap[0].length;
  }
  for (; at < wrapped.length; at++) origins.push(at);
  for (const origin of origins) text += wrapped[origin];
  return {
    text,
    start: (offset) => origins[offset] ?? wrapped.length,
    end: (offset) => (offset === 0 ? 0 : (origins[offset - 1] ?? wrapped.length - 1) + 1),
  };
}
