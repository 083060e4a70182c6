import type { OwnWords } from '../lexicon/ownWords';
import { PERIOD_WORDS } from '../lexicon/time/periods';
import { readFigures } from '../figures/read';
import type { FiguresReading } from '../figures/reader';
import { rewrap } from '../figures/wrapped';
import { isPageOfPages } from '../outline/chrome';
import { readMarkers } from '../outline/markers/markers';
import type { Marker } from '../outline/markers/markers';
import { readOutline } from '../outline/reading';
import type { OutlineReading } from '../outline/reading';
import type { Row } from '../tables/model';
import { captionUnit, readRow } from '../tables/row';
import { readComments, withoutComments } from '../text/comments';
import { withoutPrompts } from '../text/gaps';
import { toHalfWidth } from '../text/width';
import { splitLines } from '../text/lines';
import { noted } from '../text/remembered';
import type { Span } from '../text/span';
import { countWords } from '../text/words';
import { withoutPasteMarks } from '../text/pasted';
import { unwrap } from '../text/wrapping';

/**
 * What is known of a paragraph from its own text: immutable, offsets relative to it, shared by all paragraphs of the
 * same text and kept while the text is unchanged.
 */
export interface ParagraphReading {
  readonly text: string;
  /** The half-width view, of the same length; comments are blanks in it. */
  readonly halfWidth: string;
  /** The comments of Markdown that it holds: no words of the report. */
  readonly comments: readonly Span[];
  readonly outline: OutlineReading;
  readonly figures: FiguresReading;
  /** Whether it holds nothing but blanks. */
  readonly isBlank: boolean;
  /** Its cells, where it looks like a row of a table, or like one cell of it; null for prose. */
  readonly row: Row | null;
  /** The unit that it gives for a table below it (单位：亿元); "" where it gives none. */
  readonly tableUnit: string;
  /** Where further lines start in a paragraph of a hard-wrapped file; empty for one of a single line. */
  readonly innerLines: readonly number[];
  /** 字数 as Word counts it, prompts (【待填：…】) aside. */
  readonly words: number;
}

const NO_FIGURES: FiguresReading = { figures: [], openings: [], headingOnly: false, leadingBase: null, declared: null };
const HOLDS_NUMBER = /[\d一二两三四五六七八九十百千万亿首榜]/;

/** Reads a paragraph. The only place where its raw text is read. @param own words of the writer's own. */
export function readParagraph(text: string, own: OwnWords | null = null): ParagraphReading {
  const comments = readComments(text);
  const prose = comments.length === 0 ? text : withoutComments(text, comments);
  const halfWidth = toHalfWidth(prose);
  const outline = readOutline(halfWidth);
  const innerLines = innerLinesOf(text);
  const figures =
    outline.chrome || outline.cell !== null || isPageOfPages(halfWidth)
      ? NO_FIGURES
      : !HOLDS_NUMBER.test(halfWidth)
        ? openingOnly(halfWidth)
        : innerLines.length === 0
          ? (pastedFigures(halfWidth, prose, own) ?? figuresOf(halfWidth, prose, outline.markers, own))
          : wrappedFigures(prose, own);
  return noted({
    text,
    halfWidth,
    comments,
    outline,
    figures,
    isBlank: text.trim() === '',
    row: innerLines.length === 0 ? readRow(text, halfWidth) : null,
    tableUnit: captionUnit(halfWidth),
    innerLines,
    words: countWords(withoutPrompts(prose)),
  });
}

const FIRST_CLAUSE = /^[^,;:。!?]{2,14}[,;:。!?]/;

/** What a paragraph without a number hands on: the period that it opens with (今年以来，…). */
function openingOnly(halfWidth: string): FiguresReading {
  const clause = FIRST_CLAUSE.exec(halfWidth)?.[0];
  return clause === undefined || !PERIOD_WORDS.some((word) => clause.includes(word))
    ? NO_FIGURES
    : readFigures(clause, clause, []);
}

const figuresOf = (halfWidth: string, text: string, markers: readonly Marker[], own: OwnWords | null): FiguresReading =>
  readFigures(
    halfWidth,
    text,
    markers.filter(({ family, place }) => family !== 'arabic' || place !== 'inside'),
    own,
  );

/** The figures of a paragraph with paste marks beside its numbers, read without them; null where it has none. */
function pastedFigures(halfWidth: string, text: string, own: OwnWords | null): FiguresReading | null {
  const clean = withoutPasteMarks(text, halfWidth);
  if (clean === null) return null;
  const view = toHalfWidth(clean.text);
  return rewrap(figuresOf(view, clean.text, readMarkers(view), own), clean);
}

/**
 * The figures of a paragraph that runs over several lines: read without the breaks, which may part a number from its
 * unit.
 */
function wrappedFigures(text: string, own: OwnWords | null): FiguresReading {
  const unwrapped = unwrap(text);
  const halfWidth = toHalfWidth(unwrapped.text);
  const pasted = pastedFigures(halfWidth, unwrapped.text, own);
  if (pasted !== null) return rewrap(pasted, unwrapped);
  return rewrap(figuresOf(halfWidth, unwrapped.text, readMarkers(halfWidth), own), unwrapped);
}

const ONE_LINE: readonly number[] = [];

function innerLinesOf(text: string): readonly number[] {
  if (!/[\n\r]/.test(text)) return ONE_LINE;
  let at = 0;
  return splitLines(text)
    .slice(0, -1)
    .map((line) => (at += line.text.length + line.lineBreak.length));
}
