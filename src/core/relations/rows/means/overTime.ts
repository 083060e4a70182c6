import { compare, decimal, dividedBy } from '../../../arithmetic/decimal';
import type { Decimal } from '../../../arithmetic/decimal';
import { isExact } from '../../../arithmetic/measured';
import { slipBetween } from '../../../arithmetic/slips';
import type { Period } from '../../../figures/model';
import { meanOfAll, meanOver } from '../../equations';
import { isTrue } from '../../instance';
import type { Filled } from '../../instance';
import type { Option } from '../../judge';
import { figureAt } from '../../resolve';
import { isRate } from '../../terms';
import type { Scene, Term } from '../../terms';
import { clauseBefore, isOfLastYear } from '../../words';
import { totalsBefore } from './means';
import { roundedMean } from './words';
import { claimOfValue } from '../model';
import type { ReadClaim, Row } from '../model';

/** 月均, 平均每月, 日均: a mean over time, and no other thing between (户月均). */
const ALL_OF_LIST = /^(?:全年|年度|总体|四季|各[季月])?(?:均值|平均值|平均数|平均|均分|平均分)(?:为|达|达到)?$/;
const OVER_TIME =
  /(?:^|[^人户件场次班])(?:(?<unit>[季月日])均|(?:平均每个?|每个?(?=[季月天日]平均))(?<each>[季月天日]))[^均每\d]{0,8}$/;
const MONTHS: Readonly<Record<string, number>> = {
  全年: 12,
  上半年: 6,
  下半年: 6,
  前三季度: 9,
  一季度: 3,
  二季度: 3,
  三季度: 3,
  四季度: 3,
};
const MONTH = /^(\d{4})-(\d\d)/;
/** The days of so many months from January on, in a year of 365. */
const DAYS: Readonly<Record<number, number>> = { 3: 90, 6: 181, 9: 273, 12: 365 };
/** Of a year that is not told either may be meant. */
const [COMMON, LEAP] = [0, 1];
/** Days are not all counted (工作日, 开馆天数): only where the mean comes near to that of all of them. */
const [LEAST, MOST] = [decimal(0.95, 2), decimal(1.05, 2)];
const ONE = decimal(1);
/** 公交年客运量: of the whole year, as its name says. */
const OF_YEAR = /(?:^|[^\d上去今明当近多])年[^初末底度均]{1,4}[量额]$/;

/** How many months a total is of, as its words say; null where they do not. */
function monthsOf(period: Period | null): number | null {
  const named = Object.keys(MONTHS).find((name) => period?.text.endsWith(name));
  if (named !== undefined) return MONTHS[named] as number;
  const [from, to] = [MONTH.exec(period?.start ?? ''), MONTH.exec(period?.end ?? '')];
  return from === null || to === null || from[1] !== to[1] ? null : Number(to[2]) - Number(from[2]) + 1;
}

/** What a total is divided by, the likeliest first. */
function countsOf(unit: string, total: Filled): readonly { readonly count: Decimal; readonly of: string }[] {
  const { period, indicator } = figureAt(total.scene, total.term);
  const isOfYear = OF_YEAR.test(indicator.text) || /一年[^,;。\d]{0,8}$/.test(clauseBefore(total.scene, total.term));
  const months = isOfYear ? (MONTHS['全年'] as number) : monthsOf(period);
  if (months === null) return [];
  if (unit === '季') return months === MONTHS['全年'] ? [{ count: decimal(4), of: '4个季度' }] : [];
  if (unit === '月') return months < 2 ? [] : [{ count: decimal(months), of: `${months}个月` }];
  const days = DAYS[months];
  const year = Number(MONTH.exec(period?.start ?? '')?.[1] ?? NaN);
  const more = year % 4 === 0 ? [LEAP, COMMON] : [COMMON, LEAP];
  return days === undefined ? [] : more.map((more) => ({ count: decimal(days + more), of: `${days + more}天` }));
}

/** Of all of the list, and of nothing else than it tells. */
const OF_LIST = /^(?:平均|[季月日]均)/;
/** Fewer numbers are no list that a mean is taken of. */
const FEWEST = 3;
/** One of a list of numbers, with no more than its name between. */
const JOINED = /^[、,和][^,;:。!?、()\d]{0,6}$/;

/** What announces numbers one after the other. */
const IN_ORDER = /分别|依次/;

