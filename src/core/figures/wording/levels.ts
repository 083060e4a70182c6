import { isPercent } from '../../arithmetic/percent';
import type { Figure } from '../model';

/** A number of which the words leave open whether it is a level or a change; offsets relative to the paragraph. */
export interface UnclearLevel {
  /** Points that a value “rises to”; a multiple that it “grows to”; a share, or a count, that comes “to” so many percent. */
  readonly kind: 'points' | 'times' | 'share' | 'count';
  /** Where the words before the number start, where the number does, and the end. */
  readonly start: number;
  readonly number: number;
  readonly end: number;
  /** The verb as written (提高); empty for a kind that has but one. */
  readonly verb: string;
}

/** Indicators that are parts of a whole, in percent; 效率, 生产率 and the like are none. */
const OF_A_WHOLE = /(?:占比|比重|比例|份额|[^效产功速利汇频]率)$/;
/** The verb, and the word that makes a level of it. */
const REACHES = /(?:实现)?增长(?:了)?(?:达到|达|至|到)$/;
const TO_TIMES = /增[长加](?:到|至)$/;
/** As far as these words reach before the number. */
const REACH = 10;
/** 提高至4.1个百分点: points tell a change, never a level; a gap or a contribution is told in them (差距缩小到2.1个百分点). */
const POINTS_REACHED = /(提[高升]|上升|增长|增加|下降|降低|回落)了?[至到为]$/;
const GAP = /差|[幅速]|高[于出]|低于|[快慢优]于|领先|贡献|拉动|收窄|扩大/;
const GAP_REACH = 20;

const RATE_NAME = /(?:[率度]|比重?|比例)$/;
/** 较上年的1208例|下降至|6.8%: right behind the count itself. */
const COUNT_REACHED = /(?<=\d[万亿]?[\u4e00-\u9fff]{1,3},?)(提[高升]|上升|增长|增加|下降|降低|回落|减少)了?[至到为]$/;
const isCountOf = ({ text }: Figure['indicator'], count: Figure | undefined): boolean =>
  count !== undefined &&
  count.indicator.text === text &&
  count.quantity.entry !== null &&
  count.quantity.entry.kind !== 'ratio' &&
  !RATE_NAME.test(text);

const NONE: readonly UnclearLevel[] = [];
/** Whether a number is told in what the words may leave open: points, percent or times. */
const isTold = ({ unit }: { readonly unit: string }): boolean =>
  unit === '倍' || isPercent(unit) || unit.endsWith('百分点');

/** The numbers of a figure and its comparisons that may be read as a level or as a change. */
export function unclearLevels(
  halfWidth: string,
  figure: Figure,
  previous: Figure | undefined,
): readonly UnclearLevel[] {
  const { quantity, indicator, comparisons, nature } = figure;
  if (nature === 'target' || quantity.high !== undefined) return NONE;
  if (!isTold(quantity) && !comparisons.some(isTold)) return NONE;
  const places = [
    { number: quantity.start, end: quantity.end, unit: quantity.unit },
    ...comparisons.map(({ span: { start, end }, unit }) => ({ number: numberAt(halfWidth, start, end), end, unit })),
  ];
  const found = new Map<number, UnclearLevel>();
  for (const { number, end, unit } of places) {
    const before = halfWidth.slice(Math.max(0, number - REACH), number);
    const level = unit.endsWith('百分点') ? POINTS_REACHED.exec(before) : null;
    const fallen = isPercent(unit) ? COUNT_REACHED.exec(before) : null;
    if (fallen?.[1] !== undefined && isCountOf(indicator, number === quantity.start ? previous : figure))
      found.set(number, { kind: 'count', start: number - fallen[0].length, number, end, verb: fallen[1] });
    if (level?.[1] !== undefined && !GAP.test(halfWidth.slice(Math.max(0, number - GAP_REACH), number)))
      found.set(number, { kind: 'points', start: number - level[0].length, number, end, verb: level[1] });
    const kind = unit === '倍' ? 'times' : 'share';
    const match = (kind === 'times' ? TO_TIMES : REACHES).exec(before);
    if (match === null) continue;
    const isShare = OF_A_WHOLE.test(indicator.text) || OF_A_WHOLE.test(before.slice(0, match.index));
    if (kind === 'times' || (isPercent(unit) && isShare))
      found.set(number, { kind, start: number - match[0].length, number, end, verb: '' });
  }
  return [...found.values()];
}

/** Where the number of a comparison starts. */
function numberAt(halfWidth: string, start: number, end: number): number {
  const at = halfWidth.slice(start, end).search(/\d[\d.,]*\D*$/);
  return at < 0 ? end : start + at;
}
