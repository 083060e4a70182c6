import type { Section } from './model';

/** A heading as a reader has it, marker included, without the # of Markdown, with a blank where the two would run into each other (1 抓项目); "" where there are no words. */
export function shownHeading({ marker, text }: Pick<Section, 'marker' | 'text'>): string {
  const shown = marker.replace(/^#+\s*/, '');
  return /[\w*]$/.test(shown) ? `${shown} ${text}` : shown + text;
}
