import { ruleTitle } from '../../core/lint/registry';
import type { Locale } from '../../core/text/message';

/** The rule as the reader knows it, with its id for the settings and `--rule`. */
export const ruleName = (id: string, locale: Locale): string => {
  const title = ruleTitle(id)[locale];
  return title === id ? id : locale === 'zh' ? `${title}（${id}）` : `${title} (${id})`;
};
