import { withoutIntroduction } from '../figures/key';
import type { Comparison, Figure } from '../figures/model';
import type { PlacedParagraph } from '../report/context';
import type { ParagraphReading } from '../report/paragraph';
import type { Report } from '../report/report';
import { toHalfWidth } from '../text/width';
import { remembered } from '../text/remembered';
import { overlaps, shift } from '../text/span';
import type { Span } from '../text/span';
import { phraseSpan } from '../ledger/places';

/**
 * What the model knows of a stretch of text and a grammar cannot: the name of an indicator, a figure that is a target,
 * words of comparison, and a number in a table, whose unit stands elsewhere.
 */
export type TokenType = 'indicator' | 'target' | 'comparison' | 'figure';

/** A stretch of one line. */
export interface ModelToken {
  readonly span: Span;
  readonly type: TokenType;
}

/**
 * The tokens of the paragraphs that a span touches, in order and without overlaps; headings, titles, quotations and
 * numbers keep what they are.
 */
export function modelTokens(report: Report, range: Span): readonly ModelToken[] {
  const headings = report
    .allSections()
    .map(({ headingSpan }) => headingSpan)
    .filter((span) => overlaps(span, range));
  const tokens: ModelToken[] = [];
  for (let i = report.paragraphAt(range.start); i <= report.paragraphAt(range.end); i++) {
    const placed = report.paragraphs[i] as PlacedParagraph;
    const start = report.starts[i] as number;
    for (const { span, type } of tokensOf(placed)) {
      const token = { span: shift(span, start), type };
      if (overlaps(token.span, range) && !headings.some((heading) => overlaps(heading, token.span))) tokens.push(token);
    }
  }
  return tokens;
}

const tokensOf = remembered(read);

function read(placed: PlacedParagraph): readonly ModelToken[] {
  const found: ModelToken[] = [];
  const taken: Span[] = [];
  const add = (type: TokenType, span: Span, pieces: readonly Span[]): void => {
    if (taken.some((other) => overlaps(other, span))) return;
    taken.push(span);
    found.push(...pieces.map((piece) => ({ span: piece, type })));
  };
  for (const figure of placed.figures)
    if (figure.nature === 'target') add('target', figure.span, lines(placed.reading.text, figure.span));
  if (placed.reading.row !== null && (placed.reading.row.kind !== 'line' || placed.context.table !== null))
    for (const { span } of placed.figures) add('figure', span, lines(placed.reading.text, span));
  for (const { comparisons } of placed.figures)
    for (const comparison of comparisons) addComparison(placed.reading, comparison, add);
  for (const figure of placed.figures) addPhrase(placed, figure, add);
  return found.sort((a, b) => a.span.start - b.span.start);
}

type Add = (type: TokenType, span: Span, pieces: readonly Span[]) => void;

/** The words of a comparison end where its first number starts. */
function addComparison({ halfWidth, text }: ParagraphReading, { span }: Comparison, add: Add): void {
  const length = /^[^\d《“"]*/.exec(halfWidth.slice(span.start, span.end))?.[0].trimEnd().length ?? 0;
  const words = { start: span.start, end: span.start + length };
  if (length > 0 && length < span.end - span.start) add('comparison', words, lines(text, words));
}

/** What a grammar colours inside a phrase by itself. */
const COLOURED = /《[^》]*》|“[^”]*”|"[^"]*"|[\dA-Za-z][\dA-Za-z.&+-]*|[\r\n]+/g;

function addPhrase(placed: PlacedParagraph, figure: Figure, add: Add): void {
  const span = phraseSpan(placed, figure, withoutIntroduction(toHalfWidth(figure.indicator.text)));
  if (span === null) return;
  const { halfWidth } = placed.reading;
  const pieces: Span[] = [];
  let from = span.start;
  for (const { index, 0: coloured } of halfWidth.slice(span.start, span.end).matchAll(COLOURED)) {
    if (span.start + index > from) pieces.push({ start: from, end: span.start + index });
    from = span.start + index + coloured.length;
  }
  if (from < span.end) pieces.push({ start: from, end: span.end });
  add(
    'indicator',
    span,
    pieces.flatMap((piece) => lines(placed.reading.text, piece)),
  );
}

/** The pieces of a span in its lines. */
function lines(text: string, span: Span): readonly Span[] {
  const pieces: Span[] = [];
  let from = span.start;
  for (let at = span.start; at <= span.end; at++) {
    const isBreak = at === span.end || text[at] === '\n' || text[at] === '\r';
    if (isBreak && at > from) pieces.push({ start: from, end: at });
    if (isBreak) from = at + 1;
  }
  return pieces;
}
