import { ROLE_NAMES } from '../lexicon/headings/roles';
import type { Message } from '../text/message';

/** Part of a report a pattern belongs to, or a section of a skeleton plays. */
export type PatternRole = 'opening' | 'progress' | 'measures' | 'problems' | 'plan' | 'closing' | 'transition';

/** Role keys by the word a seed file and the writer use. */
export const ROLE_BY_NAME = {
  开头: 'opening',
  进展: 'progress',
  举措: 'measures',
  问题: 'problems',
  计划: 'plan',
  结尾: 'closing',
  过渡: 'transition',
} as const satisfies Readonly<Record<string, PatternRole>>;

/** Word by which the writer knows a role. */
export const ROLE_NAME = Object.fromEntries(
  Object.entries(ROLE_BY_NAME).map(([name, role]) => [role, name]),
) as Readonly<Record<PatternRole, keyof typeof ROLE_BY_NAME>>;

/** The roles as the reader knows them. */
export const PATTERN_ROLE_NAMES: Readonly<Record<PatternRole, Message>> = {
  opening: { zh: ROLE_NAME.opening, en: 'Opening' },
  progress: ROLE_NAMES.progress,
  measures: ROLE_NAMES.measures,
  problems: ROLE_NAMES.problems,
  plan: ROLE_NAMES.plan,
  closing: { zh: ROLE_NAME.closing, en: 'Closing' },
  transition: { zh: ROLE_NAME.transition, en: 'Transition' },
};
