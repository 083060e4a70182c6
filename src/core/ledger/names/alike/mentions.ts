import { HEADS_ALIKE, TELLING_NOTHING } from '../../../lexicon/nameWords';
import type { PlacedParagraph } from '../../../report/context';
import { matchesOf } from '../../../text/characters';
import type { Span } from '../../../text/span';
import { cutBefore } from './edges';

/** A place where something may be named, from as far back as the name may begin. */
export interface Mention {
  readonly place: PlacedParagraph;
  /** The words without quotation marks and dots, head last. */
  readonly text: string;
  /** What it is by its head; empty for a name between marks with none. */
  readonly head: string;
  /** Where each character of the text stands in the paragraph. */
  readonly at: readonly number[];
  /** The part of the text between quotation marks; null where there is none. */
  readonly quoted: Span | null;
  /** Whether the text begins where a clause does, behind a verb, or with its marks. */
  readonly opens: boolean;
  /** The end in the paragraph, marks included. */
  readonly end: number;
  /** Whether a number stands right behind: 项目|12个, so many of them are no one thing. */
  readonly isCounted: boolean;
  /** Each two characters in a row that say more than the commonest words do. */
  readonly keys: ReadonlySet<string>;
}

const HEADS = [...new Set(HEADS_ALIKE.flat())].sort((a, b) => b.length - a.length);
const [LONG_HEADS, SHORT_HEADS] = [
  HEADS.filter(({ length }) => length > 1),
  HEADS.filter(({ length }) => length === 1),
];
/** Heads of one character end a name between marks; a team stands behind what it does: 执法|队. */
const HEAD = new RegExp(
  `${LONG_HEADS.join('|')}|(?:${SHORT_HEADS.join('|')})(?=[”"])|(?:节|季|周)(?=[,。;、]|期间|当天|当日|开幕|闭幕|落幕)|(?<=[执法理援击查讲作])队`,
  'g',
);
const QUOTED = /[“"]([^“”",。;:()\n]{2,16})["”]/g;
/** So many characters back a name may begin, and as many may stand between its marks. */
const [FARTHEST, WITHIN] = [18, 16];
const [HAN, LETTER, DOT, OPENING, CLOSING] = [
  /[\u4e00-\u9fff]/,
  /[\u4e00-\u9fffA-Za-z0-9+]/,
  /[·、・\s]/,
  /[“"]/,
  /["”]/,
];
/** A digit beside a name without marks counts what it names. */
export const DIGIT = /[0-9]/;
/** Besides its head a name has so many characters. */
const SHORTEST = 2;
/** Names that may be turned, the shortest and the longest: 清源护基, 清基护源. */
export const [TURNED_FROM, TURNED_TO] = [4, 10];
/** And the shortest between marks. */
export const TURNED_MARKED = 3;
const NOTHING: ReadonlySet<string> = new Set(TELLING_NOTHING);

/** The places of a paragraph where something may be named; null where there is none. */
export function mentionsOf(place: PlacedParagraph): readonly Mention[] | null {
  const { halfWidth, outline } = place.reading;
  if (outline.chrome) return null;
  const headed = matchesOf(halfWidth, HEAD).map(({ 0: head, index }) => mentionAt(place, index, head));
  const closed = new Set(headed.flatMap(({ at, quoted }) => (quoted === null ? [] : [at[quoted.end - 1]])));
  const others = matchesOf(halfWidth, QUOTED)
    .map((match) => match.index + match[0].length - 1)
    .filter((end) => !closed.has(end - 1))
    .map((end) => mentionAt(place, end, ''));
  const named = [...headed, ...others].filter(({ text, head }) => text.length >= head.length + SHORTEST);
  return named.length === 0 ? null : named;
}

/** What is named by the words before an offset, where its head begins. */
function mentionAt(place: PlacedParagraph, at: number, head: string): Mention {
  const text = place.reading.halfWidth;
  const end = at + head.length;
  const back: number[] = [];
  for (let i = end - 1; i >= at; i--) back.push(i);
  let close = CLOSING.test(text[end] ?? '') && opensMarks(text, at) ? end : null;
  let open: number | null = null;
  let i = at - 1;
  for (; i >= 0 && open === null && back.length < FARTHEST + head.length; i--) {
    const character = text[i] as string;
    if (close === null ? HAN.test(character) : LETTER.test(character)) back.push(i);
    else if (close === null && CLOSING.test(character) && opensMarks(text, i)) close = i;
    else if (close !== null && OPENING.test(character)) open = i;
    else if (close === null || !DOT.test(character)) break;
  }
  const places = back.reverse();
  const last = close;
  const between = open === null || last === null ? 0 : places.filter((one) => one < last).length;
  const cut =
    open === null
      ? cutBefore(
          places
            .slice(0, places.length - head.length)
            .map((one) => text[one])
            .join(''),
        )
      : 0;
  const kept = places.slice(cut);
  const words = kept.map((one) => text[one]).join('');
  const behind = Math.max(end, (close ?? 0) + 1);
  return {
    place,
    text: words,
    head,
    at: kept,
    quoted: open === null ? null : { start: 0, end: between },
    opens: cut > 0 || open !== null || i < 0 || !HAN.test(text[i] as string),
    end: behind,
    isCounted: open === null && DIGIT.test(text[behind] ?? ''),
    keys: keysOf(words, open === null ? null : words.slice(0, between), head),
  };
}

const opensMarks = (text: string, at: number): boolean =>
  /[“"][^“”",。;]*$/.test(text.slice(Math.max(0, at - WITHIN - 1), at));

function keysOf(words: string, marked: string | null, head: string): ReadonlySet<string> {
  const keys = new Set<string>();
  for (let i = 0; i + 1 < words.length; i++) if (!NOTHING.has(words.slice(i, i + 2))) keys.add(words.slice(i, i + 2));
  const before = marked ?? words.slice(0, words.length - head.length);
  for (
    let length = marked === null ? TURNED_FROM : TURNED_MARKED;
    length <= Math.min(TURNED_TO, before.length);
    length++
  )
    if (marked === null || length === before.length) keys.add(inOrder(before.slice(-length)));
  return keys;
}

/** The characters of a name in an order of their own, by which it meets one that is turned. */
export const inOrder = (name: string): string => [...name].sort().join('');
