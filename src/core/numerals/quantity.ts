import { APPROXIMATORS_INSIDE } from '../lexicon/quantities/approximators';
import type { OwnWords } from '../lexicon/ownWords';
import { COUNTED_KINDS } from '../lexicon/quantities/units';
import type { UnitEntry } from '../lexicon/quantities/units';
import { approximationBefore, approximationOf } from './approximation';
import { readDuration } from './duration';
import { readFraction } from './fraction';
import { isChineseNumeral, readNumber } from './number';
import type { NumberLiteral } from './number';
import type { PlacedQuantity, Quantity } from './model';
import { readRatio } from './ratio';
import { readRough } from './rough';
import { readMagnitude, readUnit, standsAlone, unitNamed } from './unit';

export type { PlacedQuantity, Quantity } from './model';

const inside = new Set(APPROXIMATORS_INSIDE);
/** A unit as written, without the approximators before or inside it: 余万元 → 万元. */
const withoutInside = (unit: string): string =>
  APPROXIMATORS_INSIDE.reduce((rest, word) => (rest.includes(word) ? rest.replaceAll(word, '') : rest), unit);

/** The value in base units (29.56亿元 → 2956000000), free of the float noise of the multiplication. */
export function normalized(quantity: Quantity, value = quantity.value): number {
  const factor = quantity.magnitude * (quantity.entry?.factor ?? 1);
  return factor === 1 ? value : Number((value * factor).toPrecision(15));
}

/** The unit of the normalized value. */
export const baseUnit = ({ entry, unit }: Quantity): string => entry?.base ?? entry?.name ?? unit;

/** Number and unit as one, alike where both are told alike: 12 10000 元. */
export const numberKey = ({ value, magnitude, unit }: Quantity): string => `${value} ${magnitude} ${unit}`;

/**
 * The quantity whose number starts at `at`; null for what is not a quantity: a bare number without unit or magnitude, a
 * Chinese numeral that no measure word follows.
 * @param own words of the writer's own, whose units count, too
 */
export function readQuantity(
  halfWidth: string,
  text: string,
  at: number,
  own: OwnWords | null = null,
): PlacedQuantity | null {
  const number = readNumber(halfWidth, text, at);
  return number === null ? readRoughCount(halfWidth, text, at, own) : readQuantityOf(halfWidth, text, number, own);
}

/** The quantity that begins with `number`, or null: see `readQuantity`. */
export function readQuantityOf(
  halfWidth: string,
  text: string,
  number: NumberLiteral,
  own: OwnWords | null = null,
): PlacedQuantity | null {
  switch (halfWidth[number.end]) {
    case '分':
    case '成':
    case '半':
    case '/':
      return (
        readFraction(halfWidth, text, number) ??
        readDuration(halfWidth, text, number) ??
        readCount(halfWidth, text, number, own)
      );
    case ':':
    case '∶':
      return readRatio(halfWidth, text, number);
    default:
      return readDuration(halfWidth, text, number) ?? readCount(halfWidth, text, number, own);
  }
}

function readCount(halfWidth: string, text: string, first: NumberLiteral, own: OwnWords | null): PlacedQuantity | null {
  const tail = readTail(halfWidth, first, own);
  const range = readRange(halfWidth, text, first, tail, own);
  const last = range?.tail ?? tail;
  if (last.entry === null && !standsAlone(last.magnitude)) return null;
  if (!isStated(halfWidth, text, first, last)) return null;
  const quantity = placed(text, first, last);
  return range === null
    ? quantity
    : { ...quantity, value: rescale(first.value, range.from, last.magnitude), high: range.number.value };
}

const PURE_NUMBER: UnitEntry = { name: '', kind: 'other' };

/**
 * The number as a quantity without unit, where the words before it say what it is (综合指数3.85).
 * @param pure whether it has none by nature; else its unit is missing (参训人数86).
 */
