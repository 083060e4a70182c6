import type { Message } from '../../text/message';

/** What a section does in the report: 进展, 举措, 问题, 计划 or anything else. */
export const ROLES = ['progress', 'measures', 'problems', 'plan', 'other'] as const;
/** What a section is there for (作用). */
export type Role = (typeof ROLES)[number];

/** The roles as the reader knows them. */
export const ROLE_NAMES: Readonly<Record<Role, Message>> = {
  progress: { zh: '进展', en: 'Progress' },
  measures: { zh: '举措', en: 'Measures' },
  problems: { zh: '问题', en: 'Problems' },
  plan: { zh: '计划', en: 'Plan' },
  other: { zh: '其他', en: 'Other' },
};
