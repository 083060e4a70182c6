import { APPROXIMATORS_AFTER, APPROXIMATORS_BEFORE, APPROXIMATORS_INSIDE, EMPHATIC } from '../lexicon/approximators';
import { Trie } from '../lexicon/trie';
import { MAGNITUDES, UNITS } from '../lexicon/units';
import type { UnitEntry } from '../lexicon/units';
import { isDigit, isLatin } from '../text/fold';
import { readNumber } from './number';
import type { NumberLiteral } from './number';

/** A number with what it counts in: 29.56亿元, 180多个, 5-10家. */
export interface Quantity {
  /** The number as written, before magnitude; the lower end of a range. */
  readonly value: number;
  /** The upper end of a range. */
  readonly high?: number;
  /** Decimals written. */
  readonly decimals: number;
  /** The unit without magnitude, as written; "" where none stands (302万). */
  readonly unit: string;
  readonly entry: UnitEntry | null;
  /** 1, 1e4 (万), 1e8 (亿), 1e12 (万亿). */
  readonly magnitude: number;
  /** Magnitude and unit as written: 亿元, 万平米. */
  readonly writtenUnit: string;
  /** 近, 超, 余, 以上 …, "" where the value is stated as exact. */
  readonly approximation: string;
}

/** A quantity in its place: `start`–`end` is number and unit, infix included; approximators around it are outside. */
export interface PlacedQuantity extends Quantity {
  readonly start: number;
  readonly end: number;
  readonly script: NumberLiteral['script'];
}

const units = new Trie<UnitEntry>();
for (const entry of UNITS) {
  units.add(entry.name, entry);
  units.add(entry.name.replaceAll('（', '(').replaceAll('）', ')'), entry);
}
const magnitudes = new Trie<number>();
for (const [word, power] of MAGNITUDES) magnitudes.add(word, power);
const before = new Set(APPROXIMATORS_BEFORE);
const longestBefore = Math.max(...APPROXIMATORS_BEFORE.map((word) => word.length));
const inside = new Set(APPROXIMATORS_INSIDE);

/** The value in base units (29.56亿元 → 2956000000), free of the float noise of the multiplication. */
export function normalized(quantity: Quantity, value = quantity.value): number {
  const factor = quantity.magnitude * (quantity.entry?.factor ?? 1);
  return factor === 1 ? value : Number((value * factor).toPrecision(15));
}

/** The unit of the normalized value. */
export const baseUnit = (quantity: Quantity): string => quantity.entry?.base ?? quantity.unit;

/**
 * The quantity whose number starts at `at`, or null where what stands there is none: a bare number without unit or
 * magnitude, a Chinese numeral that no measure word follows.
 */
export function readQuantity(folded: string, text: string, at: number): PlacedQuantity | null {
  const first = readNumber(folded, text, at);
  if (first === null) return null;
  const tail = readTail(folded, first);
  const range = readRange(folded, text, first, tail);
  const last = range?.tail ?? tail;
  if (last.entry === null && last.magnitude === 1) return null;
  if (first.script === 'chinese' && !isStated(folded, text, first, last)) return null;
  const { end } = last;
  const raw = text.slice(last.unitStart, end);
  return {
    start: at,
    end,
    value: range === null || tail.magnitude === 1 || tail.magnitude === last.magnitude ? first.value : rescale(first.value, tail.magnitude, last.magnitude),
    ...(range === null ? {} : { high: range.number.value }),
    decimals: first.decimals,
    unit: last.entry === null ? '' : text.slice(end - last.unitLength, end),
    entry: last.entry,
    magnitude: last.magnitude,
    writtenUnit: raw.replace(/[余多来几]/g, ''),
    approximation: approximationBefore(text, at) || last.infix || approximationAfter(text, end),
    script: first.script,
  };
}

/** 9000万—1.2亿: the lower end in the magnitude of the upper one. */
const rescale = (value: number, from: number, to: number): number => Number(((value * from) / to).toPrecision(15));

interface Tail {
  readonly unitStart: number;
  readonly end: number;
  readonly magnitude: number;
  readonly entry: UnitEntry | null;
  readonly unitLength: number;
  readonly infix: string;
}

