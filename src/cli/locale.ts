import { localeOf } from '../core/text/message';
import type { Locale } from '../core/text/message';
import type { Io } from './io';

/**
 * The language to speak to the user in, by the order POSIX gives: LC_ALL, LC_MESSAGES, LANG. Chinese where none is set
 * or it names no language (C, POSIX). Windows sets none of them; there the system's own language counts.
 * @param systemLanguage asks the system for its language tag
 */
export function userLocale(
  { env, platform }: Pick<Io, 'env' | 'platform'>,
  systemLanguage = (): string => Intl.DateTimeFormat().resolvedOptions().locale,
): Locale {
  const tag = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'];
  if (tag) return localeOf(tag);
  return platform === 'win32' ? localeOf(systemLanguage()) : 'zh';
}
