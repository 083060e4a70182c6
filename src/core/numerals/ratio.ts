import { isDigit } from '../text/width';
import { approximationBefore } from './approximation';
import { readNumber } from './number';
import type { NumberLiteral } from './number';
import type { PlacedQuantity } from './model';
import { PURE } from './unit';

/** How far before its first number the word may stand that makes a run of numbers a ratio. */
const REACH = 40;
/** 投入产出比3:2, 三次产业结构由12:40:48调整为10:41:49; a score (比分3:1) and a time after 评比 are none. */
const RATIO_BEFORE =
  /(?:比例|比值|配比|(?:结构|[^同环对评相攀]比)(?=[\d由从约近为达是到调优缩扩下提降升高低控保仅超已]|$))[^,;。!?]{0,30}$/;
const RATIO_AFTER = /^的?(?:比例|比重|配比|比)/;

/** A longer chain is no ratio. */
const MOST_TERMS = 9;

const isColon = (character: string | undefined): boolean => character === ':' || character === '∶';

/**
 * The ratio (比) that begins with `first`: 3:2, 12.5:40.3:47.2. Its words tell it from a time of day and a score; three
 * numbers with decimals need none. `value` is the first term, `terms` are all.
 */
export function readRatio(halfWidth: string, text: string, first: NumberLiteral): PlacedQuantity | null {
  const at = first.start;
  if (first.script === 'chinese' || isColon(halfWidth[at - 1])) return null;
  const terms = [first.value];
  let { decimals, end } = first;
  while (terms.length < MOST_TERMS && isColon(halfWidth[end]) && isDigit(halfWidth.charCodeAt(end + 1))) {
    const number = readNumber(halfWidth, text, end + 1) as NumberLiteral;
    terms.push(number.value);
    decimals = Math.max(decimals, number.decimals);
    end = number.end;
  }
  if (terms.length < 2) return null;
  const before = halfWidth.slice(Math.max(0, at - REACH), at);
  if (
    !(terms.length > 2 && decimals > 0) &&
    !RATIO_BEFORE.test(before) &&
    !RATIO_AFTER.test(halfWidth.slice(end, end + 4))
  )
    return null;
  return {
    start: at,
    end,
    value: terms[0] as number,
    terms,
    decimals,
    unit: '',
    entry: PURE,
    magnitude: 1,
    writtenUnit: '',
    approximation: approximationBefore(text, at),
    script: 'arabic',
  };
}
