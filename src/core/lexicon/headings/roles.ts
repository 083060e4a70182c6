/** What a section does in the report: 进展, 举措, 问题, 计划 or anything else. */
export const ROLES = ['progress', 'measures', 'problems', 'plan', 'other'] as const;
export type Role = (typeof ROLES)[number];
