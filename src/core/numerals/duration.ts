import { isDigit } from '../text/width';
import { approximationOf } from './approximation';
import { readNumber } from './number';
import type { NumberLiteral } from './number';
import type { PlacedQuantity } from './model';
import { unitNamed } from './unit';

/** The units a duration is told in, large to small, with how many of each make one of the unit before. */
const STEPS: readonly { readonly words: readonly string[]; readonly unit: string; readonly of: number }[] = [
  { words: ['个小时', '小时'], unit: '小时', of: 1 },
  { words: ['分钟', '分'], unit: '分钟', of: 60 },
  { words: ['秒钟', '秒'], unit: '秒', of: 60 },
];

/** A duration told in two units or three (9分32秒, 1小时20分钟), in the smallest of them; null where `first` begins none. */
export function readDuration(halfWidth: string, text: string, first: NumberLiteral): PlacedQuantity | null {
  if (first.script !== 'arabic' || first.decimals > 0 || !'个小分'.includes(halfWidth[first.end] ?? ' ')) return null;
  let value = 0;
  let parts = 0;
  let last = first;
  let next = first;
  let { end } = first;
  let unit = '';
  for (const step of STEPS) {
    const word = step.words.find((candidate) => halfWidth.startsWith(candidate, next.end));
    if (word === undefined && parts > 0) break;
    if (word === undefined) continue;
    last = next;
    value = value * step.of + last.value;
    parts++;
    ({ unit } = step);
    end = last.end + word.length;
    if (!isDigit(halfWidth.charCodeAt(end))) break;
    next = readNumber(halfWidth, text, end) as NumberLiteral;
  }
  if (parts < 2) return null;
  const entry = unitNamed(unit);
  return {
    start: first.start,
    end,
    value,
    decimals: last.decimals,
    unit,
    entry,
    magnitude: 1,
    writtenUnit: unit,
    approximation: approximationOf(text, first.start, '', end),
    script: 'arabic',
  };
}
