import type { Section } from './model';

/** A character of a lost font behind the number of a pasted heading; no reader sees more of it than a box. */
const LOST = /[\ue000-\uf8ff]/g;

/**
 * A heading as a reader has it, marker included, without the # of Markdown, with a blank where the two would run into
 * each other (1 抓项目, 九 以统筹); "" where there are no words.
 */
export function shownHeading({ marker, text }: Pick<Section, 'marker' | 'text'>): string {
  const shown = marker
    .replace(/^#+\s*/, '')
    .replace(LOST, '')
    .trimEnd();
  return /[\w*一二三四五六七八九十]$/.test(shown) ? `${shown} ${text}` : shown + text;
}
