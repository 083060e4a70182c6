import type { Figure } from '../figures/model';
import type { PlacedParagraph } from '../report/context';
import { isExact } from './measured';

/** Names of statistics, of which a report has one value a period: 技术合同成交额, 发明专利授权量, 常住人口. */
const STATISTIC = /(?:额|总量|总数|产值|收入|支出|面积|规模|产量|销量|吞吐量|客运量|货运量|申请量|授权量|交易量|用电量|发电量|总值|增加值|余额|存栏|出栏|人口|占比|比重|资产|负债率|就业率|城镇化率|入学率|强度|利润|税收)$/;
/** Names that each project, measure or place has its own value of. */
const OF_EACH = /^(?:完成|计划|总|累计|年度|实现|预计|项目|涉案|标的|合同|补贴|资金|奖励|罚款|建筑|用地|占地)*(?:投资额?|总投资额?|金额|总额|面积|规模|标的额|合同额)$/;
const SHORTEST = 4;

/** Whether a figure is the value of a statistic that has but one value for a time and an area: told by itself, as it is, for the whole. */
export function isStatistic({ figures, reading }: PlacedParagraph, index: number): boolean {
  const { quantity, indicator, partOf } = figures[index] as Figure;
  const source = reading.figures.figures[index]?.source;
  return (
    partOf === null && (source === 'before' || source === 'row') && isExact(quantity) && quantity.entry !== null && quantity.value > 0 &&
    indicator.key !== null && indicator.key.length >= SHORTEST && STATISTIC.test(indicator.text) && !OF_EACH.test(indicator.text)
  );
}
