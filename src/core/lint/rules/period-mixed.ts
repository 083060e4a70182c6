import { cutoffFaults, isOfWholeYear } from '../../report/periods/cutoffs';
import type { MissedCutoff, MixedCutoffs, PlacedCutoff } from '../../report/periods/cutoffs';
import { partsBesideYear } from '../../report/periods/besideYear';
import type { PartOfYear } from '../../report/periods/besideYear';
import { unlikeStretchesIn } from '../../report/periods/unlikeStretches';
import type { Report } from '../../report/report';
import { overlaps } from '../../text/span';
import { countOf } from '../places';
import { defineRule } from '../rule';
import type { Finding } from '../model';

/** Figures up to different months side by side, or not up to the month that the title names (统计截止时间不一). */
export default defineRule({
  id: 'period-mixed',
  category: 'period-mixed',
  severity: 'warning',
  scope: 'report',
  reads: 'text',
  title: { zh: '统计截止时间不一', en: 'Figures up to different months' },
  why: '同一段里这个数到4月、那个数到5月，或者题目写“上半年”数据只到5月：不可比，也让人怀疑数据没有更新。统一到同一时点，确无数据的加以说明。',
  exceptions:
    '同一指标按月列出走势的、写明数据尚未公布的，不报；存量（截至5月底）与当期发生额（1—5月）性质不同，时点不一致只作提示；目标、上年同期数不看。',
  source: '国家统计局统计资料编排通例：同一资料的数据时点一致',
  examples: {
    bad: [
      '⟦1—4月⟧，全市货运量820万吨，完成投资1.2亿元；1—5月，客运量96万人次，完成投资1.6亿元。',
      '某县农业农村局2025年上半年工作总结\n⟦1—5月⟧，生猪出栏51.3万头。',
      '某区卫生健康局2025年上半年工作总结\n⟦截至5月底⟧，托位总数3920个。',
      '某港口公司2025年工作总结\n现将全年工作总结如下（数据截至2025年12月31日）。\n货物吞吐量820万吨。⟦截至11月底⟧，签约货主86家。',
      '⟦前11个月⟧查处涉水案件9起，2024年全年为15起。',
      '某县信访局2025年工作总结\n⟦截至11月底⟧受理来信来访1126件，全年办结1109件。',
      '某农商银行2025年工作总结\n年末各项存款余额186亿元。\n⟦11月末⟧不良贷款余额2.33亿元。',
      '某县检察院2024年工作报告\n共办理案件1568件（数据统计期为1月1日至12月31日）。\n⟦1—11月⟧，公开听证112场。',
      '今年1—12月收缴会费1874万元，比⟦上年前三季度⟧多93万元。',
      '全年技术合同成交额19.4亿元，⟦上年前十个月⟧为16.9亿元。',
      '⟦上半年⟧组织收入8.6亿元，比上年全年的8.2亿元增长4.9%。',
    ],
    good: [
      '某县农业农村局2025年上半年工作总结\n1—6月，生猪出栏51.3万头。截至6月底，生猪存栏32.6万头。',
      '1—4月规上工业增加值36亿元，1—5月规上工业增加值45亿元，1—6月规上工业增加值56亿元，逐月回升。',
      '1—5月，货运量820万吨。截至5月底，泊位总数36个。',
      '某区法院2025年上半年工作总结\n截至3月底，超期未结案件全部清零。5月审结积案36件。一季度收案820件。',
      '某县农业农村局2025年工作总结\n全年新建高标准农田2.4万亩。\n1—4月完成春灌68万亩。',
      '前11个月查处涉水案件19起，已超去年全年；完成投资6.2亿元，全年预计完成8.4亿元。',
      '1—10月，客运量96万人次。1—9月，货运量820万吨（10月数据尚未核定）。',
      '集团1—5月实现营业收入12亿元，力争1—6月突破15亿元。',
      '1—10月，发放稳岗补贴1860万元，占任务的82%。预计1—11月发放2080万元。',
      '某港口公司2025年工作总结\n现将全年工作总结如下（数据截至2025年12月31日）。\n货物吞吐量820万吨。1—4月完成春检，截至12月底签约货主86家。',
      '某县检察院2024年工作报告\n共办理案件1568件（数据统计期为1月1日至12月31日）。\n1月至12月，公开听证112场。',
      '全年技术合同成交额19.4亿元，比上年增长8%，其中前三季度成交14.6亿元，比上年前三季度增长6%。',
      '上半年组织收入8.6亿元，已比上年全年的8.2亿元多0.4亿元。',
      '某畜牧中心2025年工作总结\n上年末生猪存栏12.6万头。\n10月末生猪存栏13.2万头。',
    ],
  },
  check: (report) => {
    if (report.kind === 'plan' || report.kind === 'goals') return [];
    const { mixed, missed } = cutoffFaults(report);
    const found = [...mixed.map(mixedUp), ...(missed === null ? [] : [misfit(report, missed)])];
    const parts = [...unlikeStretchesIn(report), ...partsBesideYear(report)].filter(
      ({ part }, i, all) =>
        !found.some(({ span }) => overlaps(span, part)) && all.findIndex((other) => overlaps(other.part, part)) === i,
    );
    return [...found, ...parts.map((one) => besideYear(report, one))];
  },
});

/** Amounts up to different months are a fault; a stock of another month beside them is worth a look. */
const mixedUp = ({ one, two, others, ofFlows }: MixedCutoffs): Finding => ({
  span: one.span,
  ...(ofFlows ? {} : { severity: 'info' }),
  message: {
    zh: `同一段里“${one.cutoff.text}”与“${two.cutoff.text}”并用，统计截止时间不一。`,
    en: `“${one.cutoff.text}” and “${two.cutoff.text}” in one paragraph: the figures end at different months.`,
  },
  related: others.map(here),
});

function misfit(report: Report, missed: MissedCutoff): Finding {
  const { month, stated, places } = missed;
  const [first, ...others] = places as readonly [PlacedCutoff, ...PlacedCutoff[]];
  const isGrave = stated !== null || (!isOfWholeYear(missed) && places.some(({ cutoff }) => cutoff.kind === 'flow'));
  const period = report.period?.text ?? '';
  const said =
    stated === null
      ? { zh: `题目是“${period}”`, en: `The title says “${period}”` }
      : { zh: `开头说明数据“${stated.words}”`, en: `The opening says “${stated.words}”` };
  const count = countOf(places.length);
  return {
    span: first.span,
    severity: isGrave ? 'warning' : 'info',
    message: {
      zh: `${said.zh}，这里的数据写“${first.cutoff.text}”，不是到${month}月底${count.zh}。`,
      en: `${said.en}, the figures “${first.cutoff.text}”${count.en}.`,
    },
    related: others.map(here),
  };
}

/** A part of the year beside the whole of one, in one sentence. */
const besideYear = (report: Report, { part, whole }: PartOfYear): Finding => ({
  span: part,
  severity: 'info',
  message: {
    zh: `同一句里“${report.slice(part)}”与“${report.slice(whole)}”并用，统计截止时间不一。`,
    en: `“${report.slice(part)}” beside “${report.slice(whole)}” in one sentence.`,
  },
  related: [{ span: whole, message: { zh: '这里是全年', en: 'The whole year here' } }],
});

const here = ({ cutoff: { text }, span }: PlacedCutoff): NonNullable<Finding['related']>[number] => ({
  span,
  message: { zh: `这里是“${text}”`, en: `“${text}” here` },
});
