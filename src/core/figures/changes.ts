import { baseUnit } from '../numerals/quantity';
import type { Figure } from './model';
import { sentenceStart } from '../text/clauses';

/** Whether b is told for the same stretch of the year after a. */
export function isYearApart({ period: a }: Figure, { period: b }: Figure): boolean {
  if (a === null || b === null || a.start === null || b.start === null || a.end === null || b.end === null)
    return false;
  return (
    Number(b.start.slice(0, 4)) - Number(a.start.slice(0, 4)) === 1 &&
    Number(b.end.slice(0, 4)) - Number(a.end.slice(0, 4)) === 1 &&
    a.start.slice(4) === b.start.slice(4) &&
    a.end.slice(4) === b.end.slice(4)
  );
}

/**
 * A value and the one it has come from, both told: 由3200张增加到4160张; 512门，比2024年的480门…; 3.2亿元（上年同期2.6亿元）,
 * 3.2亿元，同比增长23.1%（上年同期为2.6亿元）.
 */
export interface Change {
  /** Indices among the paragraph's figures. */
  readonly from: number;
  readonly to: number;
}

/** From … to: what stands before the first value and between the two. */
export const OPENS = /[由从][^,;。!?由从]{0,20}$/;
/** What stands between the value before and the value after: 由…增加到…. */
export const LEADS_TO =
  /^[^,;。!?、\d]{0,6}?(?:增长|增加|提高|提升|上升|扩大|发展|跃升|攀升|壮大|拓展|增|升|涨|下降|降低|减少|缩短|压缩|压减|回落|下滑|降|减)?了?(?:到|至|为)了?[^,;。!?]{0,14}$/;
/** The value of the year before, told behind the one of this year. */
const YEAR_BEFORE =
  /^(?:[,(]?同比(?:增长|增加|提高|提升|上升|下降|减少|降低|缩短)了?[\d.]+%)?(?:[,(]|[,(]?[比较])(?:[上去]年(?:同期|全年|度|末|底)?|年初)的?(?:为|是|仅为|仅)?$/;
/** What holds a value to a subject: the words before a figure are looked at so far. */
const REACH = 16;

/**
 * The changes of which both ends are told, in reading order.
 * @param sources how each figure was read; @param halfWidth the paragraph's half-width view.
 */
export function readChanges(
  halfWidth: string,
  figures: readonly Figure[],
  sources: readonly { readonly source: string }[],
): readonly Change[] {
  const changes: Change[] = [];
  for (let i = 0; i + 1 < figures.length; i++) {
    const [a, b] = [figures[i] as Figure, figures[i + 1] as Figure];
    if (baseUnit(a.quantity) !== baseUnit(b.quantity) || a.quantity.high !== undefined || b.quantity.high !== undefined)
      continue;
    const between = halfWidth.slice(a.span.end, b.span.start).replace(/\s/g, '');
    if (between.length > 2 * REACH) continue;
    if (sources[i + 1]?.source === 'base' || YEAR_BEFORE.test(between)) changes.push({ from: i + 1, to: i });
    else if (
      isYearApart(a, b) &&
      b.indicator.text === a.indicator.text &&
      b.indicator.text !== '' &&
      a.indicator.aspect === b.indicator.aspect &&
      !/[。;!?]/.test(between)
    )
      changes.push({ from: i, to: i + 1 });
    else if (
      LEADS_TO.test(between) &&
      OPENS.test(halfWidth.slice(Math.max(0, a.span.start - REACH), a.span.start)) &&
      sources[i + 1]?.source === 'previous'
    )
      changes.push({ from: i, to: i + 1 });
  }
  return changes;
}

/** 五年来, 近三年, 过去5年间: a stretch of years told as a length, not a year's name. */
const LENGTH =
  /(?:^|[^\d一二三四五六七八九十])(\d|1\d|[二两三四五六七八九十]|十[一二三四五])年(?:来|间|以来|期间|时间|[^\d初末底度级]|$)/;
const NUMERALS = '一二三四五六七八九十';
/** So far before a change its length in years is looked for. */
const BEFORE = 40;

/** How many years the words before a figure tell as a length, in its sentence; null where they tell none. */
export function yearsTold(halfWidth: string, { span }: Figure): number | null {
  const before = halfWidth.slice(Math.max(0, span.start - BEFORE), span.start);
  const written = LENGTH.exec(before.slice(sentenceStart(before, before.length)))?.[1];
  if (written === undefined) return null;
  if (/\d/.test(written)) return Number(written);
  return written === '两'
    ? 2
    : written.length === 2
      ? 11 + NUMERALS.indexOf(written[1] as string)
      : NUMERALS.indexOf(written) + 1;
}
