import { BASES } from '../../lexicon/comparisons';
import { Trie } from '../../lexicon/trie';
import { matchesOf } from '../../text/characters';

/** The base of a change by what it steps back to: a year, the period before, or a day or place of its own. */
export type BaseKind = 'yoy' | 'mom' | 'other';

/** What a kind of change is about, where it is none over time that could lack a base. */
export type Ground =
  /** Quotations of shares and futures: the day of trading is the base. */
  | 'price'
  /** A goal, a forecast or guidance, and all items behind it. */
  | 'goal'
  /** A rate that sorts things: N个县增速超过8%. */
  | 'threshold'
  /** A mean over years. */
  | 'mean'
  /** A standard that was raised (低保标准): against the one before. */
  | 'standard'
  /** The effect of a measure: time, cost, speed. */
  | 'effect'
  /** What was cut off spending by decree: 一般性支出压减6%. */
  | 'cut'
  /** What one thing adds to the growth of another: 拉动经济增长0.2个百分点. */
  | 'contribution';

/** What a word says of the changes around it. */
export interface Sense {
  readonly base?: BaseKind;
  readonly ground?: Ground;
  /** Opens the parts of the sentence before: 其中, 分产业看. */
  readonly breakdown?: true;
  /** What is told behind it is of the same base: 下同. */
  readonly convention?: true;
  /** Tells a change without a figure: 均实现增长, 有所下降. */
  readonly change?: true;
  /** Names the pace of growth: 增速比上月加快, so that points behind it are of no growth. */
  readonly pace?: true;
  /** A measure that was taken, so that a change of time or cost behind it is its effect. */
  readonly measure?: true;
  /** Head of a value in money or number, which a change of time or cost is not: 成本额, 收入. */
  readonly amount?: true;
  /** Belongs to a title rather than to the text; a `trailer` with all that stands behind it in its line. */
  readonly headline?: 'title' | 'trailer';
}

/** A word with its sense where it stands. */
export interface Hit extends Sense {
  readonly start: number;
  readonly end: number;
}

const senses = new Trie<Sense>();
const add = (list: string, sense: Sense): void => {
  for (const word of list.split(' ')) senses.add(word, sense, (old, added) => ({ ...old, ...added }));
};

for (const { text, kind } of BASES) if (kind === 'yoy' || kind === 'mom') senses.add(text, { base: kind });
// what stood before it was changed: 较原标准768元增长5.7%
add(
  '较原标准 比原标准 较原来 比原来 较原有 比原有 较调整前 比调整前 较改制前 比改制前 较投产前 比投产前 较实施前 比实施前 较技改前 比技改前',
  { base: 'other' },
);
add(
  '按年 按年计 年同比 上年同期 去年同期 上年同月 去年同月 与上年持平 与去年持平 与上年同期持平 与去年同期持平 与去年同期相同 与去年同期相比 比上届 比上学年 比上一届',
  { base: 'yoy' },
);
add(
  '高于上年 低于上年 多于上年 少于上年 快于上年 好于上年 优于上年 超过上年 高于去年 低于去年 多于去年 少于去年 快于去年 好于去年 优于去年 超过去年',
  {
    base: 'yoy',
  },
);
add('按月 按季 上季度 上一季度 前一季度 上月 与上月持平 与上一季度持平 环比看', { base: 'mom' });
add('比预算 比预算数 比年初预算 比调整预算 比概算 比计划 比年度计划 比定额', { base: 'other' });
add('下同', { convention: true });
add(
  '股价 收盘 报收 盘中 盘后 盘前 开盘 跌停 涨停 期货 合约 股指 美股 港股 股票 债券 停牌 每股报 个股 板块 现货 纳指 标普 道指 结算价',
  { ground: 'price' },
);
add(
  '目标 预期目标 力争 确保 预计 预期 指引 上调 下调 明年 有望 争取 预测 展望 计划 规划 拟 奋斗目标 到2030年 下一年 来年 思路: 思路是 打算: 设想: 设想是',
  { ground: 'goal' },
);
// what is measured by a plan is no plan: 完成年计划的50.5%, 同比增长…
add('计划的 计划数的 计划任务的 目标的 目标值的 目标任务的', {});
add('年均 年平均 四年平均 三年平均 五年平均 两年平均 平均增速 平均增长 年均增速 复合增长率 年复合', { ground: 'mean' });
add(
  '低保标准 保障标准 补助标准 补贴标准 养老金 待遇标准 最低工资 津贴标准 救助标准 供养标准 缴费标准 抚恤标准 特困标准 报销比例 基础养老金 月标准',
  { ground: 'standard' },
);
add('效率 时间 时长 用时 耗时 时限 周期 速度 误差 候诊 等候 能耗 单耗 成本 工期 故障率 人力 次品率 精度', {
  ground: 'effect',
});
add('额 总量 收入 支出 费用 产值 营收 销量 数量', { amount: true });
add(
  '其中 分产业看 分行业看 分门类看 分地区看 分区域看 主要行业中 分领域看 分品类看 分板块看 按板块看 各板块中 各板块看 具体来看 具体看',
  {
    breakdown: true,
  },
);
add('增长 下降 上升 提升 提高 回落 增加 减少 上涨 下滑 下跌 持平 加快 放缓 升 涨 跌 降', { change: true });
add('增速 增幅比 增长速度 涨幅比 降幅比', { pace: true });
add('通过 实施 改造 推行 运用 依托 采用 推广 优化 改革 创新 流程再造 试点 应用 模式 引入 启用 上线 投用', {
  measure: true,
});
add('拉动 贡献', { ground: 'contribution' });
add('原标题', { headline: 'title' });
add('注明来源', { headline: 'trailer' });

