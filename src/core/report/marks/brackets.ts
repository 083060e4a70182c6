import { isBlank } from '../../outline/reading';
import { readBrackets, unmatchedOf } from '../../text/brackets';
import type { Bracket, BracketKind, Unmatched } from '../../text/brackets';
import { remembered } from '../../text/remembered';
import type { Span } from '../../text/span';
import type { PlacedParagraph } from '../context';
import { gathered } from '../gathered';
import type { ParagraphReading } from '../paragraph';
import type { Report } from '../report';

/** What is unmatched in a line; places are relative to its start. */
export interface UnmatchedInLine {
  readonly start: number;
  readonly unmatched: readonly Unmatched[];
}

/** The paired marks without counterpart, by lines. A quotation or a bracket may run over several lines. */
export const unmatchedIn = (report: Report): readonly UnmatchedInLine[] => joinLines(report, linesOf(report));

interface BracketLine extends UnmatchedInLine {
  /** Indices of its first paragraph and of the one after its last. */
  readonly first: number;
  readonly end: number;
  /** Whether it begins with an opening quotation mark. */
  readonly quoted: boolean;
}

interface Brackets {
  readonly brackets: readonly Bracket[];
  readonly unmatched: readonly Unmatched[];
}
const bracketsOf = remembered(({ text }: ParagraphReading): Brackets => {
  const brackets = readBrackets(text);
  return { brackets, unmatched: unmatchedOf(brackets) };
});

/** The paragraphs with marks that lack their counterpart there. A line whose paragraphs have none has none, either. */
const unmatchedParagraphs = gathered(({ reading }): true | null => bracketsOf(reading).unmatched.length > 0 || null);

/** The lines that hold marks without counterpart. A line read in several pieces is matched as a whole. */
function linesOf(report: Report): BracketLine[] {
  const { paragraphs, starts } = report;
  const lines: BracketLine[] = [];
  let end = 0;
  for (const { paragraph } of unmatchedParagraphs(report)) {
    if (paragraph < end) continue;
    let first = paragraph;
    while (paragraphs[first]?.continues === true) first--;
    end = paragraph + 1;
    while (paragraphs[end]?.continues === true) end++;
    const { reading } = paragraphs[first] as PlacedParagraph;
    const { unmatched } = end === first + 1 ? bracketsOf(reading) : wholeLine(paragraphs, starts, first, end);
    if (!isBlank(reading.outline))
      lines.push({ start: starts[first] as number, first, end, unmatched, quoted: isQuoted(reading) });
  }
  return lines;
}

/** Whether a paragraph begins with a quotation mark. */
function isQuoted(reading: ParagraphReading): boolean {
  const [mark] = bracketsOf(reading).brackets;
  return mark?.at === reading.outline.body.start && mark.kind === 'quote';
}

function wholeLine(
  paragraphs: readonly PlacedParagraph[],
  starts: readonly number[],
  first: number,
  end: number,
): Brackets {
  const brackets: Bracket[] = [];
  for (let i = first; i < end; i++) {
    const by = (starts[i] as number) - (starts[first] as number);
    for (const bracket of bracketsOf((paragraphs[i] as PlacedParagraph).reading).brackets) {
      brackets.push(
        by === 0
          ? bracket
          : { ...bracket, at: bracket.at + by, clauseEnd: bracket.clauseEnd < 0 ? -1 : bracket.clauseEnd + by },
      );
    }
  }
  return { brackets, unmatched: unmatchedOf(brackets) };
}

/** How many lines a quotation or a bracket may run over. */
const LINES = 8;

/**
 * The lines without what has its counterpart in a later line, or opens a paragraph of a quotation that goes on in the
 * next.
 */
function joinLines({ paragraphs }: Report, lines: readonly BracketLine[]): readonly BracketLine[] {
  const matched = new Set<Unmatched>();
  const open: Partial<Record<BracketKind, { readonly unmatched: Unmatched; readonly line: BracketLine }>> = {};
  for (const line of lines) {
    const next = nextLine(paragraphs, line.end);
    const goesOn = next !== undefined && isQuoted(next.reading);
    for (const unmatched of line.unmatched) {
      const { kind, side } = unmatched.bracket;
      const waiting = open[kind];
      if (unmatched.swap !== null) continue;
      if (side === 'open') {
        open[kind] = { unmatched, line };
        if (kind === 'quote' && goesOn && (line.quoted || isSpeech(paragraphs, line, unmatched)))
          matched.add(unmatched);
      } else if (waiting !== undefined && waiting.line !== line) {
        if (isNear(paragraphs, waiting.line, line)) matched.add(unmatched).add(waiting.unmatched);
        delete open[kind]; // what is too far off for this one is too far off for all that follow
      }
    }
  }
  return lines.map((line) => ({ ...line, unmatched: line.unmatched.filter((unmatched) => !matched.has(unmatched)) }));
}

/** Whether words are quoted that a colon announces (他指出：“…): they may go on in the next paragraph, which opens again. */
function isSpeech(paragraphs: readonly PlacedParagraph[], { first }: BracketLine, { bracket }: Unmatched): boolean {
  const before = (paragraphs[first] as PlacedParagraph).reading.halfWidth[bracket.at - 1];
  return before === ':' || before === ',';
}

/** The first paragraph of the next line that holds text, from a line's end on. */
function nextLine(paragraphs: readonly PlacedParagraph[], from: number): PlacedParagraph | undefined {
  let i = from;
  while (i < paragraphs.length && !opensLine(paragraphs[i] as PlacedParagraph)) i++;
  return paragraphs[i];
}

const opensLine = ({ reading, continues }: PlacedParagraph): boolean => !continues && !isBlank(reading.outline);

/** Whether no more lines of text lie between two than a quotation may run over. */
function isNear(paragraphs: readonly PlacedParagraph[], from: BracketLine, to: BracketLine): boolean {
  let lines = 1;
  for (let i = from.end; i < to.first && lines <= LINES; i++) if (opensLine(paragraphs[i] as PlacedParagraph)) lines++;
  return lines <= LINES;
}

/** A name without its first half runs back to the mark before it, so far at most. In UTF-16 code units. */
const LONGEST_NAME = 24;
const NAME_AT_END = /[^，。；：、！？,;:!?“”《》（）()\s]*$/;

/**
 * From a mark without counterpart to where its half is missing, as far as that is known: 《药品管理法|，开展检查. Absolute.
 * @param start of its line
 */
export function reachOf(
  report: Report,
  { bracket: { at, side, kind, clauseEnd }, swap, close }: Unmatched,
  start: number,
): Span {
  const mark = { start: start + at, end: start + at + 1 };
  if (swap !== null) return mark;
  if (close !== null) return { ...mark, end: start + clauseEnd };
  if (side !== 'close' || (kind !== 'title' && kind !== 'quote')) return mark;
  const before = report.slice({ start: Math.max(start, mark.start - LONGEST_NAME), end: mark.start });
  return { ...mark, start: mark.start - (NAME_AT_END.exec(before)?.[0].length ?? 0) };
}
