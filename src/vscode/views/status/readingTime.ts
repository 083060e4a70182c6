import { l10n } from 'vscode';

/** A shorter text is told in seconds, rounded to this many. */
const SECONDS_STEP = 5;

/** How long it takes to read so many syllables aloud, as the user reads it. @param pace syllables a minute */
export function readingTime(syllables: number, pace: number): string {
  const seconds = (syllables * 60) / pace;
  if (seconds < 60 - SECONDS_STEP / 2)
    return l10n.t('about {0} s', Math.max(SECONDS_STEP, Math.round(seconds / SECONDS_STEP) * SECONDS_STEP));
  const minutes = Math.max(1, Math.round(seconds / 60));
  return minutes < 60
    ? l10n.t('about {0} min', minutes)
    : l10n.t('about {0} h {1} min', Math.floor(minutes / 60), minutes % 60);
}