/** The words of a stretch of text that say something of the changes in it, in order; no two overlap. */
export function hitsIn(halfWidth: string, start: number, end: number): readonly Hit[] {
  const hits: Hit[] = [];
  for (let i = start; i < end; ) {
    const found = senses.longest(halfWidth, i);
    if (found === null || found.end > end) {
      i++;
      continue;
    }
    hits.push({ start: i, end: found.end, ...found.value });
    i = found.end;
  }
  return hits;
}

/** What opens the parts of what was told before: 分…看, 按…分, 从…来看. */
const BY_PARTS = /^[\s,“"]*(?:分|按|从)[^,;。\d]{1,14}(?:看|分|划分)[,:]/;

/** Whether a sentence tells the one before by its parts. */
export const opensBreakdown = (halfWidth: string, start: number, hits: readonly Hit[]): boolean =>
  hits.some((hit) => hit.breakdown === true && hit.start - start <= 8) ||
  BY_PARTS.test(halfWidth.slice(start, start + 24));

/** From here on all is told against one base: 从环比看, 同比来看. A heading may stand before it in its line. */
const VIEW = /(?:^|[\s:])[,“"]?(?:从|按|以)?(同比|环比)(?:来|的角度)?(?:看|计|计算|分析|比较)[,:]/;

/** The base that a sentence opens a view by, for what follows up to the next view; null where it opens none. */
export function viewOf(sentence: string): BaseKind | null {
  const word = VIEW.exec(sentence)?.[1];
  return word === undefined ? null : word === '环比' ? 'mom' : 'yoy';
}

/** A year, one left blank (20xx年, ××年) as well. */
const YEAR = '(?:(?:19|20)\\d{2}|(?:20)?[xX×*]{2,4})年';
const PERIOD = `(?:(?:${YEAR})?(?:同期|同月|末|底|年初|年末|年底|上半年|[上去前]年(?:同期|同月|末|底|度)?|\\d{1,2}月(?:末|底|份)?|第?[一二三四]季度)|${YEAR})`;
/** 五年来, “十四五”时期: the change is that from their first day to their last. 为10年来最高 is a rank. */
const SPAN_OF_YEARS =
  '(?:十[一二三四五六]五”?(?:规划)?(?:时期|期间|以来)|(?:[两三四五六七八九十]|(?<![\\d.])(?:[2-9]|10))年(?:来|间|以来))(?![^,;。]{0,3}(?:最|新[高低]|首|第))';
/** 在上年1120万吨的基础上, 在去年高增长的基础上: what the change was built on. */
const BUILT_ON = `在(?:[上去]年[^,;。!?\\d]{0,10}|${PERIOD}[^,;。!?\\d]{0,2})(?:\\d[\\d.]*[^,;。!?\\d]{0,6})?的?基础上`;
/** 比2022年, 较2022年同期, 对比…同期, 自2022年以来, 与去年持平, 与上年1120万吨相比: bases that are named by a period of their own. */
const NAMED_BASE = new RegExp(
  `(?:对比|相比|[比较])[^,;。!?的]{0,8}?${PERIOD}(?:同期|末|底|初)?|[与和同跟]${PERIOD}(?:同期|末|底)?[^,;。!?\\d]{0,4}(?:\\d[\\d.]*[^,;。!?\\d]{0,6})?(?:相?比|持平|相当|相同)|[自从]${PERIOD}[^,;。!?\\d]{0,4}(?:以来|起)|${BUILT_ON}|${SPAN_OF_YEARS}`,
  'g',
);
const AGAINST_PERIOD_BEFORE = /季度|月/;
const AGAINST_YEAR = /[上去前]年|同期|同月/;

/** The bases that a stretch of text names by a period, as hits. */
export function namedBasesIn(halfWidth: string, start: number, end: number): readonly Hit[] {
  const hits: Hit[] = [];
  for (const match of matchesOf(halfWidth.slice(start, end), NAMED_BASE)) {
    const [text] = match;
    const base = AGAINST_YEAR.test(text) ? 'yoy' : AGAINST_PERIOD_BEFORE.test(text) ? 'mom' : 'other';
    hits.push({ start: start + match.index, end: start + match.index + text.length, base });
  }
  return hits;
}
