import { at } from './timed';
import type { Years } from './years';

/** 2022年6月至, before the year that the stretch ends with. */
const FROM_YEAR =
  /((?:19|20)\d{2})年(?:[\d一二三四五六七八九十]{1,3}月)?(?:[\d一二三四五六七八九十]{1,3}日)?[-—~至到]+$/;
/** 2022年6月至2024年, from its beginning. */
export const STRETCH =
  /(?:19|20)\d{2}年(?:[\d一二三四五六七八九十]{1,3}月|[春夏秋冬]季?)(?:[\d一二三四五六七八九十]{1,3}日)?[-—~至到]+((?:19|20)\d{2})年/y;

/** Whether a bracket is open behind the name of a policy: 贴息政策(2025年9月1日至. */
const HOLDS = /(?:政策|办法|措施|补贴|方案|协议|合同|契约)[”》]?[(][^()]{0,16}$/;
/** From one day of a year to one of another. */
const DAYS_OF_YEARS = /(?:19|20)\d{2}年\d{1,2}月\d{1,2}日[-—~至到]+(?:19|20)\d{2}年\d{1,2}月\d{1,2}日/y;
/** Behind the last bracket that opens before the place. */
const openedAt = (halfWidth: string, start: number): number => halfWidth.lastIndexOf('(', start) + 1;

/** A stretch of years that stays, whatever it is of: 1991—2020年常年值, 2019—2021年引进的, 2018—2020年期间. */
export const HISTORY_BEHIND = /^(?:间|期间|度)?(?:[^,。;!?、]{0,14}的|[^,。;!?]{0,6}(?:期间|存量|常年|平均))/;
/** So many years before the report a stretch ends that is history. */
export const LONG_PAST = 5;
/**
 * Whether it has to be looked at what a stretch of years is in the draft: one that ended with the report or shortly before,
 * that ends with the year planned for, or begins with it. In the title of a paper, only one that has ended.
 */
export function isTurning(halfWidth: string, { index, 0: words }: RegExpExecArray, { results, plan }: Years): boolean {
  const [from, to] = [...words.matchAll(/(?:19|20)?\d{2}/g)].map(([digits], _, all) =>
    digits.length === 4 ? Number(digits) : Number(`${(all[0] as RegExpExecArray)[0].slice(0, 2)}${digits}`),
  ) as [number, number];
  const behind = halfWidth.slice(index + words.length);
  if (/^[^《]{0,30}》/.test(behind)) return to === results;
  if (to >= results) return to === results || to === plan || from === plan;
  return to > results - LONG_PAST && !HISTORY_BEHIND.test(behind);
}

/**
 * Whether the year ends or begins a stretch that reaches over years; with those of a stretch of two neighbouring years
 * both move on.
 */
export function stretchAt(halfWidth: string, start: number, year: number, years: Years): 'moves' | 'stays' | null {
  const [from, to] = [
    FROM_YEAR.exec(halfWidth.slice(0, start))?.[1] ?? year,
    at(STRETCH, halfWidth, start)?.[1] ?? year,
  ].map(Number) as [number, number];
  if (from === to) return null;
  // the account of a season; what a policy holds for stands with its days in brackets
  if (HOLDS.test(halfWidth.slice(0, start)) && at(DAYS_OF_YEARS, halfWidth, openedAt(halfWidth, start)) !== null)
    return 'stays';
  return to - from === 1 && to >= years.results && to <= years.plan + 1 ? 'moves' : 'stays';
}
