import { soundOf } from '../../lexicon/homophones';
import { gathered } from '../../report/gathered';
import type { Report } from '../../report/report';
import { shift } from '../../text/span';
import type { Span } from '../../text/span';
import { isWord } from './boundary';
import { sharedInOrder } from './sharedInOrder';
import { matchesOf } from '../../text/characters';
import { remembered } from '../../text/remembered';

/** A name of a project, brand or campaign as it stands between quotation marks, with the nouns right behind it. */
interface QuotedName {
  readonly name: string;
  readonly tail: string;
  /** The name without its marks; relative to the paragraph. */
  readonly span: Span;
}

/** Two names of which one is likely a slip of the other. */
export interface VaryingName {
  readonly odd: { readonly name: string; readonly span: Span };
  readonly usual: { readonly name: string; readonly span: Span };
  /** Whether each stands but once and nothing says that they are one: only for a look. */
  readonly guess?: true;
}

const SHORTEST = 3;
const LONGEST = 10;
const QUOTED = /[“"]([\u4e00-\u9fffA-Za-z]{3,10})["”]([\u4e00-\u9fff]{0,8})/g;
/** 一期, 第二届: what tells one round of a project from another is no other name. */
const ORDER = /^第?[一二三四五六七八九十]+[期届批轮次]/;

