import type { Section } from '../../outline/model';
import { isBlank } from '../../outline/reading';
import type { Span } from '../../text/span';
import { closingLines } from '../closing';
import type { PlacedParagraph } from '../context';
import type { Report } from '../report';

const WORD = /[\p{L}\p{N}]/u;
/** A figure makes a heading a statement: 完成投资3亿元. A year or month does not. */
const FIGURE = /\d(?!\d*[年月])/;

/** Whether the words of a heading state a figure, which makes them the statement of a list. */
export const statesFigure = ({ text }: Section): boolean => FIGURE.test(text);

/**
 * Whether anything stands under a heading: sections, text in its line, or a line that is not blank. Told by what the
 * outline knows of each line.
 */
export function hasBody(report: Report, { children, headingSpan, span }: Section): boolean {
  if (children.length > 0) return true;
  const first = report.paragraphAt(headingSpan.end);
  const stop = span.end === report.length ? closingLines(report) : span.end;
  if (goesOn(report, first, headingSpan, stop)) return true;
  for (let i = first + 1; i < report.paragraphs.length; i++) {
    const start = report.starts[i] as number;
    const { outline } = (report.paragraphs[i] as PlacedParagraph).reading;
    if (start + outline.body.start >= stop) return false;
    if (!outline.chrome && !isBlank(outline)) return true;
  }
  return false;
}

/** Whether text follows the heading in its own line: words in its sentence, or another sentence. */
function goesOn(report: Report, index: number, heading: Span, end: number): boolean {
  const { halfWidth, outline } = (report.paragraphs[index] as PlacedParagraph).reading;
  const at = heading.end - (report.starts[index] as number);
  const limit = Math.min(outline.body.end, end - (report.starts[index] as number));
  if (at >= limit) return false;
  const sentenceEnd = outline.sentences.find((sentence) => sentence.end > at)?.end ?? limit;
  if (WORD.test(halfWidth.slice(at, Math.min(sentenceEnd, limit)))) return true;
  let next = sentenceEnd;
  while (halfWidth[next] === ' ') next++;
  return next < limit;
}

/** The rest of the line's unit after an absolute offset, at most a few characters: the marks that close a heading. */
export function textAfter(report: Report, offset: number, length = 8): string {
  const i = report.paragraphAt(offset);
  const at = offset - (report.starts[i] as number);
  return (report.paragraphs[i] as PlacedParagraph | undefined)?.reading.text.slice(at, at + length) ?? '';
}
