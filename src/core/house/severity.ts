/** error: wrong whatever was meant; warning: a careful chief editor would send it back; info: worth a look; hint: a faint mark. */
export const SEVERITIES = ['error', 'warning', 'info', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];
