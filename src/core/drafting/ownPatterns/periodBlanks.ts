import { periodEnd, periodStart } from '../../figures/tokens/period';
import { PERIOD_WORDS } from '../../lexicon/time/periods';
import { toHalfWidth } from '../../text/width';
import type { Blank } from './blankModel';

const YEAR = /^((?:19|20)\d{2})年(?:度)?$/;
/** What dates something, rather than tells how long it took. */
const DATES = /(?:19|20)\d{2}年|\d{1,2}月(?!.*个月)|\d日/;
/** Words of time that hold for any year: nobody fills them in anew. */
const LASTING: ReadonlySet<string> = new Set([
  '年初',
  '上年',
  '去年',
  '明年',
  '下一步',
  '目前',
  '当前',
  '每年',
  '历年',
  '至今',
  '迄今',
  '年底',
  '年末',
  '年内',
  '当年',
  '本月',
  '当月',
  '近年',
  '近年来',
]);
const WORDS = [...PERIOD_WORDS].filter((word) => !LASTING.has(word)).sort((a, b) => b.length - a.length);

/** The words of time in a selected text that are filled in anew each time. */
export function periodsOf(text: string): readonly Blank[] {
  const halfWidth = toHalfWidth(text);
  const blanks: Blank[] = [];
  for (let at = 0; at < halfWidth.length; at++) {
    if (/[\d.]/.test(halfWidth.charAt(at - 1))) continue;
    const word = WORDS.find((one) => halfWidth.startsWith(one, at));
    const dated = word === undefined ? datedEnd(halfWidth, at) : -1;
    const end =
      word === undefined
        ? dated
        : Math.max(at + word.length, /^今年|^本年/.test(word) ? datedEnd(halfWidth, at + word.length) : -1);
    if (end < 0) continue;
    blanks.push(ofPeriod(halfWidth, at, end));
    at = end - 1;
  }
  return blanks;
}

/** Where the date that begins at an offset ends; -1 where none does. */
function datedEnd(halfWidth: string, at: number): number {
  if (!/[\d]/.test(halfWidth.charAt(at))) return -1;
  const end = periodEnd(halfWidth, at);
  return end >= 0 && DATES.test(halfWidth.slice(at, end)) ? end : -1;
}

function ofPeriod(halfWidth: string, start: number, end: number): Blank {
  const year = YEAR.exec(halfWidth.slice(start, end));
  const common = { options: [], keeps: false, measure: null };
  if (year !== null) return { ...common, span: { start, end: start + 4 }, name: '年份', type: 'year' };
  const isUntil = /^(?:截至|截止)/.test(halfWidth.slice(periodStart(halfWidth, start), start));
  return { ...common, span: { start, end }, name: isUntil ? '时点' : '时期', type: isUntil ? 'date' : 'period' };
}
