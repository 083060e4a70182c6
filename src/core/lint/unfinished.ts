import type { TextEdit } from '../report/editing/edits';
import type { PlacedParagraph } from '../report/context';
import type { Report } from '../report/report';
import { characterSet } from '../text/characters';
import type { Span } from '../text/span';
import type { Diagnostic } from './model';
import { ruleById } from './registry';

/**
 * Where a writer is typing. A clause counts as unfinished from the first edit in it until no cursor stands in it: a
 * mere click into a clause changes nothing.
 */
export interface Typing {
  /** Where the cursors stand. */
  readonly cursors: readonly number[];
  /** The clauses that hold a cursor and were edited since it came there. */
  readonly clauses: readonly Span[];
  /**
   * What was inserted at once, as a snippet is: it stays unfinished while a cursor stands in it before its end. Until
   * the cursor is known to be there (a paste leaves it at the end) it is not settled.
   */
  readonly inserted: { readonly span: Span; readonly isSettled: boolean } | null;
}

/** Nobody is typing. */
export const atRest = (cursors: readonly number[]): Typing => ({ cursors, clauses: [], inserted: null });

/** Whether anything is unfinished. */
export const isTyping = ({ clauses, inserted }: Typing): boolean => clauses.length > 0 || inserted !== null;

/**
 * A shorter insertion is a word, or a pair of quotation marks; a longer one, or one that replaces much, is text from
 * elsewhere. In code units.
 */
const SNIPPET = { shortest: 5, longest: 2000, mostReplaced: 100 };

/**
 * The state after edits. @param report the report after them
 * @param edits they speak of the text before all of them @param mayBeSnippet false where text came back, as by undoing
 */
export function afterEdit(before: Typing, report: Report, edits: readonly TextEdit[], mayBeSnippet: boolean): Typing {
  const sorted = [...edits].sort((a, b) => a.start - b.start);
  const written = spansAfter(sorted);
  const cursors = before.cursors.map((cursor) => moved(cursor, sorted, true));
  const kept = before.clauses.map((clause) => movedSpan(clause, sorted));
  const clauses: Span[] = [];
  for (const cursor of cursors) {
    const clause = clauseAt(report, cursor);
    if (clauses.some((other) => isSame(other, clause))) continue;
    if (written.some((span) => meets(span, clause)) || kept.some((old) => holds(old, cursor))) clauses.push(clause);
  }
  return { cursors, clauses, inserted: insertedAfter(before, cursors, sorted, written, mayBeSnippet) };
}

/** The state after the cursors have moved: what none of them stands in is finished. */
export function afterMove({ clauses, inserted }: Typing, cursors: readonly number[]): Typing {
  const isInside =
    inserted !== null && cursors.some((cursor) => inserted.span.start <= cursor && cursor < inserted.span.end);
  return {
    cursors,
    clauses: clauses.filter((clause) => cursors.some((cursor) => holds(clause, cursor))),
    inserted: inserted !== null && isInside ? { span: inserted.span, isSettled: true } : null,
  };
}

function insertedAfter(
  { inserted }: Typing,
  cursors: readonly number[],
  edits: readonly TextEdit[],
  written: readonly Span[],
  mayBeSnippet: boolean,
): Typing['inserted'] {
  const [edit] = edits;
  const [span] = written;
  if (mayBeSnippet && edits.length === 1 && edit !== undefined && span !== undefined) {
    const { shortest, longest, mostReplaced } = SNIPPET;
    const isOne = edit.text.length >= shortest && edit.text.length <= longest && edit.end - edit.start <= mostReplaced;
    const isInOther = inserted?.isSettled === true && holds(inserted.span, edit.start);
    if (isOne && !isInOther && cursors.some((cursor) => holds(span, cursor))) return { span, isSettled: false };
  }
  return inserted === null ? null : { ...inserted, span: movedSpan(inserted.span, edits) };
}

/** Marks that end a clause, as the figures are read; and those that end a sentence with it. */
const MARKS = characterSet('，；：。！？,;:!?|\n\r');
const ENDS = characterSet('。！？!?');
const CLOSERS = characterSet('”’」』）)》】"\'');
/** A half-width mark among digits is part of a number or a time. */
const IN_NUMBERS = characterSet(',:');
const DIGITS = characterSet('0123456789');

/** The clause that holds the offset: what stands between two marks (，；：。！？) or line ends, without them. */
export function clauseAt(report: Report, offset: number): Span {
  const { at, text, within } = paragraphOf(report, offset);
  let start = within;
  while (start > 0 && !isMark(text, start - 1)) start--;
  if (start > 0 && ENDS[text.charCodeAt(start - 1)] === 1)
    while (start < within && CLOSERS[text.charCodeAt(start)] === 1) start++;
  let end = within;
  while (end < text.length && !isMark(text, end)) end++;
  return { start: at + start, end: at + end };
}

