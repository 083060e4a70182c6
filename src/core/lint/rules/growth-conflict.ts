import { differingGrowthsIn, growthsVersion } from '../../ledger/differingGrowth';
import { guessing } from '../fixes';
import { defineRule } from '../rule';

/** One growth with other digits than where it is told first (同一增幅前后不一). */
export default defineRule({
  id: 'growth-conflict',
  category: 'value-conflict',
  severity: 'warning',
  scope: 'report',
  reads: (report) => [growthsVersion(report), report.year, report.period],
  title: { zh: '同一指标前后增幅不一', en: 'One growth with two values' },
  why: '总述里增长6.8%，分述里增长8.6%，指标、时期、基期都相同，必有一个写错。',
  exceptions: '时期、范围不同的，其中项，各单位标题下的，一升一降的，相差不像笔误的，不报。',
  source: '公文校对通例：同一指标全文数值一致',
  examples: {
    bad: [
      '某港口公司2025年工作总结\n全年营业收入32.6亿元，同比增长6.8%。\n全年营业收入⟦同比增长8.6%⟧，利润稳步提高。',
      '某医院2025年工作总结\n门诊量、出院人次、手术台次同比分别增长5.6%、8.1%和11.4%。\n手术台次⟦同比增长14.1%⟧。',
    ],
    fixed: [
      '某港口公司2025年工作总结\n全年营业收入32.6亿元，同比增长6.8%。\n全年营业收入同比增长6.8%，利润稳步提高。',
      '某医院2025年工作总结\n门诊量、出院人次、手术台次同比分别增长5.6%、8.1%和11.4%。\n手术台次同比增长11.4%。',
    ],
    good: [
      '某港口公司2025年工作总结\n全年营业收入32.6亿元，同比增长6.8%。\n上半年营业收入同比增长8.6%。',
      '某港口公司2025年工作总结\n全年营业收入32.6亿元，同比增长6.8%。\n全年航运营业收入同比增长8.6%。',
      '全年营业收入32.6亿元，同比增长6.8%。\n一、装卸公司\n营业收入同比增长8.6%。',
    ],
  },
  check: (report) =>
    differingGrowthsIn(report).map(({ indicator, first, place, fix }) => {
      const [here, there] = [report.slice(place), report.slice(first)];
      return {
        span: place,
        message: {
          zh: `“${indicator}”这里是“${here}”，前面是“${there}”，说的像是同一个数，请核对。`,
          en: `“${indicator}”: “${here}” here, “${there}” before: these seem to be one number.`,
        },
        ...(fix === null ? {} : { fixes: [guessing(fix.span, fix.newText)] }),
        related: [{ span: first, message: { zh: `前面是“${there}”`, en: `“${there}” here` } }],
      };
    }),
});
