import { characterSet } from './characters';
import type { Characters } from './characters';
import { isDigit, isLatin } from './width';

/**
 * What comes in pairs: quotation marks, title marks, brackets, lenticular and tortoise-shell brackets. Width makes no
 * difference.
 */
export type BracketKind = 'quote' | 'title' | 'paren' | 'lenticular' | 'tortoise';
/** A straight quotation mark (") opens or closes, as the marks around it say. */
export type BracketSide = 'open' | 'close' | 'straight';

/** A mark of a pair. */
export interface Bracket {
  readonly at: number;
  readonly kind: BracketKind;
  readonly side: BracketSide;
  /** Closes the number of a list item (1）, a), 三）) where nothing is open. */
  readonly enumerates: boolean;
  /**
   * For an opening mark: where its clause ends, the likely place of the closing one; -1 where that is too far off or
   * holds nothing.
   */
  readonly clauseEnd: number;
}

/** A mark without its counterpart. */
export interface Unmatched {
  readonly bracket: Bracket;
  /** The mark that should stand in its place, where it is one turned the wrong way or straight against a curly one. */
  readonly swap: string | null;
  /** The closing mark to put at the clause's end; null where its place is unclear. */
  readonly close: string | null;
}

const KINDS: readonly {
  readonly kind: BracketKind;
  readonly open: string;
  readonly close: string;
  readonly straight: string;
  readonly clauseEnds: string;
}[] = [
  { kind: 'quote', open: '“', close: '”', straight: '"＂〝〞', clauseEnds: '，。；：、！？,;:!?' },
  { kind: 'title', open: '《', close: '》', straight: '', clauseEnds: '，。；：、！？,;:!?' },
  { kind: 'paren', open: '（(', close: '）)', straight: '', clauseEnds: '，。；！？,;!?' },
  { kind: 'lenticular', open: '【', close: '】', straight: '', clauseEnds: '，。；！？,;!?' },
  // 〔2025〕16号: a year ends at no clause's end
  { kind: 'tortoise', open: '〔', close: '〕', straight: '', clauseEnds: '0123456789，。；！？,;!?' },
];
const entries = new Map(
  KINDS.flatMap(({ kind, open, close, straight, clauseEnds }) =>
    (['open', 'close', 'straight'] as const).flatMap((side) =>
      [...{ open, close, straight }[side]].map(
        (mark) => [mark.charCodeAt(0), { kind, side, ends: characterSet(clauseEnds) }] as const,
      ),
    ),
  ),
);
const isBracket = characterSet(KINDS.map(({ open, close, straight }) => open + close + straight).join(''));
const LONGEST_NAME = 24;

/** The paired marks of a text in order, looking at each character a bounded number of times. */
export function readBrackets(text: Characters): readonly Bracket[] {
  const found: Bracket[] = [];
  let quoting = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isBracket[code] !== 1) continue;
    const { kind, side, ends } = entries.get(code) as NonNullable<ReturnType<typeof entries.get>>;
    if (side === 'straight' && !quoting && isDigit(text.charCodeAt(i - 1))) continue; // inches
    if (kind === 'quote') quoting = side === 'open' || (side === 'straight' && !quoting);
    found.push({
      at: i,
      kind,
      side,
      enumerates: side === 'close' && kind === 'paren' && endsNumber(text, i),
      clauseEnd: side === 'open' ? clauseEnd(text, i, ends) : -1,
    });
  }
  return found;
}

const NUMERAL = characterSet('一二三四五六七八九十①②③④⑤⑥⑦⑧⑨⑩');
const STARTS_ITEM = characterSet(' \u3000\t\n\r。；，：、,;:.“‘*_>•·●◆■►'); // emphasis, a quotation, bullets
const LONGEST_NUMBER = 3;
const BLANK = ' '.charCodeAt(0);

/** Whether the bracket at `at` ends a number that begins an item: 1） a) 三）. */
function endsNumber(text: Characters, at: number): boolean {
  const end = text.charCodeAt(at - 1) === BLANK ? at - 1 : at; // 2 ）, as pages paste it
  let i = end - 1;
  for (; i >= 0 && i >= end - LONGEST_NUMBER; i--) {
    const code = text.charCodeAt(i);
    if (!isDigit(code) && !isLatin(code) && NUMERAL[code] !== 1) break;
  }
  return i < end - 1 && (i < 0 || STARTS_ITEM[text.charCodeAt(i)] === 1);
}

