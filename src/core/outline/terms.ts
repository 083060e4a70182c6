import { ABBREVIATIONS } from '../lexicon/abbreviations';
import {
  COUNTY_FORMS,
  GOVERNED,
  NAME_ENDS,
  NEED_INTRODUCTION,
  NO_ABBREVIATION,
  PLANS,
  TELLS_APART,
} from '../lexicon/terms';
import { Trie } from '../lexicon/trie';
import { characterSet, findWithin } from '../text/characters';
import type { Characters } from '../text/characters';
import { isHan } from '../text/width';
import type { Span } from '../text/span';

/** A place where something stands that can be written in more than one way; offsets relative to the paragraph. */
export interface Term extends Span {
  readonly kind: 'plan' | 'governed' | 'counties' | 'dash' | 'short' | 'full' | 'name';
  /** What it is, the same for all its forms. */
  readonly key: string;
  /** The form it is written in, at half width. */
  readonly form: string;
}

const [COMMITTEE, PAUSE, ...GOVERNMENT] = [...'委、政府'].map((character) => character.charCodeAt(0)) as [
  number,
  number,
  number,
  number,
];
const governed = characterSet(GOVERNED);
const DASHES = characterSet('—–-─');
const NUMERALS = characterSet('一二三四五六七八九十百');
const tellsApart = characterSet(TELLS_APART);
const OPEN = characterSet('“「『');
const CLOSE = characterSet('”」』');
const STRAIGHT = characterSet('"');
const TITLE_OPEN = characterSet('《');
const TITLE_CLOSE = characterSet('》');
const LONGEST_QUOTATION = 40;

interface Word {
  readonly kind: 'plan' | 'counties' | 'short' | 'full' | 'end';
  readonly key: string;
}
const words = new Trie<Word>();
for (const plan of PLANS) words.add(plan, { kind: 'plan', key: 'plan' });
for (const form of COUNTY_FORMS) words.add(form, { kind: 'counties', key: 'counties' });
for (const end of NAME_ENDS) words.add(end, { kind: 'end', key: end });
const notAfter = new Map<string, readonly string[]>();
for (const { short, full, notAfter: before } of ABBREVIATIONS) {
  if (!NEED_INTRODUCTION.has(short)) continue;
  words.add(short, { kind: 'short', key: full });
  words.add(full, { kind: 'full', key: full });
  notAfter.set(short, before ?? []);
}

const NONE: readonly Term[] = [];

/**
 * The terms of a paragraph, in order.
 * @param halfWidth the half-width view; a character is looked at a bounded number of times.
 */
export function readTerms(halfWidth: Characters): readonly Term[] {
  const found: Term[] = [];
  let quotedTo = -1;
  let titleTo = -1;
  let run = 0; // where the run of Chinese characters started
  for (let i = 0; i < halfWidth.length; i++) {
    const code = halfWidth.charCodeAt(i);
    if (!isHan(code)) run = i + 1;
    if (OPEN[code] === 1) quotedTo = Math.max(quotedTo, findWithin(halfWidth, i + 1, CLOSE, LONGEST_QUOTATION));
    else if (STRAIGHT[code] === 1 && i >= quotedTo)
      quotedTo = Math.max(quotedTo, findWithin(halfWidth, i + 1, STRAIGHT, LONGEST_QUOTATION));
    else if (TITLE_OPEN[code] === 1)
      titleTo = Math.max(titleTo, findWithin(halfWidth, i + 1, TITLE_CLOSE, LONGEST_QUOTATION));
    else if (DASHES[code] === 1) addDash(halfWidth, i, found);
    else if (governed[code] === 1 && halfWidth.charCodeAt(i + 1) === COMMITTEE) addGoverned(halfWidth, i, code, found);
    const hit = words.longest(halfWidth, i);
    if (hit === null) continue;
    const { kind, key } = hit.value;
    const { end } = hit;
    if (kind === 'end') addName(halfWidth, run, end, found);
    else if (kind === 'plan' && (i < titleTo || NUMERALS[halfWidth.charCodeAt(i - 1)] === 1)) continue;
    else if (kind === 'plan') found.push({ kind, key, form: i < quotedTo ? 'quoted' : 'plain', start: i, end });
    else if (kind !== 'short' || isAbbreviation(halfWidth, i, end))
      found.push({ kind, key, form: halfWidth.slice(i, end), start: i, end });
  }
  return found.length === 0 ? NONE : found;
}

