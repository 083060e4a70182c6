import { FALLING, RISING } from './quantities/changeRates';

/** What a number is built on or told besides, behind its noun: 64.8公里|老旧管网|之后, 97个|计量分区|之外. */
export const BESIDES = '基础之?上|之[后外余]|以外';

/** Words by which claims about numbers are known, by sense. Longer words stand before those that they begin with. */
export const CLAIM_WORDS = {
  /** 其中: parts follow. */
  among: ['其中'],
  share: ['占比重', '占比例', '占比', '占'],
  complete: ['完成率', '完成', '占', '为', '相当于', '达到', '达'],
  plan: ['计划', '任务', '目标', '预算', '指标'],
  from: ['由', '从'],
  to: ['到了', '至了', '为了', '到', '至', '为'],
  rise: [
    '增长',
    '增加',
    '提高',
    '提升',
    '上升',
    '扩大',
    '发展',
    '跃升',
    '攀升',
    '壮大',
    '拓展',
    '净增',
    '多增',
    '增重',
    '增至',
    '增',
    '升',
    '涨',
    '多',
  ],
  fall: [
    '下降',
    '降低',
    '减少',
    '缩短',
    '压缩',
    '压减',
    '回落',
    '下滑',
    '减重',
    '减轻',
    '降幅',
    '降本',
    '降',
    '减',
    '少',
    '低',
  ],
  than: ['比', '较'],
  /** What a value is held against: 高于全省平均水平（87.3%）4.3个百分点. */
  beyond: ['高于', '高出', '低于', '多于', '少于', '超过', '超出', '优于', '好于', '快于', '慢于', '比', '较'],
  /** The value of the year before, told behind that of this year. */
  before: [
    '上年同期',
    '去年同期',
    '上年全年',
    '去年全年',
    '上年末',
    '去年末',
    '上年底',
    '去年底',
    '上年度',
    '上年',
    '去年',
    '年初',
  ],
  be: ['仅为', '达到', '为', '是', '仅', '达'],
  sum: ['合计', '总计', '共计'],
  respectively: ['分别'],
  of: ['的'],
  /** 全市共294家: how many there are of all of them. */
  inAll: ['共', '总共', '总数', '总计'],
  have: ['有', '为'],
  /** 由A、B和C构成. */
  by: ['由'],
  makeUp: ['构成', '组成'],
  rate: ['率'],
  multiple: ['是', '为', '相当于', '达到', '达'],
  /** 扣除…后为: what is left of a whole without a part. */
  deduct: ['扣除', '剔除', '减去', '除去'],
  after: ['后', '之后'],
  others: ['其他', '其它'],
  /** What is cut off what was asked for: 核减, 节约资金. */
  cut: ['核减', '审减', '节约', '节省', '节支', '节资', '压减', '下浮'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** What a word of a claim says, by the name of its list. */
export type ClaimSense = keyof typeof CLAIM_WORDS;

/** 一等奖26项，占全省一等奖总数的52%: so begins the name of a whole that is more than what the paragraph tells. */
export const WIDER = /^(?:全|该|同)/;

/** What the base of a share that names it only as the whole says: 占总数的. */
export const AS_THE_WHOLE: ReadonlySet<string> = new Set([
  '',
  '总数',
  '总量',
  '总额',
  '总人数',
  '总面积',
  '总数量',
  '全部',
  '比',
  '总',
]);
/** Ends of a name that change nothing of what it names: 公交车总数 is 公交车. */
export const TOTAL_ENDINGS: readonly string[] = [
  '总数量',
  '总人数',
  '总面积',
  '总数',
  '总量',
  '总额',
  '数量',
  '人数',
  '的',
];
/** Of those done, how many in such a way: the whole of 按期办结率 is told by no number of things. */
export const QUALIFIED_RATES: readonly string[] = '按期 按时 限时 及时 首次 一次 当场 当庭 当日 提前 自动 平均'.split(
  ' ',
);
/** Rates that are no share of what was counted: of a change, a price, a use, a debt. */
export const RATES_OF_CHANGE: readonly string[] = [
  ...RISING,
  ...FALLING,
  ...'增速 贡献 利用 利润 收益 负债 周转 换手 汇 税 利 生产 死亡 出生 发病 流转 转换 使用 收缴 偏差 误差 审减 节约 节支'.split(
    ' ',
  ),
];
/** What is put forward is no whole of what was done with it: 提出建议9件，采纳率100%. */
export const PUT_FORWARD: readonly string[] = '提出 发出 制发 提交 报送'.split(' ');
/** Figures that are no amount that could be a whole or part of one: rates, years of age, places. */
export const MEANS: readonly string[] = '人均 户均 村均 校均 班均 日均 月均 场均 亩均 件均 均价 平均 单产 亩产'.split(
  ' ',
);

/** What a mean divides by, by the word before 均: the units of what is counted, 生均 by 人. */
export const MEAN_UNITS: Readonly<Record<string, readonly string[]>> = {
  人: ['人'],
  生: ['人'],
  师: ['人'],
  人次: ['人次'],
  户: ['户', '家'],
  村: ['村', '个'],
  校: ['所'],
  班: ['班', '个'],
  场: ['场', '场次', '次'],
  亩: ['亩'],
  件: ['件', '起', '宗'],
  案: ['件', '起', '宗'],
  日: ['天', '日'],
  周: ['周'],
  社: ['家', '个'],
  企: ['家'],
  店: ['家'],
  起: ['起'],
  点: ['个'],
  次: ['次', '人次', '场次', '批次', '辆次'],
  期: ['期'],
  册: ['册'],
  栋: ['栋'],
  台: ['台'],
  车: ['辆', '台'],
  床: ['张'],
  镇: ['个'],
  头: ['头'],
  吨: ['吨'],
  公里: ['公里'],
  支: ['支'],
};
/** Means whose words name no 均: what one 亩 yields. */
export const YIELDS: readonly string[] = ['亩产', '单产'];

/** Who works somewhere (队伍), as the end of a name: what the structure of the staff is told of. */
export const STAFF = /(?:职工|员工|干警|民警|教师|干部|队员|人员|工作者|编制数?)$/;
/** By what a staff is told apart: schooling, title, age, sex, party. */
export const QUALIFIED =
  /研究生|本科|专科|大专|硕士|博士|学历|学位|职称|高级|中级|初级|正高|副高|党员|团员|女性|男性|岁以[上下]|青年|专业技术|持证|一线/;
