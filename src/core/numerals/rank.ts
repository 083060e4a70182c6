import type { Span } from '../text/span';
import { chineseValue } from './number';

/** How a place in a ranking is written: 第1位, 第1, 第一位, 第一; 首位 by itself. */
export type RankForm = 'digits-place' | 'digits' | 'chinese-place' | 'chinese' | 'head';

/** A place in a ranking as it is written. */
export interface WrittenRank extends Span {
  readonly form: RankForm;
  readonly place: number;
}

/** 第三名 is a placing in a contest and keeps its 名. */
const RANK = /第(\d{1,3}|[一二三四五六七八九十百]{1,5})(位?)(?!名)$|(首位)$/;
const LONGEST = 8;

/** The place that ends at `end`, as written; null where the text there has none of these forms. */
export function writtenRank(halfWidth: string, end: number): WrittenRank | null {
  const from = Math.max(0, end - LONGEST);
  const found = RANK.exec(halfWidth.slice(from, end));
  if (found === null || halfWidth[end] === '名') return null;
  const start = from + found.index;
  const [, number, suffix, head] = found;
  if (head !== undefined) return { start, end, form: 'head', place: 1 };
  const digits = /^\d/.test(number as string);
  const place = digits ? Number(number) : chineseValue(number as string);
  if (place === null) return null;
  return {
    start,
    end,
    form: suffix === '位' ? (digits ? 'digits-place' : 'chinese-place') : digits ? 'digits' : 'chinese',
    place,
  };
}

const NUMERALS = '零一二三四五六七八九';

/** A whole number from 1 to 99 in Chinese numerals; null beyond. */
function chinese(value: number): string | null {
  if (value < 1 || value > 99) return null;
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  return (
    (tens > 1 ? (NUMERALS[tens] as string) : '') + (tens > 0 ? '十' : '') + (ones > 0 ? (NUMERALS[ones] as string) : '')
  );
}

/** The place in another form; null where it has none there. */
export function rankIn(form: Exclude<RankForm, 'head'>, place: number): string | null {
  const number = form.startsWith('digits') ? String(place) : chinese(place);
  return number === null ? null : `第${number}${form.endsWith('place') ? '位' : ''}`;
}
