import { AFTER_NUMBER, AFTER_ONE, RATE_FILLERS, RATE_WORDS } from '../lexicon/noise';
import { Trie } from '../lexicon/trie';
import { UNITS } from '../lexicon/quantities/units';
import { characterSet } from '../text/characters';
import type { Characters } from '../text/characters';
import { isDigit, isHan, isLatin } from '../text/width';
import { wordBreaks } from '../text/repeats';
import type { Span } from '../text/span';

/** A character that a scanner misread, with the edits that put the likely one in its place. */
export interface Noise extends Span {
  readonly what: 'percent' | 'stop' | 'digit' | 'zero' | 'dash' | 'point';
  readonly edits: readonly (Span & { readonly newText: string })[];
}

const STOP = '.'.charCodeAt(0);
const ONE = '一'.charCodeAt(0);
const ORDINAL = '第'.charCodeAt(0);
const units = new Trie<true>();
for (const name of [...UNITS.map((unit) => unit.name), '万', '亿', '千', '%']) units.add(name, true);
const follows = characterSet(AFTER_NUMBER);
const filler = characterSet(RATE_FILLERS);
const afterOne = characterSet(AFTER_ONE);
const MARKS = characterSet('，。；、：！？,;:!?');
const LOOKALIKE: ReadonlyMap<number, string> = new Map(
  [
    ['o', '0'],
    ['O', '0'],
    ['l', '1'],
    ['I', '1'],
  ].map(([letter, digit]) => [(letter as string).charCodeAt(0), digit as string]),
);

const NONE: readonly Noise[] = [];
const YEAR = '年'.charCodeAt(0);

/**
 * The misread characters of a paragraph, in order.
 * @param halfWidth the half-width view; a character is looked at a bounded number of times.
 */
export function readNoise(halfWidth: Characters): readonly Noise[] {
  const found: Noise[] = [];
  const chain = new DashChain(halfWidth, found);
  for (let i = 0; i < halfWidth.length; i++) {
    const code = halfWidth.charCodeAt(i);
    if (code === ONE) {
      readOne(halfWidth, i, found, chain);
    } else if (code === YEAR) {
      const noise = misreadZero(halfWidth, i);
      if (noise !== null) found.push(noise);
    } else if (isDigit(code) || isLatin(code)) {
      let end = i + 1;
      while (isDigit(halfWidth.charCodeAt(end)) || isLatin(halfWidth.charCodeAt(end))) end++;
      const noise =
        misreadDigit(halfWidth, i, end) ?? misreadPercent(halfWidth, i, end) ?? misreadPoint(halfWidth, i, end);
      if (noise !== null) found.push(noise);
      i = end - 1;
    }
  }
  chain.close();
  return found.length === 0 ? NONE : found.sort((a, b) => a.start - b.start);
}

const LONGEST_TOKEN = 12;

/** Letters o, l, I in a run that otherwise is all digits: 2o25年, 第2o, l2家. */
function misreadDigit(halfWidth: Characters, start: number, end: number): Noise | null {
  if (end - start > LONGEST_TOKEN || end - start < 2) return null;
  let digits = 0;
  for (let i = start; i < end; i++) {
    if (isDigit(halfWidth.charCodeAt(i))) digits++;
    else if (!LOOKALIKE.has(halfWidth.charCodeAt(i))) return null;
  }
  const before = halfWidth.charCodeAt(start - 1);
  const after = halfWidth.charCodeAt(end);
  if (
    digits === 0 ||
    digits === end - start ||
    (before > 32 && before < 128 && before !== 40) ||
    after === 45 ||
    after === 47 ||
    after === 95
  )
    return null;
  const ends = !isDigit(halfWidth.charCodeAt(end - 1));
  // 2l.5%
  const counts = units.longest(halfWidth, end) !== null || (after === STOP && isDigit(halfWidth.charCodeAt(end + 1)));
  if (
    ends &&
    before === ORDINAL &&
    digits === end - start - 1 &&
    !counts &&
    (isHan(after) || MARKS[after] === 1 || !(after > 32))
  ) {
    return {
      start: end - 1,
      end,
      what: 'stop',
      edits: [{ start: end - 1, end, newText: MARKS[after] === 1 ? '' : '。' }],
    };
  }
  const begins = !isDigit(halfWidth.charCodeAt(start));
  if ((ends || begins) && !counts) return null;
  if (begins && halfWidth.slice(start, start + 1) === 'I') return null;
  const edits = [];
  for (let i = start; i < end; i++) {
    const digit = LOOKALIKE.get(halfWidth.charCodeAt(i));
    if (digit !== undefined) edits.push({ start: i, end: i + 1, newText: digit });
  }
  return { start, end, what: 'digit', edits };
}

/** A year in Chinese numerals with a letter or an Arabic 0 for 〇: 二OO九, 二0一六. */
const MIXED_YEAR = /^[一二](?=.{0,2}[Oo0])[Oo0〇○一二三四五六七八九]{3}$/;

function misreadZero(halfWidth: Characters, end: number): Noise | null {
  const start = Math.max(0, end - 4);
  const written = halfWidth.slice(start, end);
  if (!MIXED_YEAR.test(written)) return null;
  const edits = [...written].flatMap((one, i) =>
    /[Oo0]/.test(one) ? [{ start: start + i, end: start + i + 1, newText: '〇' }] : [],
  );
  return { start, end, what: 'zero', edits };
}

