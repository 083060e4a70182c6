import type { PlacedParagraph } from '../report/context';
import type { Report } from '../report/report';
import { withoutPrompts } from '../text/gaps';
import { lastAtOrBefore } from '../text/span';
import type { Span } from '../text/span';
import { countWords } from '../text/words';

/**
 * Counts within any span of a snapshot. Whole paragraphs come from running sums; only the two paragraphs at the ends of
 * a span are looked into, so a report with many sections costs no more than one pass.
 */
export class SectionCounts {
  /** Sums over the paragraphs before each; one longer than the paragraphs. */
  private readonly wordsBefore: readonly number[];
  private readonly figuresBefore: readonly number[];

  constructor(private readonly report: Report) {
    this.wordsBefore = runningSums(report.paragraphs, ({ reading }) => reading.words);
    this.figuresBefore = runningSums(report.paragraphs, ({ figures }) => figures.length);
  }

  /** 字数 of the text in the span, prompts (【待填：…】) aside. */
  words(span: Span): number {
    return this.count(span, this.wordsBefore, ({ reading }, start, end) =>
      countWords(withoutPrompts(reading.text.slice(start, end))),
    );
  }

  /** The number of figures that begin in the span. */
  figures(span: Span): number {
    return this.count(
      span,
      this.figuresBefore,
      ({ figures }, start, end) =>
        figures.filter((figure) => figure.span.start >= start && figure.span.start < end).length,
    );
  }

  /** @param part the count within a paragraph, from `start` to `end` relative to it */
  private count(
    { start, end }: Span,
    before: readonly number[],
    part: (paragraph: PlacedParagraph, start: number, end: number) => number,
  ): number {
    const { paragraphs, starts } = this.report;
    if (end <= start) return 0;
    const first = this.report.paragraphAt(start);
    const last = this.report.paragraphAt(end - 1);
    const inPart = (i: number): number => {
      const paragraph = paragraphs[i] as PlacedParagraph;
      const from = Math.max(0, start - (starts[i] as number));
      const to = Math.min(paragraph.reading.text.length, end - (starts[i] as number));
      const whole = from === 0 && to === paragraph.reading.text.length;
      return whole ? (before[i + 1] as number) - (before[i] as number) : part(paragraph, from, to);
    };
    if (first === last) return inPart(first);
    return inPart(first) + ((before[last] as number) - (before[first + 1] as number)) + inPart(last);
  }
}

/** How many of the ascending offsets lie in the span. */
export function countBetween(offsets: readonly number[], { start, end }: Span): number {
  const upTo = (offset: number): number =>
    offsets.length === 0 || (offsets[0] as number) > offset ? 0 : lastAtOrBefore(offsets, offset) + 1;
  return upTo(end - 1) - upTo(start - 1);
}

function runningSums<T>(items: readonly T[], value: (item: T) => number): number[] {
  const sums = new Array<number>(items.length + 1);
  sums[0] = 0;
  items.forEach((item, i) => (sums[i + 1] = (sums[i] as number) + value(item)));
  return sums;
}
