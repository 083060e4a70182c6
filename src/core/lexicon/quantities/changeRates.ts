/** Ways of becoming less, as the rates of them are named: 精简率, 压减率. */
export const FALLING: readonly string[] = '精简 压缩 压减 缩减 削减 核减 下降 降低 减少'.split(' ');
/** Ways of becoming more, as the rates of them are named: 增长率, 提升率. */
export const RISING: readonly string[] = '增长 提升 提高'.split(' ');

/** Ends of the names of rates that tell by how much something has fallen. */
export const FALL_RATES: readonly string[] = [
  ...FALLING.map((way) => `${way}率`),
  ...'缩短率 减排率 节能率 节水率 降幅 精简比例 压缩比例 压缩幅度 精简幅度'.split(' '),
];
/** Ends of the names of rates that tell by how much something has risen. */
export const RISE_RATES: readonly string[] = [
  ...RISING.map((way) => `${way}率`),
  ...'增加率 增幅 升幅 涨幅 提升幅度'.split(' '),
];
