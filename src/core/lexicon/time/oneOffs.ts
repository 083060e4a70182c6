/** Verbs of what happens once: next year's report cannot tell it again as this year's. */
export const ONE_OFF_VERBS: readonly string[] = [
  '印发',
  '出台',
  '获评',
  '荣获',
  '获得',
  '入选',
  '获批',
  '被评为',
  '被授予',
  '被确定为',
  '被列为',
  '落户',
  '揭牌',
  '挂牌',
  '开通',
  '通车',
  '投运',
  '投产',
  '竣工',
  '启用',
  '开业',
  '奠基',
  '成立',
  '设立',
  '组建',
  '创成',
  '摘牌',
];
/** Words that say that something had not been before. */
export const FIRST_TIMES: readonly string[] = [
  '首次',
  '首个',
  '首批',
  '首家',
  '首条',
  '首例',
  '首创',
  '首届',
  '实现零的突破',
];
/**
 * What makes such a verb tell of a plan, of a standing practice or of many things counted, none of which happened once.
 */
export const NOT_ONE_OFF: readonly string[] = [
  '将',
  '拟',
  '力争',
  '计划',
  '争取',
  '预计',
  '有望',
  '延期',
  '推动',
  '每年',
  '定期',
  '累计',
  '持续',
];
/** Education campaigns and inspections of a certain year. */
export const CAMPAIGNS: readonly string[] = ['主题教育', '专题教育', '学习教育', '专项巡视', '巡视反馈', '换届'];
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
