import type { DifferingValue } from '../../ledger/differingValues';
import { toldTwiceIn, toldTwiceRead } from '../../ledger/toldTwice';
import type { BuiltOn } from '../../report/twice/builtOn';
import type { Conflict } from '../../report/twice/conflicts';
import type { Report } from '../../report/report';
import type { Message } from '../../text/message';
import type { Span } from '../../text/span';
import { guessing } from '../fixes';
import { defineRule } from '../rule';
import type { Finding } from '../model';
import { computedWith } from '../takingIn';

/** One indicator, period and area with two values in two places (前后数据不一). */
export default defineRule({
  id: 'cross-section-mismatch',
  category: 'value-conflict',
  severity: 'warning',
  scope: 'report',
  reads: toldTwiceRead,
  takesIn: computedWith(
    'growth-mismatch',
    'parts-sum-mismatch',
    'parts-exceed-total',
    'share-mismatch',
    'completion-mismatch',
    'unit-scale-mixed',
  ),
  title: { zh: '同一指标前后数值不一', en: 'One indicator with two values' },
  why: '总述里一个数，分述里又一个数，指标、时期、范围都相同，必有一个写错，或者口径不同没有写明。',
  exceptions:
    '时期、范围、口径（累计与新增）不同的，目标值，约数，四舍五入后相同的，其中项，各项目各有其数的（总投资、建筑面积），不报；同一段里的并列数据不报。',
  source: '公文校对通例：同一指标全文数值一致',
  examples: {
    bad: [
      '2025年，全市技术合同成交额29.56亿元。\n科技服务持续加强，2025年，全市技术合同成交额⟦29.65亿元⟧。',
      '上半年发明专利授权量1541件。\n知识产权保护不断加强，上半年发明专利授权量⟦1514件⟧。',
      '某集团2025年工作总结\n2025年，实现利润总额1.92亿元。\n存在的问题：利润总额⟦1.29亿元⟧，盈利能力不强。\n下一步，压降成本。',
      '某县水利局2025年工作总结\n一、主要工作\n全年排查山洪隐患点1286处。\n二、存在的问题\n对排查出的⟦1268处⟧隐患点，整改还不彻底。\n三、下一步打算\n逐处销号。',
      '某区教育局2025年工作总结\n一、主要工作\n排查校车隐患572处。\n二、存在的问题\n对⟦5722处⟧校车隐患，销号不够及时。\n三、下一步打算\n限期销号。',
      '某公交公司2025年上半年工作总结\n上半年，实现营业收入3.47亿元。\n一、成本管控\n实现营业收入⟦3.74亿元⟧，百公里能耗下降4.6%。\n二、存在的问题\n能耗偏高。\n三、下一步打算\n降低能耗。',
      '某县供销社2025年工作总结\n一、主要工作\n村级综合服务社累计达到217家。\n二、存在的问题\n人手不足。\n三、下一步打算\n巩固⟦271家⟧村级综合服务社建设成果。',
      '某法院2025年工作总结\n一、主要工作\n审结涉诈骗案件68件，追赃挽损2360万元。\n二、存在的问题\n人手不足。\n三、下一步打算\n巩固追赃挽损⟦2630万元⟧的成果。',
      '某公司2025年上半年工作总结\n一、主要工作\n在建项目34个，竣工面积42.6万平方米。\n二、存在的问题\n34个在建项目中有5个进度滞后。\n三、下半年打算\n加快在建的⟦43个⟧项目收尾。',
      '某区教育局2025年工作总结\n一、主要工作\n现有中小学68所，新增学位1.08万个。\n二、存在的问题\n师资不足。\n三、下一步打算\n全区⟦86所⟧中小学心理咨询室全部建成。',
      '某市博物馆2025年工作总结\n一、主要工作\n来馆观众98.7万人次，与往年持平。\n二、存在的问题\n走进馆门的⟦89.7万人次⟧中，外地游客不多。\n三、下一步打算\n增开夜场。',
      '某学院2025年工作总结\n一、主要工作\n录取新生3762名，报到3574名。\n二、存在的问题\n生源面窄。\n三、下一步打算\n不能满足于⟦3547名⟧新生到校，再建生源基地6所。',
    ],
    fixed: [
      '2025年，全市技术合同成交额29.56亿元。\n科技服务持续加强，2025年，全市技术合同成交额29.56亿元。',
      '上半年发明专利授权量1541件。\n知识产权保护不断加强，上半年发明专利授权量1541件。',
      '某集团2025年工作总结\n2025年，实现利润总额1.92亿元。\n存在的问题：利润总额1.92亿元，盈利能力不强。\n下一步，压降成本。',
      '某县水利局2025年工作总结\n一、主要工作\n全年排查山洪隐患点1286处。\n二、存在的问题\n对排查出的1286处隐患点，整改还不彻底。\n三、下一步打算\n逐处销号。',
      '某区教育局2025年工作总结\n一、主要工作\n排查校车隐患572处。\n二、存在的问题\n对572处校车隐患，销号不够及时。\n三、下一步打算\n限期销号。',
      '某公交公司2025年上半年工作总结\n上半年，实现营业收入3.47亿元。\n一、成本管控\n实现营业收入3.47亿元，百公里能耗下降4.6%。\n二、存在的问题\n能耗偏高。\n三、下一步打算\n降低能耗。',
      '某县供销社2025年工作总结\n一、主要工作\n村级综合服务社累计达到217家。\n二、存在的问题\n人手不足。\n三、下一步打算\n巩固217家村级综合服务社建设成果。',
      '某法院2025年工作总结\n一、主要工作\n审结涉诈骗案件68件，追赃挽损2360万元。\n二、存在的问题\n人手不足。\n三、下一步打算\n巩固追赃挽损2360万元的成果。',
      '某公司2025年上半年工作总结\n一、主要工作\n在建项目34个，竣工面积42.6万平方米。\n二、存在的问题\n34个在建项目中有5个进度滞后。\n三、下半年打算\n加快在建的34个项目收尾。',
      '某区教育局2025年工作总结\n一、主要工作\n现有中小学68所，新增学位1.08万个。\n二、存在的问题\n师资不足。\n三、下一步打算\n全区68所中小学心理咨询室全部建成。',
      '某市博物馆2025年工作总结\n一、主要工作\n来馆观众98.7万人次，与往年持平。\n二、存在的问题\n走进馆门的98.7万人次中，外地游客不多。\n三、下一步打算\n增开夜场。',
      '某学院2025年工作总结\n一、主要工作\n录取新生3762名，报到3574名。\n二、存在的问题\n生源面窄。\n三、下一步打算\n不能满足于3574名新生到校，再建生源基地6所。',
    ],
    good: [
      '某银行2025年工作总结\n走访全县268个行政村，逐户建档。\n对接“推荐清单”企业286家，授信219家。',
      '某市博物馆2025年工作总结\n来馆观众98.7万人次，与往年持平。\n免费开放的公园游客为89.7万人次，创近年新高。',
      '某医院2025年工作总结\n拥有省级临床重点专科12个，通过年度评估。\n临床药师下沉21个病区参与查房。',
      '某镇招商工作汇报\n我镇目标分解任务主要是：招商引资总额17000万美元。\n全年招商引资总额18114万美元，完成目标任务的106.55%。',
      '2025年，全市技术合同成交额29.56亿元。\n2024年，全市技术合同成交额27.8亿元。',
      '2025年，全市技术合同成交额29.56亿元。\n2025年，全市技术合同成交额近30亿元。',
      '2025年，全市技术合同成交额29.56亿元。\n2025年，全市技术合同成交额29.6亿元。',
      '2025年，全市快递业务收入3.2亿元。\n2025年，城区快递业务收入2.8亿元。',
      '上半年发明专利授权量1541件。\n累计发明专利授权量1614件。',
      '甲项目总投资3.2亿元。\n乙项目总投资3.5亿元。',
      '东城区完成固定资产投资额86亿元。\n西城区完成固定资产投资额78亿元。',
      '水务公司实现营业收入8.6亿元。\n燃气公司实现营业收入7.9亿元。',
      '一、东湖镇\n农业总产值12.6亿元。\n二、西湖镇\n农业总产值10.8亿元。',
      '6月，港口货物吞吐量12.1万吨，其中内河港口4.2万吨。\n上半年，港口货物吞吐量67.1万吨，外贸货物吞吐量21.1万吨。',
      '一、一般预算\n一般预算支出86.4亿元，加上上解支出12.6亿元，支出合计99亿元。\n二、基金预算\n基金支出32.5亿元，加上上解支出10.3亿元，支出合计42.8亿元。',
      '全年货运量820万吨。\n力争全年货运量860万吨。',
      '全省机场旅客吞吐量1141.25万人次；货邮吞吐量8.3万吨。\n其中，平湖机场旅客吞吐量1024.2万人次；货邮吞吐量7.8万吨。',
      '全市民航旅客吞吐量1141.25万人次；货邮吞吐量8.3万吨。\n平湖机场旅客吞吐量1024.2万人次；货邮吞吐量7.8万吨。',
      '全市林下经济产值12.6亿元，其中县区林下经济产值8.9亿元。\n东片林下经济产值9.1亿元。',
      '某区商务局2025年工作总结\n3月推介会上签约项目21个，签约金额7.4亿元。9月推介会上签约项目12个，签约金额3.1亿元。',
      '某局2025年工作总结\n一、主要工作\n新建村级服务社23家。\n二、存在的问题\n人手不足。\n三、下一步打算\n再建村级服务社32家。',
    ],
  },
  check: (report) => {
    const { values, slips, bases } = toldTwiceIn(report);
    return [
      ...values.map((value) => ofValue(report, value)),
      ...slips.map(ofConflict),
      ...bases.map((basis) => ofBasis(report, basis)),
    ];
  },
});

