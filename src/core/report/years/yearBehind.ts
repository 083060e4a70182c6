import type { FigureReading } from '../../figures/reader';
import type { Period } from '../../figures/model';
import { matchesOf } from '../../text/characters';

const ENDS = /[。!?\n]/;
/** So far on it is looked for, so that a line without end marks is not read to its end at each number. In UTF-16 code units. */
const REACH = 400;
/** A year to come, further on in the sentence. */
const YEAR = /(20\d\d)年(?=[^,;:。!?])/g;

/**
 * Whether a number of a plan is of the report's own year, beside a year to come in its sentence, so that it is a result:
 * 2025年实现利润1.18亿元，2026年要向管理要效益.
 * @param year the year of the report
 */
export function isOfYearBehind(
  { halfWidth }: { readonly halfWidth: string },
  { end }: FigureReading,
  period: Period | null,
  year: number | null,
): boolean {
  const own = period?.start?.slice(0, 4) ?? '';
  if (year === null || own === '' || Number(own) > year || period?.text.startsWith(own) !== true) return false;
  const behind = halfWidth.slice(end, end + REACH);
  const stop = behind.search(ENDS);
  return matchesOf(stop < 0 ? behind : behind.slice(0, stop), YEAR).some((match) => Number(match[1]) > year);
}
