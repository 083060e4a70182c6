/** The words of comparison (比较、增速、位次、占比), by what they compare with. */
import type { ComparisonKind } from './comparisonKinds';
import { VAGUE_TIMES } from './time/vagueTimes';
import { LAST_WORKING_YEARS, WORKING_YEAR } from './time/workingYears';

/** A phrase that names the base of a comparison. `kind` is what the comparison becomes. */
export interface BaseEntry {
  readonly text: string;
  readonly kind: ComparisonKind;
}

const bases = (kind: ComparisonKind, texts: string): BaseEntry[] => texts.split(' ').map((text) => ({ text, kind }));

/** Times that a comparison goes back to. `yoy`: a year or an older state; `mom`: the period right before. */
const YEAR_AGO =
  '上年 去年 上年度 去年度 上年同期 去年同期 上年末 去年末 上年底 去年底 年初 往年 前一年 同期 上一年 上届 上一届 前年 前几年 上一年度 上一年同期 去年同月 上年同月 期初 改革前 改造前 整治前 历史同期';
const LAST_TIMES = [...YEAR_AGO.split(' '), ...LAST_WORKING_YEARS.flatMap((last) => [last, `${last}末`])].join(' ');
const PERIOD_AGO =
  '上月 上月末 上月底 上个月 上季度 上季度末 上季 上季末 上半年 上半年末 上期 上期末 一季度 二季度 三季度 上周 上旬 上学期 上个学期 上一学期 上一季度 前三季度 上一个月 上一周';
/** What leads to the base, and what leads to it and needs 相比 behind it. */
const LEADING = ['比', '较', '对比', '相比', '相较'];
const PAIRED = ['与', '和', '同'];

const withPairs = (times: readonly string[]): string =>
  times.flatMap((time) => PAIRED.map((word) => `${word}${time}相比`)).join(' ');

const against = (times: string): string =>
  times
    .split(' ')
    .flatMap((time) => [...LEADING.map((word) => word + time), withPairs([time])])
    .join(' ');

/** Phrases that name a base, with what the comparison becomes by them. */
export const BASES: readonly BaseEntry[] = [
  ...bases(
    'yoy',
    `同比 按年 按可比口径 同口径 按同口径 按可比价格 按可比价 按不变价格 可比增长 ${against(LAST_TIMES)}`,
  ),
  ...bases('mom', `环比 按月 按季 ${against(PERIOD_AGO)}`),
  ...bases('cagr', '年均 年平均 年均复合 复合 两年平均 三年平均 四年平均 五年平均 平均每年 每年平均'),
  ...bases('net', '净 净增 净增加 净增长 净减少 纯增 纯增加'),
];

/** Phrases that name a base which may be any: 与以往相比. Those with 比 and 较 are read as any base is. */
export const VAGUE_BASES: readonly BaseEntry[] = bases(
  'growth',
  withPairs([...VAGUE_TIMES].filter((time) => !time.startsWith('往年'))),
);

const ONE_BASE =
  '(?:(?:年[初度]?|全年)?(?:目标|计划|任务|预算|上年|去年|前年|年初|20\\d\\d年)(?:同期|任务|数)?|(?:全[国省市县区州镇]|同?行业)平均(?:水平|值|增速)?)';
const TWO_BASES = new RegExp(`^(${ONE_BASE})[和与及、](${ONE_BASE})$`);

/** The two that a base names, so that one change said of both belongs to neither (比目标和上年多360亩); null where it is one. */
export function twoBasesIn(base: string): readonly [string, string] | null {
  const [, first, second] = TWO_BASES.exec(base) ?? [];
  return first === undefined || second === undefined ? null : [first, second];
}

const MONTH_AGO = /^(?:上个?月|上一?个?季|上一?个?学期|上半年|上一?[周旬期]|前三季度|[一二三四]季度|\d{1,2}月)/;
const LONG_AGO = new RegExp(
  `[上去前往同常]年|年初|同期|(?:19|20)\\d{2}年|十[一二三四五六七]五|[上一]届|${WORKING_YEAR}|[改整]\\S前|期初`,
);

/**
 * What is told of the base alone tells which kind of comparison it makes: 上年同期, 2020年, “十三五”末; null for another thing.
 */
export function kindOfBase(base: string): ComparisonKind | null {
  if (MONTH_AGO.test(base)) return 'mom';
  return LONG_AGO.test(base) ? 'yoy' : null;
}

/** Verbs of change. The sign says the direction; what follows as 到/至 makes the value a level, not a change. */
export const RISES: readonly string[] =
  '增长 增长了 增加 增加了 提高 提高了 提升 提升了 上升 上升了 上涨 上涨了 增 涨 攀升 攀升了 增速 增幅 增速度 增长速度 扩大 扩大了 增速为 增幅达 涨幅 递增 多增 加快 加快了 净增 净增了 净增加 净增长 纯增 纯增加 前移 前进 前进了 跃升 跃升了 进位 晋位 翻 翻了 增高 拉升 多收'.split(
    ' ',
  );
/** Words by which a value falls. */
export const FALLS: readonly string[] =
  '下降 下降了 减少 减少了 降低 降低了 回落 回落了 下滑 下滑了 缩减 缩减了 缩短 缩短了 压减 压减了 压缩 压缩了 下跌 下跌了 收窄 收窄了 降幅 少增 跌 削减 削减了 降 减 放缓 放缓了 减幅 净减少 后移 后退 后退了 倒退 倒退了 压降 压降了 跌幅 减亏 减重 收缩 下调 下调了 回调'.split(
    ' ',
  );

/** Words of change that are nouns, too: only behind a base are they a change (同比增收3.6亿元, but 户均增收1200元). */
export const NOUNS_OF_CHANGE: ReadonlyMap<string, 'up' | 'down'> = new Map([
  ['增收', 'up'],
  ['增支', 'up'],
  ['增产', 'up'],
  ['增盈', 'up'],
  ['增利', 'up'],
  ['减收', 'down'],
  ['减支', 'down'],
  ['减产', 'down'],
  ['减利', 'down'],
  ['减盈', 'down'],
]);

/** Words that say that nothing has changed (与去年持平). */
export const UNCHANGED: readonly string[] = ['持平'];
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
  ['高过', 'up'],
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
