import { sentenceForms } from './forms';
import type { SentenceForm } from './forms';
import { isPageNumber } from '../chrome';
import type { OutlineParagraph } from '../paragraph';
import { isBlank } from '../reading';

/** A sentence in its place in the report. */
export interface PlacedSentence {
  /** Its place among all sentences. */
  readonly id: number;
  /** Index of its line in the list of lines. */
  readonly line: number;
  /** Index of the paragraph whose reading holds it. */
  readonly paragraph: number;
  readonly form: SentenceForm;
  /** Whether it is the rest of a sentence that began in the line before (a page break, a hard break). */
  readonly tail: boolean;
  /** The sizes of all sentences before it. */
  readonly at: number;
}

/** A line of text as its writer meant it: pieces of one line, and lines that go on the one before, are one. */
export interface TextLine {
  readonly paragraph: number;
  readonly sentences: readonly PlacedSentence[];
  /** Whether page chrome stands right before or after it. */
  readonly byChrome: boolean;
  /** Whether it is underlined with === or ---: a heading of Markdown. */
  readonly underlined: boolean;
  /** Whether what stands below it is still to be written (【待补：…】). */
  readonly awaits: boolean;
}

/** A line goes on in the next where it is longer than this, or holds a full stop, and has no final mark. */
const LONG_LINE = 45;
const UNDERLINE = /^(?:={3,}|-{3,}) *$/;
const FENCE = /^ {0,3}(?:```|~~~)/;

/**
 * The lines of the body. Blank lines, page chrome, page numbers, fenced code and lines to be filled in are none.
 * @param body index of its first paragraph
 * @param asides paragraphs that hold no headings, which are none either.
 */
export function textLines(
  paragraphs: readonly OutlineParagraph[],
  body: number,
  asides: ReadonlySet<number>,
): readonly TextLine[] {
  const lines: {
    paragraph: number;
    sentences: PlacedSentence[];
    byChrome: boolean;
    underlined: boolean;
    awaits: boolean;
  }[] = [];
  let id = 0;
  let at = 0;
  let chrome = false;
  let fenced = false;
  let number = 0;
  let before: OutlineParagraph | null = null; // the last paragraph with text
  for (let i = 0; i < paragraphs.length; i++) {
    const paragraph = paragraphs[i] as OutlineParagraph;
    const { outline, halfWidth, continues } = paragraph;
    if (isBlank(outline) || asides.has(i)) continue;
    if (FENCE.test(halfWidth) && !continues) fenced = !fenced;
    else if (!fenced && outline.chrome && !continues) {
      chrome = true;
      const last = lines.at(-1);
      if (last !== undefined) last.byChrome = true;
    } else if (!fenced && i >= body) {
      const last = lines.at(-1);
      if (outline.waits) {
        if (last !== undefined) last.awaits = true;
        continue;
      }
      if (!continues && UNDERLINE.test(halfWidth.trim())) {
        if (last !== undefined && before?.outline.bare === true) last.underlined = true;
        continue;
      }
      if (!continues && (outline.cell !== null || isPageNumber(halfWidth))) continue;
      const forms = sentenceForms(halfWidth, outline);
      if (forms.length === 0) continue;
      const goesOn = last !== undefined && before !== null && (continues || runsOn(before, paragraph, number));
      const line = goesOn ? last : { paragraph: i, sentences: [], byChrome: chrome, underlined: false, awaits: false };
      if (!goesOn) lines.push(line);
      const marker = outline.markers[0];
      if (!goesOn && marker?.place === 'start') number = marker.number ?? 0;
      let tail = goesOn && before !== null && !before.outline.finished;
      for (const form of forms) {
        line.sentences.push({ id: id++, line: lines.length - 1, paragraph: i, form, tail, at });
        at += form.size;
        tail = false;
      }
      chrome = false;
      before = paragraph;
    }
  }
  return lines;
}

/**
 * Whether the paragraph `before` goes on in `next`, though a line break stands between them.
 * @param number the last one at a line's start.
 */
function runsOn(before: OutlineParagraph, next: OutlineParagraph, number: number): boolean {
  const { outline, halfWidth } = before;
  const size = outline.body.end - outline.body.start;
  return (
    !outline.finished &&
    !outline.bare &&
    (size > LONG_LINE || outline.sentences.length > 1) &&
    !next.outline.bare &&
    !/^(?: {2,}|\t|[#|>*])/.test(next.halfWidth) &&
    !opensAnew(next, number) &&
    !/[|]/.test(halfWidth)
  );
}

/** 1. and a number with a blank may be a figure of the text, unless they go on a row; 一、 and the like are none. */
function opensAnew({ outline }: OutlineParagraph, number: number): boolean {
  const first = outline.markers[0];
  if (outline.dash > 0) return true;
  if (first?.place !== 'start') return false;
  if (first.family !== 'arabic' && first.weak !== true) return true;
  return first.number === 1 || first.number === number + 1;
}

/** The sentences of a line from one to before another, by their ids; the ids of a line are in a row. */
export function sentencesWithin({ sentences }: TextLine, from: number, to: number): readonly PlacedSentence[] {
  const first = sentences[0]?.id ?? 0;
  return sentences.slice(Math.max(0, from - first), Math.max(0, to - first));
}

/** The first sentence of a line with this id or a later one. */
export const sentenceFrom = ({ sentences }: TextLine, id: number): PlacedSentence | undefined =>
  sentences[Math.max(0, id - (sentences[0]?.id ?? 0))];
