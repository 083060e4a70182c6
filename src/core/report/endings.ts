import { readEnding, readShape } from '../text/ending';
import type { Ending } from '../text/ending';
import { remembered } from '../text/remembered';
import type { Span } from '../text/span';
import type { PlacedParagraph } from './context';
import type { ParagraphReading } from './paragraph';
import type { Report } from './report';

/** The end of a body paragraph that has no end mark. */
export interface Unfinished {
  readonly span: Span;
  /** Whether the span is a pause mark at which the paragraph stops. */
  readonly pause: boolean;
}

/** The shortest text that counts as prose: after a full stop, and without one. */
const SHORTEST_TAIL = 8;
const SHORTEST_PROSE = 50;
const FEWEST_COMMAS = 2;

interface Tail {
  readonly ending: Ending;
  /** Whether sentences stand before the last one, which runs on to the end. */
  readonly afterSentences: boolean;
  readonly prose: boolean;
  readonly plain: boolean;
}

const tailOf = remembered(({ text, outline }: ParagraphReading): Tail => {
  const { body, sentences, markers } = outline;
  const shape = readShape(text, body.start);
  const last = sentences.at(-1) ?? body;
  const tail = text.slice(last.start, Math.min(last.end, last.start + 2)).trim();
  return {
    ending: readEnding(text, body.end),
    afterSentences: sentences.length > 1 && body.end - last.start >= SHORTEST_TAIL && !/^[（(]/.test(tail),
    prose: body.end - body.start >= SHORTEST_PROSE && shape.commas >= FEWEST_COMMAS && !shape.label && markers[0]?.place !== 'start',
    plain: !outline.chrome && !shape.table && text.slice(0, body.start).trim() === '' && !/[-*+>|#!<[]/.test(text.slice(body.start, body.start + 1)),
  };
});

/** The body paragraphs without an end mark, and how many lines of body text there are. Headings, lists, tables, labels and signatures are none. */
export function unfinishedOf({ paragraphs, starts, body }: Report): { readonly unfinished: readonly Unfinished[]; readonly lines: number } {
  const unfinished: Unfinished[] = [];
  let lines = 0;
  for (let i = 0; i < paragraphs.length; i++) {
    if (paragraphs[i + 1]?.continues === true) continue;
    const { reading, continues } = paragraphs[i] as PlacedParagraph;
    const { ending, afterSentences, prose, plain } = tailOf(reading);
    if (!plain || !(afterSentences || continues || (prose && i >= body))) continue;
    lines++;
    if (ending.finished || ending.end === 0 || (continues && ending.end < SHORTEST_TAIL)) continue;
    const at = starts[i] as number;
    unfinished.push({ span: ending.pause === null ? { start: at + Math.max(0, ending.end - 2), end: at + ending.end } : { start: at + ending.pause.start, end: at + ending.pause.end }, pause: ending.pause !== null });
  }
  return { unfinished, lines };
}
