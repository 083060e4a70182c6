/** What a pattern speaks of: the second way, beside its role, by which a writer finds it. The order is that of the list shown. */
export const TOPICS = [
  '总体成效',
  '指标增长',
  '位次荣誉',
  '项目建设',
  '平台载体',
  '企业服务',
  '人才队伍',
  '改革创新',
  '民生服务',
  '安全法治',
  '党建作风',
  '宣传交流',
  '财务资金',
  '差距不足',
  '目标任务',
  '保障措施',
  '行文衔接',
] as const;

export type Topic = (typeof TOPICS)[number];