export function bareNumber(text: string, number: NumberLiteral, pure: boolean): PlacedQuantity {
  return placed(text, number, {
    unitStart: number.end,
    end: number.end,
    unitLength: 0,
    entry: pure ? PURE_NUMBER : null,
    magnitude: 1,
    infix: '',
  });
}

/** Stands for a number that is still to come: *处, ×名, XX亿元, 【待补】万人次. */
const GAP = /(?:[*×_□○]{1,8}|[XxＸｘ×]{1,6}|【待[^】]{0,12}】|\d+(?:\.\d+){2,5})/y;

/**
 * A value that is still to be filled in, or whose digits are damaged (12.58.6亿元): its number is NaN; null where none
 * starts at `at`.
 */
export function readGap(
  halfWidth: string,
  text: string,
  at: number,
  own: OwnWords | null = null,
): PlacedQuantity | null {
  GAP.lastIndex = at;
  if (!GAP.test(halfWidth)) return null;
  const number: NumberLiteral = { start: at, end: GAP.lastIndex, value: Number.NaN, decimals: 0, script: 'arabic' };
  const tail = readTail(halfWidth, number, own);
  return tail.entry === null && !standsAlone(tail.magnitude) ? null : placed(text, number, tail);
}

const PERCENT = unitNamed('%');

/** A number whose % was misread as another character, which counts as its unit's: 增长25机. */
export const damagedPercent = (text: string, number: NumberLiteral): PlacedQuantity => ({
  ...placed(text, number, {
    unitStart: number.end,
    end: number.end + 1,
    unitLength: 1,
    entry: PERCENT,
    magnitude: 1,
    infix: '',
  }),
  unit: '%',
  writtenUnit: '%',
});

/** 二三类疫苗, 三四级: with these, two digits name two things. */
const GROUPING: ReadonlySet<string> = new Set(['类', '组', '节', '门', '团', '队', '部', '所', '处', '层', '号']);

/** 七八个, 四五十人: a range that two digits tell. */
function readRoughCount(halfWidth: string, text: string, at: number, own: OwnWords | null): PlacedQuantity | null {
  const rough = readRough(halfWidth, at);
  if (rough === null || isChineseNumeral(halfWidth[at - 1] ?? '')) return null;
  const tail = readTail(halfWidth, rough.low, own);
  if (tail.entry === null || GROUPING.has(tail.entry.name) || !isStated(halfWidth, text, rough.low, tail)) return null;
  return { ...placed(text, rough.low, tail), high: rough.high.value };
}

