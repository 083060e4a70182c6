import { compare, decimal, dividedBy } from '../../arithmetic/decimal';
import type { Decimal } from '../../arithmetic/decimal';
import { slipBetween } from '../../arithmetic/slips';
import type { Period } from '../../figures/model';
import { meanOver } from '../equations';
import type { Filled } from '../instance';
import type { Option } from '../judge';
import { figureAt } from '../resolve';
import { isRate } from '../terms';
import type { Scene, Term } from '../terms';
import { clauseBefore } from '../words';
import { roundedMean, totalsBefore } from './means';
import type { ReadClaim, Row } from './model';

/** 月均, 平均每月, 日均: a mean over time, and no other thing between (户月均). */
const OVER_TIME = /(?:^|[^人户件场次班])(?:(?<unit>[月日])均|平均每个?(?<each>[月天日]))[^均每\d]{0,8}$/;
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

function countOf(unit: string, total: Filled): { readonly count: Decimal; readonly of: string } | null {
  const { period, indicator } = figureAt(total.scene, total.term);
  const months = OF_YEAR.test(indicator.text) ? (MONTHS['全年'] as number) : monthsOf(period);
  if (months === null) return null;
  if (unit === '月') return months < 2 ? null : { count: decimal(months), of: `${months}个月` };
  const days = DAYS[months];
  return days === undefined ? null : { count: decimal(days), of: `${days}天` };
}

function claimOver(scene: Scene, told: Term, earlier: readonly Scene[]): ReadClaim | null {
  if (!told.isFigure || !told.isExact || isRate(told)) return null;
  const text = clauseBefore(scene, told);
  const groups = OVER_TIME.exec(text)?.groups;
  if (groups === undefined) return null;
  const unit = groups['unit'] ?? groups['each'] ?? '';
  const [total] = totalsBefore(scene, told, { start: told.start - text.length, text, per: null }, earlier);
  if (total?.scene !== scene || total.term.sentence !== told.sentence || figureAt(scene, total.term).partOf !== null)
    return null;
  const over = countOf(unit, total);
  const instance = over === null ? null : meanOver(total, over.count, over.of, { scene, term: roundedMean(told) });
  if (instance?.expected == null) return null;
  const times = compare(instance.expected, decimal(0)) > 0 ? dividedBy(told.told, instance.expected, 2) : ONE;
  // whoever swaps two digits has divided by all of the days
  const isSwapped = slipBetween(told.told, instance.expected)?.kind === 'swap';
  const isSure = unit === '月' || (compare(times, LEAST) >= 0 && compare(times, MOST) <= 0);
  const option: Option = { instance, ground: isSure ? 'placed' : 'near', why: '前面的总数和时间' };
  return {
    equation: 'ratio',
    kind: 'mean',
    row: 'mean-over-time',
    subject: { passage: scene.passage, index: told.figure },
    comparison: null,
    words: { start: told.start - text.length, end: told.end },
    options: [isSure || isSwapped ? option : { ...option, confirmsOnly: true }],
  };
}

/** The means of a scene by month or day, of a total whose time is told. */
export const meansOverTime = (scene: Scene, earlier: readonly Scene[]): readonly ReadClaim[] =>
  /[月日]均|平均每/.test(scene.halfWidth) ? scene.terms.flatMap((told) => claimOver(scene, told, earlier) ?? []) : [];

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
];
