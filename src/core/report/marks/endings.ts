import { readEnding, readShape } from '../../text/ending';
import type { Ending } from '../../text/ending';
import type { Span } from '../../text/span';
import type { PlacedParagraph } from '../context';
import { gathered } from '../gathered';
import type { Report } from '../report';

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

/** How a paragraph of running text ends. */
interface Tail {
  readonly ending: Ending;
  /** Whether it is body text wherever it stands: it holds several sentences, or goes on in the line before it. */
  readonly anywhere: boolean;
  /** Whether it is without an end mark. */
  readonly unfinished: boolean;
}

function readTail({ reading: { text, outline }, continues }: PlacedParagraph): Tail | null {
  const { body, sentences, markers } = outline;
  const shape = readShape(text, body.start);
  const plain =
    !outline.chrome &&
    !shape.table &&
    text.slice(0, body.start).trim() === '' &&
    !/[-*+>|#!<[]/.test(text.slice(body.start, body.start + 1));
  if (!plain) return null;
  const last = sentences.at(-1) ?? body; // behind others it runs on to the end
  const tail = text.slice(last.start, Math.min(last.end, last.start + 2)).trim();
  const anywhere =
    continues || (sentences.length > 1 && body.end - last.start >= SHORTEST_TAIL && !/^[（(]/.test(tail));
  const prose =
    body.end - body.start >= SHORTEST_PROSE &&
    shape.commas >= FEWEST_COMMAS &&
    !shape.label &&
    markers[0]?.place !== 'start';
  if (!anywhere && !prose) return null;
  const ending = readEnding(text, body.end);
  return {
    ending,
    anywhere,
    unfinished: !ending.finished && ending.end > 0 && !(continues && ending.end < SHORTEST_TAIL),
  };
}

const tailsIn = gathered(readTail);

/**
 * The body paragraphs without an end mark, and how many lines of body text there are. Headings, lists, tables, labels
 * and signatures are none.
 */
export function unfinishedOf(report: Report): { readonly unfinished: readonly Unfinished[]; readonly lines: number } {
  const { paragraphs, starts, body } = report;
  const unfinished: Unfinished[] = [];
  let lines = 0;
  for (const { paragraph, found } of tailsIn(report)) {
    if (paragraphs[paragraph + 1]?.continues === true || !(found.anywhere || paragraph >= body)) continue;
    lines++;
    if (!found.unfinished) continue;
    const { pause, end } = found.ending;
    const at = starts[paragraph] as number;
    unfinished.push({
      span:
        pause === null
          ? { start: at + Math.max(0, end - 2), end: at + end }
          : { start: at + pause.start, end: at + pause.end },
      pause: pause !== null,
    });
  }
  return { unfinished, lines };
}
