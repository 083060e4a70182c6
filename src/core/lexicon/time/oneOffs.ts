/** Words that say that something had not been before: 首 with a measure word (首个, 首台, 首例), and others. */
export const FIRST_TIMES =
  /首(?:[次个家批条例创届轮期场趟单座列航部艘支笔度见现台票颗款只套项名本张枚站档](?!要)|开先河)|(?:实现|取得)[^,]{0,8}?零的突破|前所未有|史无前例|填补[^,]{0,8}?空白/;
/** Education campaigns, inspections and games of a certain year. */
export const CAMPAIGNS: readonly string[] = [
  '主题教育',
  '专题教育',
  '学习教育',
  '专项巡视',
  '巡视反馈',
  '换届',
  '亚运会',
  '亚冬会',
  '奥运会',
  '冬奥会',
  '大运会',
  '全运会',
  '省运会',
  '十五运会',
  '十六运会',
  '世运会',
  '青运会',
  '残运会',
  '残特奥会',
  '军运会',
  '园博会',
  '春晚',
  '世博会',
  '超长期特别国债',
  '加力扩围',
  '巡视“回头看”',
  '巡察“回头看”',
];
/** What is counted as 第三次 once and for all: the name of a thing, no occasion that comes again. */
export const NEVER_AGAIN: readonly string[] = ['分配', '工业革命', '科技革命', '世界大战', '创业', '飞跃'];
/**
 * What stands before a year in which a single thing is to come about (预计2025年投产): told among the results, that year
 * is the thing's own and does not move on. Not 到2025年, which a goal of every year's says.
 */
export const FORETOLD: readonly string[] = [
  '预计',
  '预计于',
  '预计到',
  '有望',
  '有望于',
  '延期到',
  '延期至',
  '延至',
  '推迟到',
  '推迟至',
  '顺延到',
  '顺延至',
  '将于',
  '拟于',
  '计划于',
  '定于',
];
