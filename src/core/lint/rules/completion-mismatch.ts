import { contradictions, readsRelations } from '../contradictions';
import { defineRule } from '../rule';

/** A completion rate that result and plan do not give (完成率对不上). */
export default defineRule({
  id: 'completion-mismatch',
  category: 'arithmetic',
  severity: 'error',
  scope: 'report',
  reads: readsRelations,
  title: { zh: '完成率与完成数、计划数对不上', en: 'A completion rate that result and plan do not give' },
  why: '完成数、计划数和完成率三个数都写出来了，就必须算得平；对不上，至少有一个写错了。',
  exceptions: '计划数没有写出来的（完成全年目标的52%）、约数、四舍五入容许的误差内，不报。',
  source: '统计数据质量控制通例：计划完成程度相对数与绝对数相互校验',
  examples: {
    bad: ['完成技改投资58.5亿元，占年度计划56亿元的⟦114.5⟧%。', '年度计划投资50亿元，实际完成46亿元，完成率⟦29⟧%。'],
    fixed: ['完成技改投资58.5亿元，占年度计划56亿元的104.5%。', '年度计划投资50亿元，实际完成46亿元，完成率92%。'],
    good: [
      '完成技改投资58.5亿元，占年度计划56亿元的104.5%。',
      '年度计划投资50亿元，实际完成46亿元，完成率92%。',
      '完成营造林12.6万亩，完成全年目标的52%。',
      '完成税收3.25亿元，占年初预算的101.6%。',
      '利用外资130万美元，占年计划的87%，实现出口171万美元，完成年任务的78%。',
      '转移劳动力36623人，完成全年任务的105.8%，各县均完成任务；其中，省内转移30815人，完成全年任务的99.4%。',
    ],
  },
  check: (report) => contradictions(report, ['completion']),
});
