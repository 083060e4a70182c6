/** Ways of becoming less, as the rates of them are named: 精简率, 压减率. */
export const FALLING: readonly string[] = '精简 压缩 压减 缩减 削减 核减 下降 降低 减少 缩短'.split(' ');
/** Ways of becoming more, as the rates of them are named: 增长率, 提升率. */
export const RISING: readonly string[] = '增长 提升 提高'.split(' ');

/** Ends of the names of rates that tell by how much something has fallen. */
export const FALL_RATES: readonly string[] = [
  ...FALLING.map((way) => `${way}率`),
  ...FALLING.flatMap((way) => [`${way}幅度`, `${way}比例`]),
  ...'减排率 节能率 节水率 降幅 减幅'.split(' '),
];
/** Ends of the names of rates that tell by how much something has risen. */
export const RISE_RATES: readonly string[] = [
  ...RISING.map((way) => `${way}率`),
  ...'增加率 增幅 升幅 涨幅 提升幅度 增长幅度 提高幅度 增长比例'.split(' '),
];

/** What may stand before a change that is told behind its two values: 一年|涨了, 整整|翻了, 足足|少了. */
const STRESSED =
  '(?:一年|全年|年内|当年|三年|两年|一下子|整整|足足|净|累计|共计|共|实际|平均|已|又|就|同比|相当于|等于)*';
/** Ways of becoming more or less that are told behind two values, with the number of how much: 涨了|18%, 少发|39起. */
export const [ROSE, FELL] = [
  '多|增|涨|升|上升|上涨|提高|提升|增长|增加|扩大|长了|多了|净增',
  '少|降|减|缩|省|压|短|下降|下滑|减少|压缩|压减|缩短|缩减|降低|节省|节约|回落',
].map(
  (ways) =>
    new RegExp(`^,?${STRESSED}(?:${ways})(?![至到为于派设年数处家种人项])[^,;:。!?()、\\d比较占均至到为]{0,3}$`),
) as [RegExp, RegExp];
/** 翻了|一番: how often the value has doubled. */
export const DOUBLED = new RegExp(`^,?${STRESSED}(?:翻|翻了)$`);
