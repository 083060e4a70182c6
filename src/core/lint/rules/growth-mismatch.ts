import type { Figure } from '../../figures/model';
import { atConstantPrices } from '../../ledger/baseline';
import { changesOf } from '../../ledger/changes';
import type { Claim, ToldChange } from '../../ledger/changes';
import { splitUnit } from '../../ledger/amount';
import { compare, decimal, decimalText, dividedBy, minus, plus, times } from '../../arithmetic/decimal';
import { difference } from '../../arithmetic/rates';
import { percentFits, pointsFit } from '../../ledger/growth';
import {
  amountOf,
  changeOf,
  isApproximate,
  isComparable,
  overlap,
  plainNumber,
  roundedOff,
} from '../../arithmetic/measured';
import type { Measured } from '../../arithmetic/measured';
import { isPercent } from '../../arithmetic/percent';
import type { PlacedParagraph } from '../../report/context';
import { numberSpan, replacing, sources, written } from '../arithmetic';
import { defineRule } from '../rule';
import type { Finding } from '../rule';

/** A change that does not follow from its two ends (增幅与前后数对不上). */
export default defineRule({
  id: 'growth-mismatch',
  category: 'arithmetic',
  severity: 'error',
  scope: 'paragraph',
  title: { zh: '增幅与前后两个数对不上', en: 'A change that its two values do not give' },
  why: '现值、基数和增幅三个数都写出来了，就必须算得平；算不平，至少有一个写错了。',
  exceptions:
    '地区生产总值、增加值等按不变价计算的增速，不能用两个现价数推算，不报；约数、区间不报；按四舍五入容许的误差内，不报。',
  source: '统计数据质量控制通例：总量、基数、增速相互校验',
  examples: {
    bad: [
      '学生宿舍床位由3200张增加到4160张，增长⟦35⟧%。',
      '开设选修课程512门，比2024年的480门增加⟦42⟧门。',
      '营业收入3.25亿元（上年同期2.60亿元），同比增长⟦20.5⟧%。',
      '上门服务436人次，同比增长⟦28.9⟧%（上年同期为314人次）。',
      '全县家庭农场总数达880家，比上年末的800家净增⟦96⟧家。',
      '2024年入库税收3.20亿元，2025年入库税收4.00亿元，同比增长⟦35⟧%。',
      '各项存款余额38.62亿元，较年初增加2.14亿元，增长⟦8.9⟧%。',
    ],
    fixed: [
      '学生宿舍床位由3200张增加到4160张，增长30%。',
      '开设选修课程512门，比2024年的480门增加32门。',
      '营业收入3.25亿元（上年同期2.60亿元），同比增长25.0%。',
      '上门服务436人次，同比增长38.9%（上年同期为314人次）。',
      '全县家庭农场总数达880家，比上年末的800家净增80家。',
      '2024年入库税收3.20亿元，2025年入库税收4.00亿元，同比增长25%。',
      '各项存款余额38.62亿元，较年初增加2.14亿元，增长5.9%。',
    ],
    good: [
      '学生宿舍床位由3200张增加到4160张，增长30%。',
      '地区生产总值由512亿元增加到538亿元，增长6.2%。',
      '播种面积由12.5万亩扩大到15.3万亩，增长22%。',
      '营业收入由2.6亿元增加到3.2亿元，同比增长12%。',
      '执行案件平均用时由86天缩短到64天，缩短25.6%。',
      '运营车辆由年初的860辆增加到1020辆，比上年同期增长12%。',
      '从业人员由近2000人增加到2600人，增长35%。',
      '各项存款余额38.62亿元，较年初增加2.14亿元，增长5.9%。',
      '办结率由92.5%提高到97.6%，提高5.1个百分点。',
    ],
  },
  check: (paragraph) => [
    ...changesOf(paragraph).flatMap((change) => change.claims.flatMap((claim) => check(paragraph, change, claim))),
    ...paragraph.figures.flatMap((figure, index) => byIncrease(paragraph, figure, index)),
  ],
});

