import type { Message } from '../text/message';

/**
 * error: wrong whatever was meant; warning: a careful chief editor would send it back; info: worth a look; hint: a
 * faint mark.
 */
export const SEVERITIES = ['error', 'warning', 'info', 'hint'] as const;
/** How grave a finding is. */
export type Severity = (typeof SEVERITIES)[number];

/** The severities as the reader knows them. */
export const SEVERITY_NAMES: Readonly<Record<Severity, Message>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  info: { zh: '供参考', en: 'info' },
  hint: { zh: '轻微提示', en: 'hint' },
};
