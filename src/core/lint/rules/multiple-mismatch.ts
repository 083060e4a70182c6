import { changesOf } from '../../ledger/changes';
import type { Claim, ToldChange } from '../../ledger/changes';
import { compare, decimal, decimalText, dividedBy, minus, plus } from '../../arithmetic/decimal';
import {
  amountOf,
  changeOf,
  isApproximate,
  isComparable,
  overlap,
  productOf,
  roundedOff,
} from '../../arithmetic/measured';
import type { Measured } from '../../arithmetic/measured';
import type { PlacedParagraph } from '../../report/context';
import { numberSpan, replacing, sources, written } from '../arithmetic';
import { defineRule } from '../rule';
import type { Finding } from '../rule';

/** A multiple that its two values do not give (倍数对不上). */
export default defineRule({
  id: 'multiple-mismatch',
  category: 'arithmetic',
  severity: 'warning',
  scope: 'paragraph',
  title: { zh: '倍数与前后两个数对不上', en: 'A multiple that its two values do not give' },
  why: '由100到400，是“增长3倍”“是原来的4倍”；增长几倍要减去原来的一倍，最容易多写一倍。',
  exceptions:
    '整数倍容许四舍五入（由10到97写9倍或近10倍），不报；“放大”“扩大”几倍两种说法都有人用，合一种就不报；约数不报。',
  source: '国家统计局《统计上常用指标的表述规范》：“增长了几倍”不含基数，“增长到几倍”含基数',
  examples: {
    bad: [
      '贷款风险补偿资金池由0.50亿元增加到2.00亿元，增长⟦4⟧倍。',
      '帮扶车间由2022年的12个增加到60个，是2022年的⟦4⟧倍。',
      '监测点位由1.4万个增加到4.2万个，是原来的⟦4⟧倍。',
    ],
    fixed: [
      '贷款风险补偿资金池由0.50亿元增加到2.00亿元，增长3倍。',
      '帮扶车间由2022年的12个增加到60个，是2022年的5倍。',
      '监测点位由1.4万个增加到4.2万个，是原来的3倍。',
    ],
    good: [
      '贷款风险补偿资金池由0.5亿元增加到2亿元，增长3倍。',
      '贷款风险补偿资金池由0.5亿元扩大到2亿元，扩大4倍。',
      '服务企业由31家增加到300家，增长8.7倍。',
      '执行专项资金由1.1亿元增加到10.7亿元，增长近9倍。',
      '年服务老人由2600人次增加到2.6万人次，比上年同期增长2倍。',
    ],
  },
  check: (paragraph) =>
    changesOf(paragraph).flatMap((change) => change.claims.flatMap((claim) => check(paragraph, change, claim))),
});

const ONE = decimal(1);
/** Verbs of which some take the start in and some do not. */
const EITHER = /放大|扩大|提高|提升|翻/;

function check(paragraph: PlacedParagraph, { from, to }: ToldChange, claim: Claim): readonly Finding[] {
  const { comparison, text } = claim;
  if (
    comparison.unit !== '倍' ||
    comparison.direction === 'down' ||
    !isComparable(from.quantity, to.quantity) ||
    isApproximate(text)
  )
    return [];
  const [start, end] = [amountOf(from.quantity), amountOf(to.quantity)];
  if (compare(start.low, decimal(0)) <= 0 || compare(end.value, start.value) <= 0) return [];
  const told = changeOf(comparison, text);
  const times = roundedOff(told);
  const fits = (multiple: Measured): boolean => overlap(productOf(start, multiple), end);
  const grown: Measured = { value: plus(ONE, times.value), low: plus(ONE, times.low), high: plus(ONE, times.high) };
  const isWhole = comparison.kind === 'multiple';
  if (fits(isWhole ? times : grown) || (EITHER.test(text) && fits(times))) return [];
  const decimals = Math.max(told.scale, 0);
  const ratio = dividedBy(end.value, start.value, decimals);
  const right = isWhole ? ratio : minus(ratio, ONE);
  const number = numberSpan(claim);
  const isMendable = number !== null && compare(right, decimal(0)) > 0 && fits(roundedOff(ratio));
  return [
    {
      span: number ?? comparison.span,
      message: {
        zh: `${written(paragraph, to)}÷${written(paragraph, from)}≈${decimalText(ratio)}，${isWhole ? `应为“${decimalText(right)}倍”` : `即增长${decimalText(right)}倍`}，文中为“${text}”。`,
        en: `The end is ${decimalText(ratio)} times the start; the text says “${text}”.`,
      },
      ...(isMendable ? { fixes: [replacing(number, decimalText(right))] } : {}),
      related: sources(paragraph, [from, to]),
    },
  ];
}