/** Per-paragraph quoted names of a report; updated incrementally. */
const quotedNamesIn = gathered(({ reading: { halfWidth, outline } }): readonly QuotedName[] | null => {
  if (outline.chrome || !/[“"]/.test(halfWidth)) return null;
  const names = matchesOf(halfWidth, QUOTED).map((match): QuotedName => {
    const start = match.index + 1;
    const name = match[1] as string;
    return { name, tail: (match[2] as string).replace(ORDER, ''), span: { start, end: start + name.length } };
  });
  return names.length === 0 ? null : names;
});

/** A place where a quoted name stands; absolute. */
interface Use extends Pick<QuotedName, 'span' | 'tail'> {
  readonly paragraph: number;
}

/** The places of each quoted name of a report, in reading order. */
export const usesOfNames = remembered((report: Report): ReadonlyMap<string, readonly Use[]> => {
  const uses = new Map<string, Use[]>();
  for (const { paragraph, found } of quotedNamesIn(report))
    for (const { name, tail, span } of found) {
      const use = { span: shift(span, report.starts[paragraph] as number), tail, paragraph };
      const known = uses.get(name);
      if (known === undefined) uses.set(name, [use]);
      else known.push(use);
    }
  return uses;
});

/** What is named, so that a quotation is no slogan: “一企一策”, “最后一公里” are told anew in every report. */
const NAMED = /品牌|行动|工程|项目|计划|活动|平台|专项|体系|课堂|治理|标准|基地|示范|联盟|公司|中心/;
const NUMERAL = /[一二两三四五六七八九十百千万双]/;
const NUMERALS = new RegExp(NUMERAL, 'g');
/** Names this long are hardly a character apart by chance, whatever is said of them. */
const GUESSED_FROM = 5;
/** A bucket with more members is by something common, and is left out as a whole. */
const FULLEST = 24;

/**
 * The names of a report that differ by a slip: one stands once, and one like it once or oftener; two that both stand
 * often are two names.
 */
export function varyingNamesIn(report: Report): readonly VaryingName[] {
  const uses = usesOfNames(report);
  const buckets = new Map<string, string[]>();
  for (const name of uses.keys())
    for (const key of keysOf(name)) {
      const bucket = buckets.get(key);
      if (bucket === undefined) buckets.set(key, [name]);
      else bucket.push(name);
    }
  const found = new Map<string, VaryingName>();
  for (const bucket of buckets.values()) {
    if (bucket.length > FULLEST) continue;
    for (const [i, a] of bucket.entries())
      for (const b of bucket.slice(i + 1)) {
        const [usesA, usesB] = [uses.get(a) ?? [], uses.get(b) ?? []];
        const [fewer, more] = usesA.length < usesB.length ? [usesA, usesB] : [usesB, usesA];
        const [odd, usual] = [fewer[0], more[0]];
        if (odd === undefined || usual === undefined || fewer.length > 1) continue;
        const [oddName, usualName] = fewer === usesA ? [a, b] : [b, a];
        const isNamed =
          isTurned(a, b) || more.length > 1 || NAMED.test(odd.tail) || NAMED.test(usual.tail) || soundAlike(a, b);
        if (!isNamed && (a.length < GUESSED_FROM || [...a, ...b].some((letter) => NUMERAL.test(letter)))) continue;
        if (!isSlipOf(oddName, usualName, odd.tail, usual.tail, more.length > 1)) continue;
        const both = { odd: { name: oddName, span: odd.span }, usual: { name: usualName, span: usual.span } };
        found.set(oddName, isNamed ? both : { ...both, guess: true });
      }
  }
  return [...found.values()].sort((a, b) => a.odd.span.start - b.odd.span.start);
}

/** 码上有为, 码上有位: told apart by no reader's ear, so that one of them is a slip whatever they name. */
const soundAlike = (a: string, b: string): boolean =>
  a.length === b.length && [...a].every((character, i) => soundAt(character, 0) === soundAt(b, i));
const soundAt = (text: string, i: number): number => soundOf(text.charCodeAt(i));

/**
 * Names meet by their length and a name without one character, by their first and last, and by what is left of one that
 * is a character longer.
 */
const keysOf = (name: string): ReadonlySet<string> =>
  new Set([
    ...[...name].map((_, i) => `${name.length} ${name.slice(0, i)} ${name.slice(i + 1)}`),
    `${name.length} ${name[0] as string} ${name.at(-1) as string}`,
    `${name.length} ${name.slice(-2)}`,
    name,
    `${[...name].sort().join('')} in any order`,
    ...[...name].map((_, i) => `${name.slice(0, i)}${name.slice(i + 1)}`),
  ]);

/** 一户一策, 一村一策: of each kind one. */
const ONE_EACH = /^一.一.$/;

/** Whether one name is a slip of another. @param often whether the usual one stands more than once. */
function isSlipOf(odd: string, usual: string, oddTail: string, usualTail: string, often: boolean): boolean {
  if (odd.length < SHORTEST || odd.length > LONGEST) return false;
  if (ONE_EACH.test(odd) && ONE_EACH.test(usual)) return false;
  if (odd.length !== usual.length) return often && isCharacterLost(odd, usual, sharedHead(oddTail, usualTail) >= 2);
  if (isTurned(odd, usual)) return sharedHead(oddTail, usualTail) >= 2;
  const places = [...odd].flatMap((character, i) => (character === usual[i] ? [] : [i]));
  if (places.some((i) => NUMERAL.test(odd[i] as string) || NUMERAL.test(usual[i] as string))) return false;
  if (odd.length === SHORTEST && !often) return false;
  if (placesAreWords(odd, usual, places)) return false;
  if (places.length === 1) return often || odd.length > SHORTEST;
  if (often && isSwap(odd, usual, places)) return true;
  return odd.length > SHORTEST && sharedInOrder(odd, usual) >= odd.length - 1 && sharedHead(oddTail, usualTail) >= 2;
}

/** Names as long as this hardly have the same characters in another order by chance. */
const TURNED_FROM = 4;

/** 三环五步, 五环三步: the same characters, of which numerals have changed places. */
const isTurned = (a: string, b: string): boolean =>
  a.length >= TURNED_FROM &&
  a !== b &&
  NUMERAL.test(a) &&
  [...a].sort().join('') === [...b].sort().join('') &&
  a.replace(NUMERALS, '') === b.replace(NUMERALS, '');

const isSwap = (odd: string, usual: string, [first, second, ...more]: readonly number[]): boolean =>
  first !== undefined &&
  second === first + 1 &&
  more.length === 0 &&
  odd[first] === usual[second] &&
  odd[second] === usual[first];

/** A name of which a character may be lost has so many at least. */
const LOSES_FROM = 5;

/**
 * 书香满校 for 书香满校园: one has a character more. Where all that is left are words (平安校园, 平安校园行; 百日行动, 百日大行动) it is another
 * name, but before the same noun.
 */
function isCharacterLost(odd: string, usual: string, sameTail: boolean): boolean {
  const [shorter, longer] = odd.length < usual.length ? [odd, usual] : [usual, odd];
  if (longer.length !== shorter.length + 1 || longer.length < LOSES_FROM) return false;
  let at = 0;
  while (at < shorter.length && shorter[at] === longer[at]) at++;
  if (shorter.slice(at) !== longer.slice(at + 1) || NUMERAL.test(longer[at] as string)) return false;
  const ofWords = shorter.length % 2 === 0 && (shorter.match(/../g) ?? []).every(isWord);
  return sameTail || !ofWords;
}

/** 平安校园 and 平安家园, 最美家庭 and 最美庭院: where they differ each has a word of its own, so that they are two names. */
const placesAreWords = (odd: string, usual: string, places: readonly number[]): boolean =>
  places.every((i) => {
    const from = i - (i % 2);
    return odd.length % 2 === 0
      ? isWord(odd.slice(from, from + 2)) && isWord(usual.slice(from, from + 2))
      : isWord(odd.slice(-2)) && isWord(usual.slice(-2)) && i >= odd.length - 2;
  });

function sharedHead(a: string, b: string): number {
  let i = 0;
  while (i < Math.min(a.length, b.length) && a[i] === b[i]) i++;
  return i;
}
