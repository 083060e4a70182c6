import { isBlank } from '../../outline/reading';
import { shift } from '../../text/span';
import type { Span } from '../../text/span';
import { gathered } from '../gathered';
import type { Report } from '../report';

const ASKED = /^ *(记者|问|主持人|网友|提问)[^:。]{0,8}:[^。]{4,200}\?[”"]? *$/;

/** A line that asks: 记者：…？ */
export interface Question {
  readonly speaker: string;
  /** Relative to the paragraph. */
  readonly span: Span;
}

/** The paragraphs that are questions of an interview. */
export const questions = gathered(({ reading: { halfWidth, outline } }): Question | null => {
  const asked = ASKED.exec(halfWidth);
  return asked === null ? null : { speaker: asked[1] as string, span: outline.body };
});

/** The questions that another follows at once, absolute; none where fewer than twice as many are answered. */
export function unansweredQuestions(report: Report): readonly Span[] {
  const asked = questions(report);
  const found: Span[] = [];
  asked.forEach(({ paragraph, found: { speaker, span } }, i) => {
    const next = asked[i + 1];
    if (next?.found.speaker !== speaker) return;
    const between = report.paragraphs.slice(paragraph + 1, next.paragraph);
    if (between.every(({ reading: { outline } }) => outline.chrome || isBlank(outline)))
      found.push(shift(span, report.starts[paragraph] as number));
  });
  return found.length * 2 <= asked.length - found.length ? found : [];
}
