import { decimal, decimalText, dividedBy, times } from '../../arithmetic/decimal';
import type { Decimal } from '../../arithmetic/decimal';
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
import { isPercent } from '../../arithmetic/percent';
import { isPositive, sharesOf } from '../../ledger/wholes';
import type { ShareOfWhole } from '../../ledger/wholes';
import type { PlacedParagraph } from '../../report/context';
import { numberSpan, replacing, sources, written } from '../arithmetic';
import { defineRule } from '../rule';
import type { Finding } from '../rule';

/** A share that its two values do not give (占比对不上). */
export default defineRule({
  id: 'share-mismatch',
  category: 'arithmetic',
  severity: 'error',
  scope: 'paragraph',
  title: { zh: '占比与两个数对不上', en: 'A share that its two values do not give' },
  why: '部分、总数和占比三个数都写出来了，就必须除得尽；对不上，至少有一个写错了。',
  exceptions: '占比的总数没有写出来的（占全省28.1%）、约数、四舍五入容许的误差内，不报。',
  source: '统计数据质量控制通例：结构相对数与绝对数相互校验',
  examples: {
    bad: [
      '建成标准化村卫生室136个，占全县170个行政村的⟦85⟧%。',
      '参训教师1200人，其中乡镇教师500人，占比⟦45.7⟧%。',
      '新能源公交车达1386辆，占公交车总数1540辆的⟦96.0⟧%。',
      '排查矛盾纠纷327起，化解319起，化解率⟦95.6⟧%。',
      '全年推送风险任务312条，完成应对309条，应对率⟦90.9⟧%。',
      '接待游客486.3万人次，实现旅游收入31.72亿元。其中，过夜游客128.5万人次，占⟦24.6⟧%。',
      '组织税费收入38.64亿元，同比增长7.7%；税收收入21.35亿元，同比增长5.9%；非税收入2.47亿元，同比增长2.9%。税收收入占税费收入的⟦53.5⟧%。',
      '全县236个行政村中，已有118个完成规划编制，占⟦56⟧%。',
      '营业收入18.64亿元，研发投入4860万元，占营业收入的⟦3.6⟧%。',
    ],
    fixed: [
      '建成标准化村卫生室136个，占全县170个行政村的80%。',
      '参训教师1200人，其中乡镇教师500人，占比41.7%。',
      '新能源公交车达1386辆，占公交车总数1540辆的90.0%。',
      '排查矛盾纠纷327起，化解319起，化解率97.6%。',
      '全年推送风险任务312条，完成应对309条，应对率99.0%。',
      '接待游客486.3万人次，实现旅游收入31.72亿元。其中，过夜游客128.5万人次，占26.4%。',
      '组织税费收入38.64亿元，同比增长7.7%；税收收入21.35亿元，同比增长5.9%；非税收入2.47亿元，同比增长2.9%。税收收入占税费收入的55.3%。',
      '全县236个行政村中，已有118个完成规划编制，占50%。',
      '营业收入18.64亿元，研发投入4860万元，占营业收入的2.6%。',
    ],
    good: [
      '办理监督案件57件，提出再审检察建议9件，采纳率100%。',
      '体检率99%，身高、体重达标率分别为97.3%和96.8%。',
      '建成标准化村卫生室136个，占全县170个行政村的80%。',
      '参训教师1200人，其中乡镇教师500人，占比41.7%。',
      '专利申请3816件，占全省28.1%。',
      '参训教师1200人，其中乡镇教师近500人，占比45.7%。',
      '抽检食品8620批次，检出不合格样品164批次，合格率98.1%。',
      '发放贷款86亿元，惠及企业320家，其中小微企业210家。其中，科技企业42家，占20%。',
      '1—6月组织税费收入38.64亿元，税收收入21.35亿元。全年税收收入占税费收入的57.1%。',
      '受理投诉86件，办结80件，按期办结率100%。',
      '签约居民1.42万人，签约率45.5%，其中重点人群签约0.68万人，签约率81%。',
      '执行操作票1846张、合格工作票973张，合格率均为100%。',
      '受理信访1086件，办结1071件，办结率98.6%。其中，婚姻家庭类612件，占56.4%。',
      '贷款余额86亿元，其中涉农贷款32.4亿元，占全市的12.5%。',
      '新能源公交车达1386辆，占公交车总数的92.4%。',
    ],
  },
  check: (paragraph) => sharesOf(paragraph, 'share').flatMap((share) => shareFinding(paragraph, share)),
});

const HUNDREDTH: Decimal = { digits: 1n, scale: 2 };

/** A share or completion that part and whole do not give. */
export function shareFinding(
  paragraph: PlacedParagraph,
  { part, whole, comparison, text, others = [] }: ShareOfWhole,
): readonly Finding[] {
  if (
    !isPercent(comparison.unit) ||
    !isComparable(part.quantity, whole.quantity) ||
    isApproximate(text) ||
    !isPositive(whole)
  )
    return [];
  const [some, all] = [amountOf(part.quantity), amountOf(whole.quantity)];
  const told = changeOf(comparison, text);
  const open = roundedOff(told);
  const share: Measured = {
    value: times(open.value, HUNDREDTH),
    low: times(open.low, HUNDREDTH),
    high: times(open.high, HUNDREDTH),
  };
  if (
    overlap(productOf(all, share), some) ||
    others.some((other) => overlap(productOf(amountOf(other.quantity), share), some))
  )
    return [];
  const right = decimalText(dividedBy(times(some.value, decimal(100)), all.value, Math.max(told.scale, 0)));
  const number = numberSpan({ comparison, text });
  return [
    {
      span: number ?? comparison.span,
      message: {
        zh: `${written(paragraph, part)}÷${written(paragraph, whole)}≈${right}%，文中为${decimalText(told)}%。`,
        en: `${written(paragraph, part)} of ${written(paragraph, whole)} is ${right}%, not ${decimalText(told)}%.`,
      },
      ...(number === null ? {} : { fixes: [replacing(number, right)] }),
      related: sources(paragraph, [part, whole]),
    },
  ];
}
