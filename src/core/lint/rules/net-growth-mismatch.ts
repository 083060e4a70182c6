import type { Comparison, Figure } from '../../figures/model';
import { compare, decimal, decimalText, dividedBy, minus, plus, times } from '../../arithmetic/decimal';
import { HUNDREDTH } from '../../arithmetic/rates';
import { amountOf, changeOf, isApproximate, roundedOff } from '../../arithmetic/measured';
import { isPercent } from '../../arithmetic/percent';
import { newOnesBefore } from '../../figures/newOnes';
import type { PlacedParagraph } from '../../report/context';
import { sources, written } from '../arithmetic';
import { defineRule } from '../rule';
import type { Finding } from '../model';

/** A total, what is new of it and a net growth that cannot all be true (新增、总数、净增对不上). */
export default defineRule({
  id: 'net-growth-mismatch',
  category: 'arithmetic',
  severity: 'warning',
  scope: 'paragraph',
  title: { zh: '新增、总数和净增对不上', en: 'New ones, total and net growth that cannot all be true' },
  why: '净增等于新增减去退出，不会多于新增；由总数和净增率倒推出的净增数比新增还多，三个数里至少有一个不对。',
  exceptions: '净增少于新增（有退出的），不报；新增与总数不是同一指标、约数，不报。',
  source: '统计数据质量控制通例：期末数＝期初数＋新增－退出',
  examples: {
    bad: [
      '新认定县级示范合作社120家，同比增长20%，总数达420家，⟦净增60%⟧。',
      '新增执业护士86人，同比增长7.5%，总数达520人，⟦净增110人⟧。',
    ],
    good: [
      '新认定县级示范合作社120家，同比增长20%，总数达420家，净增35%。',
      '新增执业护士86人，同比增长7.5%，总数达520人，净增62人。',
      '新建站台26座，新能源公交车总数达420辆，净增60%。',
      '新认定县级示范合作社近120家，总数达420家，净增60%。',
      '示范合作社总数达420家，净增60%。',
    ],
  },
  check: (paragraph) =>
    paragraph.figures.flatMap((total, index) => {
      const net = total.comparisons.filter(({ kind, direction }) => kind === 'net' && direction === 'up');
      const fresh = net.length === 0 ? null : newOnesBefore(paragraph.figures, index);
      if (fresh === null) return [];
      return net.flatMap((comparison) => check(paragraph, total, fresh, comparison));
    }),
});

function check(paragraph: PlacedParagraph, total: Figure, fresh: Figure, comparison: Comparison): readonly Finding[] {
  const text = paragraph.reading.text.slice(comparison.span.start, comparison.span.end);
  if (comparison.high !== undefined || isApproximate(text)) return [];
  const [all, added] = [amountOf(total.quantity), amountOf(fresh.quantity)];
  const change = changeOf(comparison, text);
  const [a, n] = [written(paragraph, total), written(paragraph, fresh)];
  let computation: string;
  if (isPercent(comparison.unit)) {
    const rate = roundedOff(times(change, HUNDREDTH));
    const one = plus(decimal(1), rate.low);
    if (compare(times(all.low, rate.low), times(added.high, one)) <= 0) return [];
    const before = dividedBy(all.value, plus(decimal(1), rate.value), 0);
    computation = `${a}÷(1＋${decimalText(change)}%)≈${decimalText(before)}，净增约${decimalText(minus(all.value, before))}`;
  } else {
    if (
      comparison.unit !== total.quantity.writtenUnit ||
      compare(change, decimal(total.quantity.value, total.quantity.decimals)) >= 0 ||
      total.quantity.writtenUnit !== fresh.quantity.writtenUnit
    )
      return [];
    if (compare(roundedOff(change).low, decimal(fresh.quantity.value, fresh.quantity.decimals)) <= 0) return [];
    computation = `净增${decimalText(change)}${comparison.unit}`;
  }
  return [
    {
      span: comparison.span,
      message: {
        zh: `${computation}，多于新增的${n}：三个数不能同时成立。`,
        en: `The net growth exceeds the ${n} new ones: the three numbers cannot all be true.`,
      },
      related: sources(paragraph, [fresh, total]),
    },
  ];
}
