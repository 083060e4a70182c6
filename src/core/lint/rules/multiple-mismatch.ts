import { contradictions, readsRelations } from '../contradictions';
import { defineRule } from '../rule';

/** A multiple that its two values do not give (倍数对不上). */
export default defineRule({
  id: 'multiple-mismatch',
  category: 'arithmetic',
  severity: 'warning',
  scope: 'report',
  reads: readsRelations,
  title: { zh: '倍数与前后两个数对不上', en: 'A multiple that its two values do not give' },
  why: '由100到400，是“增长3倍”“是原来的4倍”；增长几倍要减去原来的一倍，最容易多写一倍。',
  exceptions:
    '整数倍容许四舍五入（由10到97写9倍或近10倍），不报；“放大”“扩大”几倍两种说法都有人用，合一种就不报；约数不报。',
  source: '国家统计局《统计上常用指标的表述规范》：“增长了几倍”不含基数，“增长到几倍”含基数',
  examples: {
    bad: [
      '贷款风险补偿资金池由0.50亿元增加到2.00亿元，增长⟦2⟧倍。',
      '帮扶车间由2022年的12个增加到60个，是2022年的⟦4⟧倍。',
      '留学生由上年的8人增加到24人，增长到上年的⟦2⟧倍。',
      '种植业产值331.7亿元，农产品加工产值862.3亿元，是种植业产值的⟦2.8⟧倍。',
    ],
    fixed: [
      '贷款风险补偿资金池由0.50亿元增加到2.00亿元，增长3倍。',
      '帮扶车间由2022年的12个增加到60个，是2022年的5倍。',
      '留学生由上年的8人增加到24人，增长到上年的3倍。',
      '种植业产值331.7亿元，农产品加工产值862.3亿元，是种植业产值的2.6倍。',
    ],
    good: [
      '贷款风险补偿资金池由0.5亿元增加到2亿元，增长3倍。',
      '贷款风险补偿资金池由0.5亿元扩大到2亿元，扩大4倍。',
      '服务企业由31家增加到300家，增长8.7倍。',
      '执行专项资金由1.1亿元增加到10.7亿元，增长近9倍。',
      '年服务老人由2600人次增加到2.6万人次，比上年同期增长2倍。',
    ],
  },
  check: (report) => contradictions(report, ['multiple']),
});