const ONE = decimal(1);
const POINTS = /百分点$/;

function check(paragraph: PlacedParagraph, change: ToldChange, claim: Claim): readonly Finding[] {
  const { from, to } = change;
  if (
    !isComparable(from.quantity, to.quantity) ||
    isApproximate(claim.text) ||
    from.nature !== to.nature ||
    atConstantPrices(to, claim.text)
  )
    return [];
  const [start, end] = [amountOf(from.quantity), amountOf(to.quantity)];
  if (compare(start.value, decimal(0)) <= 0 || compare(end.value, decimal(0)) <= 0) return [];
  return byPercent(paragraph, change, claim, start, end) ?? byAmount(paragraph, change, claim, start, end) ?? [];
}

/** 38.62亿元，较年初增加2.14亿元，增长5.9%: the value, what it has grown by, and the rate that both give. */
function byIncrease(paragraph: PlacedParagraph, figure: Figure, index: number): readonly Finding[] {
  const { quantity, comparisons, nature } = figure;
  if (changesOf(paragraph).some(({ from }) => from === figure)) return []; // 比上年末的800家净增80家
  const own = splitUnit(quantity.writtenUnit);
  const by = comparisons.find(
    ({ kind, unit, direction, high }) =>
      (kind === 'yoy' || kind === 'net') &&
      direction !== null &&
      high === undefined &&
      splitUnit(unit).unit === own.unit,
  );
  if (
    by === undefined ||
    own.unit === '' ||
    nature !== 'result' ||
    quantity.entry?.kind === 'ratio' ||
    quantity.entry?.factor !== undefined ||
    !isComparable(quantity, quantity)
  )
    return [];
  const text = paragraph.reading.text;
  const next = paragraph.figures[index + 1];
  const rate =
    comparisons.find(
      ({ kind, unit, span, direction, high }) =>
        (kind === 'yoy' || kind === 'net' || kind === 'growth') &&
        isPercent(unit) &&
        high === undefined &&
        direction === by.direction &&
        JOINS.test(text.slice(by.span.end, span.start)) &&
        span.start >= by.span.end,
    ) ??
    (next !== undefined &&
    /[增涨]幅$/.test(next.indicator.text) &&
    by.direction === 'up' &&
    isPercent(next.quantity.unit) &&
    PACE.test(text.slice(by.span.end, next.span.start))
      ? { ...by, span: next.span, value: next.quantity.value, unit: next.quantity.writtenUnit, direction: by.direction }
      : undefined);
  if (rate === undefined) return [];
  const [told, change] = [text.slice(rate.span.start, rate.span.end), text.slice(by.span.start, by.span.end)];
  const factor = splitUnit(by.unit).factor;
  const amount = roundedOff(changeOf(by, change));
  const value = amountOf(quantity);
  const grown = {
    value: times(amount.value, factor),
    low: times(amount.low, factor),
    high: times(amount.high, factor),
  };
  const isUp = by.direction === 'up';
  const base: Measured = isUp
    ? { value: minus(value.value, grown.value), low: minus(value.low, grown.high), high: minus(value.high, grown.low) }
    : { value: plus(value.value, grown.value), low: plus(value.low, grown.low), high: plus(value.high, grown.high) };
  if (
    isApproximate(told) ||
    isApproximate(change) ||
    compare(base.low, decimal(0)) <= 0 ||
    atConstantPrices(figure, told)
  )
    return [];
  const claim: Claim = { comparison: rate, text: told };
  if (percentFits(base, value, claim)) return [];
  const right = decimalText(
    dividedBy(times(grown.value, decimal(100)), base.value, Math.max(changeOf(rate, told).scale, 0)),
  );
  const number = numberSpan(claim);
  const level = written(paragraph, figure);
  return [
    {
      span: number ?? rate.span,
      message: {
        zh: `现值${level}、${change}，${isUp ? '增长' : '下降'}应为${right}%，文中为“${told}”。`,
        en: `${level} with “${change}” is a change of ${right}%, but the text says “${told}”.`,
      },
      ...(number === null ? {} : { fixes: [replacing(number, right)] }),
      related: sources(paragraph, [figure]),
    },
  ];
}

