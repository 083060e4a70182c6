import type { Figure } from '../../figures/model';
import { isYearApart } from '../../figures/changes';
import { LAST_WORKING_YEAR } from '../../lexicon/time/workingYears';
import { baseUnit } from '../../numerals/quantity';
import type { BaseKind, Hit } from './words';

/** Periods that a present value is held against, by the base that they make; the first that matches counts. */
const EARLIER: readonly (readonly [RegExp, BaseKind])[] = [
  [/^上(?:个?月|一?季度)/, 'mom'],
  [new RegExp(`[上去前]年|同期|同月|${LAST_WORKING_YEAR}|上一?届`), 'yoy'],
  [/[年月季]初|期初/, 'other'],
];
/** 上年|这一数字|是51.8万人次: what names the value before it once more. */
const SAME_AGAIN = /^(?:[这该此同那]一?|相同|对应)(?:项|个)?(?:数字?|数据|数值|指标|比例|比率)$/;
/** 而|2023年|这一数字是89.4%. */
const YEAR = /^(?:19|20)\d\d年/;
const PRESENT = /^(?:今年|本年|本期|当前|目前|现在?|年末|年底|期末)/;

/**
 * The bases of a sentence that are told as values: 漏损率8.2%（上年9.6%），下降…, 年初蓄水3200万方，年末3600万方，增长…. Each holds from
 * the first of the two values on. 2024年141675起，2025年163068起，增长15.1% tells it by the years.
 * @param before the figures of the sentence before: 上年处理1120万吨。今年达到1260万吨，增长….
 */
export function valueBasesOf(own: readonly Figure[], before: readonly Figure[], start: number): readonly Hit[] {
  const hits: Hit[] = [];
  for (const earlier of own) {
    const base = baseOf(earlier);
    if (base === null) continue;
    const present = own.find(
      (figure, i) => isLater(figure, earlier) || (own[i - 1] === earlier && isNow(figure, earlier)),
    );
    if (present === undefined) continue;
    const at = Math.min(present.span.start, earlier.span.start);
    hits.push({ start: at, end: at, base });
  }
  own.forEach((earlier, i) => {
    const present = own[i - 1];
    if (present === undefined || !isOfThisYear(present) || !isOfYear(earlier) || !isSameThing(present, earlier)) return;
    hits.push({ start: present.span.start, end: present.span.start, base: 'other' });
  });
  for (const present of own) {
    const earlier = own.find(
      (figure) =>
        figure !== present && isYearApart(figure, present) && !isChange(figure) && isSameThing(present, figure),
    );
    if (earlier === undefined) continue;
    const at = Math.min(present.span.start, earlier.span.start);
    hits.push({ start: at, end: at, base: 'yoy' });
  }
  const across = acrossSentences(before.at(-1), own[0]);
  if (across !== null) hits.push({ start, end: start, base: across });
  return hits;
}

/**
 * The base that two values make of which one ends a sentence and one opens the next: 上年处理1120万吨。今年达到1260万吨; 处理1260万吨。上年为1120万吨;
 * 2024年处理1120万吨。2025年1260万吨.
 */
function acrossSentences(last: Figure | undefined, first: Figure | undefined): BaseKind | null {
  if (last === undefined || first === undefined) return null;
  const [before, now] = [baseOf(last), baseOf(first)];
  if (before !== null && isLater(first, last) && PRESENT.test(first.period?.text ?? '')) return before;
  if (now !== null && isLater(last, first)) return now;
  return isYearApart(last, first) && !isChange(last) && isSameThing(last, first) ? 'yoy' : null;
}

/** The bases of a sentence that stand in brackets without a word: 门诊86.42万人次（80.15万人次），增长7.8%. */
export const bracketedBasesOf = (halfWidth: string, own: readonly Figure[]): readonly Hit[] =>
  own.flatMap((earlier, i): readonly Hit[] => {
    const present = own[i - 1];
    const isBracketed =
      present !== undefined &&
      halfWidth.slice(present.span.end, earlier.span.start).trim() === '(' &&
      halfWidth[earlier.span.end] === ')' &&
      baseUnit(present.quantity) === baseUnit(earlier.quantity) &&
      !isChange(present) &&
      !isChange(earlier);
    return isBracketed ? [{ start: present.span.start, end: present.span.start, base: 'other' }] : [];
  });

const baseOf = (figure: Figure): BaseKind | null =>
  figure.period === null || isChange(figure)
    ? null
    : (EARLIER.find(([form]) => form.test(figure.period?.text as string))?.[1] ??
      (SAME_AGAIN.test(figure.indicator.text) && YEAR.test(figure.period.text) ? 'other' : null));

/** Whether a figure is a value of the same thing at a later time. */
const isLater = (figure: Figure | undefined, earlier: Figure): boolean =>
  figure !== undefined && figure !== earlier && baseOf(figure) === null && isSameThing(figure, earlier);

/** 全年查处9起，|2023年全年为15起，减少6起: behind a value of the report's own year that of another. */
const isOfThisYear = ({ period }: Figure): boolean => period === null || /^(?:全年|[今本]年)/.test(period.text);
const isOfYear = (figure: Figure): boolean => YEAR.test(figure.period?.text ?? '') && !isChange(figure);

/** 去年吞吐量86.2万人次，|今年做到93.8万人次: what is told of now right behind it, whatever the verb. */
const isNow = (figure: Figure, earlier: Figure): boolean =>
  PRESENT.test(figure.period?.text ?? '') &&
  !isChange(figure) &&
  baseUnit(figure.quantity) === baseUnit(earlier.quantity);

/** Whether both are values, no changes, in one unit, under one name or one without. */
const isSameThing = (figure: Figure, earlier: Figure): boolean =>
  !isChange(figure) &&
  baseUnit(figure.quantity) === baseUnit(earlier.quantity) &&
  (isUnnamed(figure) ||
    isUnnamed(earlier) ||
    figure.indicator.text.endsWith(earlier.indicator.text) ||
    earlier.indicator.text.endsWith(figure.indicator.text));

const isUnnamed = ({ indicator: { text } }: Figure): boolean => text === '' || SAME_AGAIN.test(text);

/** 增长5.6%: the change itself, no level. */
const isChange = ({ span, comparisons }: Figure): boolean =>
  comparisons.some((own) => own.kind !== 'share' && own.span.start <= span.start && span.end <= own.span.end);
