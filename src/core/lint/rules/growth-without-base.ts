import { defineRule } from '../rule';

/** A change told by its verb; of 增长5.1%、6.9% the first stands for both, and 增长达到22% may be a level. */
const STARTS_WITH_VERB = /^[^\d０-９达]+[\d０-９]/;

/** Rises and falls that do not say since when (增幅未写基期). */
export default defineRule({
  id: 'growth-without-base',
  category: 'ambiguous-comparison',
  severity: 'warning',
  severityByKind: { government: 'hint' },
  scope: 'paragraph',
  title: { zh: '增长未写明与何时比', en: 'Growth without a base period' },
  why: '“增长25%”是同比、环比还是比年初，读者无从判断，也无法复核。工作总结里的增幅应写明基期：同比、比上年、比2022年，或在本句、本段前面已经交代。',
  exceptions:
    '目标（力争增长8%）、把增速本身当作指标的（增速目标）、本句前面或段首已写明基期的，不报。政府工作报告通常整篇按上年比较，降为轻微提示。',
  source: '国家统计局《统计上常用指标的表述规范》的通行做法：增速须注明比较基期',
  examples: {
    bad: [
      '全县农产品网络零售额18.6亿元，⟦增长12.3%⟧。',
      '接诊急救患者3260人次，⟦下降4.5%⟧。',
      '发放贷款12.6亿元，⟦增长11%⟧；存款余额86亿元，同比增长7.2%。',
    ],
    fixed: [
      '全县农产品网络零售额18.6亿元，同比增长12.3%。',
      '接诊急救患者3260人次，同比下降4.5%。',
      '发放贷款12.6亿元，同比增长11%；存款余额86亿元，同比增长7.2%。',
    ],
    good: [
      '全县农产品网络零售额18.6亿元，同比增长12.3%。',
      '全县农产品网络零售额18.6亿元，比2022年增长25%。',
      '货运量、客运量同比分别增长5.2%、3.1%，港口吞吐量820万吨，增长2.4%。',
      '力争全年网络零售额增长8%以上。',
      '与上年相比，发案数下降6.1%，破案数增长3.4%。',
      '与2020年相比，森林覆盖率提高3.2个百分点，水土流失面积减少120平方公里。',
      '通过技术改造，企业能耗降低12%，生产效率提升30%。',
      '主营业务收入增长8%以上的企业有36家。',
      '项目进度由年初的35%提高到82%，提高47个百分点。',
      '集装箱码头单桥作业效率较人工码头提升25%。',
      '单位产品能耗三年累计下降11.4%。',
      '规模以上工业增加值增长8.2%，增速比上年加快1.1个百分点。',
      '生产总值1486.32亿元，同比增长5.6%，增速比上半年加快0.2个百分点。分产业看，第一产业增加值142.16亿元，增长3.8%；第二产业增加值612.74亿元，增长6.3%。',
      '工业增加值同比增长7.1%。分三大门类看，采矿业增长2.2%，制造业增长7.9%。新能源汽车产量增长48.3%。',
      '居民消费价格同比上涨0.3%。其中，食品烟酒价格下降0.2%，衣着价格上涨1.1%。',
      '日均处理快件1.3万件，比年初的0.9万件增加0.4万件。',
      '实现利润5000万元，同比扭亏为盈，增长120%。',
    ],
  },
  check: (paragraph) =>
    paragraph.figures.flatMap((figure) =>
      figure.nature === 'target' || figure.indicator.text === '' // of what nothing is known nothing is said
        ? []
        : figure.comparisons
            .filter(
              (comparison) =>
                comparison.kind === 'growth' &&
                comparison.base === null &&
                !(comparison.unit === '倍' && comparison.direction === 'down') &&
                comparison.implied !== true &&
                STARTS_WITH_VERB.test(paragraph.reading.text.slice(comparison.span.start, comparison.span.end)),
            )
            .map((comparison) => {
              const written = paragraph.reading.text.slice(comparison.span.start, comparison.span.end);
              const insert = (word: string) => ({
                title: { zh: `写明基期：${word}${written}`, en: `State the base: ${word}${written}` },
                edits: [{ span: { start: comparison.span.start, end: comparison.span.start }, newText: word }],
              });
              return {
                span: comparison.span,
                message: {
                  zh: `“${written}”没有写明与何时比：同比、环比，还是比上年末？`,
                  en: `“${written}” does not say what it is compared with.`,
                },
                fixes: [insert('同比'), insert('比上年')],
              };
            }),
    ),
});
