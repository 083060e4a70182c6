import { contradictions, readsRelations } from '../contradictions';
import { defineRule } from '../rule';

/** A mean that total and count do not give (平均数对不上). */
export default defineRule({
  id: 'mean-mismatch',
  category: 'arithmetic',
  severity: 'warning',
  scope: 'report',
  reads: readsRelations,
  title: { zh: '平均数与总数、个数对不上', en: 'A mean that total and count do not give' },
  why: '总数、个数、平均数写在一句里，读的人会随手一除；除不出来，三个数里至少有一个写错。',
  exceptions: '加权平均、按别的个数平均、单位不同、约数，算不出来，不报；对不上又看不出是哪一位写错的，不报。',
  source: '统计数据质量控制通例：平均数与总数、个数相互校验',
  examples: {
    bad: [
      '流动图书车出车213天，行程1.86万公里，平均每天⟦83.7⟧千米。',
      '服务小农户2.3万户，合计增收1058万元，户均增收⟦640⟧元。',
      '受理咨询16041人次，设咨询席位60个，平均每个席位⟦276⟧人次。',
    ],
    fixed: [
      '流动图书车出车213天，行程1.86万公里，平均每天87.3千米。',
      '服务小农户2.3万户，合计增收1058万元，户均增收460元。',
      '受理咨询16041人次，设咨询席位60个，平均每个席位267人次。',
    ],
    good: [
      '服务小农户2.3万户，合计增收1058万元，户均增收460元。',
      '受理咨询16041人次，设咨询席位60个，平均每个席位267人次。',
      '举办培训42期，培训学员5460人次，平均每期12天。',
      '发放贷款86亿元，惠及企业320家，户均增收4.2万元。',
      '服务小农户2.3万户，合计增收1058万元，户均增收约640元。',
    ],
  },
  check: (report) => contradictions(report, ['mean']),
});