const LONGEST_FILLER = 4;
/** The end of a noun that is told in percent. */
const RATES = /[^效速频功]率|占比|比重|比例/;

/** 增长25机, 增长近30乐: behind a rate one character that is no unit and no word of its own. */
function misreadPercent(halfWidth: Characters, start: number, end: number): Noise | null {
  const stray = halfWidth.charCodeAt(end);
  if (
    !isHan(stray) ||
    follows[stray] === 1 ||
    units.longest(halfWidth, end) !== null ||
    !isDigit(halfWidth.charCodeAt(end - 1))
  )
    return null;
  let from = halfWidth.charCodeAt(start - 1) === STOP ? start - 1 : start;
  while (from > start - LONGEST_TOKEN && isDigit(halfWidth.charCodeAt(from - 1))) from--;
  let word = from;
  while (word > from - LONGEST_FILLER && filler[halfWidth.charCodeAt(word - 1)] === 1) word--;
  const rate = halfWidth.slice(Math.max(0, word - 2), word);
  if (!RATE_WORDS.includes(rate) && !RATES.test(halfWidth.slice(Math.max(0, word - 2), from))) return null;
  const next = halfWidth.charCodeAt(end + 1);
  const bounded = !(next > 32) || MARKS[next] === 1 || next === 40;
  if (!bounded && !(isHan(next) && standsAlone(halfWidth, end))) return null;
  const newText = bounded ? (MARKS[next] === 1 ? '%' : '%。') : '%，';
  return { start: end, end: end + 1, what: 'percent', edits: [{ start: end, end: end + 1, newText }] };
}

/** What a decimal point is typed or scanned as: 上涨1·8%, 增长2。9%. */
const POINTS = characterSet('·•。');
const FULL_STOP = '。'.charCodeAt(0);
/** What a number with decimals is told in; names of dates (“3·15”) are followed by none. */
const DECIMAL_UNIT = /^\d{1,2}\s?(?:[%‰]|[万亿](?!达)|个?百分点)/;

/**
 * A point in the middle of the line, or a full stop, inside a number: behind a full stop another sentence may start
 * with one.
 */
function misreadPoint(halfWidth: Characters, start: number, end: number): Noise | null {
  const code = halfWidth.charCodeAt(end);
  if (POINTS[code] !== 1 || !isDigit(halfWidth.charCodeAt(end + 1))) return null;
  const unit = DECIMAL_UNIT.exec(halfWidth.slice(end + 1, end + 8))?.[0];
  if (unit === undefined || POINTS[halfWidth.charCodeAt(start - 1)] === 1) return null;
  if (code === FULL_STOP) {
    const after = halfWidth.charCodeAt(end + 1 + unit.length);
    if (!RATE_WORDS.includes(halfWidth.slice(Math.max(0, start - 2), start)) || (after > 32 && MARKS[after] !== 1))
      return null;
  }
  return { start: end, end: end + 1, what: 'point', edits: [{ start: end, end: end + 1, newText: '.' }] };
}

function standsAlone(halfWidth: Characters, at: number): boolean {
  const breaks = wordBreaks(halfWidth, { start: at, end: at + 1 });
  return breaks.has(at) && breaks.has(at + 1);
}

/** 一 between digits or between Latin letters is a dash; between Chinese words it may be one of a chain. */
function readOne(halfWidth: Characters, at: number, found: Noise[], chain: DashChain): void {
  const before = halfWidth.charCodeAt(at - 1);
  const after = halfWidth.charCodeAt(at + 1);
  if ((isDigit(before) && isDigit(after)) || (isLatin(before) && isLatin(after)))
    found.push({ start: at, end: at + 1, what: 'dash', edits: [{ start: at, end: at + 1, newText: '—' }] });
  else if (isHan(before) && isHan(after) && afterOne[after] !== 1) chain.add(at);
}

const FEWEST_DASHES = 2;
const LONGEST_MEMBER = 16;

/** 瞪羚企业一独角兽企业一上市企业: members that all end alike, joined by 一. */
class DashChain {
  private places: number[] = [];

  constructor(
    private readonly halfWidth: Characters,
    private readonly found: Noise[],
  ) {}

  add(at: number): void {
    const last = this.places.at(-1);
    if (
      last !== undefined &&
      !(
        this.pairAt(last) === this.pairAt(at) &&
        at - last > 4 &&
        at - last <= LONGEST_MEMBER &&
        !this.hasMark(last + 1, at)
      )
    )
      this.close();
    this.places.push(at);
  }

  /** Reports the chain so far if its last member ends like the others. */
  close(): void {
    const { places } = this;
    this.places = [];
    const last = places.at(-1);
    if (last === undefined || places.length < FEWEST_DASHES) return;
    const member = this.halfWidth.slice(last + 1, last + 1 + LONGEST_MEMBER);
    const end = member.indexOf(this.pairAt(last));
    if (end < 2 || this.hasMark(last + 1, last + 1 + end)) return;
    this.found.push({
      start: places[0] as number,
      end: last + 1,
      what: 'dash',
      edits: places.map((at) => ({ start: at, end: at + 1, newText: '—' })),
    });
  }

  private pairAt(at: number): string {
    return this.halfWidth.slice(Math.max(0, at - 2), at);
  }

  private hasMark(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (MARKS[this.halfWidth.charCodeAt(i)] === 1) return true;
    return false;
  }
}
