import { CONTENTS_TITLES } from '../lexicon/headings/chrome';
import type { OutlineParagraph } from './paragraph';
import { isBlank } from './reading';

const NONE: ReadonlySet<number> = new Set();

/**
 * The paragraphs of an outline put before the text (提纲：一、… 二、… and then 一、 again with what it tells): lines that are
 * nothing but numbered headings, below a line that says so, up to where the numbers begin anew.
 * @returns their indexes; none where the numbers do not begin anew, for then the lines are the report itself.
 */
export function contentsOf(paragraphs: readonly OutlineParagraph[]): ReadonlySet<number> {
  const at = paragraphs.findIndex(opensContents);
  if (at < 0) return NONE;
  const lines = new Set<number>();
  let first: { readonly family: string; readonly number: number | null } | null = null;
  for (let i = at + 1; i < paragraphs.length; i++) {
    const { outline } = paragraphs[i] as OutlineParagraph;
    if (isBlank(outline)) continue;
    const [marker] = outline.markers;
    if (marker?.place !== 'start') return NONE;
    if (first !== null && marker.family === first.family && marker.number === first.number) return lines;
    if (!outline.bare) return NONE;
    first ??= marker;
    lines.add(i);
  }
  return NONE;
}

const opensContents = ({ outline, halfWidth }: OutlineParagraph): boolean =>
  outline.chrome && CONTENTS_TITLES.has(halfWidth.replace(/[\s:]+$/, '').trimStart());
