import { characterSet } from './characters';
import type { Span } from './span';

/** Closing marks that belong to the sentence whose end they follow. */
const CLOSERS = characterSet('”’』」）)》】"\'');
const ENDS = characterSet('。！？!?');

/**
 * The sentences of a paragraph: each ends after 。！？ and the closing quotes or brackets that follow; the rest is one
 * more.
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    if (ENDS[text.charCodeAt(i)] !== 1) continue;
    while (i + 1 < text.length && (ENDS[text.charCodeAt(i + 1)] === 1 || CLOSERS[text.charCodeAt(i + 1)] === 1)) i++;
    sentences.push({ start, end: i + 1 });
    start = i + 1;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}

/** A line longer than this is read sentence by sentence: it is a report pasted onto one line, not a paragraph. */
export const LONG_LINE = 1000;
/**
 * Whether a line is so long that it is read sentence by sentence.
 * @param length in UTF-16 code units
 */
export const isLongLine = (length: number): boolean => length > LONG_LINE;
/** A sentence longer than this is read in pieces, cut at a clause mark where there is one. */
export const LONG_SENTENCE = 2000;

/**
 * The stretches of a line that are read as a unit: the line itself, or for a line over `LONG_LINE` its sentences. Cuts
 * never part a surrogate pair. At least one piece, possibly empty, for a line by itself.
 */
export function splitUnits(line: string): string[] {
  return isLongLine(line.length) ? splitSentenceUnits(line) : [line];
}

/** The units of a stretch of whole sentences from a long line. */
export function splitSentenceUnits(line: string): string[] {
  return splitSentences(line).flatMap((sentence) => cutLong(line.slice(sentence.start, sentence.end)));
}

function cutLong(sentence: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  while (sentence.length - start > LONG_SENTENCE) {
    const window = sentence.slice(start, start + LONG_SENTENCE);
    const mark = Math.max(...['，', '；', ',', ';', '、'].map((m) => window.lastIndexOf(m)));
    let end = start + (mark > LONG_SENTENCE / 2 ? mark + 1 : LONG_SENTENCE);
    const before = sentence.charCodeAt(end - 1);
    if (before >= 0xd800 && before <= 0xdbff) end--;
    pieces.push(sentence.slice(start, end));
    start = end;
  }
  pieces.push(sentence.slice(start));
  return pieces;
}
