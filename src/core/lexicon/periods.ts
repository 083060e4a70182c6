/** Words of time that stand for a period of the report (时期), beside dates written with digits, which are a grammar of their own. */
export const PERIOD_WORDS: readonly string[] = [
  '今年以来', '去年以来', '本年度', '今年', '去年', '明年', '上年', '全年', '年内', '上半年', '下半年', '前三季度', '前三个季度', '一季度', '二季度', '三季度', '四季度',
  '第一季度', '第二季度', '第三季度', '第四季度', '本月', '上月', '当月', '本季度', '上季度', '近年来', '近年', '目前', '截至目前', '截止目前', '截至到目前', '到目前为止',
  '当前', '迄今', '至今', '年初以来', '年底前', '年底', '年末', '上半年以来', '下一步', '明年底', '今年底', '期末', '当天', '当日', '当年', '每年', '历年', '近两年', '近三年', '近五年', '连续多年', '多年来',
];
/** What may stand before a date and belongs to the period: 截至5月底. */
export const PERIOD_OPENERS: readonly string[] = ['截至', '截止', '截止到', '截至到', '近', '未来', '过去', '前', '连续', '最近', '历时'];
/** What may stand after a date and belongs to the period: 2022年以来. */
export const PERIOD_CLOSERS: readonly string[] = ['以来', '底', '末', '初', '中旬', '上旬', '下旬', '上半年', '下半年', '前三季度', '一季度', '二季度', '三季度', '四季度', '第一季度', '第二季度', '第三季度', '第四季度', '全年', '度', '期间', '年底', '年末', '年初', '内', '来', '间', '份', '止'];