function placed(
  text: string,
  number: NumberLiteral,
  { unitStart, end, unitLength, entry, magnitude, infix }: Tail,
): PlacedQuantity {
  return {
    start: number.start,
    end,
    value: number.value,
    decimals: number.decimals,
    unit: entry === null ? '' : text.slice(end - unitLength, end),
    entry,
    magnitude,
    writtenUnit: withoutInside(text.slice(unitStart, end)),
    approximation: approximationOf(text, number.start, infix, end),
    script: number.script,
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
function readTail(halfWidth: string, number: NumberLiteral, own: OwnWords | null): Tail {
  const unitStart = number.end;
  let end = unitStart;
  let infix = '';
  const takeInfix = (): void => {
    const character = halfWidth[end];
    if (infix === '' && character !== undefined && inside.has(character)) {
      infix = character;
      end++;
    }
  };
  takeInfix();
  const magnitude = readMagnitude(halfWidth, end, number);
  if (magnitude !== null) end = magnitude.end;
  takeInfix();
  let unitAt = end;
  if (infix === '') while (unitAt - end < 2 && halfWidth[unitAt] === ' ') unitAt++;
  const unit = readUnit(halfWidth, unitAt, number, own);
  if (unit !== null) {
    return {
      unitStart,
      end: unit.end,
      magnitude: magnitude?.value ?? 1,
      entry: unit.entry,
      unitLength: unit.end - unitAt,
      infix,
    };
  }
  if (magnitude === null || !standsAlone(magnitude.value))
    return { unitStart, end: unitStart, magnitude: 1, entry: null, unitLength: 0, infix: '' };
  return { unitStart, end, magnitude: magnitude.value, entry: null, unitLength: 0, infix };
}

const RANGE_MARKS = new Set(['-', '—', '–', '~', '至', '到', '−']);
/** 减少子企业15户至86户: by how much and to how many; 办件量由320件到410件: from what to what. Neither is a range … */
const CHANGED = /(?:(?:增加?|减少?|提高|提升|下降|降低|上升|压减|缩短|延长)[^,;。!?]{0,8}|[由从][^,;。!?\d]{0,5})$/;
/** … but from 从50元到300元不等 on it is one again. */
const BETWEEN = /^(?:不等|之间|之内|以?内|各|的?(?:范围|区间|幅度))/;

/** The second half of a range (5-10家, 9亿～16亿, 10%—20%), and the magnitude that its first number stands in. */
function readRange(
  halfWidth: string,
  text: string,
  first: NumberLiteral,
  tail: Tail,
  own: OwnWords | null,
): { number: NumberLiteral; tail: Tail; from: number } | null {
  const mark = halfWidth[tail.end];
  if (mark === undefined || !RANGE_MARKS.has(mark)) return null;
  let at = tail.end + 1;
  if (halfWidth[at] === '—') at++;
  const number = readNumber(halfWidth, text, at);
  if (number === null || number.script !== first.script) return null;
  const second = readTail(halfWidth, number, own);
  if (second.entry === null && !standsAlone(second.magnitude)) return null;
  if (
    tail.entry !== null &&
    (tail.entry.name !== second.entry?.name ||
      ('至到'.includes(mark) &&
        CHANGED.test(halfWidth.slice(Math.max(0, first.start - 12), first.start)) &&
        !BETWEEN.test(halfWidth.slice(second.end, second.end + 6))))
  )
    return null;
  // 3—5万 are both 万, 8000—1.2万 is not
  const from =
    tail.magnitude === 1 && tail.entry === null && first.value < number.value ? second.magnitude : tail.magnitude;
  return number.value * second.magnitude > first.value * from ? { number, tail: second, from } : null;
}

/** Units that a Chinese 一 states a quantity with: 增长一倍, 提高一个百分点, 下降一成; 一个, 一项 are articles. */
const COUNTED_FROM_ONE: ReadonlySet<string> = new Set(['倍', '番', '成', '个百分点', '百分点', '个基点']);
/** 翻一番, 翻了近两番; 三番五次 are no quantities. */
const DOUBLING = /翻了?[近约超过]?$/;
/** What makes a numeral an ordinal, or one of many; 户数, 人数 before a number are nouns. */
const NO_COUNT_BEFORE = /(?:[第几届每]|(?:^|[^户人总家件次个均指台栋])数)$/;
const ROUND = /^[十百千万亿]+$/;

/** Whether the number states a quantity: 两个, 十余家, 近百家 do; 一个, 百家, 二次, 三级 do not. */
function isStated(halfWidth: string, text: string, number: NumberLiteral, tail: Tail): boolean {
  const { entry } = tail;
  if (entry?.name === '番' && !DOUBLING.test(halfWidth.slice(Math.max(0, number.start - 3), number.start)))
    return false;
  if (number.script === 'arabic') return halfWidth[number.start - 1] !== '每'; // 每300户配备1名
  if (entry === null) return false;
  // 九点三个小组 is a time and a count
  if (number.decimals > 0 && tail.magnitude === 1 && COUNTED_KINDS.has(entry.kind)) return false;
  const written = halfWidth.slice(number.start, number.end);
  if (entry.name === '分' && written.length === 1) return false; // 一亩三分地, 三分天下
  if (written === '一' || written === '二') return COUNTED_FROM_ONE.has(entry.name);
  if (ROUND.test(written) && written !== '十')
    return tail.infix !== '' || approximationBefore(text, number.start) !== '';
  return !NO_COUNT_BEFORE.test(halfWidth.slice(Math.max(0, number.start - 2), number.start));
}
