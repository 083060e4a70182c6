import { HALF_WIDTH_MARKS, readHalfWidth } from '../../text/halfWidth';
import type { HalfWidthMark } from '../../text/halfWidth';
import type { Span } from '../../text/span';
import { gathered } from '../gathered';
import type { Report } from '../report';

/** The half-width marks of a paragraph; relative to it. */
export interface HalfWidthMarks {
  readonly marks: readonly HalfWidthMark[];
  /** How many of each of `HALF_WIDTH_MARKS`. */
  readonly counts: readonly number[];
  /**
   * The first outside the number of a heading: (一) alone is a form of numbering, but it is converted with the others.
   */
  readonly prose: HalfWidthMark | undefined;
  /** Whether it opens or closes a block of code. */
  readonly fence: boolean;
}

const halfWidthIn = gathered(({ reading }): HalfWidthMarks | null => {
  const { chrome, markers } = reading.outline;
  const marks = chrome ? [] : readHalfWidth(reading.text);
  const fence = reading.text.slice(0, 3) === '```';
  if (marks.length === 0 && !fence) return null;
  const counts =
    marks.length === 0 ? [] : [...HALF_WIDTH_MARKS].map((_, i) => marks.filter(({ mark }) => mark === i).length);
  let next = 0;
  const prose = marks.find(({ start }) => {
    while (next < markers.length && (markers[next] as Span).end <= start) next++;
    return next === markers.length || start < (markers[next] as Span).start;
  });
  return { marks, counts, prose, fence };
});

/**
 * Every paragraph with half-width marks outside the code blocks of Markdown.
 * @param visit is given the marks, and the offset at which the paragraph starts
 */
export function forEachWithHalfWidth(report: Report, visit: (found: HalfWidthMarks, start: number) => void): void {
  let code = false;
  for (const { paragraph, found } of halfWidthIn(report)) {
    if (found.fence) code = !code;
    else if (!code) visit(found, report.starts[paragraph] as number);
  }
}
