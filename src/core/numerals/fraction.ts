import type { UnitEntry } from '../lexicon/quantities/units';
import { approximationOf } from './approximation';
import { readNumber } from './number';
import type { NumberLiteral } from './number';
import type { PlacedQuantity } from './model';
import { PURE, unitNamed } from './unit';

/** Decimals kept of a fraction's value: 三分之一 is 0.333333. */
export const FRACTION_DECIMALS = 6;

const round = (value: number): number => Number(value.toFixed(FRACTION_DECIMALS));

/** What is told in hundredths, thousandths … has that as its unit: 百分之五 is 5 %, 万分之三 3 ‱. */
const PARTS: ReadonlyMap<number, UnitEntry> = new Map(
  [
    [100, '%'],
    [1e3, '‰'],
    [1e4, '‱'],
    [1e5, '/10万'],
  ].map(([n, name]) => [n as number, unitNamed(name as string)]),
);

/**
 * A part of a whole that is told in words or as a fraction: 三分之一, 百分之五点六, 百分之三十到四十, 六成五, 一半, 2/3. Null
 * where `number` begins none.
 */
export function readFraction(halfWidth: string, text: string, number: NumberLiteral): PlacedQuantity | null {
  switch (halfWidth[number.end]) {
    case '分':
      return halfWidth[number.end + 1] === '之' ? readParts(halfWidth, text, number) : null;
    case '成':
      return number.script === 'chinese' ? readTenths(halfWidth, text, number) : null;
    case '半':
      return number.value === 1 && number.script === 'chinese' ? readHalf(halfWidth, text, number.start) : null;
    default:
      return halfWidth[number.end] === '/' && number.script === 'arabic' ? readSlash(halfWidth, text, number) : null;
  }
}

const stated = (
  text: string,
  start: number,
  end: number,
  value: number,
  decimals: number,
  entry: UnitEntry,
  script: NumberLiteral['script'],
): PlacedQuantity => ({
  start,
  end,
  value,
  decimals,
  unit: entry.name,
  entry,
  magnitude: 1,
  writtenUnit: entry.name,
  approximation: approximationOf(text, start, '', end),
  script,
});

/** 三分之二, 百分之二十, 百分之三十到四十, 百分之三至百分之五. */
function readParts(halfWidth: string, text: string, whole: NumberLiteral): PlacedQuantity | null {
  const from = whole.end + 2;
  const part = readNumber(halfWidth, text, from);
  if (part === null || whole.value === 0 || whole.decimals > 0) return null;
  const entry = PARTS.get(whole.value);
  if (entry === undefined)
    return stated(text, whole.start, part.end, round(part.value / whole.value), FRACTION_DECIMALS, PURE, whole.script);
  const first = stated(text, whole.start, part.end, part.value, part.decimals, entry, part.script);
  const joint = halfWidth[part.end];
  if (joint === undefined || !'到至-—~'.includes(joint)) return first;
  const again = halfWidth.slice(whole.start, from);
  const high = readNumber(
    halfWidth,
    text,
    part.end + 1 + (halfWidth.startsWith(again, part.end + 1) ? again.length : 0),
  );
  return high === null || high.value <= part.value
    ? first
    : { ...first, high: high.value, end: high.end, approximation: approximationOf(text, whole.start, '', high.end) };
}

/** What may follow 六成五, where 五 belongs to it: a mark, 的, 以上, the end. */
const AFTER_TENTHS = /^(?:[,;:。!?、)]|的|以|左右|上下|$)/;

/** 六成五 is 6.5成. Plain 六成 is a number with a unit. */
function readTenths(halfWidth: string, text: string, whole: NumberLiteral): PlacedQuantity | null {
  const half = readNumber(halfWidth, text, whole.end + 1);
  if (
    half === null ||
    half.end !== whole.end + 2 ||
    half.value === 0 ||
    half.value > 9 ||
    whole.value > 9 ||
    half.script !== 'chinese'
  )
    return null;
  if (!AFTER_TENTHS.test(halfWidth.slice(half.end, half.end + 2))) return null;
  return stated(text, whole.start, half.end, whole.value + half.value / 10, 1, unitNamed('成'), 'chinese');
}

const HALF_BEFORE = /(?:占|约|近|过|达|到|少|降|低|短|缩|减|不足|超)了?$/;
const HALF_AFTER = /^(?:以上|以下|左右|多)/;

/** 一半 where it states a share (占一半, 一半以上), not one of two sides (一半靠投入、一半靠管理). */
function readHalf(halfWidth: string, text: string, at: number): PlacedQuantity | null {
  const end = at + 2;
  if (!HALF_BEFORE.test(halfWidth.slice(Math.max(0, at - 3), at)) && !HALF_AFTER.test(halfWidth.slice(end, end + 2)))
    return null;
  return stated(text, at, end, 0.5, FRACTION_DECIMALS, PURE, 'chinese');
}

/** What stands after a fraction with a stroke; elsewhere it is a date, a page or a number of a house. */
const AFTER_SLASH = /^(?:[,;。!?、)]|的|以上|以下|左右|强|弱|$)/;

/** 2/3: both whole, the first smaller, neither led by a stroke. */
function readSlash(halfWidth: string, text: string, part: NumberLiteral): PlacedQuantity | null {
  const whole = readNumber(halfWidth, text, part.end + 1);
  if (
    whole === null ||
    whole.script !== 'arabic' ||
    whole.decimals > 0 ||
    part.decimals > 0 ||
    whole.value > 100 ||
    part.value >= whole.value ||
    part.value === 0
  )
    return null;
  if (halfWidth[part.start - 1] === '/' || !AFTER_SLASH.test(halfWidth.slice(whole.end, whole.end + 2))) return null;
  return stated(text, part.start, whole.end, round(part.value / whole.value), FRACTION_DECIMALS, PURE, 'arabic');
}
