import { LAST_WORKING_YEARS, WORKING_YEARS } from './workingYears';

/** Days and seasons that name a stretch of time with a word behind them (节假日): 国庆假期, 春运期间. */
export const HOLIDAYS: readonly string[] = '元旦 春节 清明 五一 端午 中秋 国庆 十一 双节 中秋国庆 春运 暑运'.split(' ');
/** Days that work is done for, beside the holidays. */
export const MEMORIAL_DAYS: readonly string[] =
  '七一 八一 六一 三八 五四 重阳 元宵 除夕 教师 护士 记者 国际 世界 全国'.split(' ');
/** What makes a holiday a stretch of time: 国庆假期, 春节期间. */
export const HOLIDAY_CLOSERS: readonly string[] =
  '假期期间 小长假期间 黄金周期间 小长假 长假 假期 假日 黄金周 期间'.split(' ');

/** What first days or weeks are told of, beside holidays: 开学前两周, 展会前3天. */
export const FIRST_DAYS_OF: readonly string[] =
  '开学 开工 开业 开园 开馆 开展 开幕 开盘 开通 运营 上线 投运 假期 节日 节日期间 展会 活动期间 会期'.split(' ');

const QUARTERS = ['一季度', '二季度', '三季度', '四季度', '第一季度', '第二季度', '第三季度', '第四季度'];
/** 今年前11个月, 去年前三个季度: the first months of a year that is named. */
const FIRST_MONTHS: readonly string[] = ['今年', '去年'].flatMap((year) => [
  ...'2 3 4 5 6 7 8 9 10 11 两 二 三 四 五 六 七 八 九 十 十一'.split(' ').map((count) => `${year}前${count}个月`),
  ...'2 3 两 三'.split(' ').map((count) => `${year}前${count}个季度`),
]);

/**
 * Words of time that stand for a period of the report (时期), beside dates written with digits, which are a grammar of
 * their own.
 */
export const PERIOD_WORDS: readonly string[] = [
  '上半年末',
  '一季度末',
  '二季度末',
  '三季度末',
  '四季度末',
  '季度末',
  '季末',
  '月末',
  '去年同期',
  '上年同期',
  '去年末',
  '去年底',
  '上年末',
  '上年底',
  '去年全年',
  '年初',
  ...WORKING_YEARS.map((year) => `本${year}`),
  ...LAST_WORKING_YEARS,
  '本学期',
  '上学期',
  '下学期',
  '春季学期',
  '秋季学期',
  '本届',
  '本届以来',
  '明年末',
  '今年末',
  '今年上半年',
  '今年前三季度',
  '去年上半年',
  '牧业年度',
  '今年以来',
  '去年以来',
  '本年度',
  '今年',
  '去年',
  '明年',
  '上年',
  '全年',
  '年内',
  '上半年',
  '下半年',
  '前三季度',
  '前三个季度',
  ...QUARTERS,
  '本月',
  '上月',
  '当月',
  '本季度',
  '上季度',
  '近年来',
  '近年',
  '目前',
  '截至目前',
  '截止目前',
  '截至到目前',
  '到目前为止',
  '当前',
  '迄今',
  '至今',
  '年初以来',
  '年底前',
  '年底',
  '年末',
  '上半年以来',
  '下一步',
  '明年底',
  '今年底',
  '期末',
  '当天',
  '当日',
  '当年',
  '每年',
  '历年',
  '近两年',
  '近三年',
  '近五年',
  '连续多年',
  '多年来',
  ...FIRST_MONTHS,
  ...HOLIDAYS.flatMap((day) => HOLIDAY_CLOSERS.map((closer) => day + closer)),
];
/** What may stand before a date and belongs to the period: 截至5月底. */
export const PERIOD_OPENERS: readonly string[] = [
  '截至',
  '截止',
  '截止到',
  '截至到',
  '近',
  '未来',
  '过去',
  '前',
  '连续',
  '最近',
  '历时',
];
/** What may stand after a date and belongs to the period: 2022年以来. */
export const PERIOD_CLOSERS: readonly string[] = [
  '以来',
  '底',
  '末',
  '初',
  '中旬',
  '上旬',
  '下旬',
  '上半年',
  '下半年',
  '前三季度',
  ...QUARTERS,
  '全年',
  '度',
  '期间',
  '年底',
  '年末',
  '年初',
  '内',
  '来',
  '间',
  '份',
  '止',
];
