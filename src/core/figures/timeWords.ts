import { remembered } from '../text/remembered';
import type { Span } from '../text/span';
import { CLAUSE_MARKS, SENTENCE_MARKS } from '../text/clauses';
import { matchesOf } from '../text/characters';

/**
 * What a word of time tells: up to `now`, a `closed` stretch (上半年), `thisYear`, `thisMonth`, something `expected`, a
 * `year` by number.
 */
export type TimeSense = 'now' | 'closed' | 'thisYear' | 'thisMonth' | 'expected' | 'year';

/** A word of time in a paragraph, whether or not a figure stands under it. */
export interface TimeWord extends Span {
  readonly sense: TimeSense;
  /** The year that a `year` names; 0 for the other words. */
  readonly year: number;
}

const WORDS =
  /(截[至止]到?目前|到目前为止)|([上下]半年|前三个?季度|第?[一二三四]季度|(?<!\d)\d{1,2}[-—~至]\d{1,2}月(?!\d))|(今年以来|今年)|(本月)|(预计|有望)|(?<!\d)((?:19|20)\d{2})年/g;
const SENSES = ['now', 'closed', 'thisYear', 'thisMonth', 'expected', 'year'] as const;
const NONE: readonly TimeWord[] = [];

/** The words of time of a paragraph, in order; read when first asked for. */
export const timeWordsOf = remembered(({ halfWidth }: { readonly halfWidth: string }): readonly TimeWord[] =>
  read(halfWidth),
);

function read(halfWidth: string): readonly TimeWord[] {
  const found: TimeWord[] = [];
  for (const match of matchesOf(halfWidth, WORDS)) {
    const sense = SENSES[match.slice(1).findIndex((group) => group !== undefined)] as TimeSense;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      sense,
      year: sense === 'year' ? Number(match[6]) : 0,
    });
  }
  return found.length === 0 ? NONE : found;
}

/** What ends a sentence, and what ends a clause, in a paragraph of several lines. */
const SENTENCE_ENDS: ReadonlySet<string> = new Set([...SENTENCE_MARKS, '\n']);
const CLAUSE_ENDS: ReadonlySet<string> = new Set([...CLAUSE_MARKS, '\n']);
/** How far a sentence is followed: beyond this what is told belongs to something else. */
const FARTHEST = 200;

/** Whether nothing but blanks stands between the offset and the start of its sentence. */
export function opensSentence(halfWidth: string, at: number): boolean {
  let i = at;
  while (i > 0 && at - i < FARTHEST && halfWidth[i - 1] === ' ') i--;
  return i === 0 || SENTENCE_ENDS.has(halfWidth[i - 1] as string);
}

/** Where the sentence around the offset starts and ends, followed no further than a few clauses. */
export function sentenceAround(halfWidth: string, at: number): Span {
  let start = at;
  while (start > 0 && at - start < FARTHEST && !SENTENCE_ENDS.has(halfWidth[start - 1] as string)) start--;
  let end = at;
  while (end < halfWidth.length && end - at < FARTHEST && !SENTENCE_ENDS.has(halfWidth[end] as string)) end++;
  return { start, end };
}

/** Whether the stretch holds no mark that ends a clause. */
export function oneClause(halfWidth: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (CLAUSE_ENDS.has(halfWidth[i] as string)) return false;
  return true;
}
