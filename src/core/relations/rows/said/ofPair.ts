import { isYearApart } from '../../../figures/changes';
import type { Comparison, Figure } from '../../../figures/model';
import { figureAt } from '../../resolve';
import type { Scene } from '../../terms';
import { LAST_YEAR } from '../../words';
import type { Pair } from '../model';

const AT_FIRST = /^(?:原来|最初|当初|过去|之前|起初|初期|原先|以前)/;
/** The base of a change within a period: 较年初, 比期初. */
const AT_START = /初|[上去]年[末底]|上期末/;
const NAMES_BASE = /[比较与和同年]|上期/;

/**
 * Whether a comparison only inherits 同比 from before, and tells the change that it stands behind.
 * @param words the comparison as written
 */
export const inheritsKind = ({ kind, base }: Comparison, words: string): boolean =>
  kind === 'yoy' && base === null && !NAMES_BASE.test(words);

/** Whether the base that times are told of is the period of the start: 2020年的4倍. */
export const isOfPeriod = (base: string, { period }: Figure): boolean =>
  period !== null && period.text.startsWith(base.replace(/的?(?:同期)?$/, ''));

/** Whether the start of a change is the value of the year before. */
export const isLastYears = (start: Figure, end: Figure): boolean =>
  isYearApart(start, end) || LAST_YEAR.test(start.period?.text ?? '');

/**
 * Whether a base told without its year, or of that year, may be the one that a comparison names: 上年同期2.60亿元，比2023年增长40%
 * is against another value.
 */
const isOfYear = ({ period }: Figure, base: string): boolean => {
  const year = /20\d\d/.exec(base)?.[0];
  return year === undefined || period?.text.includes(year) === true || period?.start?.startsWith(year) === true;
};

/**
 * Whether a comparison has the base of the pair as its base. Of 同比 beside 由A到B it cannot be told, unless A is last
 * year's.
 */
export function speaksOf(scene: Scene, comparison: Comparison, pair: Pair): boolean {
  const { kind, base, high, direction, span } = comparison;
  if (high !== undefined) return false;
  const [start, end] = [figureAt(scene, pair.base), figureAt(scene, pair.value)];
  if (kind === 'multiple')
    return (
      base !== null &&
      (AT_FIRST.test(base) || isOfPeriod(base, start) || (pair.row === 'base-clause' && LAST_YEAR.test(base)))
    );
  if (direction === null || (kind !== 'growth' && kind !== 'yoy' && kind !== 'net')) return false;
  if (pair.row === 'flow-ends') return base !== null && AT_START.test(base);
  if (pair.base.start > pair.value.start)
    return base === null || LAST_YEAR.test(base) || (span.start > pair.base.start && isOfYear(start, base));
  const words = scene.passage.reading.text.slice(span.start, span.end);
  if (kind === 'growth' || inheritsKind(comparison, words) || (kind === 'net' && base === null)) return base === null;
  if (kind !== 'yoy') return false;
  if (base === null) return isLastYears(start, end);
  if (LAST_YEAR.test(base)) return isLastYears(start, end) || isUndated(pair, start);
  return isUndated(pair, start) || (pair.row === 'from-to' && isValueOf(start, base));
}

/** Whether a value is told of the year that a comparison names: 由2024年的2.4亿元, 比2024年增长. */
const isValueOf = ({ period }: Figure, base: string): boolean => {
  const year = /20\d\d/.exec(base)?.[0];
  return year !== undefined && period?.start?.startsWith(year) === true;
};

/** Periods that the year of the report has, whichever of two values they stand before: 全年门诊量由32万人次增加到41万人次. */
const OF_THE_YEAR: ReadonlySet<string> = new Set(['全年', '年度', '本年', '今年']);

/** 由2.6亿元增加到3.2亿元，比上年增长23.1%: what it came from bears no time, and may be the value of the year before. */
export const isUndated = ({ row }: Pick<Pair, 'row'>, { period }: Figure): boolean =>
  row === 'from-to' && (period === null || OF_THE_YEAR.has(period.text));
