import { contradictions, readsRelations } from '../contradictions';
import { defineRule } from '../rule';

/** A change that does not follow from its two ends (增幅与前后数对不上). */
export default defineRule({
  id: 'growth-mismatch',
  category: 'arithmetic',
  severity: 'error',
  scope: 'report',
  reads: readsRelations,
  takesIn: [
    {
      rule: 'growth-conflict',
      when: 'overlap',
      reason: 'The growth that does not fit its values is the one that differs from where it is told first.',
    },
  ],
  title: { zh: '增幅与前后两个数对不上', en: 'A change that its two values do not give' },
  why: '现值、基数和增幅三个数都写出来了，就必须算得平；算不平，至少有一个写错了。',
  exceptions:
    '地区生产总值、增加值等按不变价计算的增速，不能用两个现价数推算，不报；约数、区间不报；按四舍五入容许的误差内，不报。',
  source: '统计数据质量控制通例：总量、基数、增速相互校验',
  examples: {
    bad: [
      '学生宿舍床位由3200张增加到4160张，增长⟦23.1⟧%。',
      '开设选修课程512门，比2024年的480门增加⟦23⟧门。',
      '营业收入3.25亿元（上年同期2.60亿元），同比增长⟦20.0⟧%。',
      '上门服务436人次，同比增长⟦39.8⟧%（上年同期为314人次）。',
      '2024年入库税收3.20亿元，2025年入库税收4.00亿元，同比增长⟦20⟧%。',
      '各项存款余额38.62亿元，较年初增加2.14亿元，增长⟦9.5⟧%。',
    ],
    fixed: [
      '学生宿舍床位由3200张增加到4160张，增长30.0%。',
      '开设选修课程512门，比2024年的480门增加32门。',
      '营业收入3.25亿元（上年同期2.60亿元），同比增长25.0%。',
      '上门服务436人次，同比增长38.9%（上年同期为314人次）。',
      '2024年入库税收3.20亿元，2025年入库税收4.00亿元，同比增长25%。',
      '各项存款余额38.62亿元，较年初增加2.14亿元，增长5.9%。',
    ],
    good: [
      '17个县经济总量合计420亿元，比上年同期增加87.7亿元，增长20.9%。',
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
  check: (report) => contradictions(report, ['growth', 'change', 'increase', 'points']),
});