/** What follows a number: [余|多|来] [万|亿] [余|多|来] [unit]; blanks before a unit are passed over. */
function readTail(folded: string, number: NumberLiteral): Tail {
  const unitStart = number.end;
  let end = unitStart;
  let infix = '';
  const takeInfix = (): void => {
    const character = folded[end];
    if (infix === '' && character !== undefined && inside.has(character)) {
      infix = character;
      end++;
    }
  };
  takeInfix();
  const magnitude = magnitudes.longest(folded, end);
  if (magnitude !== null) end = magnitude.end;
  takeInfix();
  let unitAt = end;
  if (infix === '') while (unitAt - end < 2 && folded[unitAt] === ' ') unitAt++;
  const unit = units.longest(folded, unitAt);
  if (unit !== null && fits(folded, unit.end, unit.value, number)) {
    return { unitStart, end: unit.end, magnitude: magnitude?.value ?? 1, entry: unit.value, unitLength: unit.end - unitAt, infix };
  }
  if (infix !== '' && magnitude === null) return { unitStart, end: unitStart, magnitude: 1, entry: null, unitLength: 0, infix: '' };
  return { unitStart, end, magnitude: magnitude?.value ?? 1, entry: null, unitLength: 0, infix };
}

/** 1080P is a picture format, 300P computing power. */
const DISPLAYS: ReadonlySet<number> = new Set([480, 720, 1080, 2160, 4320]);

/** A Latin unit must not run on into a word (5G网络, 3DTV); some measure words count only after digits. */
function fits(folded: string, end: number, entry: UnitEntry, number: NumberLiteral): boolean {
  if (entry.arabicOnly === true && number.script === 'chinese') return false;
  const last = folded.charCodeAt(end - 1);
  const next = folded.charCodeAt(end);
  if (entry.name === 'P' && DISPLAYS.has(number.value)) return false;
  return !((isLatin(last) || isDigit(last)) && (isLatin(next) || isDigit(next)));
}

const RANGE_MARKS = new Set(['-', '—', '–', '~', '至', '到', '−']);

/** The second half of a range: 5-10家, 9亿～16亿, 10%—20%. */
function readRange(folded: string, text: string, first: NumberLiteral, tail: Tail): { number: NumberLiteral; tail: Tail } | null {
  const mark = folded[tail.end];
  if (mark === undefined || !RANGE_MARKS.has(mark)) return null;
  let at = tail.end + 1;
  if (folded[at] === '—') at++;
  const number = readNumber(folded, text, at);
  if (number === null || number.script !== first.script) return null;
  const second = readTail(folded, number);
  if (second.entry === null && second.magnitude === 1) return null;
  const sameUnit = tail.entry === null || tail.entry.name === second.entry?.name;
  if (!sameUnit || number.value * second.magnitude <= first.value * tail.magnitude) return null;
  return { number, tail: second };
}

/** Whether a Chinese numeral states a quantity: 两个, 十余家, 近百家 do; 一个, 百家, 二次, 三级 do not. */
function isStated(folded: string, text: string, number: NumberLiteral, tail: Tail): boolean {
  const written = folded.slice(number.start, number.end);
  if (tail.entry === null) return false;
  if (written === '一' || written === '二') return tail.entry.name === '成' && tail.infix !== '';
  if (/^[十百千万亿]+$/.test(written) && written !== '十') return tail.infix !== '' || approximationBefore(text, number.start) !== '';
  const previous = folded[number.start - 1];
  return previous === undefined || !'第数几届每'.includes(previous);
}

/** The approximator that ends at `end`: the longest word there. */
export function approximationBefore(text: string, end: number): string {
  for (let length = Math.min(longestBefore, end); length > 0; length--) {
    const word = text.slice(end - length, end);
    if (before.has(word)) return EMPHATIC.has(word) || isPartOfWord(text, end - length, word) ? '' : word;
  }
  return '';
}

/** 近, 约, 上, 过, 超 are approximators only where they are words of their own: not in 附近, 通过, 节约. */
const LEFT_PARTNERS: Readonly<Record<string, string>> = { 近: '附邻最', 约: '节契签合条违公履预', 上: '以网线路海地向马晚早规限水之', 过: '通经不超', 超: '高' };
const isPartOfWord = (text: string, start: number, word: string): boolean => {
  const partners = LEFT_PARTNERS[word];
  const previous = text[start - 1];
  return partners !== undefined && previous !== undefined && partners.includes(previous);
};

function approximationAfter(text: string, start: number): string {
  return APPROXIMATORS_AFTER.find((word) => text.startsWith(word, start)) ?? '';
}
