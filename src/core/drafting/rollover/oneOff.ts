import { placeholdersIn } from '../../report/placeholders';
import type { Report } from '../../report/report';
import { contains, shift } from '../../text/span';
import type { Span } from '../../text/span';
import { readToVerify, sincePeriod, toVerify, valueToFill } from './fillIn';

/** What a writer may do about something that happened once last year. */
export type OneOffAnswer = 'keep' | 'replace' | 'delete';
/** All of them, in the order in which they are offered. */
export const ONE_OFF_ANSWERS: readonly OneOffAnswer[] = ['keep', 'replace', 'delete'];

interface Edit {
  readonly span: Span;
  readonly newText: string;
}

const MARK = toVerify('', 'one-off');
const MARKS: ReadonlySet<string> = new Set([MARK, sincePeriod(MARK)]);
/** Between clauses, and where a sentence ends. */
const PAUSES = '，,；;、';
const STOPS = '。！？!?：:';

/** Whether a gap asks about something that happened once. */
export const isOneOffMark = (gap: string): boolean => MARKS.has(gap);

/**
 * The edits of each answer, in order: the clause stays without its mark, becomes a gap that remembers it, or goes with
 * the pause that joins it to its neighbour.
 * @param mark where the mark stands, behind its clause; empty where it stands in no text (保留原文)
 */
export function oneOffEdits(report: Report, mark: Span, answer: OneOffAnswer): readonly Edit[] {
  if (answer === 'keep') return [{ span: mark, newText: '' }];
  const index = report.paragraphAt(mark.start);
  const at = report.starts[index] as number;
  const text = report.paragraphs[index]?.reading.text ?? '';
  const { start, end } = shift(mark, -at);
  const from = toldFrom(text, start);
  if (answer === 'replace')
    return [{ span: shift({ start: from, end }, at), newText: valueToFill(text.slice(from, start)) }];
  const [before, after] = [text[from - 1] ?? '', text[end] ?? ''];
  const joins = PAUSES.includes(before) && before !== '';
  const follows = after !== '' && (PAUSES.includes(after) || STOPS.includes(after));
  // one that ends its sentence goes with the pause before it, one that begins it with the mark behind it
  const span = joins ? { start: from - 1, end } : { start: from, end: follows ? end + 1 : end };
  return [{ span: shift(span, at), newText: '' }];
}

/** Something that is left in a draft: where it stands, and what it says as a gap. */
export interface Left {
  readonly span: Span;
  readonly gap: string;
}

/** The gaps and marks of a draft that are still to be filled in or checked, in order. */
export const leftIn = (report: Report): readonly Left[] =>
  placeholdersIn(report).map((span) => ({ span, gap: report.slice(span) }));

/** What ends a sentence, or an item of a list in it. */
const ENDS_ITEM = /[。！？!?；;]/;

/** The sentence or the item of a list that a place stands in. */
function itemAround(report: Report, { start, end }: Span): Span {
  const index = report.paragraphAt(start);
  const at = report.starts[index] as number;
  const text = report.paragraphs[index]?.reading.text ?? '';
  let from = start - at;
  while (from > 0 && !ENDS_ITEM.test(text[from - 1] as string)) from--;
  const rest = text.slice(end - at).search(ENDS_ITEM);
  return { start: at + from, end: rest < 0 ? at + text.length : end + rest };
}

/**
 * Where a walk through what is left stops: the marks of what happened once that stand in one sentence or item are looked
 * at together, at the first of them. @param left in order
 */
function stopsOf<T extends Left>(report: Report, left: readonly T[]): readonly T[] {
  let item: Span | null = null;
  return left.filter(({ span, gap }) => {
    if (!isOneOffMark(gap)) return true;
    if (item !== null && contains(item, span)) return false;
    item = itemAround(report, span);
    return true;
  });
}

/**
 * Where a walk through a draft stops, in order: at its gaps and marks, and at the words of last year's that still stand.
 * @param open the marks that stand in no text (保留原文)
 */
export const walkOf = (report: Report, open: readonly Left[]): readonly Left[] =>
  stopsOf(
    report,
    [...leftIn(report), ...open].sort((a, b) => a.span.start - b.span.start),
  );

/** The marks of what happened once in the sentence or item of one of them, itself included. */
export function besideOneOff<T extends Left>(report: Report, mark: Span, left: readonly T[]): readonly T[] {
  const item = itemAround(report, mark);
  return left.filter(({ span, gap }) => isOneOffMark(gap) && contains(item, span));
}

/** The answers to a mark on words: they hold this year too, or others are to be written. */
export const WORDED_ANSWERS: readonly Exclude<OneOffAnswer, 'delete'>[] = ['keep', 'replace'];

/** The words that take the place of a mark on words by an answer; null for what is no such mark. @param gap as it stands in the text */
export function answeredWords(gap: string, answer: Exclude<OneOffAnswer, 'delete'>): string | null {
  const words = readToVerify(gap)?.words;
  if (words === undefined) return null;
  return answer === 'keep' ? words : valueToFill(words);
}

/**
 * What a mark of a draft is about, in the way 保留原文: its words, or for a mark that stands in no text the clause that it
 * stands behind.
 */
export function markedWords(report: Report, { start, end }: Span): Span {
  if (start < end) return { start, end };
  const index = report.paragraphAt(start);
  const at = report.starts[index] as number;
  return { start: at + toldFrom(report.paragraphs[index]?.reading.text ?? '', start - at), end };
}

/**
 * Where what happened once begins to be told: behind the pause or stop before it, 、 included, in the text as written.
 * Quotations and brackets stay whole; in the first clause of a paragraph, the first word.
 */
function toldFrom(text: string, end: number): number {
  let depth = 0;
  for (let i = end - 1; i >= 0; i--) {
    const character = text[i] as string;
    if ('》”）)】'.includes(character)) depth++;
    else if ('《“（(【'.includes(character)) depth--;
    else if (depth <= 0 && (PAUSES + STOPS).includes(character)) return i + 1;
  }
  return /^[\s\u3000]*/.exec(text)?.[0].length ?? 0;
}
