import { leavesHabit, leavesOwnHabit, suppliedByReader } from '../../relations/bases/habit';
import type { JudgedChange } from '../../relations/bases/inForce';
import { baselessRuns } from '../../relations/bases/runs';
import { changeSentencesIn, changesIn, opensAsGovernment } from '../../report/changes';
import type { Report } from '../../report/report';
import { defineRule } from '../rule';
import type { Finding } from '../model';

/** Rises and falls that do not say since when (增幅未写基期). */
export default defineRule({
  id: 'growth-without-base',
  category: 'ambiguous-comparison',
  severity: 'warning',
  scope: 'report',
  reads: (report) => [changeSentencesIn(report), report.kind],
  title: { zh: '增长未写明与何时比', en: 'Growth without a base period' },
  why: '“增长25%”是同比、环比还是比年初，读者无从判断，也无法复核。工作总结里的增幅应写明基期：同比、比上年、比2022年，或在本句、本段前面已经交代。',
  exceptions:
    '目标（力争增长8%）、增速划档（9家企业增长20%以上）、年均、标准调整、措施的效果、股价期货，不报；基期已在本句、紧接的前几句、总项里写明或以“下同”交代的，不报。政府工作报告（以“各位代表”开头的也算）通常整篇按上年比较，不报；全文都写明、只有一两处没写的，只作提示。全文别处都写明、唯独一处没写的，照报；连续几处都没写的，只在第一处报一次。统计快讯、新闻里前面至少三处都写了同比的，后面没写的只作提示。',
  source: '国家统计局《统计上常用指标的表述规范》的通行做法：增速须注明比较基期',
  examples: {
    bad: [
      '全县农产品网络零售额18.6亿元，⟦增长12.3%⟧。',
      '接诊急救患者3260人次，⟦下降4.5%⟧。',
      '发放贷款12.6亿元，⟦增长11%⟧；存款余额86亿元，同比增长7.2%。',
      '新建充电桩640个，充电量126万千瓦时，⟦涨幅达到18.4%⟧。',
      '建成实训基地27个，⟦增加9个⟧。',
      '建成实训基地27个（⟦增加9个⟧）。',
      '全市公交客运量2860万人次，⟦增幅为6.4%⟧。',
      '食堂满意率96.2%，⟦提升2.4个百分点⟧。',
      '水稻亩产586公斤，⟦提高12公斤⟧。',
      '在册社工126人，⟦多9人⟧。',
      '招工计划860人，实际到岗846人，留用率93.1%，⟦提高1.5个百分点⟧。',
      '上年关停小水电6座。今年处理污水1260万吨，⟦增长12.5%⟧。',
      '上半年货运量820万吨，⟦增长3.2%⟧，增速比一季度加快0.6个百分点。',
      '把服务送到村口，办件1260件；网上受理8600件，⟦增长12.5%⟧。',
      '各位代表：现在，我代表公司向大会报告工作，请予审议。\n新签合同额86亿元，⟦增长12.3%⟧。',
    ],
    fixed: [
      '全县农产品网络零售额18.6亿元，同比增长12.3%。',
      '接诊急救患者3260人次，同比下降4.5%。',
      '发放贷款12.6亿元，同比增长11%；存款余额86亿元，同比增长7.2%。',
      '新建充电桩640个，充电量126万千瓦时，同比涨幅达到18.4%。',
      '建成实训基地27个，同比增加9个。',
      '建成实训基地27个（同比增加9个）。',
      '全市公交客运量2860万人次，同比增幅为6.4%。',
      '食堂满意率96.2%，同比提升2.4个百分点。',
      '水稻亩产586公斤，同比提高12公斤。',
      '在册社工126人，同比多9人。',
      '招工计划860人，实际到岗846人，留用率93.1%，同比提高1.5个百分点。',
      '上年关停小水电6座。今年处理污水1260万吨，同比增长12.5%。',
      '上半年货运量820万吨，同比增长3.2%，增速比一季度加快0.6个百分点。',
      '把服务送到村口，办件1260件；网上受理8600件，同比增长12.5%。',
      '各位代表：现在，我代表公司向大会报告工作，请予审议。\n新签合同额86亿元，同比增长12.3%。',
    ],
    good: [
      '门诊86.42万人次（80.15万人次），增长7.8%；出院3.96万人次（3.71万人次），增长6.7%。',
      '服判率达到91.7%，而2023年这一数字是89.4%，提高了2.3个百分点。',
      '接待观众63.2万人次，上年这一数字是51.8万人次，增长22%。',
      '购进总额12.4亿元，销售总额13.1亿元，双双高于上年，分别增长7.8%和8.3%。',
      '2026年的思路：检测项目增加15%，冷链设备再配60台。',
      '全县农产品网络零售额18.6亿元，同比增长12.3%。',
      '全县农产品网络零售额18.6亿元，比2022年增长25%。',
      '在册社工126人，比上年的117人多9人；水稻亩产由574公斤到586公斤，提高12公斤。',
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
      '居民消费价格环比上涨0.4%，同比上涨1.8%。从环比看，涨幅比上月扩大0.3个百分点。鲜菜价格上涨8.5%。应季瓜果大量上市，鲜果价格下降4.2%。',
      '固定资产投资同比增长6.1%。分领域看，基础设施投资增长7.1%。住房销售面积68.9万平方米，下降2.2%。分产业看，第二产业投资增长10.9%。民间投资增长3.5%。社会领域投资增长14.9%。',
      '居民消费价格同比上涨0.3%。其中，食品烟酒价格下降0.2%，衣着价格上涨1.1%。',
      '日均处理快件1.3万件，比年初的0.9万件增加0.4万件。',
      '实现利润5000万元，同比扭亏为盈，增长120%。',
      '有6个镇增速超过8%，9家企业产值增长20%以上。',
      '全年城乡低保标准提高6%，发放低保金1860万元。',
      '主要目标为：新签合同额200亿元，增长7.3%；营业收入136亿元，增长5.8%（以上增幅均与上年实际相比）。',
      '改造后把单趟时间缩短12%。',
      '截至收盘，星川股份报18.6元，上涨5.2%。',
      '期末职工286人，新增12人，减少5人。',
      '管网漏损率8.2%（上年9.6%），下降1.4个百分点。',
      '与上年1120万吨相比增长12.5%，污水处理量创下新高。',
      '上年是1120万吨，今年是1260万吨，增长12.5%。',
      '上年处理污水1120万吨。今年达到1260万吨，增长12.5%。',
      '处理污水1260万吨。上年为1120万吨，增长12.5%。',
      '处理污水量在上年1120万吨的基础上增长12.5%，达到1260万吨。',
      '贷款余额在去年高增长的基础上增长8.6%，达到326亿元。',
      '处理污水1260万吨，大幅增长12.5%（上年为1120万吨）。',
      '水库年初蓄水3200万立方米，年末蓄水3600万立方米，增长12.5%。',
      '灌溉面积12.6万亩，增长6.2%（同比）。',
      '用水户18.2万户，增长6.2%（与上年同期相比）。',
      '甜菜26万吨，增长22.1%；烤烟7.7万吨，增长12.4%；蔬菜105万吨，与上年持平；亚麻1.5万吨，下降3%。',
      '客运量143万人次，比去年同期（下同）下降4.4%。货运量862万吨，增长5%。',
      '旅客发送量320万人次，同比增长6.1%。货物发送量86万吨，增长2.3%。',
      '粮食播种面积增加1.9万亩，增长0.6%\n全县小麦面积3.5万亩，比上年减少0.2万亩，下降5.4%。',
      '上半年猪肉产量4.6万吨，同比增长3.6%。二季度末，生猪存栏43万头，同比增长1.1%。上半年，生猪出栏37万头，增长2.6%。',
      '上半年蔬菜产量82.6万吨、水果产量16.5万吨，分别完成年计划的50.5%、52.7%，同比分别增长3.6%、4.1%。其中，东片蔬菜产量36.2万吨，增长4.3%。',
      '“十四五”时期管网漏损率累计下降20%，停水时间减少25%。',
      '税收收入同比增长13.3%，为10年来最高。土地收入增长6.9%。',
      '五年来，全镇财政收入增长86%，村集体收入增长1.2倍。',
      '生产总值186亿元，比上年增长6%。第一产业占比比上年下降1.1个百分点，第二产业占比提高0.7个百分点。人均生产总值7.1万元，增长5.8%。',
      '全年有三个主要特点。与去年同期相比，接警总量上升，增加了3.1%。',
      '“三公”经费支出比预算数减少24万元。其中，公车运行费186万元，减少18万元；接待费12万元，减少2万元。',
      '县长在政府工作报告中说，过去一年经济回升向好。全县生产总值286亿元，增长6.2%。',
      '某县前三季度工业运行情况\n民营企业产值同比增长3.6%\n股份制企业增长4.9%\n外资企业下降0.1%\n集体企业增长3.4%\n其他企业增长1.2%',
      '各位代表：现在，我代表县人民政府向大会报告工作，请予审议。全县税收12.6亿元，增长8.2%。',
    ],
  },
  check: (report) => check(report),
});