function claimOver(scene: Scene, told: Term, earlier: readonly Scene[]): ReadClaim | null {
  if (!told.isFigure || !told.isQuotient || isRate(told)) return null;
  const text = clauseBefore(scene, told);
  const isOfAll = ALL_OF_LIST.test(text);
  const groups = OVER_TIME.exec(text)?.groups ?? (isOfAll ? {} : undefined);
  if (groups === undefined) return null;
  const unit = groups['unit'] ?? groups['each'] ?? '';
  const claim = (options: readonly Option[]): ReadClaim =>
    claimOfValue(
      scene,
      { equation: 'ratio', kind: 'mean', row: 'mean-over-time' },
      told,
      told.start - text.length,
      options,
    );
  const toldAs = { scene, term: roundedMean(told) };
  const items = isOfAll || OF_LIST.test(text) ? itemsBefore(scene, told) : [];
  const ofItems = items.length >= FEWEST ? meanOfAll(items, toldAs) : null;
  if (ofItems !== null) return claim([{ instance: ofItems, ground: 'placed', why: '前面列出的各项' }]);
  if (isOfAll) return null;
  const [total] = totalsBefore(scene, told, { text, per: null }, earlier);
  if (total?.scene !== scene || total.term.sentence !== told.sentence || figureAt(scene, total.term).partOf !== null)
    return null;
  const isPast = isOfPastTotal(scene, told, total.term, countsOf(unit, total), toldAs);
  const options = countsOf(unit, total).flatMap(({ count, of }, i): Option[] => {
    const instance = meanOver(total, count, of, toldAs);
    if (instance?.expected == null) return [];
    const times = compare(instance.expected, decimal(0)) > 0 ? dividedBy(told.told, instance.expected, 2) : ONE;
    // whoever swaps two digits has divided by all of the days
    const isSwapped = slipBetween(told.told, instance.expected)?.kind === 'swap';
    const isSure = unit !== '日' && unit !== '天' ? true : compare(times, LEAST) >= 0 && compare(times, MOST) <= 0;
    const option: Option = { instance, ground: isSure ? 'placed' : 'near', why: '前面的总数和时间' };
    if (i === 0 && isPast)
      return [{ ...option, instance: { ...instance, baseTaken: !isTrue(instance) }, ground: 'placed' }];
    return [i === 0 && (isSure || isSwapped) ? option : { ...option, confirmsOnly: true }];
  });
  return options.length === 0 ? null : claim(options);
}

/** 客运量12483万人次，比2024年的11456万人次增长9.0%，日均31.3万人次: the mean of the value that the total is held against, told as that of the total. */
function isOfPastTotal(
  scene: Scene,
  told: Term,
  { dimension }: Term,
  counts: ReturnType<typeof countsOf>,
  toldAs: Filled,
): boolean {
  if (isOfLastYear(scene, told)) return false;
  return scene.terms.some(
    (term) =>
      term.at < told.at &&
      term.sentence === told.sentence &&
      term.isFigure &&
      term.dimension === dimension &&
      isOfLastYear(scene, term) &&
      counts.some(({ count, of }) => {
        const instance = meanOver({ scene, term }, count, of, toldAs);
        return instance !== null && isTrue(instance);
      }),
  );
}

/** 四个季度分别为38.9万、41.7万、43.2万、44.6万人次，季均42.1万人次: the numbers of the list right before a mean. */
function itemsBefore(scene: Scene, told: Term): readonly Filled[] {
  const items: Term[] = [];
  for (let at = told.at - 1; at >= 0; at--) {
    const [term, next] = [scene.terms[at] as Term, items[0]];
    if (!term.isFigure || term.sentence !== told.sentence || !isExact(figureAt(scene, term).quantity)) break;
    // of 38.9万、41.7万人次 the last bears the unit of all
    if (term.dimension !== told.dimension && (next === undefined || term.dimension !== '')) break;
    if (next !== undefined && !JOINED.test(scene.halfWidth.slice(term.end, next.start))) break;
    items.unshift(term);
  }
  const [first] = items;
  return first !== undefined && IN_ORDER.test(clauseBefore(scene, first)) ? items.map((term) => ({ scene, term })) : [];
}

/** The means of a scene by month or day, of a total whose time is told. */
export const meansOverTime = (scene: Scene, earlier: readonly Scene[]): readonly ReadClaim[] =>
  /[季月日]均|平均|均[值分]/.test(scene.halfWidth)
    ? scene.terms.flatMap((told) => claimOver(scene, told, earlier) ?? [])
    : [];

/** What `npm run rows` shows of the claim: a total of a time, and how much of it fell on one month or day. */
export const MEAN_OVER_TIME_ROWS: readonly Pick<Row, 'id' | 'kind' | 'example' | 'counter'>[] = [
  {
    id: 'mean-over-time',
    kind: 'mean',
    example: '全年发放低保金1.12亿元，月均发放933.3万元。',
    counter: '全年发放低保金1.12亿元，其中农村8642万元，月均发放720万元。',
  },
  {
    id: 'mean-over-time',
    kind: 'mean',
    example: '全年处理污水5249万吨，日均处理14.4万吨。',
    counter: '全年接待读者52.5万人次，日均接待2100人次。',
  },
  {
    id: 'mean-over-time',
    kind: 'mean',
    example: '四个季度满意度得分分别为92.1分、93.4分、94.0分、94.5分，全年均值93.5分。',
    counter: '四个季度满意度得分分别为92.1分、93.4分、94.0分、94.5分，全省均值95.3分。',
  },
  {
    id: 'mean-over-time',
    kind: 'mean',
    example: '四个季度接诊量依次为38.9万、41.7万、43.2万、44.6万人次，季均42.1万人次。',
    counter: '四个季度接诊量依次为38.9万、41.7万、43.2万、44.6万人次，急诊季均41.2万人次。',
  },
];
