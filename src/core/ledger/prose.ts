import type { ParagraphReading } from '../report/paragraph';
import { remembered } from '../text/remembered';
import type { Span } from '../text/span';
import { fold } from '../text/fold';
import { unwrap } from '../text/wrapping';

/** A paragraph's running text in the half-width view, without the line breaks of a hard-wrapped file. */
export interface Prose {
  readonly folded: string;
  /** The span in the paragraph of a span in `folded`. */
  readonly place: (span: Span) => Span;
  /** The offset in `folded` of an offset in the paragraph. */
  readonly offset: (offset: number) => number;
}

/** The prose of a paragraph: the same object for the same reading. */
export const proseOf = remembered(
  (reading: ParagraphReading): Prose => (reading.innerLines.length === 0 ? oneLine(reading) : unwrapped(reading)),
);

const oneLine = ({ folded }: ParagraphReading): Prose => ({
  folded,
  place: (span) => span,
  offset: (offset) => offset,
});

function unwrapped({ text }: ParagraphReading): Prose {
  const lines = unwrap(text);
  return {
    folded: fold(lines.text),
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