/** So many changes without a base between them are one habit and one remark. */
const HABIT = 3;

function check(report: Report): readonly Finding[] {
  const changes = changesIn(report);
  if (changes.length === 0) return [];
  if (report.kind === 'government') return leavesOwnHabit(changes).map((change) => leftOut(change, false));
  if (opensAsGovernment(report)) return [];
  const supplied = suppliedByReader(report.kind, changes);
  return [
    ...baselessRuns(changes).flatMap((run) => {
      const told = run.length < HABIT ? run.map((one) => finding(one)) : [remark(run)];
      const { start } = (run[0] as JudgedChange).span;
      return supplied !== null && supplied.start <= start && start < supplied.end
        ? told.map((one) => ({ ...one, severity: 'info' as const }))
        : told;
    }),
    ...leavesHabit(report.kind, changes).map(({ change, isSure }) => leftOut(change, isSure)),
  ];
}

const leftOut = (change: JudgedChange, isSure: boolean): Finding => ({
  ...finding(change),
  ...(isSure ? {} : { severity: 'info' }),
  message: {
    zh: `“${change.claim.written}”没有写明与何时比，全文别处都写明了。`,
    en: `“${change.claim.written}” does not say what it is compared with; the rest of the report does.`,
  },
});

/** One remark for a run: once the first names its base, it governs those behind it. */
function remark([first, ...others]: readonly JudgedChange[]): Finding {
  const told = finding(first as JudgedChange);
  return {
    ...told,
    message: {
      zh: `${told.message.zh}后面还有${others.length}处也没有写明。`,
      en: `${told.message.en} Nor do ${others.length} changes behind it.`,
    },
    related: others.map(({ span, claim: { written } }) => ({
      span,
      message: { zh: `“${written}”没有写明与何时比`, en: `“${written}” has no base` },
    })),
  };
}

function finding({ span, claim: { written } }: JudgedChange): Finding {
  const insert = (word: string) => ({
    title: { zh: `写明基期：${word}${written}`, en: `State the base: ${word}${written}` },
    edits: [{ span: { start: span.start, end: span.start }, newText: word }],
  });
  return {
    span,
    message: {
      zh: `“${written}”没有写明与何时比：同比、环比，还是比上年末？`,
      en: `“${written}” does not say what it is compared with.`,
    },
    fixes: [insert('同比'), insert('比上年')],
  };
}
