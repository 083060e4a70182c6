import { computedWith } from '../takingIn';
import type { Figure } from '../../figures/model';
import { changesOf } from '../../ledger/changes';
import type { ToldChange } from '../../ledger/changes';
import { isExact } from '../../arithmetic/measured';
import { differing } from '../../ledger/series';
import { isStatistic, isUnderBody, subjectOf } from '../../ledger/statistic';
import { baseUnit, normalized } from '../../numerals/quantity';
import { gathered } from '../../report/gathered';
import type { PlacedFigure, Report } from '../../report/report';
import { shift } from '../../text/span';
import { guessing } from '../fixes';
import { defineRule } from '../rule';
import type { Finding } from '../model';

/** One indicator, ten thousand times as great in another place: 万 for 亿 (万、亿写错). */
export default defineRule({
  id: 'scale-slip',
  category: 'value-conflict',
  severity: 'warning',
  scope: 'report',
  reads: (report) => [differingOrders.version(report), slipsIn(report)],
  takesIn: [
    {
      rule: 'scale-slip',
      when: 'same span',
      reason: 'One slip differs from each of the other places where the figure stands.',
    },
    ...computedWith('growth-mismatch'),
  ],
  title: { zh: '万、亿可能写错', en: '万 for 亿, or the other way about' },
  why: '同一指标两处相差约一万倍，几乎总是“万”“亿”写错，或者漏写了“万”。',
  exceptions: '其中项、各项目各有其数的（总投资、建筑面积）、范围不同的，不报。',
  source: '公文校对通例：数量级前后一致',
  examples: {
    bad: [
      '2025年，全市农产品网络零售额18.6亿元。\n2024年，全市农产品网络零售额⟦16.2万元⟧。',
      '港口集装箱运输收入由上年的2.8亿元增加到⟦3.1万元⟧。',
    ],
    fixed: [
      '2025年，全市农产品网络零售额18.6亿元。\n2024年，全市农产品网络零售额16.2亿元。',
      '港口集装箱运输收入由上年的2.8亿元增加到3.1亿元。',
    ],
    good: [
      '2025年，全市农产品网络零售额18.6亿元。\n2024年，全市农产品网络零售额16.2亿元。',
      '2025年，全市农产品网络零售额1.2亿元。\n5月，全市农产品网络零售额860万元。',
      '全省快递业务收入312亿元。\n我镇快递业务收入360万元。',
      '甲项目总投资3.2亿元。\n乙项目总投资3.5万元。',
      '港口集装箱运输收入由上年的2.8亿元增加到3.1亿元。',
    ],
  },
  check: (report) => [...acrossPlaces(report), ...againstLastYear(report)],
});

/** The order of magnitude; values one apart are no slip, but the rule looks closer only at those that differ. */
const differingOrders = differing(
  (paragraph, index) => String(Math.floor(Math.log10(normalized((paragraph.figures[index] as Figure).quantity)))),
  (paragraph, index) => {
    const { indicator, quantity, scope } = paragraph.figures[index] as Figure;
    return isStatistic(paragraph, index)
      ? [indicator.key, indicator.aspect, baseUnit(quantity), scope ?? '', subjectOf(paragraph, index)].join('\n')
      : null;
  },
);

const SLIP = 1e4;
/** How far from ten thousand the ratio may be. */
const SPREAD = 3;

const isSlip = (a: Figure, b: Figure): boolean => {
  const [x, y] = [normalized(a.quantity), normalized(b.quantity)];
  const ratio = Math.max(x, y) / Math.min(x, y);
  return a.quantity.magnitude !== b.quantity.magnitude && ratio > SLIP / SPREAD && ratio < SLIP * SPREAD;
};

type Place = Pick<PlacedFigure, 'figure' | 'span'>;

const acrossPlaces = (report: Report): readonly Finding[] =>
  differingOrders(report).flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : others
          .filter(
            ({ figure, span }) =>
              isSlip(first.figure, figure) &&
              !isUnderBody(report, first.span.start) &&
              !isUnderBody(report, span.start),
          )
          .map((place) => finding(report, first, place, !sameTime(first.figure, place.figure))),
  );

const againstLastYear = (report: Report): readonly Finding[] =>
  slipsIn(report).flatMap(({ paragraph, found }) =>
    found.map(({ from, to }) => {
      const placed = (figure: Figure): Place => ({
        figure,
        span: shift(figure.span, report.starts[paragraph] as number),
      });
      return finding(report, placed(from), placed(to), true);
    }),
  );

const slipsIn = gathered((paragraph): readonly ToldChange[] | null => {
  const found = changesOf(paragraph).filter(
    ({ from, to }) =>
      isExact(from.quantity) &&
      isExact(to.quantity) &&
      from.quantity.value > 0 &&
      to.quantity.value > 0 &&
      isSlip(from, to),
  );
  return found.length === 0 ? null : found;
});

/** @param mendable whether nothing is left to tell once the scale is the same. */
function finding(report: Report, first: Place, place: Place, mendable: boolean): Finding {
  const [here, there] = [report.slice(place.span), report.slice(first.span)];
  const { quantity } = place.figure;
  const mended = here.slice(0, here.length - quantity.writtenUnit.length) + first.figure.quantity.writtenUnit;
  return {
    span: place.span,
    message: {
      zh: `“${place.figure.indicator.text}”这里是${here}，另一处是${there}，相差约一万倍，“万”“亿”是否写错？`,
      en: `“${place.figure.indicator.text}” is ${here} here and ${there} elsewhere, ten thousand times apart.`,
    },
    ...(mendable && here.endsWith(quantity.writtenUnit) && quantity.unit === first.figure.quantity.unit
      ? { fixes: [guessing(place.span, mended)] }
      : {}),
    related: [{ span: first.span, message: { zh: `另一处是${there}`, en: `${there} here` } }],
  };
}

/** Values of one time would still differ after the mend. */
const sameTime = (a: Figure, b: Figure): boolean => a.period?.text === b.period?.text;
