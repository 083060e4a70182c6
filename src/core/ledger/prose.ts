import type { ParagraphReading } from '../report/paragraph';
import { remembered } from '../text/remembered';
import type { Span } from '../text/span';
import { toHalfWidth } from '../text/width';
import { unwrap } from '../text/wrapping';

/** A paragraph's running text in the half-width view, without the line breaks of a hard-wrapped file. */
export interface Prose {
  readonly halfWidth: string;
  /** The span in the paragraph of a span in `halfWidth`. */
  readonly place: (span: Span) => Span;
  /** The offset in `halfWidth` of an offset in the paragraph. */
  readonly offset: (offset: number) => number;
}

/** The prose of a paragraph: the same object for the same reading. */
export const proseOf = remembered(
  (reading: ParagraphReading): Prose => (reading.innerLines.length === 0 ? oneLine(reading) : unwrapped(reading)),
);

const oneLine = ({ halfWidth }: ParagraphReading): Prose => ({
  halfWidth,
  place: (span) => span,
  offset: (offset) => offset,
});

function unwrapped({ text }: ParagraphReading): Prose {
  const lines = unwrap(text);
  return {
    halfWidth: toHalfWidth(lines.text),
    place: ({ start, end }) => ({ start: lines.start(start), end: lines.end(end) }),
    offset: (offset) => {
      let low = 0;
      let high = lines.text.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (lines.start(middle) < offset) low = middle + 1;
        else high = middle;
      }
      return low;
    },
  };
}
