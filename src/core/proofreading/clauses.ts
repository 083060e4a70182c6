import type { ParagraphReading } from '../report/paragraph';
import { characterSet } from '../text/characters';
import { remembered } from '../text/remembered';
import type { Span } from '../text/span';

const MARKS = characterSet(',;:。!?\n\r');
const BLANKS = characterSet(' \t\u3000');
const NONE: readonly Span[] = [];

/**
 * The clauses of a paragraph that is prose, numbers of headings and blanks before them left out; relative to it, none
 * of them empty.
 */
export const clausesOf = remembered(({ halfWidth, outline, row }: ParagraphReading): readonly Span[] => {
  if (outline.chrome || outline.cell !== null || row !== null) return NONE;
  const clauses: Span[] = [];
  let start = 0;
  for (let i = 0; i <= halfWidth.length; i++) {
    if (i < halfWidth.length && MARKS[halfWidth.charCodeAt(i)] !== 1) continue;
    let from = start;
    for (;;) {
      while (from < i && BLANKS[halfWidth.charCodeAt(from)] === 1) from++;
      const marker = outline.markers.find((one) => one.start === from && one.end > from);
      if (marker === undefined) break;
      from = marker.end;
    }
    if (from < i) clauses.push({ start: from, end: i });
    start = i + 1;
  }
  return clauses;
});
