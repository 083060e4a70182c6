import { readBrackets, unmatchedOf } from '../text/brackets';
import type { Bracket, BracketKind, Unmatched } from '../text/brackets';
import { remembered } from '../text/remembered';
import type { PlacedParagraph } from './context';
import type { ParagraphReading } from './paragraph';
import type { Report } from './report';

/** What is unmatched in a line; places are relative to its start. */
export interface UnmatchedInLine {
  readonly start: number;
  readonly unmatched: readonly Unmatched[];
}

/** The paired marks without counterpart, by lines. A quotation or a bracket may run over several lines. */
export const unmatchedIn = (report: Report): readonly UnmatchedInLine[] => joinLines(linesOf(report));

interface BracketLine extends UnmatchedInLine {
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

/** The lines that hold text, with what is unmatched in each. A line read in several pieces is matched as a whole. */
function linesOf({ paragraphs, starts }: Report): BracketLine[] {
  const lines: BracketLine[] = [];
  for (let i = 0; i < paragraphs.length; ) {
    const { reading } = paragraphs[i] as PlacedParagraph;
    const start = starts[i] as number;
    let end = i + 1;
    while (paragraphs[end]?.continues === true) end++;
    const { brackets, unmatched } = end === i + 1 ? bracketsOf(reading) : wholeLine(paragraphs, starts, i, end);
    const { start: from, end: to } = reading.outline.body;
    if (to > from) lines.push({ start, unmatched, quoted: brackets[0]?.at === from && brackets[0].kind === 'quote' });
    i = end;
  }
  return lines;
}

function wholeLine(paragraphs: readonly PlacedParagraph[], starts: readonly number[], first: number, end: number): Brackets {
  const brackets: Bracket[] = [];
  for (let i = first; i < end; i++) {
    const by = (starts[i] as number) - (starts[first] as number);
    for (const bracket of bracketsOf((paragraphs[i] as PlacedParagraph).reading).brackets) {
      brackets.push(by === 0 ? bracket : { ...bracket, at: bracket.at + by, clauseEnd: bracket.clauseEnd < 0 ? -1 : bracket.clauseEnd + by });
    }
  }
  return { brackets, unmatched: unmatchedOf(brackets) };
}

/** How many lines a quotation or a bracket may run over. */
const LINES = 8;

/** The lines without what has its counterpart in a later line, or opens a paragraph of a quotation that goes on in the next. */
function joinLines(lines: readonly BracketLine[]): readonly BracketLine[] {
  if (lines.every(({ unmatched }) => unmatched.length === 0)) return [];
  const matched = new Set<Unmatched>();
  const open: Partial<Record<BracketKind, { readonly unmatched: Unmatched; readonly line: number }>> = {};
  for (let i = 0; i < lines.length; i++) {
    for (const unmatched of (lines[i] as BracketLine).unmatched) {
      const { kind, side } = unmatched.bracket;
      const waiting = open[kind];
      if (unmatched.swap !== null) continue;
      if (side === 'open') {
        open[kind] = { unmatched, line: i };
        if (kind === 'quote' && (lines[i] as BracketLine).quoted && lines[i + 1]?.quoted === true) matched.add(unmatched);
      } else if (waiting !== undefined && i > waiting.line && i - waiting.line <= LINES) {
        matched.add(unmatched).add(waiting.unmatched);
        delete open[kind];
      }
    }
  }
  return lines.map((line) => (line.unmatched.length === 0 ? line : { ...line, unmatched: line.unmatched.filter((unmatched) => !matched.has(unmatched)) }));
}
