/** The words of comparison (比较、增速、位次、占比), by what they compare with. */
import type { ComparisonKind } from '../figures/model';

/** A phrase that names the base of a comparison. `kind` is what the comparison becomes. */
export interface BaseEntry {
  readonly text: string;
  readonly kind: ComparisonKind;
}

const bases = (kind: ComparisonKind, texts: string): BaseEntry[] => texts.split(' ').map((text) => ({ text, kind }));

export const BASES: readonly BaseEntry[] = [
  ...bases(
    'yoy',
    '同比 比上年 比去年 较上年 较去年 比上年度 较上年度 比上年同期 较上年同期 比去年同期 较去年同期 比上年末 较上年末 比去年底 较去年底 比上年底 较上年底 比年初 较年初 比往年 较往年 比前一年 与上年相比 与去年相比 与上年同期相比 与去年同期相比 和去年同期相比 同上年相比 同去年相比 比同期 较同期 按可比口径 按可比价格 按可比价 按不变价格 可比增长 与上年末相比 与年初相比 比上一年 较上一年 比去年末 较去年末 较上年底相比 上年同期 比上学年 较上学年 比上一学年 较上一学年 比上届 较上届 比上一届 较上一届 比前年 较前年 比前几年 比上一年度 较上一年度 比去年同月 比期初 较期初 比改革前 较改革前 比改造前 较改造前 比整治前 较整治前',
  ),
  ...bases(
    'mom',
    '环比 比上月 较上月 比上季度 较上季度 比上季 较上季 比上半年 较上半年 比上期 较上期 比一季度 较一季度 比上周 较上周 比上旬 较上旬 比上一季度 较上一季度 比前三季度 较前三季度 与上月相比 与上季度相比',
  ),
  ...bases('cagr', '年均 年平均 年均复合 复合 平均每年'),
  ...bases('net', '净 净增 净增加 净增长 净减少'),
];

/** Verbs of change. The sign says the direction; what follows as 到/至 makes the value a level, not a change. */
export const RISES: readonly string[] = [
  '增长',
  '增长了',
  '增加',
  '增加了',
  '提高',
  '提高了',
  '提升',
  '提升了',
  '上升',
  '上升了',
  '上涨',
  '增',
  '涨',
  '攀升',
  '增速',
  '增幅',
  '增速度',
  '增长速度',
  '扩大',
  '增速为',
  '增幅达',
  '涨幅',
  '递增',
  '多增',
  '加快',
  '净增',
  '净增加',
  '净增长',
  '前移',
  '进位',
  '晋位',
  '翻',
  '翻了',
];
export const FALLS: readonly string[] = [
  '下降',
  '下降了',
  '减少',
  '减少了',
  '降低',
  '降低了',
  '回落',
  '回落了',
  '下滑',
  '下滑了',
  '缩减',
  '缩短',
  '压减',
  '压缩',
  '下跌',
  '收窄',
  '降幅',
  '少增',
  '跌',
  '削减',
  '降',
  '减',
  '放缓',
  '减幅',
  '净减少',
  '后移',
  '压降',
];

/** Words that set a value against another's (高于全国平均水平1.2个百分点); what stands between is the base. */
export const AGAINST: ReadonlyMap<string, 'up' | 'down'> = new Map([
  ['高于', 'up'],
  ['低于', 'down'],
  ['快于', 'up'],
  ['慢于', 'down'],
  ['好于', 'up'],
  ['优于', 'up'],
  ['高出', 'up'],
  ['多于', 'up'],
  ['少于', 'down'],
  ['领先', 'up'],
  ['落后', 'down'],
  ['超出', 'up'],
]);

/** Verbs of standing in a ranking. */
export const RANK_VERBS: readonly string[] = [
  '居',
  '位居',
  '位列',
  '列',
  '名列',
  '排',
  '排名',
  '位于',
  '稳居',
  '跃居',
  '跃升',
  '升至',
  '跻身',
  '保持',
  '获',
  '排在',
  '位次',
  '居于',
  '均居',
  '均列',
  '继续保持',
  '荣获',
  '升到',
  '跃居到',
  '连续保持',
  '雄居',
  '高居',
  '并列',
  '居首',
  '跃升至',
  '前移至',
  '提升至',
  '上升至',
];
/** Places in a ranking that are words: the value they stand for. */
export const RANK_WORDS: ReadonlyMap<string, number> = new Map([
  ['首位', 1],
  ['榜首', 1],
  ['之首', 1],
  ['第一名', 1],
]);

/** Words that open a share (占比) and the words for the ratio itself. */
export const SHARE_VERBS: readonly string[] = ['占', '占比', '占到', '约占'];
/** Words for the completion of a plan (完成率). */
export const COMPLETION: readonly string[] = [
  '完成率',
  '完成全年',
  '完成年度',
  '完成目标',
  '完成计划',
  '占年计划',
  '占年度计划',
  '占全年计划',
  '完成年计划',
  '完成预算',
  '完成投资率',
  '投资完成率',
  '任务完成率',
  '占年度任务',
  '占全年任务',
  '占目标任务',
  '占年度目标',
  '占全年目标',
  '占任务',
  '占预算',
  '占年初预算',
  '为年度目标',
  '为年初预算',
  '为预算',
  '为年度任务',
  '为全年任务',
  '为年度计划',
  '完成年度任务',
  '完成全年任务',
  '完成年初预算',
  '完成年度目标',
];
