import { readsScales, scaleSlipsIn } from '../../ledger/scaleSlips';
import type { ScaleSlip } from '../../ledger/scaleSlips';
import type { Report } from '../../report/report';
import { guessing } from '../fixes';
import { defineRule } from '../rule';
import type { Finding } from '../model';
import { computedWith } from '../takingIn';

/** One indicator, ten thousand times as great in another place: 万 for 亿 (万、亿写错). */
export default defineRule({
  id: 'scale-slip',
  category: 'value-conflict',
  severity: 'warning',
  scope: 'report',
  reads: readsScales,
  takesIn: [
    {
      rule: 'scale-slip',
      when: 'same span',
      reason: 'One slip differs from each of the other places where the figure stands.',
    },
    ...computedWith('unit-scale-mixed'),
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
  check: (report) => scaleSlipsIn(report).map((slip) => finding(report, slip)),
});

function finding(report: Report, { first, place, isMendable }: ScaleSlip): Finding {
  const [here, there] = [report.slice(place.span), report.slice(first.span)];
  const { quantity } = place.figure;
  const mended = here.slice(0, here.length - quantity.writtenUnit.length) + first.figure.quantity.writtenUnit;
  return {
    span: place.span,
    message: {
      zh: `“${place.figure.indicator.text}”这里是${here}，另一处是${there}，相差约一万倍，“万”“亿”是否写错？`,
      en: `“${place.figure.indicator.text}” is ${here} here and ${there} elsewhere, ten thousand times apart.`,
    },
    ...(isMendable && here.endsWith(quantity.writtenUnit) && quantity.unit === first.figure.quantity.unit
      ? { fixes: [guessing(place.span, mended)] }
      : {}),
    related: [{ span: first.span, message: { zh: `另一处是${there}`, en: `${there} here` } }],
  };
}