/** 市委市政府, 市委、市政府. */
function addGoverned(halfWidth: Characters, at: number, place: number, found: Term[]): void {
  const paused = halfWidth.charCodeAt(at + 2) === PAUSE;
  const second = at + (paused ? 3 : 2);
  if (halfWidth.charCodeAt(second) !== place) return;
  if (GOVERNMENT.some((code, n) => halfWidth.charCodeAt(second + 1 + n) !== code)) return; // 市委、市政协
  found.push({
    kind: 'governed',
    key: halfWidth.slice(at, at + 1),
    form: paused ? '、' : '',
    start: at,
    end: second + 3,
  });
}

/** A dash that joins two Chinese words: known by the two characters on either side. */
function addDash(halfWidth: Characters, at: number, found: Term[]): void {
  for (const i of [at - 2, at - 1, at + 1, at + 2]) if (!isHan(halfWidth.charCodeAt(i))) return;
  const form = halfWidth.slice(at, at + 1);
  found.push({
    kind: 'dash',
    key: halfWidth.slice(at - 2, at) + halfWidth.slice(at + 1, at + 3),
    form,
    start: at,
    end: at + 1,
  });
}

const LONGEST_BEFORE = 3;

function isAbbreviation(halfWidth: Characters, start: number, end: number): boolean {
  const short = halfWidth.slice(start, end);
  const around = NO_ABBREVIATION[short];
  const before = halfWidth.slice(Math.max(0, start - LONGEST_BEFORE), start);
  if (
    around !== undefined &&
    ((before !== '' && around.before.includes(before.slice(-1))) ||
      around.after.includes(halfWidth.slice(end, end + 1) || ' '))
  )
    return false;
  return !(notAfter.get(short) ?? []).some((word) => before.endsWith(word));
}

const LONGEST_NAME = 24;
const SHORTEST_NAME = 10;

function addName(halfWidth: Characters, run: number, end: number, found: Term[]): void {
  const start = Math.max(run, end - LONGEST_NAME);
  if (end - start < SHORTEST_NAME) return;
  const name = halfWidth.slice(start, end);
  found.push({ kind: 'name', key: name.slice(-SHORTEST_NAME), form: name, start, end });
}

/** So long is the word that may be left out of a name, so much must be the same before and after it. */
const WORD = 2;
const SAME_BEFORE = 6;
const FEWEST_AFTER = 4;
const MOST_AFTER = 6;

/** The keys of the shorter names that a name may be: each leaves out one word of two characters. */
export const shorterKeys = (name: string): readonly string[] =>
  [...Array(MOST_AFTER - FEWEST_AFTER + 1).keys()].flatMap((i) => {
    const after = FEWEST_AFTER + i;
    const at = name.length - after - WORD;
    return at < SAME_BEFORE || holdsTelling(name, at)
      ? []
      : [(name.slice(0, at) + name.slice(at + WORD)).slice(-SHORTEST_NAME)];
  });

const holdsTelling = (name: string, at: number): boolean =>
  tellsApart[name.charCodeAt(at)] === 1 || tellsApart[name.charCodeAt(at + 1)] === 1;

/** Where the two names, alike but for one word, begin to be the same; null where they are not alike. */
export function sharedName(long: string, short: string): { readonly long: string; readonly short: string } | null {
  let after = 0;
  while (after < short.length && long.at(-1 - after) === short.at(-1 - after)) after++;
  let before = 0;
  while (after + before < short.length && long.at(-1 - after - WORD - before) === short.at(-1 - after - before))
    before++;
  if (after < FEWEST_AFTER || before < SAME_BEFORE - 1 || after + before < SHORTEST_NAME) return null;
  return { long: long.slice(-(after + WORD + before)), short: short.slice(-(after + before)) };
}
