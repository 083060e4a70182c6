import { breaksNumber } from '../../numerals/acrossLines';
import { matchesOf } from '../../text/characters';
import { readEnding, readShape } from '../../text/ending';
import type { Ending } from '../../text/ending';
import type { Span } from '../../text/span';
import { LINE_BREAKS } from '../../text/wrapping';
import type { PlacedParagraph } from '../context';
import { gathered } from '../gathered';
import type { Report } from '../report';

/** The end of a body paragraph that has no end mark. */
export interface Unfinished {
  readonly span: Span;
  /** Whether the span is a pause mark at which the paragraph stops. */
  readonly pause: boolean;
  /** The line break that parts a number, where it is that which ends the line; null at the end of a paragraph. */
  readonly lineBreak: Span | null;
}

/** The shortest text that counts as prose: after a full stop, and without one. */
const SHORTEST_TAIL = 8;
const SHORTEST_PROSE = 50;
const FEWEST_COMMAS = 2;
const NONE_BROKEN: readonly Span[] = [];

/** How a paragraph of running text ends. */
interface Tail {
  readonly ending: Ending;
  /** Whether it is body text wherever it stands: it holds several sentences, or goes on in the line before it. */
  readonly anywhere: boolean;
  /** Whether it is without an end mark. */
  readonly unfinished: boolean;
  /** The line breaks inside it that part a number, and whether there are others: then the file is wrapped. */
  readonly broken: readonly Span[];
  readonly wrapped: boolean;
}

function readTail({ reading: { text, outline, innerLines }, continues }: PlacedParagraph): Tail | null {
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
  const broken = innerLines.length === 0 ? NONE_BROKEN : brokenIn(text);
  return {
    ending,
    anywhere,
    unfinished: !ending.finished && ending.end > 0 && !(continues && ending.end < SHORTEST_TAIL),
    broken,
    wrapped: innerLines.length > broken.length,
  };
}

function brokenIn(text: string): readonly Span[] {
  const breaks = matchesOf(text, LINE_BREAKS);
  return breaks.flatMap((found, i) => {
    const before = breaks[i - 1];
    const start = before === undefined ? 0 : before.index + before[0].length;
    const end = found.index + found[0].length;
    const next = text.slice(end, breaks[i + 1]?.index);
    return breaksNumber(text.slice(start, found.index), next) ? [{ start: found.index, end }] : [];
  });
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
  const tails = tailsIn(report);
  const wrapped = tails.some(({ found }) => found.wrapped);
  for (const { paragraph, found } of tails) {
    if (paragraphs[paragraph + 1]?.continues === true || !(found.anywhere || paragraph >= body)) continue;
    lines++;
    const at = starts[paragraph] as number;
    for (const lineBreak of wrapped ? NONE_BROKEN : found.broken) {
      lines++;
      const start = at + lineBreak.start;
      unfinished.push({
        span: { start: start - 2, end: start },
        pause: false,
        lineBreak: { start, end: at + lineBreak.end },
      });
    }
    if (!found.unfinished) continue;
    const { pause, end } = found.ending;
    unfinished.push({
      span:
        pause === null
          ? { start: at + Math.max(0, end - 2), end: at + end }
          : { start: at + pause.start, end: at + pause.end },
      pause: pause !== null,
      lineBreak: null,
    });
  }
  return { unfinished, lines };
}
