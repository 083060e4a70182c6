import { phraseBefore } from '../../figures/stages/phrase';
import { scan } from '../../figures/tokens/scan';
import type { ParagraphReading } from '../../report/paragraph';
import { remembered } from '../../text/remembered';
import type { Span } from '../../text/span';
import { isWord } from './boundary';
import { proseOf } from '../prose';
import { matchesOf } from '../../text/characters';

/** A place where the report introduces an abbreviation: 高新技术企业（以下简称“高企”）. Spans are relative to the paragraph. */
export interface Introduction {
  readonly short: string;
  readonly full: string;
  readonly shortSpan: Span;
  readonly fullSpan: Span;
}

const NONE: readonly Introduction[] = [];
const HINT = /[(]|[简下统]称/;

/** The abbreviations that a paragraph introduces, in reading order, names in the half-width view. */
export const introductionsIn = remembered((reading: ParagraphReading): readonly Introduction[] =>
  HINT.test(reading.halfWidth) && !reading.outline.chrome ? find(reading) : NONE,
);

const NAME = '([^\\s"“”‘’,，、;；:。()《》]{2,12})';
/** 高新技术企业（以下简称“高企”）; 高新技术企业，简称高企. */
const SAID = new RegExp(
  `(?:[(]|,)\\s*(?:(?:以下|下文)?(?:简称|下称|统称)|以下称)(?:为|作)?\\s*["“‘]?${NAME}["”’]?`,
  'g',
);
/** 高新技术企业（高企） */
const BARE = new RegExp(`[(]["“‘]?${NAME}["”’]?[)]`, 'g');
/** Further back no full name starts. */
const LONGEST_FULL = 40;

function find(reading: ParagraphReading): readonly Introduction[] {
  const { halfWidth, place } = proseOf(reading);
  const found: Introduction[] = [];
  for (const [pattern, isSaid] of [
    [SAID, true],
    [BARE, false],
  ] as const) {
    for (const match of matchesOf(halfWidth, pattern)) {
      const short = match[1] as string;
      const end = match.index;
      const start = fullStart(halfWidth, end, short, isSaid);
      if (start === null) continue;
      const shortStart = end + match[0].indexOf(short, isSaid ? match[0].search('称') + 1 : 0);
      found.push({
        short,
        full: halfWidth.slice(start, end),
        shortSpan: place({ start: shortStart, end: shortStart + short.length }),
        fullSpan: place({ start, end }),
      });
    }
  }
  return found.length === 0 ? NONE : found.sort((a, b) => a.shortSpan.start - b.shortSpan.start);
}

/** Where the full name starts that ends at `end`; null where what stands there is none. */
function fullStart(halfWidth: string, end: number, short: string, isSaid: boolean): number | null {
  const start = spelledFrom(halfWidth, end, short);
  if (start !== null && end - start > short.length && !halfWidth.slice(start, end).includes(short))
    return isSaid || !isWord(short) ? start : null; // 农林牧渔业（农业）: a remark, no abbreviation
  if (!isSaid) return null;
  const phrase = nounBefore(halfWidth, end);
  return phrase === null || end - phrase <= short.length ? null : phrase;
}

/** Where the characters of the abbreviation begin when they are looked for backwards from `end`, all in one clause. */
function spelledFrom(halfWidth: string, end: number, short: string): number | null {
  let at = end;
  for (let i = short.length - 1; i >= 0; i--) {
    const character = short[i] as string;
    do {
      at--;
      if (at < 0 || end - at > LONGEST_FULL || /[,;。:()]/.test(halfWidth[at] as string)) return null;
    } while (halfWidth[at] !== character);
  }
  return at;
}

/** Where the noun phrase starts that ends at `end`, verbs and scope left out. */
function nounBefore(halfWidth: string, end: number): number | null {
  const from = Math.max(0, end - LONGEST_FULL);
  const clause = halfWidth.slice(from, end).replace(/^.*[,;。:()]/, '');
  const { start } = phraseBefore(clause, scan(clause, clause));
  return start < 0 ? null : end - clause.length + start;
}