const isMark = (text: string, i: number): boolean => {
  const code = text.charCodeAt(i);
  return (
    MARKS[code] === 1 &&
    !(IN_NUMBERS[code] === 1 && DIGITS[text.charCodeAt(i - 1)] === 1 && DIGITS[text.charCodeAt(i + 1)] === 1)
  );
};

function paragraphOf(
  report: Report,
  offset: number,
): { readonly at: number; readonly text: string; readonly within: number } {
  const index = report.paragraphAt(offset);
  const at = report.starts[index] as number;
  const { text } = (report.paragraphs[index] as PlacedParagraph).reading;
  return { at, text, within: Math.max(0, Math.min(offset - at, text.length)) };
}

/**
 * The findings without those of what is unfinished: those that stand in it, that name a place in it, or that it may yet
 * mend. One that was shown before the edit and still stands stays. The same array where nothing is left out.
 * @param shown what was shown before the edits
 * @param since what was edited since, in that order; the edits of one batch speak of the text before all of them
 */
export function withoutUnfinished<D extends Diagnostic>(
  report: Report,
  findings: readonly D[],
  typing: Typing,
  shown: readonly Diagnostic[],
  since: readonly (readonly TextEdit[])[],
): readonly D[] {
  if (findings.length === 0 || !isTyping(typing)) return findings;
  const places = typing.inserted === null ? typing.clauses : [...typing.clauses, typing.inserted.span];
  const reaches = typing.clauses.map((clause) => reachOf(report, clause));
  const batches = since.map((edits) => [...edits].sort((a, b) => a.start - b.start));
  const isUnfinished = ({ rule, span, related }: D): boolean =>
    places.some((place) => touches(span, place) || related.some((other) => touches(other.span, place))) ||
    reaches.some((reach) => awaits(rule, span, reach));
  const wasShown = ({ rule, span }: D): boolean =>
    shown.some((old) => old.rule === rule && meets(batches.reduce(movedSpan, old.span), span));
  const left = findings.filter((finding) => !isUnfinished(finding) || wasShown(finding));
  return left.length === findings.length ? findings : left;
}

/**
 * Where the sentence and the paragraph of a clause begin, and where the last text before its line ends if it is the
 * first of its line.
 */
interface Reach {
  readonly clause: Span;
  readonly sentence: number;
  readonly paragraph: number;
  readonly heading: number | null;
}

function reachOf(report: Report, clause: Span): Reach {
  const { at, text, within } = paragraphOf(report, clause.start);
  let sentence = within;
  while (sentence > 0 && ENDS[text.charCodeAt(sentence - 1)] !== 1) sentence--;
  let index = report.paragraphAt(clause.start) - 1;
  while (index > 0 && (report.paragraphs[index] as PlacedParagraph).reading.text.trim() === '') index--;
  const before =
    index < 0
      ? null
      : (report.starts[index] as number) + (report.paragraphs[index] as PlacedParagraph).reading.text.length;
  return {
    clause,
    sentence: at + sentence,
    paragraph: at,
    heading: text.slice(0, within).trim() === '' ? before : null,
  };
}

function awaits(rule: string, span: Span, { clause, sentence, paragraph, heading }: Reach): boolean {
  switch (ruleById(rule)?.waitsFor) {
    case 'sentence':
      return span.start >= sentence && span.end <= clause.start;
    case 'paragraph':
      return span.start >= paragraph && span.end <= clause.start;
    case 'heading':
      return heading !== null && span.start < heading && span.end >= heading - 1;
    default:
      return false;
  }
}

/** Where an offset is after the edits. @param isCursor a cursor goes behind what is inserted at it. */
function moved(offset: number, edits: readonly TextEdit[], isCursor: boolean): number {
  let by = 0;
  for (const { start, end, text } of edits) {
    if (start > offset || (start === offset && start === end && !isCursor)) break;
    if (end >= offset) return isCursor ? start + by + text.length : start + by;
    by += text.length - (end - start);
  }
  return offset + by;
}

const movedSpan = ({ start, end }: Span, edits: readonly TextEdit[]): Span => ({
  start: moved(start, edits, false),
  end: Math.max(moved(start, edits, false), moved(end, edits, true)),
});

/** Where the text of each edit stands after all of them. */
function spansAfter(edits: readonly TextEdit[]): readonly Span[] {
  let by = 0;
  return edits.map(({ start, end, text }) => {
    const span = { start: start + by, end: start + by + text.length };
    by += text.length - (end - start);
    return span;
  });
}

const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
const holds = ({ start, end }: Span, offset: number): boolean => start <= offset && offset <= end;
/** Whether two spans share a place, be it only where one ends and the other begins. */
const meets = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;
/** Whether a finding stands in a stretch: on a character of it or, without length, at it. */
const touches = (finding: Span, stretch: Span): boolean =>
  finding.start === finding.end
    ? holds(stretch, finding.start)
    : finding.start < stretch.end && stretch.start < finding.end;
