import type { TableWording } from '../model';

const COMMON = { indicator: '指标', unit: '单位', part: '类别', value: '数量', share: '占比（%）', total: '合计' };

/** What stands over a table and in its head. */
export const tables: readonly TableWording[] = [
  { ...COMMON, caption: '主要指标完成情况见下表。', earlier: '2024年', later: '2025年', growth: '同比（%）' },
  { ...COMMON, caption: '表1 主要指标', earlier: '上年', later: '本年', growth: '增长（%）' },
  { ...COMMON, caption: '两年数据对比如下：', earlier: '2024年', later: '2025年', growth: '增减（%）' },
  { ...COMMON, caption: '指标完成情况', earlier: '上年同期', later: '本期', growth: '同比增长（%）', part: '分类' },
  { ...COMMON, caption: '具体如下。', earlier: '2024', later: '2025', growth: '增幅（%）', total: '总计' },
  {
    ...COMMON,
    caption: '有关数据见表。',
    indicator: '项目',
    earlier: '2024年',
    later: '2025年',
    growth: '增长率（%）',
  },
  { ...COMMON, caption: '统计表', earlier: '上年数', later: '本年数', growth: '同比±%', share: '比重（%）' },
  {
    ...COMMON,
    caption: '数据汇总',
    indicator: '名称',
    earlier: '2024年',
    later: '2025年',
    growth: '同比（%）',
    part: '构成',
  },
];
