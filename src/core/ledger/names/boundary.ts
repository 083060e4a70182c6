import { wordAt } from '../../figures/tokens/words';
import type { Span } from '../../text/span';

/**
 * A name this long is a word wherever it stands; a shorter one may be the end of one word and the start of the next.
 */
const LONG = 4;
/** How far around the name the words are looked at. */
const WINDOW = 8;
/** The longest word of the lexicon that can end where a name starts. */
const LONGEST_WORD = 4;
const MARK = /[^\p{L}\p{N}]/u;

let segmenter: Intl.Segmenter | undefined;

/**
 * Whether the name at the span is a word of its own there: 高企 in 新增高企120家 is, in 提高企业效益 it is not. Names of four and
 * more characters are taken for words without asking.
 */
export function standsAlone(halfWidth: string, { start, end }: Span): boolean {
  if (end - start >= LONG) return true;
  const from = runStart(halfWidth, start);
  const to = runEnd(halfWidth, end);
  const bounds = wordBounds(halfWidth.slice(from, to));
  return (
    (bounds.has(start - from) || endsWord(halfWidth, from, start)) &&
    !(opensLongerWord(halfWidth, start, end) || !(bounds.has(end - from) || wordAt(halfWidth, end) !== null))
  );
}

/** Where the run of letters and digits around a name starts, looked at no further than `WINDOW` before it. */
function runStart(halfWidth: string, start: number): number {
  let from = start;
  while (from > 0 && start - from < WINDOW && !MARK.test(halfWidth[from - 1] as string)) from--;
  return from;
}

/** Where it ends, no further than `WINDOW` behind the name. */
function runEnd(halfWidth: string, end: number): number {
  let to = end;
  while (to < halfWidth.length && to - end < WINDOW && !MARK.test(halfWidth[to] as string)) to++;
  return to;
}

/** Whether the dictionary has the text as one word. */
export const isWord = (text: string): boolean => wordBounds(text).size === 2;

/** The word of the dictionary that the character at an offset belongs to, as the run around it is cut into words. */
export function wordAround(text: string, at: number): Span {
  const from = runStart(text, at);
  const bounds = [...wordBounds(text.slice(from, runEnd(text, at)))].sort((a, b) => a - b);
  const end = bounds.find((bound) => bound > at - from) ?? at - from + 1;
  return { start: from + (bounds.findLast((bound) => bound <= at - from) ?? 0), end: from + end };
}

function wordBounds(text: string): ReadonlySet<number> {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const bounds = new Set([text.length]);
  for (const { index } of segmenter.segment(text)) bounds.add(index);
  return bounds;
}

/** Whether a word of the lexicon ends at `at`: the verb in 新增|高企, where a dictionary sees 增高. */
function endsWord(halfWidth: string, from: number, at: number): boolean {
  for (let length = 2; length <= LONGEST_WORD && at - length >= from; length++)
    if (wordAt(halfWidth, at - length)?.end === at) return true;
  return false;
}

/** Whether a word of the lexicon starts inside the name and goes on behind it: 率先 in 利用率先行一步. */
function opensLongerWord(halfWidth: string, start: number, end: number): boolean {
  for (let i = start + 1; i < end; i++) {
    const word = wordAt(halfWidth, i);
    if (word !== null && word.end > end) return true;
  }
  return false;
}