/** What may stand between an increase and its rate. */
const JOINS = /^[,，、（(]?$/;
const PACE = /^[,，、（(]?增幅(?:为|达到?)?$/;

/** The change told as a part of the start. Of a rate, the points are another rule's matter. */
function byPercent(
  paragraph: PlacedParagraph,
  { from, to }: ToldChange,
  claim: Claim,
  start: Measured,
  end: Measured,
): readonly Finding[] | null {
  const { comparison, text } = claim;
  if (!isPercent(comparison.unit)) return null;
  const rate = changeOf(comparison, text);
  if (percentFits(start, end, claim)) return [];
  if (to.quantity.entry?.kind === 'ratio' && pointsFit(start, end, claim)) return []; // 提高5.1%, points are meant
  const isUp = compare(end.value, start.value) >= 0;
  const gap = isUp ? minus(end.value, start.value) : minus(start.value, end.value);
  const right = dividedBy(times(gap, decimal(100)), start.value, Math.max(rate.scale, 0));
  const [a, b] = [written(paragraph, from), written(paragraph, to)];
  const computation = `${isUp ? `(${b}－${a})` : `(${a}－${b})`}÷${a}≈${decimalText(right)}%`;
  return [
    finding(
      paragraph,
      { from, to },
      claim,
      computation,
      isUp === (comparison.direction === 'up') ? decimalText(right) : null,
      `${isUp ? '增长' : '下降'}${decimalText(right)}%`,
    ),
  ];
}

/** The change told in the unit of the values, or of rates in points. */
function byAmount(
  paragraph: PlacedParagraph,
  { from, to }: ToldChange,
  claim: Claim,
  start: Measured,
  end: Measured,
): readonly Finding[] | null {
  const { comparison, text } = claim;
  const isPoints = POINTS.test(comparison.unit);
  const [own, other] = [splitUnit(to.quantity.writtenUnit), splitUnit(comparison.unit)];
  if (
    isPoints
      ? !isPercent(to.quantity.unit)
      : own.unit !== other.unit || own.unit === '' || to.quantity.entry?.factor !== undefined
  )
    return null;
  const factor = isPoints ? ONE : other.factor;
  const told = changeOf(comparison, text);
  const open = roundedOff(told);
  const by = { value: times(open.value, factor), low: times(open.low, factor), high: times(open.high, factor) };
  if (overlap(difference(start, end), by)) return [];
  const isUp = compare(end.value, start.value) >= 0;
  const gap = isUp ? minus(end.value, start.value) : minus(start.value, end.value);
  const right = plainNumber(dividedBy(gap, factor, Math.max(told.scale, gap.scale, 0)));
  const [a, b] = [written(paragraph, from), written(paragraph, to)];
  const computation = `${isUp ? `${b}－${a}` : `${a}－${b}`}=${right}${comparison.unit}`;
  return [
    finding(
      paragraph,
      { from, to },
      claim,
      computation,
      isUp === (comparison.direction === 'up') ? right : null,
      `${isUp ? '增加' : '减少'}${right}${comparison.unit}`,
    ),
  ];
}

/** @param right the number that belongs where the told one stands; null where the direction is wrong, too. */
function finding(
  paragraph: PlacedParagraph,
  { from, to }: Pick<ToldChange, 'from' | 'to'>,
  claim: Claim,
  computation: string,
  right: string | null,
  told: string,
): Finding {
  const number = numberSpan(claim);
  return {
    span: number ?? claim.comparison.span,
    message: {
      zh: `${computation}，应为“${told}”，文中为“${claim.text}”。`,
      en: `${computation}, but the text says “${claim.text}”.`,
    },
    ...(number === null || right === null ? {} : { fixes: [replacing(number, right)] }),
    related: sources(paragraph, [from, to]),
  };
}
