import { numberText } from '../../arithmetic/decimal';
import { amountsInPoints } from '../../ledger/rates/differences';
import { ratesInPercent } from '../../ledger/ratesInPercent';
import { changing } from '../fixes';
import { defineRule } from '../rule';

/** A rate that rises by percent where percentage points are meant (百分点误作百分比). */
export default defineRule({
  id: 'percent-or-points',
  category: 'percent-vs-point',
  severity: 'warning',
  scope: 'paragraph',
  takesIn: [
    {
      rule: 'growth-without-base',
      when: 'overlap',
      reason: 'The change has to be told anew, and the base is missing in the same words.',
    },
  ],
  title: { zh: '应当用百分点', en: 'Percent where points are meant' },
  why: '率和占比的变化用百分点：合格率由96%到98%，是提高2个百分点，不是提高2%（那是由96%到97.9%）。',
  exceptions:
    '数量的增减用百分比，不报；前后两个率都写出、按百分比才算得对的，不报；效率、生产率、发案率等通常按相对数说升降的，不报，或只作提示。',
  source: '国家统计局《统计上常用指标的表述规范》：两个百分数相减用百分点',
  examples: {
    bad: [
      '农产品抽检合格率98.6%，同比提高⟦1.2%⟧。',
      '生源地就业学生占比36.4%，比上年下降⟦2.5%⟧。',
      '村级道路通畅率比上年提高⟦6%⟧。',
      '跨域立案86件，当场立案率比上年提高⟦2.3%⟧。',
      '轻微刑事案件不起诉率同比上升⟦3.6%⟧。',
      '公交车准点率由80.2%提高到86.4%，提高⟦6.2%⟧。',
      '受理婚姻家庭类信访612件次，占56.4%，比上年提高⟦2.1%⟧。',
      '建成高标准农田270万亩，占耕地412万亩的65.5%，比上年提高⟦2.7%⟧。',
      '工业用电量同比增长9.4%，增速比上半年加快⟦0.3%⟧。',
      '仓储吞吐量增速3.4%，与上半年相比放缓⟦0.6%⟧。',
      '执行案件结案率91.3%，比全省平均高出⟦2.1%⟧。',
      '读者满意率由上年的95.3%上升到96.1%，提高⟦0.8%⟧。',
      '抽检合格率96.3%，较上学年的94.1%提高⟦2.2%⟧。',
      '调解成功196件，成功率89.9%，较上年提高⟦3.4%⟧。',
      '村镇用电量同比增长7.8%，城区用电量同比增长6.2%，村镇增速快于城区⟦1.6%⟧。',
      '漏损率去年12.46%，今年11.82%，一年降了⟦0.64%⟧。',
      '首诊解决率达到83.7%，而2024年这一数字是80.2%，前进了⟦3.5%⟧。',
      '存款余额264亿元，较年初增长⟦10个百分点⟧。',
    ],
    fixed: [
      '农产品抽检合格率98.6%，同比提高1.2个百分点。',
      '生源地就业学生占比36.4%，比上年下降2.5个百分点。',
      '村级道路通畅率比上年提高6个百分点。',
      '跨域立案86件，当场立案率比上年提高2.3个百分点。',
      '轻微刑事案件不起诉率同比上升3.6个百分点。',
      '公交车准点率由80.2%提高到86.4%，提高6.2个百分点。',
      '受理婚姻家庭类信访612件次，占56.4%，比上年提高2.1个百分点。',
      '建成高标准农田270万亩，占耕地412万亩的65.5%，比上年提高2.7个百分点。',
      '工业用电量同比增长9.4%，增速比上半年加快0.3个百分点。',
      '仓储吞吐量增速3.4%，与上半年相比放缓0.6个百分点。',
      '执行案件结案率91.3%，比全省平均高出2.1个百分点。',
      '读者满意率由上年的95.3%上升到96.1%，提高0.8个百分点。',
      '抽检合格率96.3%，较上学年的94.1%提高2.2个百分点。',
      '调解成功196件，成功率89.9%，较上年提高3.4个百分点。',
      '村镇用电量同比增长7.8%，城区用电量同比增长6.2%，村镇增速快于城区1.6个百分点。',
      '漏损率去年12.46%，今年11.82%，一年降了0.64个百分点。',
      '首诊解决率达到83.7%，而2024年这一数字是80.2%，前进了3.5个百分点。',
      '存款余额264亿元，较年初增长10%。',
    ],
    good: [
      '农产品抽检合格率98.6%，同比提高1.2个百分点。',
      '仓储吞吐量同比增长3.4%，仓储收入同比下降0.6%。',
      '门诊量同比增长6%，药占比下降1.2个百分点。',
      '公交车准点率由80%提高到92%，提高15%。',
      '技术改造后生产效率比上年提高30%。',
      '交通事故死亡率比上年下降12%。',
      '劳动生产率比上年提高9%。',
      '办结满意率高于 2023 年第一季度的 6.7%。',
      '责任成本降低率3.2%，优于公司下达的2.5%目标0.7个百分点。',
      '因灾受伤人数、倒塌房屋数量、直接损失占生产总值比重较上年分别下降25%、57%和24%。',
      '占比36.4%的中小企业产值同比增长8%。',
      '水稻平均亩产520公斤，比全市平均高出15%；贷款不良率0.8%，低于行业平均水平1.6%。',
      '网上零售占零售总额的比重同比提升1.6个百分点，达到28.4%。分城乡看，零售额同比分别增长3.1%、4.6%。',
      '电动机功率89.9%，较上年提高3.4%。',
      '村镇用电量同比增长7.8%，高于全省平均5.6%的水平。',
      '青年占62%，中年占36%，其余提高到26%的地方有两处。',
      '存款余额264亿元，不良率较年初下降0.3个百分点；夏粮面积760亩，超计划12个百分点。',
    ],
  },
  check: (paragraph) => [
    ...amountsInPoints(paragraph).map(({ span, number, direction }) => ({
      span,
      message: {
        zh: `数量的升降应当说“${direction === 'down' ? '下降' : '增长'}${number}%”，百分点说的是率的升降。`,
        en: `An amount changes by percent: ${number}%; percentage points are for rates.`,
      },
      fixes: [changing(span, `${number}%`)],
    })),
    ...ratesInPercent(paragraph).map(({ comparison: { kind, direction, value }, span, number, isDoubtful }) => ({
      span,
      message:
        kind === 'gap'
          ? {
              zh: `两个率的差距应当说“${direction === 'down' ? '低' : '高'}${numberText(value)}个百分点”。`,
              en: `The distance between two rates is told in percentage points: ${numberText(value)}.`,
            }
          : {
              zh: `率和占比的升降应当说“${direction === 'down' ? '下降' : '提高'}${numberText(value)}个百分点”。`,
              en: `A change of a rate or share is told in percentage points: ${numberText(value)}.`,
            },
      fixes: [changing(span, `${number}个百分点`)],
      ...(isDoubtful ? { severity: 'info' as const } : {}),
    })),
  ],
});
