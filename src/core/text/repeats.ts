import type { Characters } from './characters';
import { isHan } from './width';
import type { Span } from './span';

/** A stretch of Chinese text that is written twice or more in a row: 技术技术. */
export interface Repeat extends Span {
  /** How long the repeated piece is. */
  readonly period: number;
}

const LONGEST_PIECE = 8;
const NONE: readonly Repeat[] = [];

/**
 * The repeats of a text with pieces of 1 to 8 characters, in order of their pieces' length; a longer piece that repeats
 * because a shorter one does (技术技术技术技术) is left out. One comparison a character and length.
 */
export function readRepeats(text: Characters): readonly Repeat[] {
  const found: Repeat[] = [];
  const codes = new Uint16Array(text.length);
  for (let i = 0; i < codes.length; i++) {
    const code = text.charCodeAt(i);
    codes[i] = isHan(code) ? code : 0;
  }
  let covered: Uint8Array | null = null;
  for (let period = 1; period <= LONGEST_PIECE; period++) {
    for (let i = period, streak = 0; i <= codes.length; i++) {
      if (i < codes.length && codes[i] !== 0 && codes[i] === codes[i - period]) {
        streak++;
        continue;
      }
      const start = i - streak - period;
      if (streak >= period && covered?.[start] !== 1) {
        found.push({ start, end: i, period });
        (covered ??= new Uint8Array(codes.length)).fill(1, start, i);
      }
      streak = 0;
    }
  }
  return found.length === 0 ? NONE : found;
}

let segmenter: Intl.Segmenter | null = null;
/** How much text around a place the word breaks are read from. */
const AROUND = 10;

/**
 * Where words end around a stretch, by the platform's own dictionary: offsets in the text, ends of the window left out.
 * Reads a bounded window; meant for the few places that need it.
 */
export function wordBreaks(text: Characters, { start, end }: Span): ReadonlySet<number> {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const from = Math.max(0, start - AROUND);
  const breaks = new Set<number>();
  for (const { index } of segmenter.segment(text.slice(from, end + AROUND))) breaks.add(from + index);
  breaks.add(Math.min(text.length, end + AROUND));
  return breaks;
}
