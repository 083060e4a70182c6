import type { Figure } from '../figures/model';
import type { Claim } from '../ledger/changes';
import type { PlacedParagraph } from '../report/context';
import type { Message } from '../text/message';
import type { Span } from '../text/span';
import type { Finding } from './model';

/** The number that a comparison as written ends with, in the paragraph; null where it is no Arabic one. */
export function numberSpan({ comparison, text }: Claim): Span | null {
  const match = /[\d０-９][\d０-９.,．，]*(?=[^\d０-９]*$)/.exec(text);
  return match === null
    ? null
    : { start: comparison.span.start + match.index, end: comparison.span.start + match.index + match[0].length };
}

/** A figure as written. */
export const written = ({ reading }: PlacedParagraph, { span }: Figure): string =>
  reading.text.slice(span.start, span.end);

/** Places that a computation was made from. */
export const sources = (paragraph: PlacedParagraph, figures: readonly Figure[]): NonNullable<Finding['related']> =>
  figures.map((figure) => ({ span: figure.span, message: usedHere(written(paragraph, figure)) }));

/** Says of a number that a computation rests on it. @param text the number as written */
export const usedHere = (text: string): Message => ({
  zh: `用来计算的数：${text}`,
  en: `Used in the computation: ${text}`,
});
