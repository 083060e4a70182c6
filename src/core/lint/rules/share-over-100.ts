import type { Figure } from '../../figures/model';
import { isPercent } from '../../ledger/percent';
import type { PlacedParagraph } from '../../report/context';
import { defineRule } from '../rule';
import type { Finding } from '../rule';

/** Shares and rates of a whole above 100% (占比超过100%). */
export default defineRule({
  id: 'share-over-100',
  category: 'arithmetic',
  severity: 'error',
  scope: 'paragraph',
  title: { zh: '占比超过100%', en: 'A share above 100%' },
  why: '部分不会比总体大，占比、合格率、满意率不会超过100%。',
  exceptions: '完成率、资金到位率、毛入学率、负荷率、利用率等可以超过100%，不报；占计划、占预算的比例说的是完成程度，不报。',
  source: '统计常识：结构相对数不大于100%',
  examples: {
    bad: ['高标准农田占耕地面积的⟦102.4%⟧。', '食品抽检合格率⟦108.6%⟧。', '群众满意度达⟦198.2%⟧。', '文件公开率⟦120%⟧。'],
    good: ['高标准农田占耕地面积的62.4%。', '完成投资58.5亿元，占年度计划的104.5%。', '预算执行率102.1%，床位使用率106.3%。', '食品抽检合格率100%。', '高等教育毛入学率101%。', '拨备覆盖率186.5%。', '税收同比增长102.4%，占一般公共预算收入的71%。'],
  },
  check: ({ figures }: PlacedParagraph) => figures.flatMap(check),
});

/** Rates that cannot exceed the whole. */
const OF_A_WHOLE = /(?:占比|比重|合格率|满意率|满意度|优良率|优秀率|准点率|达标率|知晓率|公开率|办结率|整改率|化解率|结案率|采纳率|普及率|参保率|就业率|落实率|升学率|及格率|通过率|签约率|录取率|破案率|治理率|处理率|好评率|出勤率|到课率|成功率|治愈率|接种率|建档率|管理率|安装率|配备率|通达率|通畅率|通客车率|绿化率|机械化率|城镇化率|陪审率|履约率|分担率|办理率|解决率|回复率|及时率|见面率|巩固率|(?<!毛)入学率|(?<!拨备|性|保障倍数)覆盖率|治理率|入户率|上线率|成活率|调解率|送达率|响应率|在线率|销号率|抽检率|持证率|受理率|公示率|参与率|参学率|到会率|合规率|准确率|正确率|完好率|随访率|筛查率|闭环率|规范率|化率)$/;
/** What a share of is a degree of completion, or a comparison with another. */
const OF_A_PLAN = /计划|目标|任务|预算|同期|上年|去年|平均|水平|前年/;

function check(figure: Figure): readonly Finding[] {
  const { quantity, span, indicator, comparisons } = figure;
  const found = new Map<number, Finding>();
  if (isPercent(quantity.unit) && quantity.value > 100 && comparisons.every(({ direction }) => direction === null) && OF_A_WHOLE.test(indicator.text) && !OF_A_PLAN.test(indicator.text)) {
    found.set(span.end, finding(span.start, span.end, indicator.text, quantity.value));
  }
  for (const { kind, unit, value, base, span: words } of comparisons) {
    if (kind !== 'share' || !isPercent(unit) || value <= 100 || OF_A_PLAN.test(base ?? '') || OF_A_PLAN.test(indicator.text)) continue;
    const start = words.end === span.end ? span.start : words.start;
    found.set(words.end, finding(start, words.end, indicator.text, value));
  }
  return [...found.values()];
}

const finding = (start: number, end: number, indicator: string, value: number): Finding => ({
  span: { start, end },
  message: { zh: `“${indicator}”不会超过100%，文中为${value}%。`, en: `“${indicator}” cannot exceed 100%; the text says ${value}%.` },
});
