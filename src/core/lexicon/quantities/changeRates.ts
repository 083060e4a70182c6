/** Ends of the names of rates that tell by how much something has fallen. */
export const FALL_RATES: readonly string[] =
  '精简率 压缩率 压减率 缩减率 削减率 核减率 下降率 降低率 减少率 缩短率 减排率 节能率 节水率 降幅 精简比例 压缩比例 压缩幅度 精简幅度'.split(
    ' ',
  );
/** Ends of the names of rates that tell by how much something has risen. */
export const RISE_RATES: readonly string[] = '增长率 增加率 提升率 提高率 增幅 升幅 涨幅 提升幅度'.split(' ');
