import type { Message } from '../text/message';

/** Kinds of report (文种) that a text can be told to be. */
export const REPORT_KINDS = [
  'annual',
  'half-year',
  'quarterly',
  'monthly',
  'results-and-plan',
  'goals',
  'press',
  'duty',
  'government',
  'plan',
  'weekly',
  'rectification',
  'survey',
  'experience',
  'self-review',
] as const;

/** The kind of a report; 'unknown' where nothing tells it. */
export type ReportKind = (typeof REPORT_KINDS)[number] | 'unknown';

/** The kinds as the reader knows them. */
export const REPORT_KIND_NAMES: Readonly<Record<ReportKind, Message>> = {
  annual: { zh: '年度总结', en: 'Annual report' },
  'half-year': { zh: '半年总结', en: 'Half-year report' },
  quarterly: { zh: '季度总结', en: 'Quarterly report' },
  monthly: { zh: '月度总结', en: 'Monthly report' },
  'results-and-plan': { zh: '总结和思路', en: 'Results and plans' },
  goals: { zh: '职能目标', en: 'Goals' },
  press: { zh: '新闻发布', en: 'Press conference' },
  duty: { zh: '述职报告', en: 'Report on duties' },
  government: { zh: '政府工作报告', en: 'Government work report' },
  plan: { zh: '工作要点', en: 'Work plan' },
  weekly: { zh: '周报', en: 'Weekly report' },
  rectification: { zh: '整改报告', en: 'Report on rectification' },
  survey: { zh: '调研报告', en: 'Survey report' },
  experience: { zh: '经验材料', en: 'Account of experience' },
  'self-review': { zh: '对照检查材料', en: 'Self-review' },
  unknown: { zh: '文种不明', en: 'Report of unknown kind' },
};

/** Kinds that tell of a part of a year and plan for the next part of it. */
export const WITHIN_YEAR: ReadonlySet<ReportKind> = new Set<ReportKind>([
  'half-year',
  'quarterly',
  'monthly',
  'weekly',
]);