/** One thing told twice, of which one place is a slip of the other. */
function ofConflict({ wrong, other, sure }: Conflict): Finding {
  const [here, there] = [wrong.mention.written, other.mention.written];
  const { text } = wrong.mention.figure.indicator;
  const name = text === '' ? '这个数' : `“${text}”`;
  const where = other.span.start < wrong.span.start ? '前面' : '后面';
  const sameUnit = wrong.mention.figure.quantity.writtenUnit === other.mention.figure.quantity.writtenUnit;
  return {
    span: wrong.span,
    ...(sure ? {} : { severity: 'info' as const }),
    message: {
      zh: `${name}这里是${here}，${where}是${there}，说的像是同一个数，请核对。`,
      en: `${here} here, ${there} elsewhere: these seem to be one number.`,
    },
    ...(sameUnit ? { fixes: [guessing(wrong.span, there)] } : {}),
    related: [{ span: other.span, message: { zh: `${where}是${there}`, en: `${there} here` } }],
  };
}

/** What a plan builds on is told otherwise before. */
const ofBasis = (report: Report, { span, told }: BuiltOn): Finding => ({
  ...toldBefore(report, span, told.span, (here, there) => ({
    zh: `这里说已有${here}，前面说的是${there}，请核对。`,
    en: `The plan builds on ${here}; ${there} was told before.`,
  })),
  severity: 'info',
});

/** A statistic with another value than where it is told first. */
const ofValue = (report: Report, { first, place }: DifferingValue): Finding =>
  toldBefore(report, place.span, first.span, (here, there) => ({
    zh: `“${place.figure.indicator.text}”这里是${here}，前面是${there}。`,
    en: `“${place.figure.indicator.text}” is ${here} here and ${there} before.`,
  }));

function toldBefore(report: Report, span: Span, first: Span, say: (here: string, there: string) => Message): Finding {
  const there = report.slice(first);
  return {
    span,
    message: say(report.slice(span), there),
    fixes: [guessing(span, there)],
    related: [{ span: first, message: { zh: `前面是${there}`, en: `${there} here` } }],
  };
}