function clauseEnd(text: Characters, at: number, ends: Readonly<Uint8Array>): number {
  for (let i = at + 1; i <= at + LONGEST_NAME; i++)
    if (i >= text.length || ends[text.charCodeAt(i)] === 1) return i > at + 2 ? i : -1;
  return -1;
}

const NONE: readonly Unmatched[] = [];

/** The marks without counterpart among those of one line. */
export function unmatchedOf(brackets: readonly Bracket[]): readonly Unmatched[] {
  if (brackets.length === 0) return NONE;
  const found = KINDS.flatMap(({ kind }) => {
    const own = brackets.filter((bracket) => bracket.kind === kind);
    return own.length === 0 ? [] : kind === 'quote' ? unmatchedQuotes(own) : unmatchedNested(own);
  });
  return found.length === 0 ? NONE : found.sort((a, b) => a.bracket.at - b.bracket.at);
}

const markOf = (kind: BracketKind, side: 'open' | 'close'): string =>
  (KINDS.find((entry) => entry.kind === kind) as (typeof KINDS)[number])[side][0] as string;

const lone = (bracket: Bracket, next: Bracket | undefined): Unmatched => {
  const closes = bracket.clauseEnd >= 0 && (next === undefined || next.at >= bracket.clauseEnd);
  return { bracket, swap: null, close: closes ? markOf(bracket.kind, 'close') : null };
};
const turned = (bracket: Bracket, to: 'open' | 'close'): Unmatched => ({
  bracket,
  swap: markOf(bracket.kind, to),
  close: null,
});
const isNear = (a: Bracket, b: Bracket): boolean => b.at - a.at <= LONGEST_NAME;

/**
 * Quotation marks do not hold their like, so one that opens twice tells which of the two is wrong by what comes next.
 */
function unmatchedQuotes(quotes: readonly Bracket[]): Unmatched[] {
  const found: Unmatched[] = [];
  let open: Bracket | null = null;
  for (let i = 0; i < quotes.length; i++) {
    const quote = quotes[i] as Bracket;
    const next = quotes[i + 1];
    if (quote.side === 'straight') {
      if (open === null) open = quote;
      else if (open.side === 'straight') open = null;
      else if (next?.side === 'straight' && quotes[i + 2]?.side === 'close')
        i++; // a pair inside
      else if (next?.side !== 'close') {
        found.push(turned(quote, 'close'));
        open = null;
      }
    } else if (quote.side === 'close') {
      if (open === null && next?.side === 'close' && isNear(quote, next)) {
        found.push(turned(quote, 'open'));
        open = quote;
        continue;
      }
      if (open === null) found.push(lone(quote, next));
      else if (open.side === 'straight') found.push(turned(open, 'open'));
      open = null;
    } else if (open === null) {
      open = quote;
    } else if (next?.side === 'close' || !isNear(open, quote)) {
      found.push(lone(open, quote));
      open = quote;
    } else {
      found.push(turned(quote, 'close'));
      open = null;
    }
  }
  if (open !== null) found.push(lone(open, undefined));
  return found;
}

function unmatchedNested(brackets: readonly Bracket[]): Unmatched[] {
  const found: Unmatched[] = [];
  const open: number[] = [];
  const at = (i: number): Bracket => brackets[i] as Bracket;
  for (let i = 0; i < brackets.length; i++) {
    const bracket = at(i);
    if (bracket.side === 'open') open.push(i);
    else if (open.length > 0) open.pop();
    else if (bracket.enumerates) continue;
    else if (brackets[i + 1]?.side === 'close' && isNear(bracket, at(i + 1))) found.push(turned(at(i++), 'open'));
    else found.push(lone(bracket, undefined));
  }
  for (let i = 0; i < open.length; i++) {
    const here = open[i] as number;
    if (open[i + 1] === here + 1 && isNear(at(here), at(here + 1)))
      found.push(turned(at(open[++i] as number), 'close'));
    else found.push(lone(at(here), brackets[here + 1]));
  }
  return found;
}
